"""What was said in an Arabic report: where the words behind a verb of saying begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.analysis.arabic.asides import behind_hearer
from briefing.analysis.arabic.cues import (
    AND_THAT,
    APPEALS,
    BEFORE_THAT,
    BLAMES,
    CALLS_FOR,
    CONNECTIVES,
    CUES,
    FELT,
    ISSUED,
    LAID_TO,
    LED_BY,
    OCCASIONS,
    PREPOSITIONS,
    RELATIVE,
    STATES,
    THAT,
    TIMES,
    TOLD_OF,
    TOLD_THEM,
    Gender,
    plain_words,
)
from briefing.analysis.arabic.offices import is_possessed
from briefing.analysis.arabic.sources import Source, speaks
from briefing.analysis.arabic.subjects import is_with_it
from briefing.analysis.arabic.tokens import Token, lookups
from briefing.analysis.arabic.unnamed import asks
from briefing.analysis.arabic.verbal_nouns import is_deed
from briefing.analysis.arabic.words import MONTHS
from briefing.model import Span
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import BODIES, DOCUMENTS, GIVEN, OFFICES, PLACES, TITLES, is_definite

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
# "عبر منشور على صفحته في الموقع": how it was made known takes at most so many words.
WAY_REACH = 10
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
        start = _behind_source(tokens, saying)
        if any(
            one.at == start and not (one.deed or _goes_along(tokens, one)) for one in sayings[number + 1 :]
        ):
            return saying  # "ووفق الوكالة، قال الوزير إن"
    if start is None:
        return saying
    if start < len(tokens) and saying.according and tokens[start].gap == ":":
        return saying
    demanded = not saying.according and tokens[start - 1].word not in THAT
    end = _content_end(tokens, sayings[number + 1 :], start, demanded=demanded)
    ends = [k for k in range(start + 1, end) if tokens[k].gap and tokens[k].word in AND_THAT]
    spans = [
        _span(tokens, first + (first != start), last, demanded=demanded)
        for first, last in zip([start, *ends], [*ends, end], strict=True)
        if last - first > 1 or demanded
    ]
    return replace(saying, content=spans[0] if spans else None, further=tuple(s for s in spans[1:] if s))


def _behind_source(tokens: Sequence[Token], saying: Saying) -> int:
    """Where the report begins behind "وبحسب شهود تحدثوا إلى الوكالة،", "ووفقا للشركة (سومو)،", "وبحسبه فإن"."""
    start, source = saying.behind, saying.source
    token = tokens[start] if start < len(tokens) else None
    described = source is not None and _role_is_last(source)
    more = token is not None and not token.gap and (described or _tells_more(tokens, start))
    if token is not None and (more or token.gap.startswith("(")):
        start = next((j for j in range(start + 1, len(tokens)) if _closing(tokens[j].gap)), len(tokens))
    if start < len(tokens) and tokens[start].word.removeprefix("ف") in THAT:
        start += 1
    return start


def _role_is_last(source: Source) -> bool:
    """True for "نسرين الفرج، وهي ممرضة", of whom more may be told before the next comma."""
    return source.name is not None and source.role is not None and source.role.start > source.name.end


def _tells_more(tokens: Sequence[Token], k: int) -> bool:
    """True for what goes on about a source: to whom they spoke, on what condition, by which way."""
    word = tokens[k].word
    spoke = word.endswith(("وا", "ون")) and word not in GIVEN
    return word[:1] == "ل" or word in PREPOSITIONS or spoke or asks(tokens, k)


def _closing(gap: str) -> bool:
    return bool(set(gap) & set("،,؛:"))


def _content_end(tokens: Sequence[Token], following: Sequence[Saying], start: int, *, demanded: bool) -> int:
    """Where what was said ends: before another report, a contrast or a comment of the paper's, and a quote behind a colon."""
    end = len(tokens)
    for one in following:
        if one.at <= start or _goes_along(tokens, one):
            continue
        clause = _clause_start(tokens, one)
        if clause is not None and clause <= start and _is_and_said(tokens[one.at].word):
            clause = one.at  # "أبدى المدرب، أمس، رضاه عن الأداء وقال"
        if clause is not None and clause > start:
            end = clause
            break
    for k in range(start + 1, end):
        apart = bool(tokens[k].gap)
        if apart and (_contrasts(tokens, k) or (demanded and tokens[k].word in _WHILE)):
            return k
        if tokens[k].quote is not None and ":" in tokens[k].gap:
            return k
    return end


def _is_and_said(word: str) -> bool:
    return word[0] == "و" and word[1:] in CUES


def _goes_along(tokens: Sequence[Token], saying: Saying) -> bool:
    """True for a verb within another's words: "الذي قال", "كانت تقلهم"."""
    return saying.relative or not _WAS.isdisjoint(lookups(tokens[saying.at].word))


