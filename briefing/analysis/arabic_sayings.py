"""Reports of speech in an Arabic sentence: verb, subject, and where what was said begins and ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.analysis.arabic_cues import (
    ACCORDING,
    ACCORDING_TAILS,
    BEFORE_THAT,
    CONNECTIVES,
    CUES,
    DEEDS,
    HANDED_ON,
    ISSUED,
    LAID_TO,
    LED_BY,
    OCCASIONS,
    PASSIVE,
    PREPOSITIONS,
    RELATIVE,
    SAYING,
    THAT,
    TIMES,
    ArabicCue,
    Gender,
    plain_words,
)
from briefing.analysis.arabic_person_names import VERBAL_NOUN
from briefing.analysis.arabic_roles import MET
from briefing.analysis.arabic_sources import NUMBERS, OF_IT, Source, asks, read_source, speaks
from briefing.analysis.arabic_tokens import Token, lookups
from briefing.model import Span
from briefing.text.arabic_names import DOCUMENTS, GIVEN, OFFICES, TITLES, is_definite

# "أن" stands at most so many words behind its verb and subject.
REACH = 22
# A clause that opens with a comma begins at most so many words before its verb.
CLAUSE_REACH = 5
# Before a noun, never before a verb.
_NOUN_BEFORE = plain_words("في من عن إلى كل أي هذا هذه بين بعد غير عبر مع عدم دون بلا قبل خلال بسبب") | {
    "على"
}
# "أما الصفدي فأعرب": the subject stands before its verb.
_AS_FOR = plain_words("أما وأما")
# Before a verb: what was not said.
_NEGATIONS = plain_words("لم لن لا ولم ولن ولا فلم ما")
# Before أن, where it opens a clause of time or condition and nothing that was said.
_NO_REPORT = plain_words(
    "خشية خوفا مخافة بعد قبل منذ دون بدون غير إلا رغم مجرد حال شرط شريطة لحين ريثما مع لولا"
)
# What was not told is no report; who "did not rule out" something said so.
_UNTOLD = plain_words(
    "يكشف تكشف يذكر تذكر يوضح توضح يعلن تعلن يشر تشر يبين تبين يكشفوا يحدد تحدد يقدم تقدم يورد تورد"
)
# "أعلنت الوزارة عبر منصة إكس تحييد": how it was made known.
_BY_WAY_OF = plain_words("عبر خلال لدى أثناء")
# A report of what somebody said needs so many words besides what stands in marks.
FEWEST_WORDS = 1
# So many words before a clause that stands in marks are a report of their own.
FEWEST_BESIDE_QUOTE = 2
_BROKEN = frozenset("،,؛;:")


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
    # What was said in other words; None where the article gives it in quotation marks only.
    content: Span | None = None


def find_sayings(
    tokens: Sequence[Token], opening: int, surnames: frozenset[str] = frozenset()
) -> list[Saying]:
    """The reports of one sentence in order.

    `opening` is where its news begins, behind a dateline; `surnames` are the last words of the names
    that the article has given so far.
    """
    found: list[Saying] = []
    k = 0
    while k < len(tokens):
        saying = _saying(tokens, k, surnames)
        if (
            saying is not None
            and saying.participle
            and found
            and found[-1].behind == saying.at
            and not found[-1].participle
            and tokens[k].word in CUES
            and not tokens[k].gap
        ):
            k += 1  # "علق قائلا": one report
        elif saying is not None:
            found.append(saying)
            k = max(k + 1, saying.behind if saying.source is not None else saying.at + 1)
        else:
            k += 1
    return [_with_content(tokens, found, number, opening) for number in range(len(found))]


def _saying(tokens: Sequence[Token], k: int, surnames: frozenset[str]) -> Saying | None:
    token = tokens[k]
    if token.quote is not None:
        return None
    if token.word.removeprefix("و") in ("جاء", "ورد") and _is(tokens, k + 1, "في"):
        return _stands_in(tokens, k)
    for form in lookups(token.word):
        cut = len(token.word) - len(form)
        if form == "كما" and k == 0:
            continue  # "كما دعت": "she also called", and no "as she called"
        if form in ACCORDING or (form == "على" and (_is(tokens, k + 1, "ما") or _is(tokens, k + 1, "حد"))):
            return _according(tokens, k, cut)
        if form in HANDED_ON:
            return _handed_on(tokens, k, cut)
        if form in SAYING:
            return _own_words(tokens, k, cut)
        if form in CUES and not _is_noun(tokens, k, form):
            return _verb(tokens, k, cut, CUES[form], surnames)
    return None


def _stands_in(tokens: Sequence[Token], k: int) -> Saying | None:
    """The report of a paper: "وجاء في بيان للوزارة أن"."""
    source = read_source(tokens, k + 2)
    if source is None or source.head not in DOCUMENTS:
        return None
    cut = int(tokens[k].word.startswith("و"))
    return Saying(k, source.end, Span(_start(tokens[k], cut), tokens[k + 1].end), source, "m")


def _is(tokens: Sequence[Token], k: int, word: str) -> bool:
    return k < len(tokens) and tokens[k].word == word


def _is_noun(tokens: Sequence[Token], k: int, form: str) -> bool:
    """True for words spelled like a verb that stand where a noun stands ("في رد", "هذا كاتب")."""
    before = tokens[k - 1].word if k and not tokens[k].gap else ""
    if form in GIVEN and before and (is_definite(before) or before in OFFICES):
        return True
    if before in _NOUN_BEFORE or (form == "رد" and before in DOCUMENTS):
        return True  # "بيان ورد للوكالة"
    return form in ("بين", "عبر") and not any(t.word in THAT for t in tokens[k + 1 : k + 8])


def _verb(
    tokens: Sequence[Token], k: int, cut: int, cue: ArabicCue, surnames: frozenset[str]
) -> Saying | None:
    before = tokens[k - 1].word if k else ""
    relative = before in RELATIVE or (k > 1 and before == "ما")
    source = None
    behind = k + 1
    if not cue.participle:
        as_for = tokens[k].word[0] == "ف" and any(t.word in _AS_FOR for t in tokens[:k])
        source = None if relative or (cut and not as_for) else _subject_before(tokens, k)
        if source is None:
            source = _subject_behind(tokens, k + 1, cue, surnames)
            behind = source.end if source else k + 1
    nobody = source is None or (source.name is None and not speaks(source.head))
    if nobody and tokens[k].word[cut:] in PASSIVE:
        return None
    if before in _NEGATIONS and (source is None or tokens[k].word in _UNTOLD):
        return None
    printed = Span(_start(tokens[k], cut), tokens[k].end)
    return Saying(k, behind, printed, source, cue.gender, participle=cue.participle, relative=relative)


def _subject_behind(
    tokens: Sequence[Token], k: int, cue: ArabicCue, surnames: frozenset[str]
) -> Source | None:
    """The subject of a verb, which stands right behind it; an object there is none."""
    if k >= len(tokens) or tokens[k].quote is not None or tokens[k].gap:
        return None
    word = tokens[k].word
    if word in surnames and word not in TITLES:
        return read_source(tokens[: k + 1], k)
    adverb = word.endswith("ا") and len(word) > 4 and not is_definite(word) and word not in GIVEN
    source = None if adverb else read_source(tokens, k)
    if source is None or cue.opening == "that" or source.name is not None or speaks(source.head):
        return source
    counted = source.head in NUMBERS and any(
        speaks(t.word.removeprefix("ال")) for t in tokens[k + 1 : source.end]
    )
    return source if counted else None


def _start(token: Token, cut: int) -> int:
    """Where the word begins without the "and" written onto it."""
    return token.start + cut


def _subject_before(tokens: Sequence[Token], k: int) -> Source | None:
    """The subject of a verb that stands behind it: "غير أن سكانا في القرى يقولون".

    A person with what is said of them in commas goes before the words in those commas.
    """
    nearest: Source | None = None
    for start in range(k - 1, -1, -1):
        opens = (
            start == 0
            or tokens[start - 1].word in CONNECTIVES | _AS_FOR
            or bool(_BROKEN & set(tokens[start].gap))
        )
        if not opens or tokens[start].word in CONNECTIVES | _AS_FOR or tokens[start].quote is not None:
            continue
        if start and tokens[start - 1].word in ("من", "ومن"):
            continue  # "من جانبها قالت"
        if any(w in CUES or w in ISSUED for w in lookups(tokens[start].word)):
            continue
        source = None if "/" in tokens[k].gap else read_source(tokens, start)
        if source is not None and source.end < k and tokens[source.end].word in MET:
            source = replace(source, end=k)  # "أصحاب صهاريج التقتهم الصحيفة قالوا"
        apart = bool(tokens[k].gap) and not any(t.word in _AS_FOR for t in tokens[:start])
        reaches = source is not None and source.end == k and (source.name is not None or not apart)
        if source is not None and reaches and (nearest is None or _is_described(source, nearest)):
            nearest = source
        if k - start > REACH:
            break
    return nearest


def _handed_on(tokens: Sequence[Token], k: int, cut: int) -> Saying | None:
    """What an agency has from somebody: "ونقل الموقع عن مسؤول رفيع أن", the source behind "عن"."""
    for j in range(k + 1, min(k + LONGEST_NEWSROOM, len(tokens) - 1)):
        if tokens[j].quote is not None or tokens[j].word in THAT:
            return None
        if tokens[j].word in ("عن", "لسان"):
            source = read_source(tokens, j + 1)
            end = source.end if source is not None else len(tokens)
            opens = end < len(tokens) and (tokens[end].word in THAT or ":" in tokens[end].gap)
            return (
                Saying(k, end, Span(_start(tokens[k], cut), tokens[k].end), source, None) if opens else None
            )
    return None


# The name of the newsroom that hands on has at most so many words.
LONGEST_NEWSROOM = 9


def _is_described(person: Source, words: Source) -> bool:
    """True when `words` stand behind the person's name, in commas."""
    return person.name is not None and person.name.end < words.phrase.start


