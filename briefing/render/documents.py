"""One function a format: each takes a briefing and a look and gives the document."""

from __future__ import annotations

import base64
import hashlib
import mimetypes
import re
from pathlib import Path

from briefing.errors import TemplateError
from briefing.labels import Calendar, labels
from briefing.model import Briefing, Document, Look
from briefing.render.environment import environment, folders
from briefing.render.faults import explained
from briefing.render.page import context
from briefing.render.properties import written_in
from briefing.render.record import FILENAME, record_bytes

# A look's style sheets in order; each is its own, or where it has none the standard look's.
SHEETS = ("tokens.css", "base.css", "stories.css", "style.css")
_TOKEN = re.compile(r"[a-z][a-z0-9-]*")
_TOKEN_VALUE = re.compile(r"[^;{}<>@\\]*")


def pdf(briefing: Briefing, look: Look) -> Document:
    """The printed briefing, as accessible PDF."""
    from briefing.render.pdf import Attached, write_pdf  # noqa: PLC0415 - half a second, and not needed for the others

    page = _filled("briefing.html", briefing, look)
    identifier = hashlib.sha256(page.encode()).hexdigest()[:32].encode()
    memory = (look.logo,) if look.logo else ()
    attached = Attached(FILENAME, record_bytes(briefing, spread=False), briefing.made)
    content = write_pdf(
        page,
        written_in(style_sheets(look)),
        folders(look),
        memory,
        identifier,
        attached,
        archival=look.archival,
    )
    return Document(content, "application/pdf", filename(briefing, look, "pdf"))


def get_ready(look: Look) -> None:
    """Parse the templates and style sheets of a look before there is a briefing for it."""
    from briefing.render.pdf import get_ready as get_sheets_ready  # noqa: PLC0415

    env = environment(look)
    for name in env.list_templates(filter_func=lambda name: name.endswith(".html") and "/" not in name):
        env.get_template(name)
    get_sheets_ready(written_in(style_sheets(look)), folders(look))


def html(briefing: Briefing, look: Look) -> Document:
    """The briefing as one HTML file that asks for nothing else."""
    page = _filled("briefing.html", briefing, look)
    sheets = (*style_sheets(look), _first(folders(look), "screen.css"))
    style = "\n".join(sheets).replace("</", "<\\/")
    content = page.replace("</head>", f"<style>{style}</style></head>", 1)
    if look.logo:
        content = content.replace(f'"asset:{look.logo[0]}"', f'"{_data_address(*look.logo)}"')
    return Document(content.encode(), "text/html; charset=utf-8", filename(briefing, look, "html"))


def json(briefing: Briefing, look: Look) -> Document:
    """The briefing as data: see `briefing.render.record`."""
    return Document(record_bytes(briefing), "application/json", filename(briefing, look, "json"))


def mail(briefing: Briefing, look: Look) -> Document:
    """The briefing in brief as the HTML body of a mail."""
    from briefing.render.mail_body import mail_body  # noqa: PLC0415 - each format is loaded when it is asked for

    name = filename(briefing, look, "mail.html")
    return Document(mail_body(briefing, look).encode(), "text/html; charset=utf-8", name)


def markdown(briefing: Briefing, look: Look) -> Document:
    """The briefing as Markdown."""
    from briefing.render.markdown import markdown as written  # noqa: PLC0415

    content = written(briefing, look).encode()
    return Document(content, "text/markdown; charset=utf-8", filename(briefing, look, "md"))


def docx(briefing: Briefing, look: Look) -> Document:
    """The briefing as a word processor's document."""
    from briefing.render.word import word  # noqa: PLC0415

    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    return Document(word(briefing, look), kind, filename(briefing, look, "docx"))


def style_sheets(look: Look) -> tuple[str, ...]:
    """CSS in order: the look's with the paper and the tokens of the configuration, and the user's own last.

    The first is one sheet: every element is held against each sheet, which is a fiftieth of a page's time
    for four more.
    """
    paths = folders(look)
    sheets = [_first(paths, name) for name in SHEETS]
    sheets.append(f"@page {{ size: {look.paper} }}")
    if look.tokens:
        sheets.append(f":root {{ {'; '.join(_token(name, value) for name, value in look.tokens)} }}")
    if not look.folder:
        return ("\n".join(sheets),)
    own = (Path(look.folder) / "user.css", Path(look.folder) / look.name / "user.css")
    return ("\n".join(sheets), *(file.read_text(encoding="utf-8") for file in own if file.is_file()))


def filename(briefing: Briefing, look: Look, ending: str) -> str:
    """daily-2026-11-22.pdf: edition, day of the cut-off in its zone, look where it is not the standard one."""
    day = Calendar(briefing.edition.zone, labels("en")).local(briefing.window.end)
    dress = "" if look.name == "standard" else f"-{look.name}"
    return f"{briefing.edition.id}-{day:%Y-%m-%d}{dress}.{ending}"


def _filled(template: str, briefing: Briefing, look: Look) -> str:
    env, variables = environment(look), context(briefing, look)
    try:
        return env.get_template(template).render(variables)
    except Exception as error:
        # Whatever a template makes Python raise is the template's fault, and is told with its line.
        raise explained(error, env, variables) from error


def _data_address(name: str, content: bytes) -> str:
    """The picture as a part of the page that shows it."""
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


def _first(paths: tuple[Path, ...], name: str) -> str:
    """The file's text from the first folder that has it, "" where none has."""
    return next((file.read_text(encoding="utf-8") for path in paths if (file := path / name).is_file()), "")


def _token(name: str, value: str) -> str:
    if not _TOKEN.fullmatch(name) or not _TOKEN_VALUE.fullmatch(value) or "url(" in value.lower():
        raise TemplateError(f"look.tokens: {name} = {value!r} is not a plain CSS value")
    return f"--{name}: {value}"
