"""A plain text as a site prints it: headline, tags, byline, date, body, and the furniture dropped.

What people save or paste holds the page's furniture too: a breadcrumb above the headline, "In Syria,
Middle East" below it, "Recommended Posts" after the end. The rules are about form, not about sites:
an article's body is made of lines that end as sentences do; what stands above the first of them is
its head, what stands below the last is its tail, and both are read line by line.

What it gets wrong: a list without full stops at the very end of an article counts as furniture.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

from briefing.gather.dates import Moment, read_date
from briefing.gather.furniture import (
    breadcrumb,
    credited,
    ends_article,
    is_furniture,
    opens_related,
    publication_in,
    tag_line,
    writers,
)
from briefing.gather.paragraphs import ends_a_sentence, join, one_line, split

# Words in a line that is prose whatever it ends with, and in one that is prose if it ends in a stop.
_PROSE = 25
_SENTENCE = 6
# Without a headline the first sentence stands for one, cut after so many words.
_STAND_IN = 18
_LINK = re.compile(
    r"(?:(?:link|url|permalink|address|web|source|الرابط)\s*:\s*)?(https?://\S{4,2000})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class PlainText:
    """What a plain text says of itself, and its body."""

    headline: str
    # Paragraphs parted by one blank line.
    text: str
    publication: str = ""
    byline: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    # As printed in the head; never taken from the body.
    published: Moment | None = None
    # Its own address, where the head names it ("Link: https://...").
    link: str = ""


def read_plain_text(text: str) -> PlainText:
    """The article in a text file, without the furniture of the site it was saved from."""
    lines = split(text)
    first = next((i for i, line in enumerate(lines) if _is_prose(line)), len(lines))
    head, rest = lines[:first], lines[first:]
    if not head and rest and ends_a_sentence(rest[0]) and len(rest) > 1 and _is_spoken_headline(rest[0]):
        head, rest = rest[:1], rest[1:]
    if not rest:
        # Nothing ends as a sentence does: a list, a table, verse. The first line is its headline.
        head, rest = head[:1], [line for line in head[1:] if not is_furniture(line)]
    body, tail = _body(rest)
    found = _read_head(head)
    publication = found.publication or next((name for line in tail if (name := publication_in(line))), "")
    headline = without_site(found.headline, publication)
    return PlainText(
        headline=headline or stand_in(body),
        text=join([*found.deck, *body]),
        publication=publication,
        byline=found.byline,
        tags=found.tags or next((tags for line in tail if (tags := tag_line(line))), ()),
        published=found.published,
        link=found.link,
    )


# What parts a headline from the name of its site.
_BEFORE_SITE = (" | ", " - ", " – ", " — ", " :: ", " » ", ": ")


def without_site(headline: str, publication: str) -> str:
    """The headline without the site's name at either end ("... - Daily Sabah")."""
    marks = [mark for mark in _BEFORE_SITE if mark in headline]
    bare = _letters(publication) if marks else ""
    for mark in marks:
        before, _, after = headline.rpartition(mark)
        if before and bare and _letters(after) in {bare, bare.removeprefix("the"), "the" + bare}:
            return before.strip()
        first, _, rest = headline.partition(mark)
        if rest and bare and _letters(first) in {bare, bare.removeprefix("the"), "the" + bare}:
            return rest.strip()
    return headline


def stand_in(body: list[str]) -> str:
    """What stands for the headline of a text that has none: its first words, verbatim."""
    words = body[0].split() if body else []
    sentence = [*takewhile(lambda word: not ends_a_sentence(word) or len(word) < 4, words[:_STAND_IN])]
    if len(sentence) < len(words[:_STAND_IN]):
        return " ".join(words[: len(sentence) + 1])
    return " ".join(sentence) + (" …" if len(words) > len(sentence) else "")


@dataclass(slots=True)
class _Head:
    headline: str = ""
    publication: str = ""
    byline: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    published: Moment | None = None
    link: str = ""
    deck: tuple[str, ...] = ()


def _read_head(lines: list[str]) -> _Head:
    """The lines above the body, each taken for what its form says."""
    head = _Head()
    shown = [line for line in lines if not is_furniture(line) and not breadcrumb(line)]
    for at, line in enumerate(shown):
        if head.headline or _could_not_be_headline(line) or _names_outlet(line, shown[at + 1 :]):
            _read_head_line(head, line)
        else:
            head.headline, site = _split_site(line)
            head.publication = head.publication or site
    if not head.headline:
        head.headline = next((line for line in lines if not is_furniture(line) and not read_date(line)), "")
    return head


def _read_head_line(head: _Head, line: str) -> None:
    if link := _LINK.fullmatch(line):
        head.link = head.link or link[1]
    elif tags := tag_line(line):
        head.tags = head.tags or tags
    elif names := writers(line):
        head.byline = head.byline or names
        head.published = head.published or read_date(line)
    elif (moment := read_date(line)) and len(line.split()) <= 14:
        head.published = head.published or moment
        head.publication = head.publication or credited(line)
    elif name := publication_in(line):
        head.publication = head.publication or name
    elif head.headline and len(line.split()) >= _SENTENCE:
        head.deck = (*head.deck, line)


def _could_not_be_headline(line: str) -> bool:
    """A byline, a date or a publication's own line, standing above the headline."""
    return bool(writers(line) or _LINK.fullmatch(line)) or (
        read_date(line) is not None and len(line.split()) <= 8
    )


def _names_outlet(line: str, below: list[str]) -> bool:
    """True for "Source: Nineveh Letter" above the headline; where none is below, it is the headline itself."""
    return bool(publication_in(line)) and not all(map(_could_not_be_headline, below))


def _split_site(line: str) -> tuple[str, str]:
    """A headline and the publication printed behind it after a bar, as titles of pages have it."""
    before, bar, after = line.rpartition(" | ")
    if bar and before and 1 <= len(after.split()) <= 5 and len(before.split()) >= 3:
        return before.split(" | ")[0].strip(), after.strip()
    return line, ""


def _body(lines: list[str]) -> tuple[list[str], list[str]]:
    """The article's paragraphs, and what stands below them."""
    body: list[str] = []
    dropped: list[str] = []
    skipping = False
    for at, line in enumerate(lines):
        if body and ends_article(line):
            dropped += lines[at:]
            break
        if opens_related(line) and body:
            skipping = True
        if skipping and _resumes(lines[at:]):
            skipping = False
        (dropped if skipping or is_furniture(line) else body).append(line)
    while body and not _is_prose(body[-1]) and len(body) > 1:
        dropped.insert(0, body.pop())
    return body, dropped


def _resumes(lines: list[str]) -> bool:
    """True when prose goes on below a box of related headlines: two paragraphs in a row."""
    return len(lines) > 1 and all(
        _is_prose(line) and not is_furniture(line) and len(line.split()) >= 12 for line in lines[:2]
    )


def _is_prose(line: str) -> bool:
    words = len(line.split())
    if is_furniture(line) or tag_line(line):
        return False
    return words >= _PROSE or (
        words >= _SENTENCE and ends_a_sentence(line) and not line.endswith(("…", "...", ":", "?"))
    )


def _is_spoken_headline(line: str) -> bool:
    """A first line of few words and a full stop: a headline all the same, when prose follows."""
    return len(line.split()) <= 12


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", one_line(words)).lower()
