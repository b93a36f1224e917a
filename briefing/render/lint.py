"""A look read as a reviewer would: what would fail, what would be ignored, what shuts readers out.

`check` compiles every file of a user's look, compares the blocks, names and filters it uses with those
that exist, reads its style sheets as the layout engine does, and sets it for each rehearsal.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import jinja2
from jinja2 import meta, nodes

from briefing.errors import TemplateError
from briefing.model import Briefing, Look
from briefing.render import render
from briefing.render.environment import environment, folders
from briefing.render.faults import explained, nearest
from briefing.render.page import context
from briefing.render.stylecheck import absent_fonts, idle_properties, unbalanced, worded

# Only browsers read it: what the layout engine does not know in it, the printed page does not miss.
FOR_SCREENS = "screen.css"
# The template that a page is made of; the others are named by it, or by those that it names.
START = "briefing.html"
# Read last, from the look's folder and from the one that holds the looks.
USER_SHEET = "user.css"
# Where the keys of a look are set.
CONFIGURED = "briefing.toml"
_IMAGE = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
_DRAWING = re.compile(r"<svg\b.*?</svg>", re.IGNORECASE | re.DOTALL)
_ASSET = re.compile(r"asset:([\w./-]+)(?=[\"')\s?#])")
# A picture or font by an address, which the renderer never asks for.
_ELSEWHERE = re.compile(
    r"<img\b[^>]*\bsrc\s*=\s*[\"'](?!asset:|data:)([^\"'{}\s]+)[\"']|\burl\(\s*[\"']?(?!asset:|data:|#)([^\"')\s{}]+)",
    re.IGNORECASE,
)
_TABLE = re.compile(r"<table\b.*?(?:</table>|\Z)", re.IGNORECASE | re.DOTALL)
_BROKEN = re.compile(r"Failed to load image at 'asset:([^']+)'")
# As the layout engine words it: "Ignored `colr: red` at 3:5, unknown property."
_AT = re.compile(r" at (?P<line>\d+):\d+")


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something to mend in a look."""

    # From the look's folder on; the rehearsal's name where no file is to blame.
    file: str
    # From 1; 0 where no line is to blame.
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}{f', line {self.line}' if self.line else ''}: {self.what}"


def check(look: Look, rehearsals: Mapping[str, Briefing]) -> tuple[Finding, ...]:
    """What there is to mend, by file and line, in the sheet for all looks too; raises `TemplateError` for a look that is not there."""
    own = folders(look)[0]
    found = {finding for file in sorted(own.glob("*.html")) for finding in _template(file, look, rehearsals)}
    found |= set(_unread(own, look))
    for file in sorted(own.iterdir()):
        found |= set(_assets(file, file.name, look))
    for file in sorted(own.glob("*.css")):
        found |= set(_style(file, file.name, look, _words(found)))
    shared = Path(look.folder or own) / USER_SHEET
    if shared.parent != own and shared.is_file():
        named = f"{shared.parent.name}/{shared.name}"
        found |= set(_assets(shared, named, look))
        found |= set(_style(shared, named, look, _words(found)))
    tokens = "\n".join(f"--{name}: {value};" for name, value in look.tokens)
    found |= {Finding(CONFIGURED, 0, what) for _, what in absent_fonts(tokens)}
    found |= set(_set_for_all(rehearsals, look, found))
    return tuple(sorted(_placed(finding, own) for finding in found))


def _unread(own: Path, look: Look) -> Iterator[Finding]:
    """Templates and sheets that nothing of the look names: what stands in them is never printed."""
    from briefing.render.documents import SHEETS  # noqa: PLC0415

    env = environment(look)
    offered = {file.name for folder in folders(look)[1:] for file in folder.iterdir()}
    read = {START, FOR_SCREENS, USER_SHEET, *SHEETS, *offered}
    for template in env.list_templates(extensions=["html"]):
        with suppress(jinja2.TemplateSyntaxError):  # told of its own file
            read |= {name for name in meta.find_referenced_templates(_parsed(template, env)) if name}
    for file in (*own.glob("*.html"), *own.glob("*.css"), Path(look.folder or own) / USER_SHEET):
        with suppress(OSError):  # a look without a sheet for all
            read |= {named[1] for named in _ASSET.finditer(file.read_text("utf-8", "replace"))}
    for file in sorted(own.iterdir()):
        if file.suffix in {".html", ".css"} and file.name not in read:
            kin = [name for name in read if Path(name).suffix == file.suffix and "/" not in name]
            yield Finding(file.name, 0, f"nothing of the look reads this file{nearest(file.name, kin)}")


