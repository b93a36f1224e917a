"""What was said in an Arabic report: where the words behind a verb of saying begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.analysis.arabic.cues import (
    AND_THAT,
    BEFORE_THAT,
    CONNECTIVES,
    CUES,
    DEEDS,
    LAID_TO,
    LED_BY,
    OCCASIONS,
    PREPOSITIONS,
    RELATIVE,
    STATES,
    THAT,
    TIMES,
    TOLD_THEM,
    Gender,
    plain_words,
)
from briefing.analysis.arabic.person_names import VERBAL_NOUN
from briefing.analysis.arabic.sources import Source, asks, speaks
from briefing.analysis.arabic.tokens import Token, lookups
from briefing.analysis.arabic.words import MONTHS
from briefing.model import Span
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import BODIES, DOCUMENTS, GIVEN, OFFICES, TITLES, is_definite

# "أن" stands at most so many words behind its verb and subject.
REACH = 22
# A clause that opens with a comma begins at most so many words before its verb.
CLAUSE_REACH = 5
# Before a noun, never before a verb.
NOUN_BEFORE = plain_words("في من عن إلى كل أي هذا هذه بين بعد غير عبر مع عدم دون بلا قبل خلال بسبب") | {"على"}
# Before أن, where it opens a clause of time or condition and nothing that was said.
_NO_REPORT = plain_words(
    "خشية خوفا مخافة بعد قبل منذ دون بدون غير إلا رغم مجرد حال شرط شريطة لحين ريثما مع لولا"
)
# "أعلنت الوزارة عبر منصة إكس تحييد": how it was made known.
_BY_WAY_OF = plain_words("عبر خلال لدى أثناء")
# A report of what somebody said needs so many words besides what stands in marks.
FEWEST_WORDS = 1
# "نقلا عن" stands at most so many words behind the newsroom, whose name may be in marks.
SECOND_HAND = 4
# Behind what was demanded these go on in the paper's own words.
_WHILE = plain_words("بينما فيما")
BROKEN = frozenset("،,؛;:")


@dataclass(frozen=True, slots=True)
class Saying:
    """One report of speech."""

    # Number of the token of its verb, and of the first token behind verb and source.
    at: int
    behind: int
    # As printed: "قال", "وفق ما أفاد".
    cue: Span
    # None where the verb has no subject of its own.
    source: Source | None
    gender: Gender | None
    participle: bool = False
    relative: bool = False
    according: bool = False
    # What was done and not said: its subject goes on, and words in marks are theirs.
    deed: bool = False
    # What was said in other words; None where the article gives it in quotation marks only.
    content: Span | None = None
    # Further clauses of the same report: "وأن المصفاة ستنتج".
    further: tuple[Span, ...] = ()


def with_content(tokens: Sequence[Token], sayings: Sequence[Saying], number: int, opening: int) -> Saying:
    """The report with what was said; `opening` is where the sentence's news begins, behind a dateline."""
    saying = sayings[number]
    if saying.content is not None or saying.deed:
        return saying
    saying = _at_second_hand(tokens, sayings, number)
    start = _content_start(tokens, saying)
    if saying.according:
        first = next((k for k, t in enumerate(tokens) if t.start >= opening), 0)
        opens = bool(set("؛;") & set(tokens[saying.at].gap)) or tokens[saying.at].word.startswith("ف")
        opens = opens and bool(tokens[saying.at].gap)  # "؛ فبحسب الرابطة، لا تزال"
        if (not opens and (saying.at - first > 1)) or any(t.quote is not None for t in tokens[: saying.at]):
            return replace(saying, content=_stated_around(tokens, sayings, number, first))
        start = saying.behind
        told = start < len(tokens) and not tokens[start].gap and tokens[start].word[:1] == "ل"
        if told or (start < len(tokens) and asks(tokens, start)):
            start = next((j for j in range(start, len(tokens)) if tokens[j].gap), len(tokens))
        if start < len(tokens) and tokens[start].word.removeprefix("ف") in THAT:
            start += 1
    if start is None:
        return saying
    end = len(tokens)
    for following in sayings[number + 1 :]:
        if following.at <= start or following.relative:
            continue
        clause = _clause_start(tokens, following)
        if clause is not None and clause > start:
            end = clause
            break
    if start < len(tokens) and saying.according and tokens[start].gap == ":":
        return saying
    if not saying.according and tokens[start - 1].word not in THAT:
        end = next((k for k in range(start + 1, end) if tokens[k].gap and tokens[k].word in _WHILE), end)
    end = next(
        (k for k in range(start + 1, end) if tokens[k].quote is not None and ":" in tokens[k].gap), end
    )
    ends = [k for k in range(start + 1, end) if tokens[k].gap and tokens[k].word in AND_THAT]
    spans = [
        _span(tokens, first + (first != start), last)
        for first, last in zip([start, *ends], [*ends, end], strict=True)
        if last - first > 1
    ]
    return replace(saying, content=spans[0] if spans else None, further=tuple(s for s in spans[1:] if s))


