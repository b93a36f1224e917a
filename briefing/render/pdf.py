"""HTML to PDF with WeasyPrint, closed to everything but the assets of the look.

Nothing outside is read: the fetcher answers `asset:` names that lie in the look's own folders, and
refuses the rest. Fonts come from the package alone; the variable FONTCONFIG_FILE is set as this
module is imported, before Pango loads, so import it before anything else that uses Pango.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from briefing.errors import TemplateError
from briefing.render.seal import sealed

ASSETS = Path(__file__).parents[1] / "assets"
os.environ["FONTCONFIG_FILE"] = str(ASSETS / "fonts" / "fonts.conf")

from briefing.render.lean import lean_import  # noqa: E402

with lean_import():
    import weasyprint
import pydyf  # noqa: E402
from weasyprint.text.fonts import FontConfiguration  # noqa: E402
from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: E402

from briefing.render import drawn_words, paging, shortcuts, structure  # noqa: E402
from briefing.render.engine import Page, usual  # noqa: E402
from briefing.render.pressing import press  # noqa: E402

shortcuts.take()
drawn_words.mend()
structure.take()
paging.take()

# What a look may refer to, by ending.
MEDIA_TYPES = {
    ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg", ".gif": "image/gif", ".webp": "image/webp", ".ttf": "font/ttf",
    ".otf": "font/otf", ".woff": "font/woff", ".woff2": "font/woff2",
}  # fmt: skip
# Tags, outline and language stand in both: the second also embeds colours for good, and asks no viewer.
ACCESSIBLE, ARCHIVAL = "pdf/ua-1", "pdf/a-3a"
# Bytes of one asset: a logo or a font, not a poster.
LARGEST_ASSET = 8_000_000


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that a PDF carries."""

    name: str
    content: bytes
    # Its date in the PDF, so that the same briefing gives the same bytes.
    made: datetime


class AssetFetcher(URLFetcher):  # type: ignore[misc]
    """Answers `asset:name` from the given folders and from files already in memory; nothing else."""

    def __init__(self, folders: Sequence[Path], memory: Sequence[tuple[str, bytes]] = ()) -> None:
        super().__init__(allowed_protocols=("asset",), allow_redirects=False, fail_on_errors=True)
        self._folders = tuple(folder.resolve() for folder in folders)
        self._memory = dict(memory)

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:
        """The asset; raises `ValueError` for every other address."""
        del headers
        if not url.startswith("asset:"):
            raise ValueError(f"only asset: names are read, not {url[:80]}")
        name = url.removeprefix("asset:").split("#")[0].split("?")[0].lstrip("/")
        if name in self._memory:
            return URLFetcherResponse(url, self._memory[name], {"Content-Type": _media_type(name)})
        for folder in self._folders:
            file = (folder / name).resolve()
            if file.is_relative_to(folder) and file.is_file() and file.stat().st_size <= LARGEST_ASSET:
                return URLFetcherResponse(url, file.read_bytes(), {"Content-Type": _media_type(name)})
        raise ValueError(f"no asset {name!r} in the look")


def _media_type(name: str) -> str:
    """By the ending; raises `ValueError` for kinds that no look needs."""
    try:
        return MEDIA_TYPES[Path(name).suffix.lower()]
    except KeyError:
        raise ValueError(f"{name!r}: not an image, a font or a style sheet") from None


@lru_cache(maxsize=1)
def _fonts() -> FontConfiguration:
    return FontConfiguration()


def parse_style(css: str, folders: tuple[Path, ...]) -> weasyprint.CSS:
    """The style sheet as the layout engine takes it; what it ignores, it logs as a warning with line and column."""
    return weasyprint.CSS(
        string=css, font_config=_fonts(), url_fetcher=AssetFetcher(folders), base_url="asset:"
    )


# Parsed once a process.
_sheet = lru_cache(maxsize=32)(parse_style)


def get_ready(sheets: Sequence[str], folders: tuple[Path, ...]) -> None:
    """Parse the engine's own style sheet and these."""
    usual()
    for css in sheets:
        _sheet(css, folders)


def write_pdf(
    html: str,
    sheets: Sequence[str],
    folders: tuple[Path, ...],
    memory: Sequence[tuple[str, bytes]] = (),
    identifier: bytes = b"",
    attached: Attached | None = None,
    *,
    archival: bool = False,
) -> bytes:
    """The document as PDF/UA-1, or where it is `archival` as PDF/A-3a; raises `TemplateError` where the look cannot be laid out."""
    variant = ARCHIVAL if archival else ACCESSIBLE
    files = [_attachment(attached)] if attached else []
    source = Page(html, sheets, url_fetcher=AssetFetcher(folders, memory), base_url="asset:")
    try:
        document = source.render(
            stylesheets=[_sheet(css, folders) for css in sheets], font_config=_fonts(), pdf_variant=variant
        )
        for page in document.pages:
            page.links = [link for link in page.links if link[0] != "external" or _leads_out(link[1])]
        pdf: bytes = document.write_pdf(
            pdf_variant=variant, pdf_identifier=identifier, finisher=_finish, attachments=files
        )
    except weasyprint.urls.FatalURLFetchingError as error:
        raise TemplateError(str(error.__cause__ or error)) from error
    except RecursionError as error:
        raise TemplateError(
            "the page nests too deeply to be laid out; flatten the look's elements"
        ) from error
    return sealed(pdf)


def _attachment(file: Attached) -> weasyprint.Attachment:
    return weasyprint.Attachment(
        string=file.content,
        name=file.name,
        description="This document as data: each line with the words that it was taken from",
        created=file.made,
        modified=file.made,
        relationship="Data",
        url_fetcher=AssetFetcher(()),
    )


def _leads_out(target: str) -> bool:
    """True for an address that a reader may follow; a look's "javascript:" or "file:" is none."""
    return target.lower().startswith(("https://", "http://", "mailto:"))


def _finish(document: Any, pdf: Any) -> None:
    """Page labels, and the entries that readers of accessible documents expect."""
    del document
    pdf.catalog["PageLabels"] = pydyf.Dictionary({"Nums": pydyf.Array([0, pydyf.Dictionary({"S": "/D"})])})
    pdf.catalog["PageMode"] = "/UseOutlines"
    press(pdf)