def _own_words(tokens: Sequence[Token], k: int, cut: int) -> Saying:
    """A report of somebody's own words: "ونقل البيان عن مدير المخابز قوله إن", the source behind "عن"."""
    source, word = None, tokens[k].word
    handed_on = any("نقل" in t.word[:4] for t in tokens[:k])
    for back in range(k - 1, max(-1, k - 18), -1):
        if handed_on and tokens[back].word in ("عن", "لسان"):
            source = read_source(tokens, back + 1)
            if source is not None and source.end != k:
                source = None
            break
    gender: Gender | None = "f" if word.endswith("ها") else None if word.endswith("القول") else "m"
    return Saying(
        k, k + 1, Span(_start(tokens[k], cut), tokens[k].end), source, gender, participle=source is None
    )


def _according(tokens: Sequence[Token], k: int, cut: int) -> Saying | None:
    j = k + 1
    if _is(tokens, j, "حد"):
        j += 2  # "على حد تعبير أحدهم"
    while j < len(tokens) and tokens[j].word in ACCORDING_TAILS and not tokens[j].gap:
        j += 1
    verb = (
        next((CUES[w] for w in _bare_of_it(tokens[j].word) if w in CUES), None) if j < len(tokens) else None
    )
    if verb is not None and not verb.participle:
        j += j + 1 < len(tokens) and tokens[j + 1].word in OF_IT  # "ما صرح به"
        source = read_source(tokens, j + 1)
        end, gender = j, verb.gender
    elif tokens[k].word.removeprefix("و") in ("كما", "على") and not _is(tokens, k + 1, "حد"):
        return None
    else:
        source = _without_to(tokens, j, read_source(tokens, j))
        end, gender = j - 1, None
    if source is None and verb is None:
        return None
    printed = Span(_start(tokens[k], cut), tokens[end].end)
    return Saying(k, source.end if source else end + 1, printed, source, gender, according=True)


