"""Which stretches between quotation marks are somebody's words, and which are titles or terms."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from briefing.analysis.speakers.utterances import is_closed_off, is_tagged_sentence, is_told, is_uttered
from briefing.analysis.words.cues import ENGLISH
from briefing.model import Span
from briefing.text.marks import Quoted, quoted, speaks_in_single, trimmed

# A stretch of fewer words counts only as half of a split quote or as a sentence of its own.
FEWEST_WORDS = 4
# A title has at most so many words ("Defying ISIS: Preserving Christianity in the Place of Its Birth
# and in Your Own Backyard" has 15); longer ones, all capitals, are shouted.
LONGEST_TITLE = 20
# A title that ends with the sentence around it ("... in “The Kid Who Would Be King.”") has at least
# so many capitals; fewer may be a short sentence.
CAPITALS_OF_TITLE = 3
_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
# "so-called “ministry of war”": the words before a term that is nobody's speech.
_TERM_BEFORE = re.compile(
    r"(?:so-called|self-styled|self-declared|known as|known as the|dubbed|titled|entitled|nicknamed"
    r"|author of|authors of|billed as|called the)\W*$",
    re.IGNORECASE,
)
_WORK_BEFORE = re.compile(
    r"\b(?:movie|film|play|show|series|sitcom|musical|song|single|album|book|novel|memoir|documentary|episode|poem"
    r"|essay|podcast|program|programme|drama|comedy|thriller|opera|hit)(?:,| called| titled| entitled| named)?\s*$"
)
_WORK_BEHIND = re.compile(
    r"\s(?:star|stars|actor|actress|host|co-host|creator|director|author|series|franchise|fame|trilogy|soundtrack)\b"
)
_SMALL = frozenset("a an and as at but by for from in into of on or our the their to with vs your".split())
# A line that begins so sends the reader elsewhere; who is named in it has no part in the article.
_POINTER = re.compile(
    r"(?:watch|read more|read also|read|look|listen|related|see also|more|photos|video)(?: \w+)?:",
    re.IGNORECASE,
)
_TURN = re.compile(r"[A-Z][A-Z.'’-]+(?: [A-Z.'’-]+){0,3}:\s+(?=\S)")
# One "BREAKING: " is no turn.
FEWEST_TURNS = 2
_HAS_WORD = re.compile(r"\w")


def word_count(text: str, span: Span) -> int:
    """Words in `span`, as the quotes are counted: "don't" is one."""
    return len(_WORD.findall(text, span.start, span.end))


def told(text: str, paragraphs: tuple[Span, ...]) -> tuple[Span, ...]:
    """The paragraphs that tell something: not ". " alone, not "READ MORE: ..."."""
    return tuple(
        p
        for p in paragraphs
        if _HAS_WORD.search(text, p.start, p.end) and not _POINTER.match(text, p.start, p.end)
    )


def find_speech(text: str, paragraphs: tuple[Span, ...]) -> tuple[list[Quoted], list[Quoted]]:
    """The stretches between marks that are somebody's words, in order, and the short ones that are nobody's."""
    starts = {p.start for p in paragraphs}
    found = [_without_attribution(text, quote) for quote in quoted(text, paragraphs)]
    found = _without_turns(text, found)
    british = any(q.single for q in found) and speaks_in_single(text)
    found, terms = _parted(text, found, starts, british=british)
    # There a single mark tells no more than a double one elsewhere, save at the head of the text.
    return [replace(q, single=False) if british and q.outer.start else q for q in found], terms


def _parted(
    text: str, quotes: list[Quoted], starts: set[int], *, british: bool
) -> tuple[list[Quoted], list[Quoted]]:
    """`british` is true where single marks are the article's marks of speech."""
    found: list[Quoted] = []
    terms: list[Quoted] = []
    for quote in quotes:
        short = word_count(text, quote.inner) < FEWEST_WORDS
        if _TERM_BEFORE.search(text, max(0, quote.outer.start - 20), quote.outer.start):
            spoken = False
        elif short:
            spoken = (british or not quote.single) and is_uttered(text, quote, found[-1] if found else None)
        else:
            spoken = _is_speech(text, quote, opens=quote.outer.start in starts, british=british)
        if spoken:
            found.append(quote)
        elif (
            is_closed_off(text, quote)
            or not (short or quote.single)
            or (not short and _is_title(quote.inner.of(text)))
        ):
            terms.append(quote)
    return found, terms


def _without_attribution(text: str, quote: Quoted) -> Quoted:
    """An unclosed stretch without the ", Mr Lowcock said." that its lost mark has let in."""
    if quote.closed:
        return quote
    lost = _lost_mark().search(text, quote.inner.start, quote.inner.end)
    inner = trimmed(text, Span(quote.inner.start, lost.start())) if lost else None
    return replace(quote, inner=inner, outer=Span(quote.outer.start, inner.end)) if inner else quote


@cache
def _lost_mark() -> re.Pattern[str]:
    """The ", Mr Lowcock said." at the end of words whose closing mark was lost; made when it is first needed."""
    verbs = "|".join(sorted(ENGLISH.strong))
    return re.compile(
        rf",\s(?=(?:(?:[A-Z][\w.'’-]+\s){{1,4}}|(?:he|she|they|it)\s)(?:{verbs})\b[^,“”\"]*$"
        rf"|(?:{verbs})\s(?:(?:[A-Z][\w.'’-]+\s?){{1,4}}|he|she|they)\b[^“”\"]*$)"
    )


def _without_turns(text: str, quotes: list[Quoted]) -> list[Quoted]:
    """The quotes of a transcript that stands between marks, without the "WALLACE: " that tells whose turn it is."""
    turns = [_TURN.match(text, q.inner.start, q.inner.end) for q in quotes]
    if sum(turn is not None for turn in turns) < FEWEST_TURNS:
        return quotes
    return [
        replace(q, inner=Span(turn.end(), q.inner.end), outer=Span(turn.end(), q.outer.end)) if turn else q
        for q, turn in zip(quotes, turns, strict=True)
    ]


def _is_speech(text: str, quote: Quoted, *, opens: bool, british: bool) -> bool:
    if _is_title(quote.inner.of(text)) or _is_work(text, quote):
        return is_tagged_sentence(text, quote)
    if quote.single:
        # "‘We will never leave Iraq’: top general defends mission".
        heading = opens and text[quote.outer.end : quote.outer.end + 1] == ":"
        return british or heading or text[quote.outer.end - 2] in ",.?!" or is_told(text, quote)
    return True


def _is_work(text: str, quote: Quoted) -> bool:
    """True beside "the film" and "star", where most words have capitals: "the play “Los Hijos de Trump,”"."""
    words = quote.inner.of(text).split()
    if len(words) >= LONGEST_TITLE or 2 * sum(word[0].isupper() for word in words) < len(words):
        return False
    before = _WORK_BEFORE.search(text, max(0, quote.outer.start - 30), quote.outer.start)
    return words[0][0].isupper() and bool(before or _WORK_BEHIND.match(text, quote.outer.end))


def _is_title(inner: str) -> bool:
    names = inner.split()
    if len(names) >= LONGEST_TITLE or inner[-1] in "?!":
        return False
    capitals = sum(w[0].isupper() for w in names)
    if capitals + sum(w.lower() in _SMALL or not w[0].isalpha() for w in names if not w[0].isupper()) < len(
        names
    ):
        return False
    return inner[-1] != "." or capitals >= CAPITALS_OF_TITLE
