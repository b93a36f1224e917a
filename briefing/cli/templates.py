"""`briefing templates`: start a look, try it, and see it as you write it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

from briefing.cli.columns import columns
from briefing.cli.exits import Exit
from briefing.cli.material import SAMPLE_CUT_OFF, from_sample
from briefing.cli.progress import progress
from briefing.config.desk import Desk, load_desk
from briefing.defaults import shipped
from briefing.deliver.folder import write_whole
from briefing.errors import InputError
from briefing.model import Briefing, Look
from briefing.render.environment import environment, names

Json = Annotated[bool, Parameter(name="--json", negative="")]

app = App(name="templates", help="Start a look, try it, and see it as you write it.")

_TEMPLATE = """{{# The look {name}: all of {base} but for the blocks that stand here. #}}
{{% extends "shipped/{base}/{file}" %}}
{{% block {block} %}}
{{{{ super() }}}}
{{% endblock %}}
"""
_STYLE = """/* Loaded after the look's own style: what stands here wins.
:root {
  --accent: #00594c;
}
*/
"""


@app.default
@app.command(name="list")
def list_looks(*, json_form: Json = False) -> int:
    """List the looks: the shipped ones and those in this desk's templates/.

    Parameters
    ----------
    json_form
        One JSON object a look.

    """
    desk = load_desk(Path.cwd())
    own = Path(desk.look.folder) if desk.look.folder else Path("templates")
    rows = [
        {
            "name": name,
            "shipped": (shipped("templates") / name).is_dir(),
            "own": (own / name).is_dir(),
            "used": name == desk.look.name,
        }
        for name in names(desk.look.folder)
    ]
    if json_form:
        for row in rows:
            print(json.dumps(row))
        return 0
    where = {(True, False): "shipped", (False, True): "own", (True, True): "shipped, changed here"}
    lines = [
        (r["name"], where[bool(r["shipped"]), bool(r["own"])], "in use" if r["used"] else "") for r in rows
    ]
    print(columns(("look", "where", ""), lines))
    return 0


@app.command
def new(name: str, /, *, base: str = "standard", block: str = "method") -> int:
    """Start a look in templates/NAME: one small file that changes one block of a shipped look.

    Parameters
    ----------
    name
        Its name, as [look] name will give it.
    base
        The shipped look that it starts from.
    block
        The block that it changes.

    """
    if not re.fullmatch(r"\w[\w-]*", name) or name in names():
        raise InputError(
            f"NAME: {name!r} is a shipped look or no name of a folder; expected one such as 'ours'"
        )
    if base not in names():
        raise InputError(f"--base: no shipped look {base!r}; there are {', '.join(names())}")
    folder = Path("templates") / name
    if folder.exists():
        raise InputError(f"{folder}: exists already; nothing was written")
    file = _file_of(block, base)
    folder.mkdir(parents=True)
    text = _TEMPLATE.format(name=name, base=base, file=file, block=block)
    if base != "standard" and file != "briefing.html":
        write_whole(folder / "briefing.html", f'{{% extends "shipped/{base}/briefing.html" %}}\n'.encode())
    write_whole(folder / file, text.encode())
    write_whole(folder / "user.css", _STYLE.encode())
    print(f"{folder}: {file} changes the block {block!r} of {base!r}; user.css is loaded last")
    print(f"  see it    briefing templates preview {name}")
    print(f"  try it    briefing templates check {name}")
    print(f'  use it    [look] name = "{name}" in briefing.toml')
    return 0


@app.command
def check(
    name: str = "", /, *, json_form: Json = False, quiet: Annotated[bool, Parameter(negative="")] = False
) -> int:
    """Try a look on five days and say what to mend, with file and line; 1 when there is something.

    Parameters
    ----------
    name
        The look; the desk's own where none is named.
    json_form
        One JSON object a finding.
    quiet
        Print findings only.

    """
    from briefing.render.lint import check as checked  # noqa: PLC0415  loads the layout engine

    desk = load_desk(Path.cwd())
    look = named(desk, name)
    with progress(quiet=quiet) as step:
        step("reading the sample")
        days = sample_days(desk)
        step(f"setting {look.name} five times")
        findings = checked(look, days)
    for finding in findings:
        print(json.dumps(asdict(finding)) if json_form else finding)
    if not quiet and not json_form:
        print(f"{look.name}: {len(findings) or 'nothing'} to mend, on {', '.join(days)}", file=sys.stderr)
    return Exit.FAULT if findings else 0


@app.command
def preview(
    name: str = "",
    /,
    *,
    port: int = 0,
    day: str = "sample day",
    open_page: Annotated[bool, Parameter(name="--open")] = True,
) -> int:
    """Show a look in the browser, set again whenever a template, a style sheet or briefing.toml is saved.

    Parameters
    ----------
    name
        The look; the desk's own where none is named.
    port
        On 127.0.0.1; 0 for any that is free.
    day
        "empty day", "one story", "sample day", "Arabic" or "hostile".
    open_page
        Open it in this machine's browser.

    """
    from briefing.cli.preview import serve  # noqa: PLC0415  loads the web server

    desk = load_desk(Path.cwd())
    named(desk, name)
    days = sample_days(desk)
    if day not in days:
        raise InputError(f"--day: found {day!r}; expected one of {', '.join(days)}")
    return serve(lambda: named(load_desk(Path.cwd()), name), days[day], port, open_page=open_page)


def named(desk: Desk, name: str) -> Look:
    """The desk's look, or the named one in its place; raises `TemplateError` where it is not there."""
    look = replace(desk.look, name=name or desk.look.name)
    environment(look)
    return look


def sample_days(desk: Desk) -> Mapping[str, Briefing]:
    """The rehearsals, by name."""
    from briefing.rehearsal import rehearsals  # noqa: PLC0415  loads the whole core

    return rehearsals(from_sample().articles, desk.theaters.values(), SAMPLE_CUT_OFF)


def _file_of(block: str, base: str) -> str:
    """The shipped file that has this block."""
    found: dict[str, str] = {}
    for folder in (shipped("templates") / "standard", shipped("templates") / base):
        for file in sorted(folder.glob("*.html")):
            words = file.read_text(encoding="utf-8")
            found |= {part.split()[0]: file.name for part in words.split("{% block ")[1:]}
    if block not in found:
        raise InputError(f"--block: no block {block!r}; there are {', '.join(sorted(found))}")
    return found[block]
