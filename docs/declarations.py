"""Writes briefing/render/declarations.py: what WeasyPrint declares of Pango, in the form that cffi reads at once.

Run it after a new version of WeasyPrint: python docs/declarations.py (a test fails when it is stale).
"""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

import cffi

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from briefing.render.lean import source_of_declarations  # noqa: E402

TARGET = ROOT / "briefing" / "render" / "declarations.py"
_HEAD = """# Written by docs/declarations.py from WeasyPrint: do not edit.
# fmt: off
from typing import Any

"""


def compiled(source: str) -> dict[str, Any]:
    """The arguments with which cffi takes the declarations up again without parsing them."""
    ffi = cffi.FFI()
    for declarations in re.findall(r"ffi\.cdef\('''(.*?)'''", source, re.DOTALL):
        ffi.cdef(declarations)
    ffi.set_source("declarations", None)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "declarations.py"
        ffi.emit_python_code(str(file))
        call = ast.parse(file.read_text()).body[-1]
    assert isinstance(call, ast.Assign)
    assert isinstance(call.value, ast.Call)
    return {str(word.arg): ast.literal_eval(word.value) for word in call.value.keywords}


def main() -> None:
    """Write the module anew."""
    spec = importlib.util.find_spec("weasyprint")
    source = source_of_declarations(spec)
    entries = "".join(f"    {name!r}: {value!r},\n" for name, value in compiled(source.decode()).items())
    digest = hashlib.sha256(source).hexdigest()
    TARGET.write_text(
        f"{_HEAD}# SHA-256 of the module that declares them.\nSOURCE = {digest!r}\nDECLARATIONS: dict[str, Any] = {{\n{entries}}}\n"
    )


if __name__ == "__main__":
    main()
