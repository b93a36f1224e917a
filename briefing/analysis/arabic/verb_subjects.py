"""The subject of an Arabic verb: right behind it, or before it with no more than commas between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.arabic.asides import is_manner
from briefing.analysis.arabic.contents import (
    BROKEN,
    REACH,
)
from briefing.analysis.arabic.cues import (
    ACCORDING,
    CONNECTIVES,
    CUES,
    ISSUED,
    TAKES_OBJECT,
    THAT,
    WITHOUT_OBJECT,
    ArabicCue,
    plain_words,
)
from briefing.analysis.arabic.offices import FOREIGN_ENDS, Frame
from briefing.analysis.arabic.roles import IS_SAID, MET, is_office
from briefing.analysis.arabic.sources import NUMBERS, OF_IT, Source, read_source, speaks
from briefing.analysis.arabic.subjects import is_with_it
from briefing.analysis.arabic.tokens import Token, lookups
from briefing.analysis.arabic.unnamed import asks
from briefing.analysis.arabic.verbs import is_object_of, may_be_verb
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import COMPOUND_STARTS, DOCUMENTS, GIVEN, TITLES, is_definite

# "أما الصفدي فأعرب": the subject stands before its verb.
AS_FOR = plain_words("أما وأما")
_OPENS = CONNECTIVES | AS_FOR


# Between a subject and its verb: "had".
_HAD = plain_words("قد فقد كان كانت لقد")


_WAS = plain_words("كان كانت وكان وكانت")


def subject_behind(
    tokens: Sequence[Token], k: int, cue: ArabicCue, surnames: frozenset[str]
) -> Source | None:
    """The subject of a verb, which stands right behind it; an object there is none."""
    if k >= len(tokens) or tokens[k].quote is not None or tokens[k].gap.strip('"«“ـ'):
        return None
    word = tokens[k].word
    if word[:1].isdigit() and cue.opening == "that":
        return _share(tokens, k)
    if word in OF_IT:
        return subject_behind(tokens, k + 1, cue, surnames)  # "وقال لنا محمد العلي"
    if word == "ل" and k + 1 < len(tokens) and set(tokens[k + 1].gap) & _MARKS:
        return _behind_marked_hearer(tokens, k + 1, cue)
    if word[0] == "ل" and k + 1 < len(tokens) and tokens[k + 1].word in FOREIGN_ENDS:
        return None  # "وقال لنورث برس"
    if is_object_of(cue.gender, word):
        return None  # "ودعت مجلس الأمن إلى"
    if word.startswith("لل") or is_with_it(word) or (word[0] == "ل" and is_office(word[1:])):
        return None  # to whom it was said, and how: "باقتضاب"
    if word in surnames and word not in TITLES:
        return read_source(tokens[: k + 1], k)
    called = word in COMPOUND_STARTS and k + 2 < len(tokens) and tokens[k + 1].word in surnames
    if called and not tokens[k + 2].gap:
        return read_source(tokens[: k + 2], k)  # "تستعيد عبد الرحيم المشهد"
    alone = k + 1 < len(tokens) and bool(tokens[k + 1].gap) and tokens[k + 1].word in THAT  # "أكدت مسويا، أن"
    in_a = word.endswith("ا") and len(word) > 2 and not (is_definite(word) or alone or _may_be_named(word))
    adverb = (tokens[k].accusative or in_a) and not is_office(word)
    source = None if adverb else read_source(tokens, k, _frame(tokens[k - 1], cue))
    marked = bool(tokens[k].gap)  # "أعلنت «قسد»"
    if (
        source is None
        or marked
        or (alone and source.end == k + 1)
        or cue.opening == "that"
        or source.name is not None
        or speaks(source.head)
    ):
        return source
    counted = source.head in NUMBERS and any(
        speaks(t.word.removeprefix("ال")) for t in tokens[k + 1 : source.end]
    )
    return source if counted else None


def _behind_marked_hearer(tokens: Sequence[Token], k: int, cue: ArabicCue) -> Source | None:
    """The subject behind "لـ«العربي»": "وأكد لـ«العربي» عضو اللجنة أن"."""
    end = next((j for j in range(k + 1, min(k + 5, len(tokens))) if set(tokens[j].gap) & _MARKS), None)
    if end is None or tokens[end].quote is not None or set(tokens[end].gap) - _MARKS:
        return None
    bare = replace(tokens[end], gap="")
    source = read_source([*tokens[:end], bare, *tokens[end + 1 :]], end, _frame(tokens[k - 2], cue))
    return source if source is not None and (source.name is not None or speaks(source.head)) else None


# Between a number and of whom it is: "71 في المئة من المشاركين".
_PER_CENT = plain_words("في المئة المائة بالمئة بالمائة")


def _share(tokens: Sequence[Token], k: int) -> Source | None:
    """Of whom "71% من المشاركين" is a share."""
    j = k + 1
    while j < len(tokens) and tokens[j].word in _PER_CENT:
        j += 1
    of_them = j + 1 < len(tokens) and tokens[j].word == "من" and tokens[j + 1].quote is None
    return read_source(tokens, j + 1, "clause") if of_them else None


_MARKS = frozenset('«»“”"')
# "طلب عدم ذكر اسمه" without commas has at most so many words.
LONGEST_WISH = 5
# A word in -ا that looks less like a name than "يزدا" is an adverb.
UNLIKE_A_NAME = -1.5


def _may_be_named(word: str) -> bool:
    return word in GIVEN or name_likeness(word) > UNLIKE_A_NAME


def _frame(verb: Token, cue: ArabicCue) -> Frame:
    """What the verb has besides its subject."""
    if any(form in TAKES_OBJECT for form in lookups(verb.word)):
        return "object"
    forms = lookups(verb.word)
    alone = cue.opening == "that" or any(form in WITHOUT_OBJECT for form in forms)
    return "clause" if alone else "open"


def subject_before(tokens: Sequence[Token], k: int) -> Source | None:
    """The subject of a verb that stands behind it: "غير أن سكانا في القرى يقولون".

    A person with what is said of them in commas goes before the words in those commas.
    """
    nearest: Source | None = None
    written = _writer(tokens, k)
    if written is not None:
        return written
    if k > 1 and tokens[k - 1].word in IS_SAID and not tokens[k - 1].gap:
        return _who_is(tokens, k - 1)
    for start in range(k - 1, -1, -1):
        opens = (
            start == 0
            or (tokens[start - 1].word in _WAS and start < k - 1 and tokens[k - 1].word in _HAD)
            or tokens[start - 1].word in _OPENS
            or bool(BROKEN & set(tokens[start].gap))
        )
        if not opens or tokens[start].word in _OPENS or tokens[start].quote is not None:
            continue
        if (start and tokens[start - 1].word in ("من", "ومن")) or len(tokens[start].word) < 2:
            continue  # "من جانبها قالت"
        if any(is_with_it(w) or is_manner(w) for w in lookups(tokens[start].word)):
            continue  # "وبابتسامة ساخرة يختم"
        if any(w in CUES or w in ISSUED for w in bare_of_it(tokens[start].word)):
            continue
        if _is_and_verb(tokens[start].word):
            continue  # "وزاد من الضغط تجدد المطالبة", "ووفق شهود"
        source = None if "/" in tokens[k].gap else read_source(tokens, start, "clause")
        if source is not None and source.end != k:
            source = read_source(tokens, start)
        if source is not None and source.end < k and tokens[source.end].word in MET:
            source = replace(source, end=k)  # "أصحاب صهاريج التقتهم الصحيفة قالوا"
        if source is not None and source.end < k and all(t.word in _HAD for t in tokens[source.end : k]):
            source = replace(source, end=k)  # "النائب فقد غرد", "نائبه كان قد صرح"
        wants_no_name = source is not None and source.end < k and asks(tokens, source.end)
        if source is not None and wants_no_name and (tokens[k].gap or k - source.end <= LONGEST_WISH):
            return replace(source, end=k)  # "مسؤول، طلب عدم الكشف عن هويته، قال"
        if source is not None and source.end + 1 == k and set(tokens[source.end].gap) & _MARKS:
            source = replace(source, end=k)  # "مهند علي «ميمي» فاكتفى"
        described = source is not None and source.end < k and _is_said_to_be(tokens, source.end, k)
        if source is not None and described and speaks(source.head):
            return replace(source, end=k)  # "غير أن المفوضية، وهي هيئة رسمية، رجحت"
        as_for = start > 0 and tokens[start - 1].word in AS_FOR and tokens[k].word[0] == "ف"
        if source is not None and source.end < k and as_for and tokens[source.end].gap[:1] in ("،", ","):
            source = replace(source, end=k)  # "أما كريمة، وهي زوجة سجين، واكتفت، فقالت"
        if start == 0 and set(tokens[k].gap) & set("–—"):
            continue  # "غازي عنتاب – تقول"
        apart = bool(tokens[k].gap) and not any(t.word in AS_FOR for t in tokens[:start])
        reaches = source is not None and source.end == k and (source.name is not None or not apart)
        if source is not None and reaches and (nearest is None or _is_described(source, nearest)):
            nearest = source
        if k - start > REACH:
            break
    return nearest


def _is_said_to_be(tokens: Sequence[Token], at: int, k: int) -> bool:
    """True for "، وهي هيئة رسمية،" from `at` on, before the verb at `k`."""
    apart = tokens[at].word in IS_SAID and bool(tokens[at].gap) and bool(tokens[k].gap)
    return apart and not any(t.gap or t.quote is not None for t in tokens[at + 1 : k])


def _is_and_verb(word: str) -> bool:
    """True for "and" before a verb or an "according to", where no noun of a speaker opens."""
    bare = word[1:]
    if word[0] != "و" or word in GIVEN or name_likeness(word) > 0:
        return False
    return bare in ACCORDING or (may_be_verb(bare) and not speaks(bare) and name_likeness(bare) < 0)


_IN_IT = plain_words("فيه فيها")
_PAPERS = DOCUMENTS | plain_words("تعليق مقال تسجيل مقطع شريط مداخلة كتاب")


def _writer(tokens: Sequence[Token], k: int) -> Source | None:
    """Whose paper it is where they "said in it": "تعليق لرئيس البلدية، عواد الخطيب، قال فيه"."""
    if k + 1 >= len(tokens) or tokens[k + 1].word not in _IN_IT:
        return None
    for at in range(k - 1, max(0, k - REACH), -1):
        token = tokens[at]
        if token.quote is None and token.word[:1] == "ل" and tokens[at - 1].word in _PAPERS and not token.gap:
            source = behind_to(tokens, at)
            return source if source is not None and source.end == k else None
    return None


def behind_to(tokens: Sequence[Token], at: int) -> Source | None:
    """The source without the "to" written onto its front: "لرئيس البلدية", "للهيئة"."""
    token = tokens[at]
    definite = token.word.startswith("لل")
    word = "ال" + token.word[2:] if definite else token.word[1:]
    bare = replace(token, start=token.start + (0 if definite else 1), word=word)
    return read_source([*tokens[:at], bare, *tokens[at + 1 :]], at)


def _who_is(tokens: Sequence[Token], at: int) -> Source | None:
    """Who does what "وهو يصرخ" tells: the words that end right before."""
    found = None
    for start in range(at - 1, max(-1, at - 7), -1):
        source = read_source(tokens, start)
        if source is not None and source.end == at and (source.name is not None or speaks(source.head)):
            found = source
    return found


def _is_described(person: Source, words: Source) -> bool:
    """True when `words` stand behind the person's name, in commas."""
    return person.name is not None and person.name.end < words.phrase.start


def printed_start(token: Token, cut: int) -> int:
    """Where the word begins without the "and" written onto it."""
    return token.start + cut


def bare_of_it(word: str) -> tuple[str, ...]:
    """The word as a verb, also without the "it" behind it: "قال" for "قاله", "ذكرت" for "ذكرته"."""
    return (*lookups(word), word.removesuffix("ه")) if word.endswith("ه") else lookups(word)
