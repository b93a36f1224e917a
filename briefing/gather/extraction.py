"""A page to its article: text, title, byline, date, language, publication.

trafilatura reads the text twice, for precision and for recall; where the two differ widely,
readability is the arbiter. Then the page itself is asked: lines that are nothing but links, repeat
the headline or belong to the site are dropped, and the standfirst between headline and text, which
extractors lose, is put back in front when the page declares it as its description.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any

from lxml import etree, html

from briefing.gather.charset import decode
from briefing.gather.dates import Moment, is_little_more_than_a_date, read_date
from briefing.gather.furniture import is_furniture, is_promotion, writers
from briefing.gather.markup import Block, blocks, is_overgrown, parse_html, text_of_html, unwrap_layout
from briefing.gather.pagehead import PageHead, read_head
from briefing.gather.paragraphs import LONGEST_TEXT, ends_a_sentence, join, one_line
from briefing.gather.rules import body_text, cut, line, names
from briefing.gather.rules import moment as ruled_moment
from briefing.model import DateSource, PageRules

# Counted after decompression; the largest of 80 real pages had 2.9 MB.
LARGEST_PAGE = 12_000_000
# Precision mode of trafilatura is right unless it loses two fifths of the default's text
# (measured on 181 + 80 + 257 pages: .967/.946/.946 against .964/.945/.945 without the rule).
_LEAST_SHARE = 0.6
# Shorter than this, the whole page's prose is looked at for more, in characters.
_SHORT = 250
# A block with more of its characters in links is a link to something else.
_LINKED = 0.9
# A standfirst has so many words (shorter ones are kickers), and its article so many times its letters.
_STANDFIRST = range(16, 120)
_STANDFIRST_OF = 5
_DAY = re.compile(r"/(20\d\d)[/-]([01]\d)[/-]([0-3]\d)(?:/|-|$)")
# Letters of a script of antiquity that no page of news is written in.
_STAND_INS = {0x200C: "\U00010280", 0x200D: "\U00010281"}
_JOINERS = {ord(letter): chr(joiner) for joiner, letter in _STAND_INS.items()}
_NO_RULES = PageRules()
# What holds no prose and only costs time; JSON-LD has been read by then.
_DROPPED = (
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "iframe",
    "object",
    "embed",
    "canvas",
    "select",
    "textarea",
)


class UnreadablePageError(Exception):
    """What came is no page; the message says why, for the reader."""


@dataclass(frozen=True, slots=True)
class Page:
    """What was read from an article's page."""

    title: str
    # Paragraphs parted by one blank line; "" where no article was found.
    text: str
    # The writers; the declared organisation where no person is named.
    byline: tuple[str, ...] = ()
    published: Moment | None = None
    published_from: DateSource | None = None
    # ISO 639-1 code as declared, "" where not.
    language: str = ""
    # Name of the publication as declared, "" where not.
    site: str = ""
    # The page's own address for itself, unchecked.
    canonical: str = ""


def extract(html: bytes, url: str | None, charset: str | None = None, rules: PageRules = _NO_RULES) -> Page:
    """The article of a page; raises `UnreadablePageError` for what is no page.

    Runs in the calling process: pages from outside go through `briefing.gather.workers`, since a
    hostile page can keep any parser busy for ever. `rules` come before the general way.
    """
    if not html.strip():
        raise UnreadablePageError("empty")
    if len(html) > LARGEST_PAGE:
        raise UnreadablePageError(f"larger than {LARGEST_PAGE // 1_000_000} MB")
    text = decode(html, charset)
    tree = parse_html(_with_stand_ins(text)) if text is not None else None
    if tree is None:
        raise UnreadablePageError("not a page of text")
    cut(tree, rules.strip)
    head = read_head(tree, url or "")
    published, published_from = head.published, head.published_from
    if moment := ruled_moment(tree, rules.date):
        published, published_from = moment, "page"
    title, byline = line(tree, rules.title) or head.title, names(tree, rules.byline) or head.byline
    if published is None and (published := _day_of_address(url or head.canonical)):
        published_from = "page"
    etree.strip_elements(tree, *_DROPPED, with_tail=False)
    unwrap_layout(tree)
    return Page(
        title=_without_stand_ins(title),
        text=_without_stand_ins(body_text(tree, rules.body) or join(_paragraphs(tree, head))),
        byline=tuple(map(_without_stand_ins, byline)),
        published=published,
        published_from=published_from,
        language=head.language,
        site=head.site,
        canonical=head.canonical,
    )


def _with_stand_ins(text: str) -> str:
    """The page with letters for the joiners: Persian and Kurdish spell with them, and extractors drop them."""
    return text.translate(_STAND_INS) if "\u200c" in text or "\u200d" in text else text


def _without_stand_ins(text: str) -> str:
    return text.translate(_JOINERS) if text and not text.isascii() else text