def _words(found: Collection[Finding]) -> set[str]:
    """What the findings say, without their advice."""
    return {finding.what.partition(";")[0] for finding in found}


def _placed(finding: Finding, own: Path) -> Finding:
    """A picture that cannot be read, with the place that names it."""
    broken = _BROKEN.match(finding.what)
    if broken is None:
        return finding
    what = f"the picture {broken[1]!r} cannot be read: no whole PNG, JPEG, WebP or SVG"
    for file in sorted((*own.glob("*.html"), *own.glob("*.css"))):
        source = file.read_text(encoding="utf-8", errors="replace")
        for named in _ASSET.finditer(source):
            if named[1] == broken[1]:
                return Finding(file.name, _line(source, named), what)
    return replace(finding, what=what)


def _template(file: Path, look: Look, rehearsals: Mapping[str, Briefing]) -> Iterator[Finding]:
    env = environment(look)
    source = file.read_text(encoding="utf-8", errors="replace")
    names = set(context(next(iter(rehearsals.values())), look))
    try:
        tree = env.parse(source, file.name, str(file))
        env.compile(source, file.name, str(file))
    except jinja2.TemplateSyntaxError as error:
        words = str(explained(error, env, names)).splitlines()[0].partition(": ")[2]
        yield Finding(file.name, error.lineno, words)
        return
    yield from _blocks(file, tree, env)
    yield from _variables(file, tree, env, names)
    yield from _closed_to_readers(file, source)


def _blocks(file: Path, tree: nodes.Template, env: jinja2.Environment) -> Iterator[Finding]:
    """Blocks that the extended template does not have: they would never be printed."""
    parent = _parent(tree)
    if parent is None:
        return
    known: set[str] = set()
    while parent is not None:
        try:
            above = _parsed(parent, env)
        except jinja2.TemplateNotFound:
            yield Finding(file.name, 1, f"no template {parent!r}{nearest(parent, env.list_templates())}")
            return
        except jinja2.TemplateSyntaxError:  # told of its own file
            return
        known |= {block.name for block in above.find_all(nodes.Block)}
        parent = _parent(above)
    inner = {block.name for outer in tree.find_all(nodes.Block) for block in outer.find_all(nodes.Block)}
    for block in tree.find_all(nodes.Block):
        if block.name not in known | inner:
            yield Finding(file.name, block.lineno, f"no block {block.name!r}{nearest(block.name, known)}")


def _variables(
    file: Path, tree: nodes.Template, env: jinja2.Environment, names: set[str]
) -> Iterator[Finding]:
    """Names that neither the context nor a template that includes this one gives."""
    given = names | set(env.globals) | {"loop", "self", "super", "caller"}
    for template in env.list_templates(extensions=["html"]):
        with suppress(jinja2.TemplateSyntaxError):  # told of its own file
            given |= _assigned(_parsed(template, env))
    for name in meta.find_undeclared_variables(tree) - given:
        line = next((node.lineno for node in tree.find_all(nodes.Name) if node.name == name), 0)
        yield Finding(file.name, line, f"no variable {name!r}{nearest(name, given)}")


def _closed_to_readers(file: Path, source: str) -> Iterator[Finding]:
    """Pictures without words, and tables that only make columns."""
    for found in _IMAGE.finditer(source):
        if not re.search(r"\balt\s*=", found[0]):
            yield Finding(file.name, _line(source, found), "a picture without alternative text: give it alt")
    for found in _DRAWING.finditer(source):
        if "<title" not in found[0]:
            yield Finding(file.name, _line(source, found), "a drawing without a title: give it <title>")
    for found in _TABLE.finditer(source):
        if not re.search(r"<th\b", found[0]):
            yield Finding(file.name, _line(source, found), "a table without <th>: use style for columns")