def _at_second_hand(tokens: Sequence[Token], sayings: Sequence[Saying], number: int) -> Saying:
    """The report of "أفادت الوكالة، نقلا عن مسؤول، بأن" with the official for its source."""
    saying = sayings[number]
    following = sayings[number + 1] if number + 1 < len(sayings) else None
    if following is None or following.source is None or saying.according or saying.source is None:
        return saying
    near = (
        tokens[following.at].word.removeprefix("و") == "نقلا"
        and following.at - saying.source.end <= SECOND_HAND
    )
    return replace(saying, source=following.source) if near else saying


def _clause_start(tokens: Sequence[Token], saying: Saying) -> int | None:
    """Where the clause of a report begins, if a comma or an "and" sets it apart."""
    at = saying.at
    if saying.source is not None and saying.source.phrase.start < tokens[at].start:
        first = next(k for k, t in enumerate(tokens) if t.start >= saying.source.phrase.start)
        while first > 0 and tokens[first - 1].word in CONNECTIVES and not tokens[first].gap:
            first -= 1
        if first and (tokens[first].gap or tokens[first].word in CONNECTIVES):
            return first
    for k in range(at, max(0, at - CLAUSE_REACH), -1):
        if tokens[k].quote is not None:
            break
        if tokens[k].gap and BROKEN & set(tokens[k].gap):
            return k
    cue = next((CUES[w] for w in lookups(tokens[at].word) if w in CUES), None)
    return at if tokens[at].word.startswith("و") or (cue is not None and cue.participle) else None


def _stated_around(
    tokens: Sequence[Token], sayings: Sequence[Saying], number: int, first: int
) -> Span | None:
    """The longer part of "وترتفع، بحسب المرصد، حصيلة الهجمات إلى 41": before the source, or behind it."""
    saying = sayings[number]
    behind, end = saying.behind, len(tokens)
    inside = behind < end and bool(BROKEN & set(tokens[behind].gap)) and bool(tokens[saying.at].gap)
    last = number + 1 == len(sayings) and all(t.quote is None for t in tokens[behind:])
    if inside and last and end - behind > saying.at - first and not _opens_clause(tokens[behind]):
        return _span(tokens, behind, end)
    return _stated_before(tokens, sayings, number, first)


def _opens_clause(token: Token) -> bool:
    """True for "وهو", "فيما", "بينما": what follows is the paper's."""
    return token.word in CONNECTIVES or token.word[0] in "وف"


def _stated_before(
    tokens: Sequence[Token], sayings: Sequence[Saying], number: int, first: int
) -> Span | None:
    """The words before "وفق مصدر": from the sentence's or the clause's beginning."""
    saying = sayings[number]
    for earlier in sayings[:number]:
        if not (earlier.relative or earlier.deed):
            first = max(first, earlier.behind)
            if earlier.content is not None or _content_start(tokens, earlier) is not None:
                return None
    return _span(tokens, first, saying.at)


