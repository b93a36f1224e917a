"""What an Arabic text calls a person beside the name: offices, callings, descriptions in commas."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from briefing.analysis.arabic.cues import (
    ACCORDING,
    CUES,
    PREPOSITIONS,
    RELATIVE,
    SAYING,
    THAT,
    TIMES,
    plain_words,
)
from briefing.analysis.arabic.tokens import Token, lookups
from briefing.model import Span
from briefing.text.arabic_names import GIVEN, OFFICES, PLACES, TITLES, is_definite

# "صياد من زوارة شارك في الإنقاذ": what a source did, behind its name.
_DID = plain_words(
    "شارك شاركت نجا نجت نزح نزحت فقد فقدت حضر حضرت يعمل تعمل يعملون يقيم تقيم يسكن تسكن يعيش تعيش عاد عادت وصل وصلت"
)
# Whom reporters met.
MET = plain_words("التقتهم التقاهم التقتهن التقته التقتها التقاه التقاها قابلتهم قابلهم قابلته قابلتها")
# End a noun phrase that speaks.
ENDS = (
    MET
    | _DID
    | THAT
    | RELATIVE
    | SAYING
    | TIMES
    | ACCORDING
    | plain_words(
        "بيانا تقريرا تصريحا كتابا خطابا بلاغا منشورا مقطعا تسجيلا شريطا نداء تعميما توضيحا حديثه حديثها كلمته كلمتها كلامه كلامها تصريحه تصريحها خطابه خطابها حيث لكن ولكن وقد فقد ولقد إلا بينما فيما كما قد لم لن لا ما بعدما عندما فلا فلم فلن ولا ولم ولن وهو وهي وهم بأن لكي كي أثناء ثم"
    )
)


@lru_cache(maxsize=20_000)
def is_office(word: str) -> bool:
    """True for an office with or without article, and for a title."""
    if word in TITLES or word in OFFICES or (is_definite(word) and word.removeprefix("ال") in OFFICES):
        return True
    own = next((word.removesuffix(end) for end in ("ها", "هم", "ه", "نا") if word.endswith(end)), word)
    return own in OFFICES or (own != word and own[-1:] == "ت" and own[:-1] + "ة" in OFFICES)


def is_calling(word: str) -> bool:
    """True for an office, a title or a calling, with or without article."""
    return is_office(word) or "ال" + word in TITLES


def role_behind(tokens: Sequence[Token], k: int) -> tuple[int, Span | None]:
    """The office behind a name ("، وزير الخارجية،", "، وهي معلمة متقاعدة،") and the token behind it."""
    k, named_end = behind_brackets(tokens, k), k
    if k >= len(tokens) or tokens[k].gap.lstrip(")") not in (",", "،"):
        return named_end, None
    said = tokens[k].word in IS_SAID
    first = k + said
    end = first
    while end < len(tokens) and end - first < LONGEST_ROLE and tokens[end].quote is None:
        if (end > first and tokens[end].gap.strip('"«»“”')) or tokens[end].word in ENDS:
            break
        if end > first and (tells_age(tokens, end) or does(tokens[end].word)):
            break
        end += 1
    if end == first or (said and tokens[first].gap) or _is_of_age(tokens, first):
        return named_end, None
    word = tokens[first].word
    stopped = end < len(tokens) and (tells_age(tokens, end) or does(tokens[end].word))
    closed = _ended(tokens, end) or (said and (end == len(tokens) or stopped))
    parent = word in ("ام", "اب") and first + 1 < len(tokens) and tokens[first + 1].word[:1] == "ل"
    one_of = word in _ONE_OF and end - first > 1
    known = parent or one_of or (is_calling(word) if said else is_office(word))
    if not known and not (
        _describes(tokens, first, said=said) and (said or _speaks_next(tokens, end)) and closed
    ):
        return named_end, None
    return end, Span(tokens[first].start, tokens[end - 1].end)


# "أحد وجهاء البلدة".
_ONE_OF = plain_words("أحد إحدى")
# "صاحب الـ 19 عاما", "ابن العشرين".
_OF_YEARS = plain_words("صاحب صاحبة ابن ابنة ذو ذات")


def _is_of_age(tokens: Sequence[Token], k: int) -> bool:
    """True for words behind a name that tell the age and no office."""
    ahead = [t.word for t in tokens[k + 1 : k + 3]]
    return tokens[k].word in _OF_YEARS and any(w[:1].isdigit() or w in _TENS for w in ahead)


_TENS = plain_words(
    "العشرين الثلاثين الأربعين الخمسين الستين السبعين الثمانين التسعين العقد العشرينات الثلاثينيات"
)


def tells_age(tokens: Sequence[Token], k: int) -> bool:
    """True for "في الثلاثين من عمرها", "في الحادية والستين"."""
    if tokens[k].word != "في" or k + 1 >= len(tokens):
        return False
    ahead = [t.word for t in tokens[k + 1 : k + 5]]
    return ahead[0] in _TENS or any(w.removeprefix("و") in _TENS or w.startswith("عمر") for w in ahead[:4])


def does(word: str) -> bool:
    """True for "يملك": what is told of whoever is described, and no part of what they are."""
    return word[:1] == "ي" and len(word) > 3 and word not in GIVEN and word not in PLACES


def behind_brackets(tokens: Sequence[Token], k: int) -> int:
    """The token behind "(52 عاما)"; the same one where no brackets open."""
    if k < len(tokens) and tokens[k].gap == "(":
        return next((j for j in range(k + 1, min(k + 5, len(tokens))) if tokens[j].gap.startswith(")")), k)
    return k


# "وهو راعي أغنام": words that open a description in a clause of its own.
IS_SAID = plain_words("وهو وهي")
# Descriptions behind a name have at most so many words.
LONGEST_ROLE = 9


def _describes(tokens: Sequence[Token], k: int, *, said: bool) -> bool:
    """True for an indefinite noun; a present tense ("وهو يقلب هاتفه") describes nobody."""
    word = tokens[k].word
    if said and word in ("من", "ام", "اب", "احد", "احدى"):
        return True  # "وهو من سكان الناحية"
    return (
        len(word) > 2
        and not is_definite(word)
        and not word.endswith(("ه", "ها", "هم"))
        and not word[0].isdigit()
        and word[0] not in "يتوفبل"
        and word not in PREPOSITIONS
        and not any(w in CUES for w in lookups(word))
    )


def _ended(tokens: Sequence[Token], end: int) -> bool:
    return end < len(tokens) and (tokens[end].quote is not None or bool(tokens[end].gap))


def _speaks_next(tokens: Sequence[Token], k: int) -> bool:
    """True where a verb of saying, what it opens, or a mark follows."""
    if k >= len(tokens):
        return False
    return (
        tokens[k].quote is not None
        or tokens[k].word in THAT
        or any(w in CUES for w in lookups(tokens[k].word))
    )
