"""The documentation does what it says: every command line in it is run, every file in it is written first.

A page is one session in a folder of its own. ```sh blocks are run line by line (`sh archive`: in a desk
whose archive holds the sample; `sh exit 1`: with that exit code); in `sh no-run` blocks, for what needs
a network or never ends, each `briefing` line must at least be one that the command line understands. A
block of another language that begins with a comment holding a path is that file.
"""

import re
import shlex
import subprocess
import sys
from dataclasses import dataclass

import pytest
from cyclopts import CycloptsError

from briefing.cli import COMMANDS, app
from briefing.cli.exits import Exit
from tests.archives import sample_desk
from tests.commands import ROOT, here

DOCS = ROOT / "docs"
PAGES = sorted(path for path in DOCS.rglob("*.md") if "reference" not in path.parts)
# Made something, whether or not there was anything to say.
FINE = (0, 4)


@dataclass
class Block:
    language: str
    options: str
    text: str


def blocks(path):
    found = re.findall(
        r"^```(\w+)([^\n]*)\n(.*?)^```", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    return [Block(language, options.strip(), text) for language, options, text in found]


def file_of(block):
    """The path that a block names in its first line, "" where it names none."""
    first = block.text.split("\n", 1)[0]
    named = re.fullmatch(r"(?:#|/\*|\{#)\s*([\w./-]+\.\w+)\s*(?:\*/|#\})?", first)
    return named.group(1) if named else ""


@pytest.mark.timeout(400)
@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(DOCS)))
def test_the_documentation_does_what_it_says(page, tmp_path):
    """Each page from its first line to its last."""
    (tmp_path / "bin").mkdir()
    for name, words in (("briefing", "-m briefing"), ("python", "")):
        shim = tmp_path / "bin" / name
        shim.write_text(
            f'#!/bin/sh\nexec env PYTHONPATH="{ROOT}:$PYTHONPATH" {sys.executable} {words} "$@"\n'
        )
        shim.chmod(0o755)
    desk = tmp_path / "desk"
    desk.mkdir()
    for block in blocks(page):
        if "no-run" in block.options.split():
            for line in block.text.splitlines():
                parses(line)
        elif block.language == "sh":
            if "archive" in block.options.split() and not (desk / "briefing.db").exists():
                sample_desk(desk)
            expected = re.findall(r"exit (\d)", block.options)
            for line in filter(str.strip, block.text.splitlines()):
                code, said = run(line.split("  #")[0], desk, tmp_path / "bin")
                assert str(code) in expected if expected else code in FINE, f"{line}\n{said}"
        elif file_of(block):
            path = desk / file_of(block)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text)


def run(line, desk, shims):
    """Exit code and everything that was said; within this process where no shell is needed."""
    words = shlex.split(line)
    if words[0] == "briefing" and not re.search(r"[|<>&;$]", line):
        done = here(*words[1:], cwd=desk)
        return done.returncode, done.stdout + done.stderr
    done = subprocess.run(
        ["sh", "-c", line], cwd=desk, capture_output=True, text=True, timeout=110, check=False,
        env={"PATH": f"{shims}:/usr/bin:/bin", "PYTHONPATH": str(ROOT), "HOME": str(desk)},
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def parses(line):
    """A `briefing` line that is not run names a command and options that there are."""
    words = shlex.split(line.removesuffix("&"))
    if words[:1] != ["briefing"]:
        return
    try:
        app.parse_args(words[1:], exit_on_error=False, print_error=False)
    except CycloptsError as error:
        pytest.fail(f"{line}: {error}")


def test_options_named_in_prose_are_those_of_the_commands():
    """`-t flash` in the running text is an option that some command has."""
    known = (DOCS / "reference" / "commands.md").read_text(encoding="utf-8")
    pages = [ROOT / "README.md", *PAGES]

    named = {
        option for page in pages for option in re.findall(r"`(--?[a-z][a-z-]*)[^`]*`", page.read_text(encoding="utf-8"))
    }  # fmt: skip

    assert {"-t", "--offline"} <= named
    assert {option for option in named if not re.search(rf"{option}\b", known)} == set()


def test_options_in_the_examples_are_listed_by_help():
    """What a page's command lines use, `--help` shows: nobody has to guess what --now means."""
    known = (DOCS / "reference" / "commands.md").read_text(encoding="utf-8")
    lines = [
        line
        for page in [ROOT / "README.md", *PAGES]
        for block in blocks(page)
        for line in block.text.splitlines()
        if block.language == "sh" and line.startswith("briefing ")
    ]

    used = {option for line in lines for option in re.findall(r"(?<=\s)--[a-z][a-z-]*", line)}

    assert {"--now", "--input"} <= used
    assert {option for option in used if not re.search(rf"{option}\b", known)} == set()


def test_every_command_line_of_the_readme_is_understood():
    """The README's blocks name commands and options that there are."""
    for block in blocks(ROOT / "README.md"):
        for line in block.text.splitlines() if block.language == "sh" else ():
            parses(re.split(r"  #| < | && ", line)[0])


def test_every_page_is_found_from_another():
    """No page is an orphan, and no link leads nowhere."""
    linked = set()
    for page in [*PAGES, *(DOCS / "reference").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            path = (page.parent / target).resolve()
            assert path.exists(), f"{page.name}: {target}"
            linked.add(path)

    assert [page.name for page in PAGES if page.resolve() not in linked and page.name != "index.md"] == []


def test_every_command_is_explained_and_every_exit_code_named():
    """The reference has each command, and the codes are those that the package gives."""
    text = (DOCS / "reference" / "commands.md").read_text(encoding="utf-8")

    assert all(f"briefing {name}" in text for name, _, _ in COMMANDS)
    assert all(f"| {code} |" in text for code in map(int, Exit))


def test_the_reference_is_not_stale():
    """docs/reference says what the code does; `python docs/generate.py` writes it anew."""
    done = subprocess.run(
        [sys.executable, "-c", "from docs.generate import stale; print(*stale())"], cwd=ROOT, capture_output=True,
        text=True, timeout=110, check=False, env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "COLUMNS": "100"},
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "", "run: python docs/generate.py"


def test_every_demand_has_its_test():
    """docs/why-not.md names 25 demands, 14 defects and 4 wishes, and each test that it names is there."""
    text = (DOCS / "why-not.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(test_\w+)`", text))
    known = {
        name for path in (ROOT / "tests").rglob("test_*.py") for name in re.findall(r"def (test_\w+)", path.read_text(encoding="utf-8"))
    }  # fmt: skip

    assert re.findall(r"^\| (\d+) \|", text, re.MULTILINE) == [str(n) for n in range(1, 26)]
    assert len(re.findall(r"^\| [A-Z][^|]+\| .*`test_", text, re.MULTILINE)) == 14 + 4
    assert named - known == set()