def _span(tokens: Sequence[Token], start: int, end: int) -> Span | None:
    words = [t for t in tokens[start:end] if t.quote is None]
    if len(words) < FEWEST_WORDS or end - start < 2:
        return None
    with_it = tokens[start].word[0:1] == "ب" and _is_deed(tokens[start].word[1:])
    return Span(tokens[start].start + with_it, tokens[end - 1].end)


def _content_start(tokens: Sequence[Token], saying: Saying) -> int | None:
    """The first token of what was said, None where nothing is reported in other words."""
    verbs = CUES | TOLD_THEM
    opening = next((verbs[w].opening for w in lookups(tokens[saying.at].word) if w in verbs), "that")
    k = max(saying.behind, saying.at + 1)
    if k < len(tokens) and tokens[k].word in RELATIVE and tokens[k].gap:
        k = next((j for j in range(k + 1, len(tokens)) if tokens[j].gap), k)  # "الرجل، الذي لم يشأ أن"
    for j in range(k, min(k + REACH, len(tokens))):
        token = tokens[j]
        if token.quote is not None and j > k:
            break
        if token.quote is not None or (":" in token.gap and token.word not in THAT):
            return None
        condition = tokens[j - 1].word == "على" and bool(tokens[j - 1].gap)  # "، على أن يبدأ ذلك"
        if token.word in THAT and tokens[j - 1].word not in _NO_REPORT and not condition:
            if _is_quoted(tokens, j + 1):
                return None
            return j + 1 if opening != "none" else None
        if j > k and (_opens_report(token) or is_participle(tokens, j)):
            break
        said_apart = (
            tokens[j - 1].word in NOUN_BEFORE or tokens[j - 1].word in DOCUMENTS or comes_after(tokens, j)
        )
        if j > k and _speaks(token) and not said_apart:
            break
    asked = _led_to(tokens, k, saying.at)
    if asked is not None or opening != "noun":
        return asked
    led, first = False, k
    if k + 1 < len(tokens) and tokens[k].word == "في" and tokens[k + 1].word in OCCASIONS:
        k = next((j for j in range(k + 1, min(k + REACH, len(tokens))) if BROKEN & set(tokens[j].gap)), k)
    if k < len(tokens) and tokens[k].word in _BY_WAY_OF:
        near = range(k + 1, min(k + CLAUSE_REACH + 2, len(tokens)))
        k = next((j for j in near if _is_deed(tokens[j].word) and tokens[j - 1].word not in PREPOSITIONS), k)
    while k + 1 < len(tokens) and (is_date(tokens[k].word) or tokens[k].word in BEFORE_THAT):
        if tokens[k + 1].word in OCCASIONS or tokens[k + 1].word in DOCUMENTS:
            return None  # "وطالبت في تغريدة بغداد ب"
        led = led or tokens[k].word in BEFORE_THAT
        k += 1
    if k >= len(tokens) or tokens[k].quote is not None or ":" in tokens[k].gap:
        return None
    if (
        is_definite(tokens[k].word)
        and k + 1 < len(tokens)
        and not tokens[k + 1].gap
        and _is_with(tokens[k + 1].word)
    ):
        k += 1  # "طالب الحكومة بصرف الرواتب", "قدر الخسائر بحوالي"
    states = any(w in STATES for w in lookups(tokens[saying.at].word))
    told = states and (saying.participle or saying.source is not None)
    thing = told and (k == first or is_date(tokens[k - 1].word)) and _is_object(tokens[k].word)
    return k if led or thing or _is_deed(tokens[k].word) or _is_with(tokens[k].word) else None


def is_date(word: str) -> bool:
    """True for a part of "اليوم الثلاثاء 20 تشرين الأول" or "الأسبوع الماضي"."""
    return word in TIMES or word in _DATE_WORDS or word[:1].isdigit()