def _day_of_address(url: str) -> Moment | None:
    """The day that an address names as news sites do ("/2026/11/21/bridge")."""
    found = _DAY.search(url)
    return read_date("-".join(found.groups())) if found else None


# ── Text ─────────────────────────────────────────────────────────────────────────────────────────


def _paragraphs(tree: etree._Element, head: PageHead) -> list[str]:
    printed = list(blocks(tree))
    links = {_letters(block.text) for block in printed if block.linked > _LINKED}
    lines = [_as_printed(line) for line in re.split(r"\n+", _article_text(tree))]
    lines = [
        line
        for line in lines
        if line and not is_furniture(line) and not is_promotion(line) and _letters(line) not in links
    ]
    return _with_standfirst(_without_head(lines, head), printed, head)


def _article_text(tree: etree._Element) -> str:
    if is_overgrown(tree):
        return _prose(tree)
    precise, default = _trafilatura(tree, precise=True), _trafilatura(tree, precise=False)
    best = precise if len(precise) >= _LEAST_SHARE * len(default) else default
    if len(best) >= _SHORT and len(precise) >= _LEAST_SHARE * len(default):
        return best
    candidates = [precise, default, _readability(tree)]
    if max(map(len, candidates)) < _SHORT:
        candidates.append(_prose(tree))
    return max(candidates, key=len)


def _prose(tree: etree._Element) -> str:
    """The page's paragraphs that are no links, as many as are kept of an article."""
    paragraphs: list[str] = []
    left = LONGEST_TEXT
    for block in blocks(tree):
        if block.tag == "p" and block.linked < 0.5:
            paragraphs.append(block.text)
            left -= len(block.text)
        if left < 0:
            break
    return "\n".join(paragraphs)


def _trafilatura(tree: etree._Element, *, precise: bool) -> str:
    extracted = _loaded_trafilatura().extract
    with suppress(Exception):  # any fault of a voter costs its vote, never the page
        return extracted(tree, include_comments=False, favor_precision=precise) or ""
    return ""


@cache
def _loaded_trafilatura() -> Any:
    """Loaded when it is needed, mostly in a worker, and without its guesser of languages.

    We ask it for none, and with numpy it costs each worker 25 ms and 12 MB.
    """
    guesser: dict[str, Any] = {} if "py3langid" in sys.modules else {"py3langid": None}
    sys.modules.update(guesser)
    try:
        import trafilatura  # noqa: PLC0415  heavy
    finally:
        for name in guesser:
            del sys.modules[name]
    return trafilatura


def _readability(tree: etree._Element) -> str:
    import readability  # noqa: PLC0415  only for pages that trafilatura is not sure of

    with suppress(Exception):  # as above
        page = html.tostring(tree, encoding="unicode")
        return text_of_html(readability.Document(page).summary(html_partial=True)).replace("\n\n", "\n")
    return ""


def _as_printed(line: str) -> str:
    """A line without the marks that trafilatura puts to lists and tables."""
    if line.startswith("| ") or line.endswith(" |"):
        line = re.sub(r"\s*\|\s*(?:-+\s*\|\s*)*", " ", line)
    return re.sub(r"^- ", "", one_line(line))


def _without_head(lines: Sequence[str], head: PageHead) -> list[str]:
    """The text without what repeats its headline, byline or date above it."""
    title, names = _letters(head.title), "".join(map(_letters, head.byline))

    def repeats(line: str) -> bool:
        bare = _letters(line)
        credit = bool(writers(line)) or (names and len(line.split()) <= 14 and names in bare)
        dated = read_date(line) is not None and (len(line.split()) <= 6 or is_little_more_than_a_date(line))
        return bare == title or (len(bare) > 12 and bare in title) or credit or dated

    return [line for at, line in enumerate(lines) if at >= 4 or not repeats(line)]


def _with_standfirst(lines: list[str], printed: Iterable[Block], head: PageHead) -> list[str]:
    """The text with its standfirst in front, where the page prints its description above the text."""
    described = [_letters(words) for words in head.descriptions if len(words.split()) >= _STANDFIRST.start]
    start = _letters(lines[0])[:60] if lines else ""
    everything = _letters("".join(lines))
    for block in printed:
        bare = _letters(block.text)
        if start and bare.startswith(start):
            break
        whole = len(block.text.split()) in _STANDFIRST and ends_a_sentence(block.text)
        if (
            whole
            and bare not in everything
            and len(everything) > _STANDFIRST_OF * len(bare)
            and any(_begins_alike(bare, words) for words in described)
        ):
            return [block.text, *lines]
    return lines


def _begins_alike(one: str, other: str) -> bool:
    """True when one is the other, perhaps cut short, in at least 40 letters."""
    length = min(len(one), len(other), 120)
    return length >= 40 and one[:length] == other[:length]


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).lower()