def _without_to(tokens: Sequence[Token], j: int, source: Source | None) -> Source | None:
    """The source without the "to" written onto it: "وفقا لنشطاء المرصد"."""
    word = tokens[j].word if j < len(tokens) else ""
    if source is None or tokens[j - 1].word not in _TAKES_TO or word[:1] != "ل" or word[:2] == "لل":
        return source
    cut = tokens[j].start + 1
    phrase = Span(cut, source.phrase.end)
    name = source.name and Span(max(cut, source.name.start), source.name.end)
    role = source.role and Span(max(cut, source.role.start), source.role.end)
    return replace(source, phrase=phrase, name=name, role=role, head=source.head.removeprefix("ل"))


# "according to" that takes "to": "وفقا لـ".
_TAKES_TO = plain_words("وفقا استنادا طبقا تبعا")


def _bare_of_it(word: str) -> tuple[str, ...]:
    """The word as a verb, also without the "it" behind it: "قال" for "قاله", "ذكرت" for "ذكرته"."""
    return (*lookups(word), word.removesuffix("ه")) if word.endswith("ه") else lookups(word)


def _with_content(tokens: Sequence[Token], sayings: Sequence[Saying], number: int, opening: int) -> Saying:
    saying = sayings[number]
    start = _content_start(tokens, saying)
    if saying.according:
        first = next((k for k, t in enumerate(tokens) if t.start >= opening), 0)
        if saying.at - first > 1 or any(t.quote is not None for t in tokens[: saying.at]):
            return replace(saying, content=_stated_before(tokens, sayings, number, first))
        start = saying.behind
        if start < len(tokens) and asks(tokens, start):
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
    return replace(saying, content=_span(tokens, start, end))


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
        if tokens[k].gap and _BROKEN & set(tokens[k].gap):
            return k
    cue = next((CUES[w] for w in lookups(tokens[at].word) if w in CUES), None)
    return at if tokens[at].word.startswith("و") or (cue is not None and cue.participle) else None


