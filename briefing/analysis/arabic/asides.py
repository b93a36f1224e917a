"""Words behind an Arabic verb of saying that are no part of who speaks: hearers, manners, verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.analysis.arabic.cues import CALLS_ON, CUES, NAMING, THAT, plain_words
from briefing.analysis.arabic.person_names import IN_LAM
from briefing.analysis.arabic.roles import does
from briefing.analysis.arabic.tokens import Token, lookups
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import BODIES, GIVEN, OFFICES, PLACES, TITLES, is_definite

# Behind "ب": how something is said ("بصوت متعب").
_MANNERS = plain_words(
    "صوت لهجة نبرة حزم غضب أسف حدة ابتسامة ثقة وضوح مرارة تحد سخرية دقة بساطة دهشة خجل حسرة جدية صراحة هدوء فخر قلق سعادة شكل صورة حضور القول"
)
# "تقول ضاحكة": how something is said, in one word.
_ADVERBS = plain_words(
    """
    ضاحكا ضاحكة باكيا باكية غاضبا غاضبة ساخرا ساخرة مازحا مازحة مبتسما مبتسمة متنهدا متنهدة حازما حازمة متأثرا متأثرة
    مستغربا مستغربة مستهجنا متحسرا متحسرة حزينا حزينة متهكما متهكمة مستنكرا بحسرة واثقا واثقة متفائلا متفائلة مذهولا مذهولة مصدوما مصدومة مسرورا مسرورة مذعورا مذعورة محتجا محتجة معترضا معترضة معاتبا معاتبة مستاء مستاءة مرتبكا مرتبكة حرفيا ردا تعليقا جوابا
    """
)
_NEWSROOMS = plain_words("راديو تلفزيون بودكاست برنامج مجلة جريدة نشرة مدونة")
# "لنورث برس": the second word of a newsroom.
_OF_OUTLETS = plain_words("برس نيوز نت أونلاين تي توداي بوست تايمز ميديا")
# "ممسكا معوله": what somebody does while speaking; "بجلابيته": in what.
_HOLDING = re.compile(r"^م\w{3,}ا$")
_HOW = re.compile(r"^ب(?!ال)\w{2,}(?:ته|تها)$")
_HEARERS = frozenset(
    """صحافيين صحفيين الصحافيين وكالة قناة صحيفة مراسل مراسلي موقع اذاعة شبكة تلفزيون فرانس رويترز وسائل اعلاميين جريدة
    موقعنا صحيفتنا وكالتنا مراسلنا مراسلتنا قناتنا مجلة الجزيرة العربية الاناضول اسوشيتد بي شفق السومرية سانا واع نينا رووداو كردستان سي ان بلومبرغ اندبندنت عنب بلدي العربي الاخبارية الشرقية الغد الفرات تلفزيون الحرة الحدث المونيتور الوكالة القناة الموقع الصحيفة الشرق المدن النهار الاخبار الصباح المدى كردسات دويتشه سكاي مراسلنا مراسلة مراسلتنا برس نيوز""".split()
)


# "ان" closes "سي ان ان", but behind a hearer it is "that".
_NEWSROOM_WORDS = _HEARERS - THAT


def is_adverb(word: str) -> bool:
    """True for "قائلة" and its kin behind a verb, which share its subject and are none themselves."""
    cue = CUES.get(word)
    doing = cue is not None and cue.participle and word.endswith(("ا", "ة"))
    return word in _ADVERBS or (doing and word not in OFFICES and word not in GIVEN and word not in BODIES)


# "مندهشا", "متلعثمة", "ساخطا": participles, which less than names look like one.
_STATES = re.compile(r"(?:مت?\w(?!\wو\w.$)\w{2,3}|\wا\w\w)[اة]$")
UNLIKE_A_NAME = -1.0


def is_state(tokens: Sequence[Token], k: int, *, behind_name: bool) -> bool:
    """True for the "ضاحكة" of "تقول هيلين ضاحكة": how somebody looked or felt who spoke."""
    word = tokens[k].word
    if word in _ADVERBS:
        return True
    ends = k + 1 == len(tokens) or tokens[k + 1].quote is not None or bool(tokens[k + 1].gap)
    doing = ends and not tokens[k].gap and _STATES.match(word) is not None
    known = word in GIVEN or word in OFFICES or word in BODIES or word in PLACES or "ال" + word in TITLES
    return behind_name and doing and not known and name_likeness(word) < UNLIKE_A_NAME


def is_verb(tokens: Sequence[Token], k: int, *, first: bool) -> bool:
    """True for a reporting verb or participle; a first word may be a noun that is spelled alike."""
    word = tokens[k].word
    cue = next((CUES[w] for w in lookups(word) if w in CUES), None)
    if cue is None or word in GIVEN or word in OFFICES:
        return False
    if word.startswith("تابع") and k + 1 < len(tokens) and tokens[k + 1].word.startswith("ل"):
        return False  # "برنامج تابع للأمم المتحدة"
    if cue.participle and word.endswith(("ين", "ون")) and not first:
        return any(t.word in THAT for t in tokens[k + 1 : k + 3])  # no "شخصين مطلعين على الأمر"
    if first:
        return cue.participle is False and word.startswith(("ي", "ت")) and word not in BODIES
    return True


def is_hearer(word: str) -> bool:
    """True for "للصحافيين", "لوكالة": to whom it was said."""
    if word.startswith("لل"):
        return word[2:] in _HEARERS or "ال" + word[2:] in _HEARERS
    return word.startswith("ل") and word[1:] in _HEARERS


def behind_hearer(tokens: Sequence[Token], k: int) -> int:
    """The token behind "لوكالة فرانس برس" that begins at `k`; `k` where nobody was told."""
    if k >= len(tokens) or tokens[k].gap or not is_hearer(tokens[k].word):
        return k
    end = k + 1
    while end < len(tokens) and not tokens[end].gap and tokens[end].word in _NEWSROOM_WORDS:
        end += 1
    return end


def is_for(word: str) -> bool:
    """True for "لراديو", "لوكالة": a newsroom that was told."""
    return word[0] == "ل" and (word[1:] in BODIES or word[1:] in _NEWSROOMS)


# How much more like a name the word looks without its "to" where it is whom they told.
WITHOUT_TO = 1.4
# A word in "ل" that looks less like a name than this is hardly one.
UNLIKE_ANY = -2.0


_HOW_LONG = plain_words(
    "ساعة ساعات يوما أياما أيام أسبوعا أسابيع شهرا أشهر عاما أعواما سنة سنوات دقائق لحظات طويلا مرارا"
)


# "نصف ساعة": these have the time for their genitive.
_PARTS = plain_words("نصف ربع ثلث ثلثي بضع بضعة عدة كل طوال مدة قرابة نحو")


def is_how_long(tokens: Sequence[Token], k: int) -> bool:
    """True for the "ساعات" of "انتظرت هند الخطيب ساعات"."""
    return tokens[k].word in _HOW_LONG and tokens[k - 1].word not in _PARTS


def is_press(tokens: Sequence[Token], k: int) -> bool:
    """True for "لنورث برس", "لسكاي نيوز": whom anybody told, named or not."""
    behind = tokens[k + 1].word if k + 1 < len(tokens) and not tokens[k + 1].gap else ""
    return tokens[k].word[0] == "ل" and not tokens[k].gap and behind in _OF_OUTLETS


def is_outlet(tokens: Sequence[Token], start: int, k: int) -> bool:
    """True for "لكوردستان 24", "لرووداو" behind the whole name of who speaks from `start` on.

    A name goes on with a word in "ل" only where the whole word looks like a name: "سيرغي لافروف".
    """
    word = tokens[k].word
    if k == start or word[0] != "ل" or tokens[k].gap or word in GIVEN or word in IN_LAM:
        return False
    behind = tokens[k + 1].word if k + 1 < len(tokens) and not tokens[k + 1].gap else ""
    alone = k - start == 1 and not is_definite(tokens[start].word)
    more = name_likeness(word[1:]) - name_likeness(word)
    to = word.startswith("لل") or more > WITHOUT_TO or (name_likeness(word) < UNLIKE_ANY and more > 1)
    return not alone and (to or behind[:1].isdigit())


# "of" in a Dutch name, which without its hamza is spelled like "then that".
_VAN = "فان"
_OF_THE = plain_words("دير دن در")


def is_van(tokens: Sequence[Token], k: int) -> bool:
    """True for the "فان" of "روبرت فان دالن": no hamza, and names on both sides."""
    if tokens[k].word != _VAN or tokens[k].below or tokens[k].gap or not 0 < k < len(tokens) - 1:
        return False
    before, behind = tokens[k - 1].word, tokens[k + 1].word
    called = before in GIVEN or name_likeness(before) > 1
    if behind in _OF_THE:
        return called
    listed = behind in PLACES or behind in BODIES or behind in OFFICES or is_definite(behind)
    return called and not tokens[k + 1].gap and not listed and name_likeness(behind) > 0


def is_doing(tokens: Sequence[Token], k: int) -> bool:
    """True for what somebody does or wears while speaking."""
    word = tokens[k].word
    if word in GIVEN or word in OFFICES or word in BODIES or word in PLACES:
        return False
    if word.removesuffix("ها").removesuffix("ه")[:-1] + "ة" in BODIES | OFFICES:
        return False  # "رئيسة بعثتها"
    its = k + 1 < len(tokens) and tokens[k + 1].word.endswith(("ه", "ها"))
    return _HOW.match(word) is not None or (
        _HOLDING.match(word) is not None and (its or tokens[k].accusative)
    )


def is_manner(word: str) -> bool:
    """True for "بحزم", "بمرارة": how something is said."""
    return word.startswith("ب") and word[1:] in _MANNERS


def is_called_on(tokens: Sequence[Token], start: int, k: int, *, named: bool) -> bool:
    """True for whom the verb calls upon, behind the whole of who speaks.

    "حث المبعوث الدول على", "اتهم المنسق رشيد حمو السلطات ب", "ناشدت الإدارة المحلية المنظمات".
    """
    if named or (k == start + 1 and tokens[start].word in TITLES):
        return True
    verbs = lookups(tokens[start - 1].word) if start else ()
    return k > start and is_definite(tokens[k - 1].word) and not CALLS_ON.isdisjoint(verbs)


# Names in "ت" look more like names than this, what she does less.
UNLIKE_HERS = -2.5


def acts(tokens: Sequence[Token], start: int, k: int, *, named: bool) -> bool:
    """True for a verb of no table behind who is named: "ديلك تشاكر شككت", "أضحوي الصعيب يشكك"."""
    word = tokens[k].word
    if tokens[k].gap or name_likeness(word) >= 0:
        return False
    if word[0] == "ت" and tokens[k - 1].word in GIVEN and name_likeness(word) < UNLIKE_HERS:
        return True  # "لم تكن سعاد تعرف"
    past = word.endswith("ت") and not word.endswith("ات") and word not in GIVEN and len(word) > 3
    if named and past and tokens[start].word.endswith("ة"):
        return True
    return does(word) and word not in NAMING and is_definite(tokens[k - 1].word)
