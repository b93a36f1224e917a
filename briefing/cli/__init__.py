"""The command line, one module a group of commands.

Commands are named here and imported when they are called, so that `briefing --help` answers in
0.2 s and loads neither WeasyPrint nor a parser. Each command is a function that returns its exit
code, or None for 0. A `BriefingError` becomes one line on standard error.

Exit codes: `exits`.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence

from cyclopts import App, CycloptsError, Parameter, UnusedCliTokensError

from briefing import __version__
from briefing.cli.exits import MEANINGS, Exit
from briefing.errors import BriefingError, InputError

# name, function, one line for --help
COMMANDS = (
    (
        "make",
        "briefing.cli.make:make",
        "Make a briefing now: from a folder of articles, or from the archive.",
    ),
    ("gather", "briefing.cli.gather:gather", "Ask the sources that are due, and keep what they bring."),
    ("sources", "briefing.cli.sources:app", "What is asked, how it does, and the keeping of its files."),
    ("search", "briefing.cli.archive:search", "Find articles in the archive."),
    ("backup", "briefing.cli.archive:backup", "Copy the whole archive into one file."),
    ("restore", "briefing.cli.archive:restore", "Put a backup in the place of the archive."),
    ("demo", "briefing.cli.make:demo", "Make the sample briefing: offline, in a few seconds."),
    ("init", "briefing.cli.init:init", "Make a desk: a folder with its briefing.toml."),
    ("figures", "briefing.cli.ledger:figures", "Every reading of a figure in the archive."),
    ("quotes", "briefing.cli.ledger:quotes", "Everything that somebody said in the archive."),
    ("verify", "briefing.cli.verify:verify", "Check every printed line against its article."),
    ("serve", "briefing.cli.serve:serve", "Show the desk in a browser, on this machine alone."),
    ("analyze", "briefing.cli.lines:analyze", "Articles as JSON lines in, what they say out."),
    ("group", "briefing.cli.lines:group", "Articles as JSON lines in, stories and reprints out."),
    ("extract", "briefing.cli.lines:extract", "Pages as JSON lines in, their articles out."),
    ("run", "briefing.cli.scheduler:run", "Poll the sources and issue every edition on time."),
    ("next", "briefing.cli.upcoming:upcoming", "Say what will be issued when."),
    ("editions", "briefing.cli.editions:app", "What was issued, what came of it, and doing it again."),
    ("review", "briefing.cli.review:app", "Look at a draft, choose among its stories, approve it."),
    ("install-service", "briefing.cli.install:install_service", "Run at every start, by systemd."),
    ("templates", "briefing.cli.templates:app", "Start a look, try it, and see it as you write it."),
    ("completion", "briefing.cli.completion:completion", "Print the completion script of a shell."),
    ("doctor", "briefing.cli.doctor:doctor", "Check this installation and say how to mend it."),
)

app = App(
    name="briefing",
    help="The day's articles on a theater as a briefing to trust after two minutes.",
    version=__version__,
    version_flags=["--version"],
    result_action="return_value",
    default_parameter=Parameter(negative_iterable="", show_default=False),
)
for _name, _function, _help in COMMANDS:
    app.command(_function, name=_name, help=_help)


def run(words: Sequence[str] | None = None) -> int:
    """Run one command line (default: this process's own); its exit code."""
    given = sys.argv[1:] if words is None else words
    code: object = Exit.DONE
    try:
        _refuse_empty(given)
        code = app(_dashes_joined(given), exit_on_error=False, print_error=False)
        sys.stdout.flush()
    except CycloptsError as error:
        print(f"briefing: {_told(error)}", file=sys.stderr)
        return Exit.USAGE
    except BriefingError as error:
        print(f"briefing: {error}", file=sys.stderr)
        return error.exit_code
    except PermissionError as error:
        if error.filename is None:
            raise
        print(f"briefing: {error.filename}: {error.strerror}; check its owner and mode", file=sys.stderr)
        return Exit.FAULT
    except KeyboardInterrupt:
        print(f"briefing: {MEANINGS[Exit.INTERRUPTED]}", file=sys.stderr)
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone ("| head"): not our fault, and no more to say to it.
        _shut_output()
    except OSError as error:
        # Files that we write are told of where they are written.
        if error.filename is not None or error.errno not in {errno.ENOSPC, errno.EIO}:
            raise
        _shut_output()
        print(f"briefing: standard output: {error.strerror}", file=sys.stderr)
        return Exit.FAULT
    return code if isinstance(code, int) else Exit.DONE


def _shut_output() -> None:
    """Let nothing more be written to standard output, at the end of the process either."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refuse_empty(words: Sequence[str]) -> None:
    """An empty value is a variable of the shell that was not set, and no wish for the whole."""
    for word, value in zip(words, [*words[1:], None], strict=True):
        option, equals, joined = word.partition("=")
        if option.startswith("-") and (joined if equals else value) == "":
            raise InputError(f"{option}: found nothing behind it; expected a value")


def _told(error: CycloptsError) -> str:
    """What is wrong with the command line, on one line."""
    if isinstance(error, UnusedCliTokensError):
        command = " ".join(error.command_chain or ())
        return f"{command}: takes no {' '.join(error.unused_tokens or ())!r}; see: briefing {command} --help"
    return str(error).replace("\n", " ")


def _dashes_joined(words: Sequence[str]) -> list[str]:
    """The words with a lone dash joined to its option: there it is a value, standard input or output."""
    joined: list[str] = []
    for word in words:
        if word == "-" and joined and joined[-1].startswith("-") and "=" not in joined[-1]:
            joined[-1] += "=-"
        else:
            joined.append(word)
    return joined