def _stated_before(
    tokens: Sequence[Token], sayings: Sequence[Saying], number: int, first: int
) -> Span | None:
    """The words before "وفق مصدر": from the sentence's or the clause's beginning."""
    saying = sayings[number]
    for earlier in sayings[:number]:
        if not earlier.relative:
            first = max(first, earlier.behind)
            if earlier.content is not None or _content_start(tokens, earlier) is not None:
                return None
    return _span(tokens, first, saying.at)


def _span(tokens: Sequence[Token], start: int, end: int) -> Span | None:
    quote = next((k for k in range(start, end) if tokens[k].quote is not None), None)
    if quote is not None:
        apart = next((k for k in range(quote, start, -1) if _BROKEN & set(tokens[k].gap)), None)
        if apart is None and quote > start + 1 and tokens[quote - 1].word == "و":
            apart = quote - 1
        if apart is not None and apart - start >= FEWEST_BESIDE_QUOTE:
            end = apart  # "تشمل ٨٥٠٠ وحدة، على أن «تعطى الأفضلية»"
    words = [t for t in tokens[start:end] if t.quote is None]
    if len(words) < FEWEST_WORDS or end - start < 2:
        return None
    with_it = tokens[start].word[0:1] == "ب" and _is_deed(tokens[start].word[1:])
    return Span(tokens[start].start + with_it, tokens[end - 1].end)


def _content_start(tokens: Sequence[Token], saying: Saying) -> int | None:
    """The first token of what was said, None where nothing is reported in other words."""
    opening = next((CUES[w].opening for w in lookups(tokens[saying.at].word) if w in CUES), "that")
    k = max(saying.behind, saying.at + 1)
    for j in range(k, min(k + REACH, len(tokens))):
        token = tokens[j]
        if token.quote is not None or ":" in token.gap:
            return None
        if token.word in THAT and tokens[j - 1].word not in _NO_REPORT:
            if _is_quoted(tokens, j + 1):
                return None
            return j + 1 if opening != "none" else None
        if j > k and _speaks(token) and tokens[j - 1].word not in _NOUN_BEFORE | DOCUMENTS:
            break
    asked = _led_to(tokens, k, saying.at)
    if asked is not None or opening != "noun":
        return asked
    led = False
    if k + 1 < len(tokens) and tokens[k].word == "في" and tokens[k + 1].word in OCCASIONS:
        k = next((j for j in range(k + 1, min(k + REACH, len(tokens))) if _BROKEN & set(tokens[j].gap)), k)
    if k < len(tokens) and tokens[k].word in _BY_WAY_OF:
        near = range(k + 1, min(k + CLAUSE_REACH + 2, len(tokens)))
        k = next((j for j in near if _is_deed(tokens[j].word) and tokens[j - 1].word not in PREPOSITIONS), k)
    while k < len(tokens) and (tokens[k].word in TIMES or tokens[k].word in BEFORE_THAT):
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
    return k if led or _is_deed(tokens[k].word) or _is_with(tokens[k].word) else None


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
    return here and (k + 1 >= len(tokens) or bool(_BROKEN & set(tokens[k + 1].gap)))


def _is_with(word: str) -> bool:
    """True for "بصرف": what is promised or demanded."""
    return word.startswith("ب") and len(word) > 3 and word[1:] not in GIVEN


def _speaks(token: Token) -> bool:
    return (
        any(w in CUES and CUES[w].opening != "none" for w in lookups(token.word)) and token.word not in GIVEN
    )
