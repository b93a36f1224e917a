"""How the words of an article are set: cleaned, directed, split into numeral and phrase."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby

from markupsafe import Markup, escape

from briefing.model import Article, Briefing, PrintedQuote, Quote

# Right-to-left languages that a source may declare.
RTL_LANGUAGES = frozenset({"ar", "fa", "he", "ku-arab", "ckb", "ur", "ps", "syr", "yi", "ug", "sd"})
_LANGUAGE_TAG = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
# Controls (but tab and line feed), bidirectional overrides and isolates, surrogates, non-characters,
# private use: nothing of these is a word, and some turn the line around or break a PDF reader.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff"
    "\ud800-\udfff\ue000-\uf8ff\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
)
# Unicode categories whose characters the bundled fonts lack, but for those in _SYMBOLS.
_LEFT_OUT = frozenset({"So", "Cn", "Co", "Cs"})
# Invisible letters of either direction: LEFT-TO-RIGHT MARK, RIGHT-TO-LEFT MARK.
DIRECTION_MARKS = {"ltr": "\u200e", "rtl": "\u200f"}
# All letters that run from right to left stand in these blocks.
_FROM_THE_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Latin, Arabic and punctuation without a symbol that would be left out: nearly every text is no more.
_PLAIN = re.compile("[\x00-\u024f\u0610-\u06dd\u2000-\u2060]*")
_HEX_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_INK = "#12263a"


# Symbols that the bundled fonts hold; the others (emoji above all) would print as empty boxes.
_SYMBOLS = frozenset("¦©®°№℗℠™℮↕↖↗↘↙↩↪↰↱↲↳↶↷↺↻⇄⇆■▲△▶▼▽◀◆◉◊◌☐☑♪✓❌❒\ufffd")


def clean(text: str) -> str:
    """The text without characters that are no words; every other character stays as it is."""
    text = _UNPRINTABLE.sub("", text)
    if _PLAIN.fullmatch(text):
        return text
    return "".join(c for c in text if c in _SYMBOLS or unicodedata.category(c) not in _LEFT_OUT)


def right_to_left(text: str) -> bool:
    """True when most letters of the text run from right to left."""
    if not _FROM_THE_RIGHT.search(text):
        return False
    strong = [unicodedata.bidirectional(c) for c in text[:400] if c.isalpha()]
    return sum(b in {"R", "AL"} for b in strong) * 2 > len(strong)


def language_of(text: str, declared: str = "") -> str:
    """The language tag for a run of text; the script decides where nothing usable is declared."""
    declared = declared.strip().lower()
    if not _LANGUAGE_TAG.fullmatch(declared):
        declared = ""
    if right_to_left(text):
        return declared if declared in RTL_LANGUAGES else "ar"
    return "" if declared in RTL_LANGUAGES else declared


def run(text: str, declared: str, page_language: str, page_direction: str) -> Markup:
    """The attributes `lang` and `dir` for an element that holds this text and nothing else.

    Empty where the words run as the page does: thousands of attributes that say nothing cost time.
    """
    language = language_of(text, declared)
    direction = "rtl" if right_to_left(text) else "ltr"
    attributes = "" if language in ("", page_language) else f' lang="{escape(language)}"'
    if direction != page_direction:
        attributes += f' dir="{direction}"'
    return Markup(attributes)  # noqa: S704 - a checked tag


def worded(text: str, declared: str, page_language: str, page_direction: str) -> Markup:
    """The text, in an element of its own where it does not run as the page does.

    A mark of the page's direction ends words that run against it: else a comma and the next such words
    would be drawn into them.
    """
    attributes = run(text, declared, page_language, page_direction)
    words = escape(clean(text))
    mark = DIRECTION_MARKS[page_direction] if " dir=" in attributes else ""
    return Markup(f"<span{attributes}>{words}</span>{mark}") if attributes else words  # noqa: S704 - escaped


def shortened(text: str, limit: int) -> str:
    """The text, cut at a word with an ellipsis where it is longer than `limit` characters."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    cut = text[:limit].rsplit(" ", 1)[0]
    return (cut if len(cut) > limit // 2 else text[:limit]).rstrip(" ,;:–-") + "…"


def link(url: str | None) -> str | None:
    """The address if it may be linked to: http, https or mailto; else None."""
    if not url:
        return None
    url = clean(url).strip()
    return (
        url
        if re.match(r"(https?://[^\s/]|mailto:[^\s@]+@)", url, re.IGNORECASE) and not re.search(r"\s", url)
        else None
    )


def address(url: str, limit: int = 56) -> str:
    """A link as it is printed: without scheme and `www`, in the middle cut where it is long."""
    bare = re.sub(r"^(https?://(www\.)?|mailto:)", "", clean(url), flags=re.IGNORECASE).rstrip("/")
    if len(bare) <= limit:
        return bare
    return f"{bare[: limit * 2 // 3]}…{bare[-limit // 4 :]}"


def host(url: str) -> str:
    """The host of a link, without `www`: what a reader of the paper can look for."""
    return re.split(r"[/?#]", address(url, len(url)), maxsplit=1)[0]


def quotation_marks(text: str) -> tuple[str, str]:
    """The marks for words in this script."""
    return ("«", "»") if right_to_left(text) else ("“", "”")


def by_speaker(printed: Iterable[PrintedQuote]) -> Iterator[tuple[str, str, tuple[PrintedQuote, ...]]]:
    """Speaker, role and quotes, by name; the unnamed last."""

    def name(quote: PrintedQuote) -> str:
        return quote.quote.speaker.name if quote.quote.speaker else ""

    def order(quote: PrintedQuote) -> tuple[bool, str]:
        return not name(quote), name(quote).casefold()

    for _, group in groupby(sorted(printed, key=order), key=order):
        quotes = tuple(group)
        roles = [q.quote.speaker.role for q in quotes if q.quote.speaker and q.quote.speaker.role]
        yield name(quotes[0]), roles[0] if roles else "", quotes


def speaker_of(quote: Quote) -> tuple[str, str]:
    """Name and role, "" where the article does not say."""
    return (quote.speaker.name, quote.speaker.role or "") if quote.speaker else ("", "")


def words_printed(briefing: Briefing) -> int:
    """Words of the stories told in full, for the reading time."""
    count = sum(len(line.text.split()) for line in briefing.bottom_line)
    for card in briefing.cards:
        count += len(card.headline.split())
        count += sum(len(line.text.split()) for line in card.lines)
        count += sum(len(q.text.split()) + 8 for q in card.quotes)
        count += sum(len(f.phrase.split()) for f in card.figures)
    return count


def mixed(colour: str, share: float) -> str:
    """The colour thinned with paper: `share` of ink, from 0 to 1."""
    red, green, blue = (int(safe_colour(colour)[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * share):02x}" for part in (red, green, blue))


def safe_colour(colour: str) -> str:
    """The colour as #rrggbb; the ink where it is anything else."""
    return colour if _HEX_COLOUR.fullmatch(colour) else _INK


def outlet(article: Article) -> str:
    """Who printed it, or the name of its source where that is not known."""
    return article.outlet
