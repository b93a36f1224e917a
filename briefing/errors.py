"""Errors for the person who can mend them.

    BriefingError                 one clear line; the command ends with `exit_code`
    ├── ConfigError               a file, a key, what was found, what would work
    ├── InputError                something given on the command line cannot be read
    ├── TemplateError             a look that cannot be rendered: file, line, what would work
    │   └── UnknownLookError      a look of a name that there is not
    ├── PluginError               a name that leads to no factory, or to one that fails
    └── DeliveryError             a channel that refused the document

Anything else that is raised is a bug and keeps its traceback.
"""


class BriefingError(Exception):
    """An error whose message is a line for the user."""

    # Exit code of the command that meets it (1: fault).
    exit_code = 1


class ConfigError(BriefingError):
    """`file: key: found ...; expected ...`"""

    exit_code = 2

    def __init__(self, file: object, key: str, found: str, expected: str = "") -> None:
        self.file, self.key, self.found, self.expected = str(file), key, found, expected
        parts = [self.file]
        if key:
            parts.append(key)
        parts.append(f"{found}; {expected}" if expected else found)
        super().__init__(": ".join(parts))


class InputError(BriefingError):
    """An argument or an input file that cannot be used."""

    exit_code = 2


class TemplateError(BriefingError):
    """A look that cannot be rendered."""


class UnknownLookError(TemplateError):
    """A look that is asked for by a name that there is not."""

    exit_code = 2


class PluginError(BriefingError):
    """A plugin that is not there or fails as it is made."""

    exit_code = 2


class DeliveryError(BriefingError):
    """A channel that did not take the document."""

    exit_code = 5