_DATE_WORDS = MONTHS | plain_words(
    "الأول الثاني الأسبوع الشهر العام الماضي الماضية المقبل الجاري الحالي الفائت القادم عام سنة لاحقا الموافق"
)


def _is_object(word: str) -> bool:
    """True for the "عدد" of "وتقدر المنظمة عدد المهاجرين": a common noun without article."""
    return len(word) > 2 and not (
        is_definite(word)
        or word in PREPOSITIONS
        or word in NOUN_BEFORE
        or word in GIVEN
        or word[0].isdigit()
        or name_likeness(word) > 1
    )


def _led_to(tokens: Sequence[Token], k: int, at: int) -> int | None:
    """Where what is demanded begins, behind whom it is asked of and when: "دعا المجلس الجهات المعنية إلى حماية"."""
    verb = next((w for w in lookups(tokens[at].word) if w in LED_BY), "")
    lead = LED_BY.get(verb)
    for j in range(k, min(k + REACH, len(tokens)) if lead else k):
        token = tokens[j]
        if token.quote is not None or ":" in token.gap or token.word in THAT or (j > k and _speaks(token)):
            break
        if (
            token.word == lead
            and j + 1 < len(tokens)
            and tokens[j + 1].quote is None
            and (verb in LAID_TO or _is_deed(tokens[j + 1].word))
        ):
            return j + 1
        if lead == "ب" and token.word[0] == "ب" and _is_deed(token.word[1:]):
            return j
    return None


def _is_deed(word: str) -> bool:
    """True for a verbal noun."""
    own = next((word.removesuffix(end) for end in ("ها", "هم", "ه") if word.endswith(end)), word)
    return (
        word in DEEDS
        or own in DEEDS
        or word.removeprefix("ال") in DEEDS
        or VERBAL_NOUN.match(word) is not None
    )


def _is_quoted(tokens: Sequence[Token], k: int) -> bool:
    """True where all that was said stands in marks: "زعم البيان أن «...»، فيما لم يتسن"."""
    here = k < len(tokens) and tokens[k].quote is not None
    return here and (k + 1 >= len(tokens) or bool(BROKEN & set(tokens[k + 1].gap)))


def comes_after(tokens: Sequence[Token], k: int) -> bool:
    """True for "عقب المباحثات", where the verb "commented" is a preposition."""
    return k + 1 < len(tokens) and tokens[k].word == "عقب" and is_thing(tokens[k + 1].word)


def is_thing(word: str) -> bool:
    """True for a word with the article that neither speaks nor looks like a surname."""
    bare = word.removeprefix("ال")
    return is_definite(word) and not word.endswith("ي") and word not in TITLES and not speaks(bare)


def _is_with(word: str) -> bool:
    """True for "بصرف": what is promised or demanded."""
    return word.startswith("ب") and len(word) > 3 and word[1:] not in GIVEN


def is_participle(tokens: Sequence[Token], k: int) -> bool:
    """True for "، مذكّرة بأن": a participle in a clause of its own that opens what was said."""
    word = tokens[k].word
    shaped = word.startswith("م") and word.endswith(("ا", "ة")) and not is_definite(word)
    apart = bool(BROKEN & set(tokens[k].gap[:1])) and word not in BODIES and word not in OFFICES
    return shaped and apart and any(t.word in THAT for t in tokens[k + 1 : k + 3])


def _opens_report(token: Token) -> bool:
    """True for "، ووصفت", "، رافضا": another report in a clause of its own."""
    apart = bool(BROKEN & set(token.gap))
    return apart and any(
        w in CUES and (CUES[w].participle or token.word[0] == "و") for w in lookups(token.word)
    )


def _speaks(token: Token) -> bool:
    return (
        any(w in CUES and CUES[w].opening != "none" for w in lookups(token.word)) and token.word not in GIVEN
    )
