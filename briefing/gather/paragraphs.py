"""Text in paragraphs: what every door hands on, whatever it read.

Paragraphs are parted by one blank line, white space within them is single spaces, and characters
that print nothing or reorder what is printed are gone. Words and marks stay as they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from briefing.gather.dates import is_little_more_than_a_date

# Characters of an article that are kept: a report of 100 pages. Analysis takes 2 s for so many.
LONGEST_TEXT = 250_000
# What is told of one that is longer.
CUT = f"longer than {LONGEST_TEXT:,} characters, of which the beginning is kept"
# Of a headline; the longest that is printed anywhere is the first paragraph of a communiqué.
_LONGEST_TITLE = 1_000
# Control characters, soft hyphens, zero-width spaces, byte order marks and the marks that reorder
# text. The zero-width (non-)joiners stay: Persian and Kurdish spell with them.
_UNPRINTED = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]"
)
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile("\r\n|[\r\x0c\x85\u2028\u2029]")
_ENDS = re.compile(r"""[.!?…:;؟۔。][)\]"'”’»]*$""")
# A line of a hard-wrapped paragraph: what mail programs and wires print (60 to 80), with some air.
_WRAPPED = range(45, 101)
# First lines of a text among which a date stands by itself.
_HEAD = 12
_YEAR = re.compile(r"(?:19|20|١٩|٢٠)\d\d")
# "Published: 22 November 2026": two of them make a block of header lines.
_HEADER = re.compile(r"[^\W\d_][\w ]{1,20}:\s")


def printed(text: str) -> str:
    """The same characters without those that print nothing or reorder others; breaks as line feeds."""
    # Most texts have none of them, and this is five times as fast as looking for each.
    if text.replace("\n", "").isprintable() and "\ufffc" not in text:
        return text
    return _LONE_SURROGATES.sub("\ufffd", _UNPRINTED.sub("", _BREAKS.sub("\n", text)))


def one_line(text: str) -> str:
    """All of it on one line, white space as single spaces: for headlines and names."""
    return " ".join(printed(text).split())


def join(paragraphs: Iterable[str]) -> str:
    """The text of an article: paragraphs parted by one blank line, empty ones left out."""
    return "\n\n".join(line for line in map(one_line, paragraphs) if line)


def split(text: str) -> list[str]:
    """The paragraphs of a plain text, lines of hard-wrapped ones joined."""
    lines = [line.rstrip() for line in printed(text).split("\n")]
    blocks: list[list[str]] = [[]]
    for number, line in enumerate(lines):
        if number < _HEAD and _is_date(line):
            blocks += [[line], []]
        elif line.strip():
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [paragraph for block in filter(None, blocks) for paragraph in _unwrapped(block)]


def beginning(text: str) -> str:
    """The text up to the last paragraph or, failing that, word that ends within `LONGEST_TEXT`."""
    if len(text) <= LONGEST_TEXT:
        return text
    kept = text[:LONGEST_TEXT]
    at = max(kept.rfind("\n\n"), 0) or max(kept.rfind(" "), 0) or LONGEST_TEXT
    return kept[:at].rstrip()


def short_title(title: str) -> str:
    """The title, or of one that is longer than any headline the words within `_LONGEST_TITLE`."""
    return title if len(title) <= _LONGEST_TITLE else title[:_LONGEST_TITLE].rpartition(" ")[0]


def ends_a_sentence(line: str) -> bool:
    """True when the line ends as sentences do, closing marks allowed for."""
    return _ENDS.search(line.rstrip()) is not None


def _is_date(line: str) -> bool:
    """True for a line that holds a date and nothing else: it goes on from no headline above it."""
    return bool(_YEAR.search(line)) and not ends_a_sentence(line) and is_little_more_than_a_date(line)


def _unwrapped(block: list[str]) -> list[str]:
    """The paragraphs of lines that stand together."""
    if not _is_wrapped(block):
        return [one_line(line) for line in block]
    paragraphs: list[list[str]] = [[block[0]]]
    for before, line in pairwise(block):
        # A new paragraph is indented, or follows a line that ended early with a sentence.
        if (line[:1].isspace() and not before[:1].isspace()) or (
            ends_a_sentence(before) and len(before) < _WRAPPED[0]
        ):
            paragraphs.append([])
        paragraphs[-1].append(line)
    return [one_line(" ".join(lines)) for lines in paragraphs]


def _is_wrapped(block: list[str]) -> bool:
    inner = block[:-1]
    if not inner or max(map(len, block)) not in _WRAPPED:
        return False
    if sum(_HEADER.match(line) is not None for line in block) >= 2:
        return False
    full = sum(len(line) in _WRAPPED for line in inner)
    broken = sum(not ends_a_sentence(line) for line in inner)
    return full >= 0.6 * len(inner) and broken >= 0.5 * len(inner)
