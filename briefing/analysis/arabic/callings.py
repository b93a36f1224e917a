"""How Arabic articles call somebody again: "the man", "the minister", a short name, an office alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.analysis.arabic.cues import CUES, PREPOSITIONS, RELATIVE, THAT, Gender, plain_words
from briefing.analysis.arabic.tokens import Token, lookups
from briefing.text.arabic_names import BODIES, DOCUMENTS, GIVEN, OFFICES, PLACES, TITLES, is_definite
from briefing.text.numbers_ar import plain_arabic

# "the man", "his excellency": whoever of that sex was spoken of last.
MAN = plain_words(
    "الرجل الشاب السيد الأب الشيخ المسن الطفل سماحته فضيلته معاليه سيادته فخامته دولته جلالته سموه غبطته سعادته"
)
WOMAN = plain_words("المرأة الشابة السيدة الأم المسنة الطفلة معاليها سيادتها فخامتها سعادتها جلالتها سموها")
# Before a name, and whose it is.
_HE: Gender = "m"
_SHE: Gender = "f"
CALLED = dict.fromkeys(plain_words("يدعى اسمه"), _HE) | dict.fromkeys(plain_words("تدعى اسمها"), _SHE)
# Whoever was named last.
LATTER = plain_words("الأخير الأخيرة")
ANYBODY = MAN | WOMAN
# Callings that newspapers use for whoever holds an office of that kind: "النائبة" for a member of parliament.
CALLED_SO: dict[str, frozenset[str]] = {
    word: plain_words(offices)
    for words, offices in (
        ("نائب نائبة برلماني برلمانية", "عضو عضوة نائب نائبة رئيس رئيسة"),
        ("مسؤول مسؤولة", "رئيس رئيسة مدير مديرة وزير وزيرة محافظ قائد وكيل وكيلة معاون معاونة متحدث متحدثة ناطق ناطقة مبعوث مبعوثة منسق منسقة نائب نائبة"),
        ("دبلوماسي دبلوماسية", "سفير سفيرة مبعوث مبعوثة ممثل ممثلة مندوب مندوبة وزير وزيرة"),
        ("خبير خبيرة", "باحث باحثة محلل محللة أستاذ أستاذة"),
        ("باحث باحثة محلل محللة", "خبير خبيرة باحث باحثة محلل محللة أستاذ أستاذة مدير مديرة كاتب كاتبة"),
        ("صحفي صحفية صحافي صحافية إعلامي إعلامية", "مراسل مراسلة كاتب كاتبة"),
        ("قيادي قيادية زعيم", "قائد عضو رئيس رئيسة أمين"),
    )
    for word in plain_words(words)
}  # fmt: skip
# "ج:" in an interview: whoever is asked.
ANSWER = plain_words("ج جواب الجواب")
# Places that begin like a person called after a child.
# "the man, 63 years old".
AGED = plain_words(
    "البالغ البالغة الستيني الستينية الخمسيني الخمسينية الأربعيني الأربعينية الثلاثيني الثلاثينية السبعيني السبعينية المسن المسنة العجوز"
)
PARENTS = plain_words("أبو أم")
NO_KUNYA = plain_words("قصر غريب ظبي كمال الخصيب الربيعين صخر")
# Before the definite noun of a crowd: how many they are is no part of who they are.
DOZENS = plain_words("عشرات مئات آلاف")
_DOES = re.compile(r"ال(?:م\w{3,4})$")


def is_title_of(tokens: Sequence[Token], k: int) -> bool:
    """True for the "المهاجم" of "سجل المهاجم كرار مهدي": whoever does something, before a first name."""
    following = tokens[k + 1] if k + 1 < len(tokens) else None
    named = following is not None and following.word in GIVEN and not following.gap
    known = tokens[k].word.removeprefix("ال") in BODIES or tokens[k].word in PLACES
    return named and not known and _DOES.match(tokens[k].word) is not None


SELF = frozenset(("نفسه", "نفسها", "ذاته", "ذاتها"))
# "The source" may be any of those without a name.
UNNAMED = frozenset(("مصدر", "مسؤول", "شاهد"))
# "a report of the organisation's that came out on Monday".
GIVEN_OUT = frozenset(("صدر", "صدرت", "صادر", "نشر", "نشرت"))
# "a statement that the agency published".
GAVE_IT_OUT = plain_words(
    "نشرته نشره أصدرته أصدره وزعته وزعه أرسلته بثته بثه أوردته تلاه تلته عممته نشروه أصدروه"
)
# Who led, met or was called: a whole name follows.
LED = plain_words("برئاسة بقيادة بزعامة برئاسته")
BEFORE_NAME = LED | plain_words("بحضور بمشاركة المدعو ويدعى يدعى تدعى اسمه اسمها")


def same_office(role: Sequence[str], words: Sequence[str]) -> bool:
    """True for "رئيس الوزراء العراقي" and "رئيس الوزراء", for "مديرة متحف الموصل" and "مديرة المتحف"."""
    if list(role[: len(words)]) == list(words):
        return True
    if len(role) > 2 and role[-1].endswith(("ي", "ية")) and list(words[: len(role)]) == list(role):
        return True  # "وزير الخارجية السوري الدروز", whom he calls upon
    short = len(words) == 2 and len(role) > 2 and role[0] == words[0]
    if len(words) > 2 and list(role[: len(words) - 1]) == list(words[:-1]) and len(role) >= len(words):
        return words[-1] in ("ال" + role[len(words) - 1], role[len(words) - 1])  # "المتحدث باسم الكتلة"
    return short and words[1] in ("ال" + role[1], role[1] + "ه")


OLD = plain_words("المتقاعد المتقاعدة العجوز المسن المسنة الشاب الشابة السابق السابقة")


def is_short(words: Sequence[str]) -> bool:
    """True for "الوزير", "الوزير العراقي", "المعلم المتقاعد": a calling, at most with whose or what it is."""
    if len(words) == 1:
        return True
    described = len(words) == 2 and is_definite(words[1])
    return described and (words[1].endswith(("ي", "ية", "يه")) or words[1] in OLD)


def its_own(word: str) -> str:
    """The word without "his" or "its": "مكتب" for "مكتبه"."""
    bare = next((word.removesuffix(end) for end in ("هم", "ها", "ه") if word.endswith(end)), word)
    return (
        bare[:-1] + "ة"
        if bare != word and (bare[:-1] + "ة" in BODIES or bare[:-1] + "ة" in OFFICES)
        else bare
    )


def closed(words: str) -> str:
    """The words with the closing mark that stands right behind them: "منظمة «يزدا»"."""
    if words.count("«") > words.count("»"):
        return words + "»"
    if words.count("“") > words.count("”"):
        return words + "”"
    return words + '"' if words.count('"') % 2 else words


def words_of(name: str) -> frozenset[str]:
    """The words of a name in plain form."""
    return frozenset(plain_arabic(w) for w in name.split())


def whole_name(tokens: Sequence[Token], k: int) -> int:
    """The last word of "رهف الأتاسي", "أزهار محمد جاسم", which begins at `k`; `k` where nothing follows."""
    end = k
    while end + 1 < len(tokens) and end - k < 3 and not tokens[end + 1].gap:
        word = tokens[end + 1].word
        surname = is_definite(word) and word.endswith("ي") and (word not in TITLES and word not in RELATIVE)
        if not surname and word not in GIVEN:
            break
        end += 1
        if surname:
            break
    return end


def goes_on_behind(tokens: Sequence[Token], k: int) -> int | None:
    """Where "برئاسة بارك جونغ هون،" ends, for "بارك"; None where no longer name begins at `k`."""
    before = tokens[k - 1].word
    if tokens[k].gap or not (before in BEFORE_NAME or before in TITLES):
        return None
    end = k + 1
    while end < len(tokens) and end - k < 4 and not tokens[end].gap and tokens[end].quote is None:
        word = tokens[end].word
        if is_definite(word) and not word.endswith("ي"):
            return None
        if word in PREPOSITIONS or word in THAT or word in OFFICES or any(w in CUES for w in lookups(word)):
            break
        end += 1
    return tokens[end - 1].end if end > k + 1 else None


def goes_before(tokens: Sequence[Token], k: int) -> bool:
    """True when the word before `k` may belong to the same name."""
    word = tokens[k - 1].word
    return (
        not tokens[k].gap
        and bool(word)
        and (word not in PREPOSITIONS or word in GIVEN)
        and not is_definite(word)
        and word not in OFFICES
        and word not in BODIES
        and word not in PLACES
        and word not in THAT
        and (word in GIVEN or not any(w in CUES for w in lookups(word)))
    )


def closes_office(tokens: Sequence[Token], k: int) -> bool:
    """True when an office ends right before `k`."""
    if k == 0 or tokens[k].gap:
        return False
    before = tokens[k - 1].word
    return is_definite(before) or before in TITLES or before in PLACES


def without_preposition(phrase: str) -> str:
    """The phrase without "to" written onto it: "السلطات" for "للسلطات"."""
    if phrase.startswith("لل"):
        return "ال" + phrase[2:]
    if (
        phrase.startswith("ل")
        and plain_arabic(phrase.split(maxsplit=1)[0][1:]) in BODIES | DOCUMENTS | OFFICES
    ):
        return phrase[1:]
    return phrase


def skeleton(word: str) -> str:
    """A name without its long "a", which papers leave out in foreign names: "ترامب", "ترمب"."""
    return re.sub(r"(?<!^)ا", "", word)
