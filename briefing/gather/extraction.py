"""A page to its article: text, title, byline, date, language, publication."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass

from briefing.gather.charset import decode
from briefing.gather.dates import Moment, read_date
from briefing.gather.furniture import is_furniture
from briefing.gather.markup import parse_html, text_of_html
from briefing.gather.pagehead import read_head
from briefing.gather.paragraphs import join
from briefing.model import DateSource

# Counted after decompression; the largest of 80 real pages had 2.9 MB.
LARGEST_PAGE = 12_000_000
# Precision mode of trafilatura is right unless it loses two fifths of the default's text
# (measured on 181 + 80 + 257 pages: .967/.946/.946 against .964/.945/.945 without the rule).
_LEAST_SHARE = 0.6
_DAY = re.compile(r"/(20\d\d)[/-]([01]\d)[/-]([0-3]\d)(?:/|-|$)")


class UnreadablePageError(Exception):
    """What came is no page; the message says why, for the reader."""


@dataclass(frozen=True, slots=True)
class Page:
    """What was read from an article's page."""

    title: str
    # Paragraphs parted by one blank line; "" where no article was found.
    text: str
    byline: tuple[str, ...] = ()
    published: Moment | None = None
    published_from: DateSource | None = None
    # ISO 639-1 code as declared, "" where not.
    language: str = ""
    # Name of the publication as declared, "" where not.
    site: str = ""
    # The page's own address for itself, unchecked.
    canonical: str = ""


def extract(html: bytes, url: str | None, charset: str | None = None) -> Page:
    """The article of a page; raises `UnreadablePageError` for what is no page.

    Runs in the calling process: pages from outside go through `briefing.gather.workers`, since a
    hostile page can keep any parser busy for ever.
    """
    if not html.strip():
        raise UnreadablePageError("empty")
    if len(html) > LARGEST_PAGE:
        raise UnreadablePageError(f"larger than {LARGEST_PAGE // 1_000_000} MB")
    text = decode(html, charset)
    tree = parse_html(text) if text is not None else None
    if text is None or tree is None:
        raise UnreadablePageError("not a page of text")
    head = read_head(tree)
    published, published_from = head.published, head.published_from
    if published is None and (published := _day_of_address(url or head.canonical)):
        published_from = "page"
    return Page(
        title=head.title,
        text=_without_furniture(_article_text(text), head.title),
        byline=head.byline,
        published=published,
        published_from=published_from,
        language=head.language,
        site=head.site,
        canonical=head.canonical,
    )


def _day_of_address(url: str) -> Moment | None:
    """The day that an address names as news sites do ("/2026/11/21/bridge")."""
    found = _DAY.search(url)
    return read_date("-".join(found.groups())) if found else None


def _article_text(page: str) -> str:
    precise, default = _trafilatura(page, precise=True), _trafilatura(page, precise=False)
    best = precise if len(precise) >= _LEAST_SHARE * len(default) else default
    return best or text_of_html(page)


def _trafilatura(page: str, *, precise: bool) -> str:
    import trafilatura  # noqa: PLC0415  heavy, and mostly needed in a worker

    with suppress(Exception):  # any fault of a voter costs its vote, never the page
        return trafilatura.extract(page, include_comments=False, favor_precision=precise) or ""
    return ""


def _without_furniture(text: str, title: str) -> str:
    paragraphs = [line for line in re.split(r"\n+", text) if not is_furniture(line)]
    if paragraphs and paragraphs[0].strip() == title:
        paragraphs = paragraphs[1:]
    return join(paragraphs)
