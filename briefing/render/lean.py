"""WeasyPrint imported in half the time: nothing is parsed that is known, nothing loaded that is not used.

Each start of a renderer would otherwise parse thirty kilobytes of declarations in C (a third of the
import), and load two parts of fontTools that only documents with variable fonts need, or machines without
HarfBuzz's own subsetting (a sixth). The declarations are taken up as docs/declarations.py has compiled
them, where they are those of the installed version; else they are parsed as ever.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

import _cffi_backend
import cffi

# Loaded with WeasyPrint, and needed by few documents.
_INSTANCER = "fontTools.varLib.instancer"
_SELDOM = ("fontTools.subset", _INSTANCER)


@contextmanager
def lean_import() -> Iterator[None]:
    """WeasyPrint is imported in here."""
    whole = cffi.FFI
    stand_ins = {name: _Later(name) for name in _SELDOM if name not in sys.modules}
    sys.modules.update(stand_ins)
    if "weasyprint" not in sys.modules and (declared := _declared()):
        cffi.FFI = declared
    try:
        yield
    finally:
        cffi.FFI = whole
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]


def source_of_declarations(spec: ModuleSpec | None) -> bytes:
    """WeasyPrint's module of declarations; empty where it has none."""
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        file = Path(folder) / "text" / "ffi.py"
        if file.is_file():
            return file.read_bytes()
    return b""


class _Later(ModuleType):
    """Stands for a module that is loaded when something of it is asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if self.__name__ == _INSTANCER:
            # Its one function is asked for as WeasyPrint is imported, and called for variable fonts alone.
            return partial(_call, self.__name__, name)
        return getattr(importlib.import_module(self.__name__), name)


def _call(module: str, name: str, *given: Any, **named: Any) -> Any:
    return getattr(importlib.import_module(module), name)(*given, **named)


class _Declared(_cffi_backend.FFI):  # type: ignore[misc]
    """Declarations that are known: to hear them again changes nothing."""

    def cdef(self, source: str) -> None:
        """Nothing is left to do."""


def _declared() -> Any:
    """What hands out the known declarations; None where the installed versions have others."""
    from briefing.render.declarations import DECLARATIONS, SOURCE  # noqa: PLC0415  no more than a string of bytes

    spec = importlib.util.find_spec("weasyprint")
    if hashlib.sha256(source_of_declarations(spec)).hexdigest() != SOURCE:
        return None
    try:
        known = _Declared("weasyprint", **DECLARATIONS)
    except (ImportError, TypeError, ValueError):  # a cffi of another format
        return None
    return lambda: known