def _assets(file: Path, named: str, look: Look) -> Iterator[Finding]:
    """Pictures and fonts that are named and not there, or not in the look."""
    if file.suffix not in {".html", ".css"}:
        return
    source = file.read_text(encoding="utf-8", errors="replace")
    there = [each.name for folder in folders(look) for each in folder.iterdir()]
    there += [look.logo[0]] if look.logo else []
    for found in _ASSET.finditer(source):
        name = found[1]
        if name not in there and not any((folder / name).is_file() for folder in folders(look)):
            kin = [known for known in there if Path(known).suffix not in {".html", ".css"}]
            yield Finding(named, _line(source, found), f"{_lacking(name)}{nearest(name, kin)}")
    for found in _ELSEWHERE.finditer(source):
        address = found[1] or found[2]
        advice = f"put the file into the look's folder, as asset:{Path(address).name or 'name.png'}"
        yield Finding(named, _line(source, found), f"{_refused(address)}; {advice}")


def _lacking(name: str) -> str:
    """As the renderer words it."""
    return f"no asset {name!r} in the look"


def _refused(address: str) -> str:
    """As the renderer words it."""
    return f"only asset: names are read, not {address}"


def _style(file: Path, named: str, look: Look, told: set[str]) -> Iterator[Finding]:
    """Mistakes in one sheet; without what is `told` of it already."""
    from weasyprint.urls import FatalURLFetchingError  # noqa: PLC0415 - half a second, and not needed before

    from briefing.render.documents import style_sheets  # noqa: PLC0415
    from briefing.render.pdf import parse_style  # noqa: PLC0415

    css = file.read_text(encoding="utf-8", errors="replace")
    broken = [Finding(named, line, what) for line, what in unbalanced(css)]
    yield from broken
    if file.name == FOR_SCREENS:
        return
    for line, what in (*idle_properties(css, style_sheets(look)), *absent_fonts(css)):
        yield Finding(named, line, what)
    try:
        warnings = _warnings(lambda: parse_style(css, folders(look)))
    except FatalURLFetchingError as error:
        if str(error.__cause__) not in told:
            yield Finding(named, 0, str(error.__cause__))
        return
    for warning in warnings:
        at = _AT.search(warning)
        if at or not broken:
            yield Finding(named, int(at["line"]) if at else 0, worded(_AT.sub("", warning)))


def _set_for_all(
    rehearsals: Mapping[str, Briefing], look: Look, known: Collection[Finding]
) -> Iterator[Finding]:
    """What setting the look for each rehearsal tells beyond what is known, once where several tell it."""
    told = _words(known)
    days: dict[Finding, list[str]] = {}
    for name, briefing in rehearsals.items():
        for finding in _set(name, briefing, look):
            if finding.what not in told and name not in days.setdefault(finding, []):
                days[finding].append(name)
    for finding, names in days.items():
        where = "every rehearsal" if len(names) == len(rehearsals) > 1 else ", ".join(names)
        yield finding if finding.file else replace(finding, file=where)


def _set(name: str, briefing: Briefing, look: Look) -> Iterator[Finding]:
    """What setting it for one rehearsal tells; without a file where none is to blame."""
    dress = replace(look, language="ar") if name == "Arabic" else look
    try:
        for warning in _warnings(lambda: render(briefing, dress, "pdf")):
            if not _AT.search(warning):
                yield Finding("", 0, warning)
    except TemplateError as error:
        where, _, what = str(error).splitlines()[0].partition(", line ")
        line, _, words = what.partition(": ")
        yield Finding(Path(where).name, int(line), words) if line.isdigit() else Finding("", 0, where)


class _Kept(logging.Handler):
    """Keeps what the layout engine warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def _warnings(act: Callable[[], object]) -> list[str]:
    kept = _Kept()
    log = logging.getLogger("weasyprint")
    log.addHandler(kept)
    try:
        act()
    finally:
        log.removeHandler(kept)
    return kept.lines


def _parent(tree: nodes.Template) -> str | None:
    """The template that this one extends, where it is named in so many words."""
    extends = tree.find(nodes.Extends)
    named = extends.template if extends else None
    return str(named.value) if isinstance(named, nodes.Const) else None


def _parsed(name: str, env: jinja2.Environment) -> nodes.Template:
    assert env.loader is not None
    source, file, _ = env.loader.get_source(env, name)
    return env.parse(source, name, file)


def _assigned(tree: nodes.Template) -> set[str]:
    """Names that a template gives to those it includes: by set, for, with and import."""
    stored = {node.name for node in tree.find_all(nodes.Name) if node.ctx == "store"}
    return stored | {node.target for node in tree.find_all(nodes.Import)}


def _line(source: str, found: re.Match[str]) -> int:
    return source.count("\n", 0, found.start()) + 1
