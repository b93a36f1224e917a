"""What Arabic verbs of no table tell: who acts in them, and whose participles report."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.arabic.contents import BROKEN, Saying, is_participle
from briefing.analysis.arabic.cues import (
    BEFORE_THAT,
    CONNECTIVES,
    CUES,
    DEEDS,
    HANDED_ON,
    PREPOSITIONS,
    ArabicCue,
    Gender,
    plain_words,
)
from briefing.analysis.arabic.sources import NUMBERS, Source, read_source, speaks
from briefing.analysis.arabic.tokens import Token, lookups
from briefing.analysis.arabic.verb_subjects import printed_start, subject_behind
from briefing.analysis.arabic.verbs import agrees, gender_of_verb, may_be_verb
from briefing.model import Span
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import GIVEN, is_definite


def tells_of(last: Saying, saying: Saying, tokens: Sequence[Token]) -> bool:
    """True for a verb right behind an indefinite source, whom it describes."""
    source = last.source
    beside = (
        source is not None and source.name is None and saying.at == last.behind and not tokens[saying.at].gap
    )
    indefinite = beside and saying.source is None and not saying.participle
    return (
        indefinite
        and source is not None
        and not any(is_definite(t.word) for t in tokens if source.phrase.start <= t.start < source.phrase.end)
    )


def unknown_participle(tokens: Sequence[Token], k: int) -> Saying | None:
    """A report in a participle of no table: "، مذكّرة بأن"."""
    if not is_participle(tokens, k):
        return None
    token = tokens[k]
    gender: Gender = "f" if token.word.endswith("ة") else "m"
    return Saying(k, k + 1, Span(token.start, token.end), None, gender, participle=True)


# Between the head of a clause and its verb.
_PARTICLES = plain_words("لم لن لا قد لقد سوف ولم ولن ولا وقد ولقد وسوف هكذا وهكذا")
_BEFORE_VERBS = CONNECTIVES | _PARTICLES
# A verb stands at most so many words behind a phrase of place or time that opens the sentence.
FRONTED = 6


def _is_fronted(tokens: Sequence[Token], k: int) -> bool:
    """True for a verb right behind "إلى جانبه", "في المقهى القريب", which open the sentence."""
    fronted = tokens[0].word.removeprefix("و") in PREPOSITIONS and k <= FRONTED
    return fronted and all(t.quote is None and not t.gap for t in tokens[1 : k + 1])


def _is_present(word: str) -> bool:
    return word[:1] in ("ي", "ت") and len(word) > 3 and name_likeness(word) < 0


def _is_named_nisba(source: Source) -> bool:
    """True for "المعمارية التركية سيبل أوزدمير": a woman or man of a calling or people in no table."""
    return source.name is not None and source.head.endswith(("ي", "ية"))


def _is_somebody(tokens: Sequence[Token], k: int, source: Source) -> bool:
    """True for a name in two words, behind what they are or before it.

    "وقاد المحترف الأميركي ماركوس ويلبورن", "اشترت مارينا كوبيتسا، وهي مقيمة".
    """
    if source.name is None:
        return False
    named = [t.word for t in tokens[k:] if source.name.start <= t.start < source.name.end]
    opens = source.phrase.start == source.name.start or is_definite(tokens[k + 1].word)
    called = bool(named) and (named[0] in GIVEN or name_likeness(named[0]) > 0)
    return opens and called and len(named) > 1


# Open a clause of somebody else.
_CONTRASTS = plain_words("لكن ولكن بينما فيما أما وأما حين غير")


def turns_to(tokens: Sequence[Token], k: int) -> Saying | None:
    """Who acts behind "but": "لكن الناشط ميرزا دنايي قلل من جدوى الوعد"."""
    contrast = k > 0 and (tokens[k - 1].word in _CONTRASTS or (k > 1 and tokens[k - 2].word == "غير"))
    source = read_source(tokens, k) if contrast and tokens[k].quote is None else None
    if source is None or source.name is None or source.end >= len(tokens):
        return None
    verb = tokens[source.end]
    forms = lookups(verb.word)
    if verb.gap or not all(may_be_verb(form) and form not in CUES for form in forms):
        return None
    return Saying(
        source.end, source.end + 1, Span(verb.start, verb.end), source, gender_of_verb(verb.word), deed=True
    )


# Letters of a past tense that is spelled like its noun.
PAST = 3
_DOES = ArabicCue(participle=False, gender="m", opening="none")


def deed(tokens: Sequence[Token], k: int, surnames: frozenset[str]) -> Saying | None:
    """What somebody does in a verb of no table: "قلل مصدر في البنك من أهميته، مؤكدا أن".

    Whatever is in marks in that sentence is then theirs, and so are its participles.
    """
    apart = not k or bool(BROKEN & set(tokens[k].gap)) or tokens[k - 1].word in _BEFORE_VERBS
    if not apart and not _is_fronted(tokens, k):
        return None
    forms = lookups(tokens[k].word)
    past = all(
        form in DEEDS and form not in HANDED_ON and len(form) == PAST for form in forms[-1:]
    )  # "فتح": an opening, or he opened
    if not past and not all(may_be_verb(form) for form in forms):
        return None
    source = subject_behind(tokens, k + 1, _DOES, surnames)
    if past and (source is None or source.name is None):
        return None
    known = k + 1 < len(tokens) and tokens[k + 1].word in surnames
    crowd = source is not None and source.head in NUMBERS  # "أقفل عشرات السكان الطريق"
    if source is None or not (
        known
        or crowd
        or speaks(source.head)
        or source.role is None
        or _is_named_nisba(source)
        or _is_somebody(tokens, k, source)
    ):
        return None
    if source.name is None and not (known or apart or _is_present(tokens[k].word)):
        return None
    named_first = source.name is not None and source.name.start == source.phrase.start
    head = "" if source.role is None or crowd or named_first else source.head
    agreeing = (form for form in forms if agrees(form, head))
    form = next(agreeing, None)
    if form is None:
        return None
    printed = Span(printed_start(tokens[k], len(tokens[k].word) - len(form)), tokens[k].end)
    told = _tells_that(tokens, source.end)
    return Saying(k, source.end, printed, source, gender_of_verb(form), deed=not told)


# "that" behind a verb of opinion: "تذهب الباحثة إلى أن", "يدرك السكان أن".
_THAT_IS = plain_words("أن بأن أنه أنها أنهم بأنه بأنها بأنهم")


def _tells_that(tokens: Sequence[Token], k: int) -> bool:
    """True where a "that" with a noun behind it follows: what is thought or told, and nothing tried or hoped."""
    k += k < len(tokens) and tokens[k].word in BEFORE_THAT
    if k + 1 >= len(tokens) or tokens[k].word not in _THAT_IS or tokens[k + 1].quote is not None:
        return False
    following = tokens[k + 1].word
    return tokens[k].word not in ("ان", "بان") or not (following[:1] in "يتن" and may_be_verb(following))
