"""Who is named at an Arabic verb of saying: the noun phrase, cut into office and name.

Arabic has no capitals. A name is told from the office before it by the article ("وزير الخارجية فؤاد
حسين": what follows the last definite word and has no article itself), by ranks, by words such as
"يدعى", by known first names, or by standing between commas behind an office.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.analysis.arabic.asides import (
    acts,
    is_adverb,
    is_called_on,
    is_doing,
    is_for,
    is_hearer,
    is_how_long,
    is_manner,
    is_outlet,
    is_press,
    is_state,
    is_van,
    is_verb,
)
from briefing.analysis.arabic.cues import (
    ADDRESSED,
    LED_BY,
    NAMING,
    OCCASIONS,
    OUTSIDE,
    PREPOSITIONS,
    THAT,
    TIMES,
    plain_words,
)
from briefing.analysis.arabic.name_beside import HEARER_SIGN, closes, name_beside, name_told
from briefing.analysis.arabic.nouns import KIND_OF
from briefing.analysis.arabic.offices import ACTING, Frame, is_possessed
from briefing.analysis.arabic.person_names import (
    LONGEST_NAME,
    is_common,
    is_name,
)
from briefing.analysis.arabic.roles import ENDS, IS_SAID, does, is_calling, is_office, role_behind
from briefing.analysis.arabic.subjects import ORDINALS, cut_phrase
from briefing.analysis.arabic.tokens import Token, lookups
from briefing.analysis.arabic.unnamed import asks
from briefing.analysis.arabic.verbal_nouns import is_deed
from briefing.model import Span
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import (
    BODIES,
    COMPOUND_STARTS,
    DOCUMENTS,
    GIVEN,
    OFFICES,
    TITLES,
    is_definite,
    name_units,
)

_NO_DEMAND = GIVEN | ACTING
# A source in more words is no source but a clause.
MOST_WORDS = 16


@dataclass(frozen=True, slots=True)
class Source:
    """A noun phrase that speaks."""

    # The whole phrase, name included.
    phrase: Span
    # The person's name in it; None where none is.
    name: Span | None
    # What stands before the name, or the phrase itself where no name is.
    role: Span | None
    # Number of the token behind it.
    end: int
    # A second role behind the name: "الدكتور محمد حسن، مدير المستشفى".
    also: Span | None = field(default=None, kw_only=True)
    # A document's or body's first word ("بيان", "وزارة"), plain and without article.
    head: str


def read_source(tokens: Sequence[Token], start: int, frame: Frame = "open") -> Source | None:
    """The noun phrase that begins at token `start`; None where a verb's subject is left out.

    `frame` is what else its verb has, behind it.
    """
    giver = _given_out_by(tokens, start)
    if giver is not None:
        return read_source(tokens, giver)
    marked = _marked_name(tokens, start)
    if marked is not None:
        return marked
    end = _trimmed_end(tokens, start)
    if end == start:
        return None
    words = [t.word for t in tokens[start:end]]
    parts = cut_phrase(words, _framed(tokens, end, frame), _in_marks(tokens, start, end))
    if not _names_two(words):
        words = words[: parts.behind or parts.end]
        end = start + len(words)
    if _names_two(words):
        name = Span(tokens[start + 1].start, tokens[end - 1].end)
        return Source(
            Span(tokens[start].start, name.end),
            name,
            Span(tokens[start].start, tokens[start].end),
            end,
            words[0][2:-2],
        )
    cut = None if parts.name is None else (parts.name, parts.office)
    if words[0] in _KIN and cut == (1, 1):
        cut = None  # "زوجة محمد" is his wife
    phrase = Span(tokens[start].start, tokens[end - 1].end)
    head = words[0].removeprefix("ال")
    if parts.behind is not None:
        name = Span(tokens[start].start, tokens[start + parts.end - 1].end)
        return Source(phrase, name, Span(tokens[start + parts.end].start, phrase.end), end, head)
    if cut is not None:
        first, role_end = cut
        name = Span(tokens[start + first].start, tokens[end - 1].end)
        role = Span(tokens[start].start, tokens[start + role_end - 1].end) if role_end else None
        named_end, title_behind = end, None
        titled = role_end == 1 and words[0] in TITLES
        if role is None or titled or (end < len(tokens) and tokens[end].word in IS_SAID):
            named_end, title_behind = role_behind(tokens, end)
        return Source(
            phrase, name, role or title_behind, named_end, head, also=title_behind if role else None
        )
    units = name_units(words)
    unknown = 1 < len(units) <= LONGEST_NAME and not is_common(words[0]) and is_name(words, units)
    if unknown and end < len(tokens) and (is_office(tokens[end].word) or tokens[end].word in IS_SAID):
        behind, role = role_behind(tokens, end)
        if role is not None:
            return Source(phrase, phrase, role, behind, head)
    single = is_office(words[0])
    may_be_named = (speaks(head) and (head not in _MANY and head not in DOCUMENTS)) or words[0] in _ONE_OF
    beside = name_beside(tokens, end, single=single) if may_be_named else None
    called = end < len(tokens) and tokens[end].word in NAMING - IS_SAID and bool(tokens[end].gap)
    somebody = words[0] in _ONE_OF and end < len(tokens) and tokens[end].word in IS_SAID
    if beside is None and (single or called or somebody):
        beside = name_told(tokens, end)
    if beside is not None and somebody and len(words) == 1:
        return _somebody(tokens, phrase, end, beside)
    if beside is not None:
        name, end, title = beside
        role = Span(phrase.start, title) if title else phrase
        unsaid = words[0] in _ONE_OF and len(words) == 1
        return Source(Span(phrase.start, name.end), name, None if unsaid else role, end, head)
    return Source(phrase, None, phrase, end, head)


def _somebody(tokens: Sequence[Token], phrase: Span, end: int, told: tuple[Span, int, int | None]) -> Source:
    """Who "أحدهم، وهو معلم سابق يدعى فلان" is: the name, and what they are said to be."""
    name, behind, _ = told
    said = [t for t in tokens[end + 1 :] if t.end < name.start and t.word not in NAMING]
    role = Span(said[0].start, said[-1].end) if said else None
    return Source(Span(phrase.start, name.end), name, role, behind, said[0].word if said else "")


def _is_beside(tokens: Sequence[Token], k: int, *, first: bool) -> bool:
    """True for whom they told, how, and what they did then: "للصحافيين", "بحزم", "ملوحا بيده"."""
    word, behind = tokens[k].word, tokens[k + 1] if k + 1 < len(tokens) else None
    region = is_definite(word) and behind is not None and is_definite(behind.word) and not behind.gap
    told = is_hearer(word) and not region  # "للشرق الأوسط" is no newspaper
    return told or is_manner(word) or (not first and is_doing(tokens, k))


def _hyphened(tokens: Sequence[Token], k: int) -> bool:
    """True for the second half of "ماري-كلود"."""
    return tokens[k].gap == "-" and tokens[k].start == tokens[k - 1].end + 1


def _framed(tokens: Sequence[Token], end: int, frame: Frame) -> Frame:
    """What the verb has besides the phrase that ends at `end`, seen from what stands there."""
    if end == len(tokens):
        return "open" if frame == "object" else frame
    if frame != "clause" and (tokens[end].quote is not None or bool(set(tokens[end].gap) - _MARKS)):
        return "closed"
    acts = does(tokens[end].word) and name_likeness(tokens[end].word) < 0
    return "clause" if acts else frame  # a verb of its own follows, and no object


def _trimmed_end(tokens: Sequence[Token], start: int) -> int:
    """Where the phrase ends, without a preposition or a "with the agreement" left at its end."""
    end = _phrase_end(tokens, start)
    while end > start and tokens[end - 1].word in PREPOSITIONS and tokens[end - 1].word not in GIVEN:
        end -= 1
    if end - start > 1 and tokens[start].word in TITLES and tokens[end - 1].word.startswith("بال"):
        last = tokens[end - 1].word  # "أشاد المفتي العام بالاتفاق"
        end -= last not in ACTING and KIND_OF.get(last[3:]) != "places"
    return end if end == start else _with_about(tokens, end)


def _with_about(tokens: Sequence[Token], end: int) -> int:
    """The end of "المسؤول عنها، بوزان كدرو", with what they answer for."""
    beside = end + 1 < len(tokens) and tokens[end].word in OF_IT and tokens[end + 1].gap[:1] in ("،", ",")
    return end + (beside and is_calling(tokens[end - 1].word))


_STUDIES = plain_words("دراسة تقييم مسح استطلاع تحقيق إحصاء")


def _given_out_by(tokens: Sequence[Token], start: int) -> int | None:
    """Where the body begins that made it, for "دراسة نشرها الثلاثاء مركز «أفق»"."""
    k = start + 2
    if k >= len(tokens) or tokens[start].word not in _STUDIES or not tokens[k - 1].word.endswith(("ه", "ها")):
        return None
    while k < len(tokens) and tokens[k].word in TIMES:
        k += 1
    body = k < len(tokens) and tokens[k].word.removeprefix("ال") in BODIES
    return k if body else None


def _marked_name(tokens: Sequence[Token], start: int) -> Source | None:
    """A person whose name stands in marks before what they are: "«رسل» إحدى الناجيات"."""
    opened = start < len(tokens) and bool(set(tokens[start].gap) & _MARKS) and tokens[start].quote is None
    if not opened or start + 1 >= len(tokens) or not set(tokens[start + 1].gap) & _MARKS:
        return None
    beside = tokens[start + 1].word
    if tokens[start].word in BODIES or not (
        beside in _ONE_OF_THEM or (is_office(beside) and not is_definite(beside))
    ):
        return None
    end = _phrase_end(tokens, start + 1)
    name = Span(tokens[start].start, tokens[start].end)
    if end <= start + 1:
        return None
    role = Span(tokens[start + 1].start, tokens[end - 1].end)
    return Source(Span(name.start, role.end), name, role, end, tokens[start].word)


_KIN = plain_words(
    "زوجة زوج والدة والد شقيقة شقيق نجل ابن ابنة عم خال جد جدة أرملة قريب قريبة جار جارة شقيقا نجلا"
)
_ONE_OF_THEM = plain_words("أحد إحدى")


def _in_marks(tokens: Sequence[Token], start: int, end: int) -> list[bool]:
    """Which of the words stand within quotation marks: "المسؤولة في منظمة «أوكسفام» جولي ديفيس"."""
    found, inside = [], False
    for k in range(start, end):
        for sign in tokens[k].gap:
            inside = sign in "«“" or (sign == '"' and not inside) if sign in _MARKS else inside
        found.append(inside)
    return found


_MARKS = frozenset('«»“”"')


def _names_two(words: Sequence[str]) -> bool:
    """True for "الوزيران فؤاد حسين وطيف سامي": an office in the dual, two names joined by "and"."""
    dual = is_definite(words[0]) and words[0].endswith(("ان", "ين")) and words[0][:-2] in TITLES
    return dual and len(words) > 2 and any(w.startswith("و") and len(w) > 2 for w in words[2:])


_ONE_OF = frozenset(("احدهم", "احداهن", "احدهما", "بعضهم", "احد"))


def _phrase_end(tokens: Sequence[Token], start: int) -> int:
    k = start
    named = office_behind = False
    while k < len(tokens) and k - start < MOST_WORDS:
        token = tokens[k]
        first = k == start
        if (
            token.quote is not None
            or (not first and closes(token.gap) and not _hyphened(tokens, k))
            or (first and _closes_first(token))
        ):
            break
        word = token.word
        if word in HEARER_SIGN or (first and (word in THAT or word in OF_IT or is_adverb(word))):
            break
        if first and _is_span_of_time(tokens, k):
            break  # "قال الأسبوع الماضي إن"
        if first and word[0] in "وف" and word[1:] in _DENIES:
            break
        if not first and word[0] == "ب" and word not in _NO_DEMAND and is_deed(token, 1):
            break  # "طالب أهالي البلدة بإصلاح"
        crowned = not first and word == "عشر" and tokens[k - 1].word in ORDINALS  # "لاوون الرابع عشر"
        counted = word in NUMBERS and tokens[start].word not in NUMBERS and not crowned
        if not first and (counted or asks(tokens, k)):
            break
        if named and word[0] == "و" and (word[1:] in OFFICES or word[1:] in TITLES):
            break  # "وزير الخارجية فؤاد حسين ووزيرة المالية"
        if _ends_phrase(tokens, k):
            break
        if word in ADDRESSED and is_called_on(tokens, start, k, named=named):
            break
        titled = not first and tokens[k - 1].word in TITLES and not token.gap  # "الدكتور يعرب بدر"
        if not titled and is_verb(tokens, k, first=first):
            break
        if not first and not titled and acts(tokens, start, k, named=named):
            break
        if _is_beside(tokens, k, first=first):
            break
        if (
            not first
            and set(token.gap) & _MARKS
            and set(tokens[start].gap) & _MARKS
            and not is_definite(word)
        ):
            break  # "أعلنت «قسد» استمرار العملية"
        called = named or tokens[start].word in GIVEN
        if not first and _ends_name(tokens, start, k, called=called, office_behind=office_behind):
            break
        if (word in PREPOSITIONS and not _is_surname(tokens, start, k)) or (
            first and word[0] in "وف" and word[1:] in PREPOSITIONS
        ):
            sent = word in _TO and any(t.word.removeprefix("ال") in _SENT for t in tokens[start:k])
            if (
                first
                or (word in OUTSIDE and not sent)
                or not _belongs(tokens, start, k, named=named and tokens[k - 1].word not in TITLES)
            ):
                break
        elif named and is_office(word) and word not in GIVEN:
            office_behind = True  # "فيفيك دهار محلل أسواق السلع في بنك"
            named = False
        elif not named and not first and not office_behind:
            said = [t.word for t in tokens[start : k + 1]]
            named = cut_phrase(said, "open", _in_marks(tokens, start, k + 1)).name is not None
        k += 1
    return k


def _ends_name(tokens: Sequence[Token], start: int, k: int, *, called: bool, office_behind: bool) -> bool:
    """True for what was done, how somebody looked and whom they told, behind who speaks.

    "قدم أسامة حداد عرضاً", "تقول هيلين ضاحكة", "رهف لراديو الشمال", "زريان أنور لكوردستان 24".
    """
    if tokens[k].accusative and not tokens[start].accusative:
        return True
    if is_state(tokens, k, behind_name=called) or is_press(tokens, k):
        return True
    if called and is_how_long(tokens, k):
        return True
    return called and not office_behind and (is_for(tokens[k].word) or is_outlet(tokens, start, k))


_SPANS_OF_TIME = plain_words("الأسبوع الشهر العام السنة الصيف الشتاء الربيع الخريف")
_LAST_OR_NEXT = plain_words(
    "الماضي الماضية المقبل المقبلة الجاري الجارية الحالي الحالية الفائت الفائتة القادم القادمة"
)


def _is_span_of_time(tokens: Sequence[Token], k: int) -> bool:
    """True for "الأسبوع الماضي"."""
    return tokens[k].word in _SPANS_OF_TIME and k + 1 < len(tokens) and tokens[k + 1].word in _LAST_OR_NEXT


# "بياناً قال فيه": prepositions with their pronoun.
OF_IT = plain_words(
    "فيه فيها فيهما عنه عنها له لها لهم به بها بهم منه منها إليه إليها عليه عليها لنا لي بينهم بينهن معه معها بنفسه بنفسها"
)


def _is_surname(tokens: Sequence[Token], start: int, k: int) -> bool:
    """True for the name خلف behind a first name, where else it is "behind"."""
    ends = (
        k + 1 >= len(tokens)
        or tokens[k + 1].quote is not None
        or bool(tokens[k + 1].gap)
        or tokens[k + 1].word in THAT
    )
    if k == start or tokens[k].word not in GIVEN or not ends:
        return False
    return tokens[k - 1].word in GIVEN or tokens[k - 2].word in COMPOUND_STARTS  # "عبد الكريم خلف"


# "ثلاث نقاط": what a body set up, and no part of its name.
NUMBERS = plain_words(
    "ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تسع تسعة عشر عشرة عشرات مئات آلاف ملايين مئة مائة"
)
# "ولم تعلن": nobody who speaks.
_DENIES = plain_words("لم لن لا ما ليس ليست")
# Where a place lies: behind the source and no part of it.
_SIDES = plain_words("شرقي غربي شمالي جنوبي")
# Before an object: "دعا المبعوث جميع الأطراف إلى".
_ALL = plain_words("جميع كافة كلا كلتا هذا هذه ذلك تلك")
_TO = plain_words("إلى لدى")
# Who is sent to a place: "المبعوث الأممي إلى سوريا".
_SENT = plain_words("مبعوث مبعوثة سفير سفيرة ممثل ممثلة موفد موفدة مندوب مندوبة")


def _ends_phrase(tokens: Sequence[Token], k: int) -> bool:
    word = tokens[k].word
    following = tokens[k + 1].word if k + 1 < len(tokens) else ""
    if is_van(tokens, k):
        return False
    if word in TIMES and word in GIVEN:
        return following in TIMES or following == ""
    if k and tokens[k - 1].word in TITLES and not tokens[k].gap and word in TIMES and not is_definite(word):
        return False  # "اللواء صباح النعمان"
    return (
        word in ENDS
        or word.removeprefix("ف") in THAT
        or word in _ALL
        or word[0].isdigit()
        or word in _SIDES
        or (word == "غير" and following == "ان")
    )


def speaks(head: str) -> bool:
    """True when a phrase with this first word can speak: an office, a body, several people."""
    return (
        is_office(head)
        or head in BODIES
        or head in DOCUMENTS
        or "ال" + head in TITLES
        or head in _CROWDS
        or (head.endswith(("ون", "ين")) and len(head) > 4)
        or (_DOER.match(head) is not None and head not in _NO_DOERS)
    )


# "متعامل", "متسوقة", "مستأجر": who does it.
_DOER = re.compile(r"(?:مت(?:\wا)?\w\w\w?|مست\w\w\w)ة?$")
_NO_DOERS = plain_words(
    "متوسط متحف متجر متن متر مترو متاع متنزه متاهة متانة متعة متغير متفجرة مستوى مستقبل مستند مستودع مستنقع مستوطنة مستشفى مستحضر مستلزم مستحق"
)


_CROWDS = plain_words(
    """
    سكان أهالي أهال ناس شهود شاهد نشطاء خبراء مسؤولو نواب تجار عمال أطباء أصحاب قادة زعماء وزراء علماء رجال نساء
    ذوو عائلات أسر أقارب أبناء متظاهرو محتجو ركاب طلاب طلبة سائقو مزارعو رعاة مصادر جهات دول أطراف شخصيات وجهاء شيوخ
    شركات مؤسسات هيئات بلديات اتحادات روابط لجان
    محتجز محتجزة معتقل معتقلة أسير أسيرة مصاب مصابة جريح جريحة مختطف مختطفة موقوف موقوفة
    عشائر كتل أحزاب فصائل قوى نقابات جمعيات محللو باحثو كثير بعض عدد آخر آخرون أحد احدهم إحداهن والده والدته شقيقه زوجته أمم ولايات
    أخير أخيرة شخص امرأة رجل سيدة طفل حكومات منظمو ناج ناجون جيران بغداد دمشق واشنطن طهران أنقرة موسكو أربيل إسرائيل
    فرنسا ألمانيا بريطانيا روسيا الصين تركيا إيران السعودية قطر الكويت الأردن لبنان العراق سوريا سورية الإمارات عمان البحرين اليمن
    السودان ليبيا تونس الجزائر المغرب أوكرانيا إيطاليا إسبانيا اليابان الهند باكستان أميركا أمريكا باريس لندن برلين بكين القاهرة
    """
)


def _closes_first(token: Token) -> bool:
    return any(sign in token.gap for sign in ",،:;؛([–—")


# Several people have no name of one.
_MANY = plain_words(
    "سكان أهالي ناس شهود نشطاء ناشطون ناشطين خبراء نواب تجار عمال أطباء مصادر جهات وجهاء شيوخ عشائر محللون جيران ناجون"
)


# "النائب عن الكتلة", "المشرف على الحملة": behind an office these go on with it.
_FOR = plain_words("عن") | {"على"}


_FACES = plain_words("وجه وجهه وجهها وجوه وجوههم")
_FORMERLY = plain_words("السابق السابقة الأسبق الحالي الحالية")
_ON_OCCASION = OCCASIONS | DOCUMENTS


def _is_led(tokens: Sequence[Token], start: int, k: int) -> bool:
    """True where the preposition leads to what the verb before the phrase is about."""
    verbs = lookups(tokens[start - 1].word) if start else ()
    if tokens[k].word in _FOR:
        formerly = k - 1 > start and tokens[k - 1].word in _FORMERLY  # "النائب السابق عن المحافظة"
        return not is_calling(tokens[k - 1 - formerly].word)  # "المشرف على تنفيذ"
    return any(tokens[k].word in LED_BY.get(verb, ()) for verb in verbs)


def _belongs(tokens: Sequence[Token], start: int, k: int, *, named: bool) -> bool:
    """True when the preposition at `k` goes on with the office ("عضو في اللجنة المالية")."""
    if named or k + 1 >= len(tokens) or closes(tokens[k + 1].gap):
        return False
    following = tokens[k + 1].word
    if following in _FACES:
        return False  # "صرخ رجل مسن في وجه الموظف"
    if tokens[k].word == "من" and is_definite(tokens[k - 1].word) and not is_calling(tokens[start].word):
        return False  # "قلل مصدر في البنك المركزي من أهمية"
    if tokens[k].word == "عن" and is_possessed(following) and not tokens[k - 1].word.endswith("مسؤول"):
        return False  # "أعرب المدير عن أمله"
    if is_deed(tokens[k + 1]) and _is_led(tokens, start, k):
        return False  # "حثت ممثلة المنظمة القادة على تسريع", "حذرت منظمة بلا حدود من انتشار"
    informed = tokens[k - 1].word.startswith("مطلع")  # "شخصين مطلعين على المحادثات"
    issued = tokens[k - 1].word in ("صادر", "صادرة")  # "بيان صادر عن الخلية"
    paper = issued or tokens[start].word.removeprefix("ال") in DOCUMENTS
    if (
        tokens[k].word in _FOR
        and not informed
        and not paper
        and not any(is_calling(t.word) for t in tokens[start:k])
    ):
        return False  # "أعرب بارك عن استعداد شركته"
    own = following.removesuffix("ها").removesuffix("ه")  # "في تقريرها الشهري"
    return _ON_OCCASION.isdisjoint((following, own)) and following not in TIMES and following not in THAT