_WAS = plain_words("كان كانت كانوا")
_BUT = plain_words("لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها")
_BUT_THAT = plain_words("غير إلا")
_WHICH = (("وهو", "ما"), ("الامر", "الذي"))


def _contrasts(tokens: Sequence[Token], k: int) -> bool:
    """True for "، غير أن", "، لكن", "، وهو ما", behind which the paper itself goes on."""
    word, behind = tokens[k].word, tokens[k + 1].word if k + 1 < len(tokens) else ""
    return word in _BUT or (word in _BUT_THAT and behind in THAT) or (word, behind) in _WHICH


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
    turn = next((k for k in range(saying.at - 1, first, -1) if tokens[k].gap and _contrasts(tokens, k)), None)
    if turn is not None and not any(turn < one.at for one in sayings[:number]):
        return _span(tokens, turn + 1 + (tokens[turn].word in _BUT_THAT), saying.at)
    for earlier in sayings[:number]:
        if not (earlier.deed or _goes_along(tokens, earlier)):
            first = max(first, earlier.behind)
            if earlier.content is not None or _content_start(tokens, earlier) is not None:
                return None
    return _span(tokens, first, saying.at)


def _span(tokens: Sequence[Token], start: int, end: int, *, demanded: bool = False) -> Span | None:
    words = [t for t in tokens[start:end] if t.quote is None]
    alone = end - start < 2
    if len(words) < FEWEST_WORDS or (alone and not (demanded and _is_deed_alone(tokens[start]))):
        return None
    with_it = tokens[start].word[0:1] == "ب" and (
        is_deed(tokens[start], 1) or (demanded and is_with_it(tokens[start].word))
    )
    return Span(tokens[start].start + with_it, tokens[end - 1].end)


def _is_deed_alone(token: Token) -> bool:
    """True for "التهدئة", which is enough of a demand; "ذلك" and "صدمتها" are none."""
    deed = is_deed(token) or (token.word[:1] == "ب" and is_deed(token, 1))
    return deed and not is_possessed(token.word)


def _content_start(tokens: Sequence[Token], saying: Saying) -> int | None:
    """The first token of what was said, None where nothing is reported in other words."""
    verbs = CUES | TOLD_THEM
    opening = next((verbs[w].opening for w in lookups(tokens[saying.at].word) if w in verbs), "that")
    k = behind_hearer(tokens, max(saying.behind, saying.at + 1))
    if k < len(tokens) and tokens[k].gap and (tokens[k].word in RELATIVE or asks(tokens, k)):
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
            if opening != "none":
                return j + 1
            break  # "معربا عن أمله في أن"
        if j > k and (_opens_report(token) or is_participle(tokens, j)):
            break
        said_apart = (
            tokens[j - 1].word in NOUN_BEFORE or tokens[j - 1].word in DOCUMENTS or comes_after(tokens, j)
        )
        if j > k and _speaks(token) and not said_apart:
            break
    blamed = _blamed(tokens, k, saying.at)
    if blamed is not None:
        return blamed
    asked = _led_to(tokens, k, saying.at)
    lays = not LAID_TO.isdisjoint(lookups(tokens[saying.at].word))
    if asked is not None or opening != "noun" or lays:
        return asked
    if not APPEALS.isdisjoint(lookups(tokens[saying.at].word)):
        return _appealed_for(tokens, k)
    led, first = False, k
    if (apart := _behind_aside(tokens, k)) > k:
        k = apart
    elif k + 1 < len(tokens) and tokens[k].word == "في" and tokens[k + 1].word in OCCASIONS:
        k = next((j for j in range(k + 1, min(k + REACH, len(tokens))) if BROKEN & set(tokens[j].gap)), k)
    if k < len(tokens) and tokens[k].word in _BY_WAY_OF:
        near = range(k + 1, min(k + WAY_REACH, len(tokens)))
        k = next((j for j in near if is_deed(tokens[j]) and tokens[j - 1].word not in PREPOSITIONS), k)
    while k + 1 < len(tokens) and (is_date(tokens[k].word) or tokens[k].word in BEFORE_THAT):
        if tokens[k + 1].word in OCCASIONS or tokens[k + 1].word in DOCUMENTS:
            return None  # "وطالبت في تغريدة بغداد ب"
        if led and is_date(tokens[k].word):
            return None  # "تحدثت عن ليلة القصف"
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
    felt = any(w in FELT and _is_told_of(tokens, k, w) for w in lookups(tokens[saying.at].word))
    thing = told and (k == first or is_date(tokens[k - 1].word)) and _is_object(tokens[k].word)
    denied = tokens[k].word == _ANY and told
    return k if led or felt or denied or thing or is_deed(tokens[k]) or _is_with(tokens[k].word) else None


