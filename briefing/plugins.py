"""A name to what it stands for: an installed entry point, or "module:attr".

A distribution offers a source kind by an entry point of the group `briefing.sources`:

    [project.entry-points."briefing.sources"]
    harbour = "harbour_desk.gather:read"

and a source file asks for it with `kind = "harbour_desk.gather:read"`, or by the name `kind = "plugin:harbour"`.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, cast

from briefing.errors import PluginError
from briefing.protocols import SourcePlugin

_SOURCES = "briefing.sources"


def source_plugin(name: str, folder: Path | None = None) -> SourcePlugin:
    """The plugin that reads a kind of source; raises `PluginError` in words.

    A module may lie in `folder`, the desk's own.
    """
    return cast("SourcePlugin", _load(name, _SOURCES, folder))


def _load(name: str, group: str, folder: Path | None) -> Callable[..., Any]:
    module, _, attribute = name.partition(":")
    if module == "plugin":
        offered = {point.name: point for point in entry_points(group=group)}
        if attribute not in offered:
            known = ", ".join(sorted(offered)) or "none is installed"
            raise PluginError(f"{name}: no such plugin; installed: {known}")
        module, _, attribute = offered[attribute].value.partition(":")
    try:
        found = _attribute(module, attribute, folder)
    except ModuleNotFoundError as error:
        raise PluginError(
            f"{name}: no module {error.name!r}; install it, or put it into the desk's folder"
        ) from None
    except AttributeError:
        raise PluginError(f"{name}: {module} has no {attribute!r}") from None
    except Exception as error:
        raise PluginError(f"{name}: fails as it is loaded: {type(error).__name__}: {error}") from error
    if not callable(found):
        raise PluginError(f"{name}: is no function")
    return cast("Callable[..., Any]", found)


def _attribute(module: str, attribute: str, folder: Path | None) -> object:
    if folder is not None and str(folder) not in sys.path:
        # Behind everything that is installed: a file of the desk never takes the place of a library.
        sys.path.append(str(folder))
    found: object = importlib.import_module(module)
    for part in attribute.split("."):
        found = getattr(found, part)
    return found
