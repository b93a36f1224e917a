"""The architecture holds."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_imports_flow_one_way():
    """Each layer imports only those below it, and the middle does no I/O."""
    lint = Path(sys.executable).with_name("lint-imports")

    done = subprocess.run([str(lint), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def imported():
    """Top-level name of every library that a module of ours imports."""
    for path in (ROOT / "briefing").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module.partition(".")[0]


def test_every_library_that_is_imported_is_asked_for():
    """None is left to what another one brings along, today."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(word for words in extras for word in words)]
    named = {re.split(r"[^\w.-]", word)[0].casefold().replace("_", "-") for word in wanted}
    # Parts of a library under a name of their own: what its own interface hands out or takes.
    brought = {
        "pydyf": "weasyprint", "fontTools": "weasyprint", "lxml": "trafilatura", "markupsafe": "jinja2",
        "yarl": "aiohttp", "botocore": "boto3", "cssselect2": "weasyprint", "tinyhtml5": "weasyprint",
        "cffi": "weasyprint", "_cffi_backend": "weasyprint",
    }  # fmt: skip
    known = packages_distributions()

    strangers = {
        name
        for name in set(imported()) - sys.stdlib_module_names - {"briefing"}
        if brought.get(name) not in named
        # An extra that is not installed is known by the name of its module alone.
        and not {one.casefold().replace("_", "-") for one in known.get(name, [name])} & named
    }

    assert strangers == set()
    assert {"lxml-html-clean", "tzdata"} <= named