def _behind_aside(tokens: Sequence[Token], k: int) -> int:
    """The verbal noun behind "، من جهته،" and behind "في بيان"; `k` where there is none."""
    if k + 2 >= len(tokens) or tokens[k].word not in PREPOSITIONS:
        return k
    if tokens[k].gap in ("،", ","):
        near = range(k + 1, min(k + WAY_REACH, len(tokens)))
        end = next((j for j in near if tokens[j].gap or tokens[j].quote is not None), k)
        return end if end > k and tokens[end].gap in ("،", ",") and is_deed(tokens[end]) else k
    paper = tokens[k].word == "في" and tokens[k + 1].word in DOCUMENTS
    end = k + 2 + tokens[k + 2].word.endswith("ي")  # "في بيان صحفي"
    if not paper or end >= len(tokens) or any(t.gap for t in tokens[k + 1 : end + 1]):
        return k
    told = is_deed(tokens[end]) and tokens[end].word not in ISSUED and not is_definite(tokens[end].word)
    return end if told else k


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
    """Where what is demanded begins, behind whom it is asked of and when: "دعا المجلس الجهات المعنية إلى حماية".

    What is laid to something is told with it: "عزا الخبير التأخر إلى نقص الصهاريج".
    """
    verb = next((w for w in lookups(tokens[at].word) if w in LED_BY), "")
    leads = LED_BY.get(verb, frozenset())
    for j in range(k, min(k + REACH, len(tokens)) if leads else k):
        token = tokens[j]
        if token.quote is not None or ":" in token.gap or token.word in THAT or (j > k and _speaks(token)):
            break
        if token.word in leads and j + 1 < len(tokens):
            if verb in LAID_TO:
                return _laid(tokens, k, j)
            following = tokens[j + 1]
            if following.quote is None and (is_deed(following) or _is_told_of(tokens, j + 1, verb)):
                return j + 1
        if _WITH in leads and token.word[0] == _WITH and (is_deed(token, 1) or _is_any(token, verb)):
            return j
    return None


# "نفى أي دور".
_ANY = "اي"
_BLAME = plain_words("المسؤولية مسؤولية")


def _blamed(tokens: Sequence[Token], k: int, at: int) -> int | None:
    """Where what "حمّل الوزير الشركة المسؤولية" says begins: at who is blamed."""
    if BLAMES.isdisjoint(lookups(tokens[at].word)):
        return None
    clause = next((j for j in range(k + 1, len(tokens)) if tokens[j].gap), len(tokens))
    ahead = range(k + 1, min(clause, k + REACH))
    named = any(tokens[j].word in _BLAME and tokens[j - 1].word not in PREPOSITIONS for j in ahead)
    return k if named and tokens[k].quote is None else None


def _appealed_for(tokens: Sequence[Token], k: int) -> int | None:
    """Where the verbal noun begins behind whom they appealed to."""
    for j in range(k, min(k + LONGEST_LAID, len(tokens))):
        if tokens[j].quote is not None or (j > k and tokens[j].gap):
            return None
        if not is_definite(tokens[j].word) and is_deed(tokens[j]):
            return j
    return None


_WITH = "ب"
# Has something laid to it: at most so many words, behind an aside in commas.
LONGEST_LAID = 8


def _laid(tokens: Sequence[Token], k: int, lead: int) -> int | None:
    """Where the "التأخر" of "عزا المدير، في بيان، التأخر إلى" begins; None for "يرجع الناس إلى"."""
    start = next((j for j in range(lead, k, -1) if tokens[j].gap), k)
    return start if start < lead <= start + LONGEST_LAID else None


def _is_told_of(tokens: Sequence[Token], k: int, verb: str) -> bool:
    """True for the "حصيلة أعلى" of "أفاد عن حصيلة أعلى", the "شكره لتركيا" of "أعرب عن شكره لتركيا"."""
    word = tokens[k].word
    if verb in CALLS_FOR:
        known = (OCCASIONS, DOCUMENTS, BODIES, OFFICES, PLACES)
        return not any(word in table or word.removeprefix("ال") in table for table in known)
    if verb in FELT:
        return is_possessed(word) and k + 1 < len(tokens) and not tokens[k + 1].gap
    told = verb in TOLD_OF and not (is_definite(word) or word in OCCASIONS or word in DOCUMENTS)
    return told and not word[0].isdigit()


def _is_any(token: Token, verb: str) -> bool:
    """True for the "بمسك" of "طالب الأهالي بمسك الأرض"; "أفاد ... بالمحافظة" tells where."""
    bare = token.word[1:]
    return verb not in TOLD_OF and not is_definite(bare) and bare not in PLACES and is_with_it(token.word)


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
