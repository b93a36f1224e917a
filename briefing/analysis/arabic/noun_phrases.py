"""Noun phrases of an Arabic sentence: behind a number, from a word on, back from a word, and what is none."""

from __future__ import annotations

import re

from briefing.analysis.arabic.nouns import HUMAN, KIND_OF, kind_of
from briefing.analysis.arabic.phrases import STOPS, ArabicSentence
from briefing.analysis.arabic.words import CURRENCIES, DIMENSION, MONTHS, PERCENT, SECOND_NOUNS, UNITS
from briefing.model import Span
from briefing.text.numbers_ar import is_number_word, plain_arabic

# A noun phrase has at most so many words.
LONGEST = 5
# A counted noun has at most so many words of its own behind it.
MOST_BEHIND = 3
_APART = re.compile(r"[،,؛:.()«»“”\"–—-]")
ITS = ("ه", "ها", "هم", "هما")


def word_set(text: str) -> frozenset[str]:
    """The words as they are compared."""
    return frozenset(map(plain_arabic, text.split()))


def _verbs(past: str, present: str, persons: str = "يت", objects: str = "") -> re.Pattern[str]:
    """Past and present of verbs, with what is written onto the front (`persons`: who acts) and the end (`objects`)."""
    pasts, presents = ("|".join(map(plain_arabic, stems.split())) for stems in (past, present))
    return re.compile(
        rf"^(?:[وف]|ل(?=[{persons}]))?(?:(?:{pasts})(?:ت|وا|ا)?|س?[{persons}](?:{presents})(?:ون|ان)?){objects}$"
    )


# Their subject has the value.
MEASURES = _verbs(
    "بلغ تجاوز وصل ناهز قارب فاق زاد ارتفع انخفض تراجع هبط صعد قفز نما استغرق استمر دام قدر قل لامس كلف تراوح امتد تضاعف تعدى ساوى نقص بلغت سجل",
    "بلغ تجاوز صل ناهز قارب فوق زيد رتفع نخفض تراجع هبط صعد قفز نمو ستغرق ستمر دوم قدر قل لامس كلف تراوح راوح متد تضاعف ربو زن عادل ساوي تعدى قترب نقص شكل مثل",
)
# Their object has the value.
CHANGES = _verbs(
    "خفض رفع قلص حدد اختصر ضاعف باع بيع قدر زود اشترى شرى استأجر",
    "خفض رفع قلص حدد ختصر ضاعف بيع باع قدر زود شتري شترى ستأجر",
    persons="اينت",
    objects="(?:ها|هم|ه)?",
)
OPENS = word_set(
    "أن إن بأن أنه أنها إنه إنها وأن وإن فإن حيث بينما فيما لكن كما إذ لأن لأنه لأنها بعدما وبأن"
)
# What is measured, and no thing of its own where more follows: "سعر التذكرة".
_MEASURED = word_set(
    "سعر أسعار كلفة تكلفة حجم طول مساحة متوسط معدل سقف نسبة عدد أعداد وزن ارتفاع عرض عمق قيمة ثمن مدة إجمالي مجموع كمية حصيلة قطر سعة صرف مبيع شراء بيع"
)
# Behind a noun, and nothing of its name.
_LATELY = word_set(
    "الواحد الواحدة الحالي الحالية الماضي الماضية المقبل المقبلة الجاري الجارية نفسه نفسها الفائت الفائتة المنصرم المنصرمة الأخير الأخيرة القادم القادمة الخدمة"
)
# Says when, and is no owner of a value: "باع الأسبوع الماضي أكثر من مليار".
TIMES = word_set(
    "اليوم أمس الأسبوع الشهر العام السنة الساعة الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الموسم الصباح المساء الليلة الأيام الأشهر السنوات الساعات الأعوام الدقائق نهاية مطلع بداية منتصف أواخر أوائل"
)
LEADS = word_set("إلى من بمقدار بنسبة عند بـ ب حتى بواقع")
# Between a verb and its number: no nouns.
_ADVERBS = word_set(
    "لنا لي لك لكم بنا بي بك به بها بهم عليه عليها عليهم منه فيه فيها فيهم إليه إليها له لها لهم بما بأكثر بأقل بنحو بحوالي نحو حوالي قرابة زهاء قد لا ما أكثر أقل فقط أيضا اليوم أمس الآن حاليا سوى إلا غير يوميا سنويا شهريا وحده وحدها هذا هذه ذلك تلك فلا ولا ولم فلم"
)
_VERB_LIKE = re.compile(r"^[وف]?(?:س?[يت]\w{2,}|\w{2,}وا|كان\w*|ليس\w*|بات\w*|صار\w*)$")
_DOES = re.compile(r"^(?:[وف]?س?ي|وت)\w{3,}(?<!ة)$")
# Verbs that news sentences open with, which look like nouns without their vowel signs.
_STEMS = word_set(
    "سجل شهد حقق واصل عاد أصبح بدأ حصل نفذ كلف ترك أطلق جاء ظل فقد ضم حمل نقل دفع مول قدم استهدف أصاب ضبط بنى وقع ضرب هز شن قتل توفي لقي نزح فر دخل خرج عبر غادر أعلن قال أكد ذكر أفاد أضاف أوضح بين كشف رصد وثق وجه منح خصص أقر صادق وافق رفض طلب نشر أرسل استقبل غطى فتح أغلق دمر أحرق اعتقل أوقف خطف حكم قضى قطع أدان أنجز افتتح أنشأ وزع تسلم سلم صدر استورد أنتج حفر زرع حصد جنى اشترى باع تلقى جمع صوت انتخب فاز خسر شارك حضر غرق انهار تضرر احترق انقطع أسفر أدى تسبب أجبر حرم عانى قرر بدد أنفق وضع أنهى أتم أتمت لحق ألحق أوقع خلف أجلى أجل أودى صادر شيد أنشئ أقيم أعيد أجبر سحب نقل شكل تعرض استعاد"
)
_PAST = _STEMS | {stem.removesuffix("ي") + end for stem in _STEMS for end in ("ت", "وا", "تا")}
# Adverbs that end like adjectives.
_HOW = word_set(
    "يوميا سنويا شهريا أسبوعيا حاليا تقريبا رسميا جميعا معا أيضا برا جوا بحرا نقدا عمدا ليلا نهارا صباحا فورا غدا جزئيا كليا نهائيا محليا سابقا لاحقا تدريجيا مجانا موقعيا دوليا ميدانيا"
    " خاصة عادة مباشرة نتيجة كافة دفعة فجأة سوية مرة سنة ليلة ساعة صورة حوالي"
)
_ACCUSATIVE_ADJECTIVE = re.compile(r"^(?:\w{2,}يا|م\w{3,}ا|\w\w[يو]\wا|\wا\w\wا)(?<!ها)$")
_NISBA = re.compile(r"^(?!مت)\w{2,}ية$")
_MALE_NISBA = re.compile(r"^(?![يتو])\w{3,}ي$")
_FEMALE = re.compile(r"^(?!و|مت)\w{3,}ة$")
_OF_PEOPLE = re.compile(r"^(?:\w{2,}(?:يين|يون)|م\w{3,}(?:ين|ون)|اجانب|اخرين|اخرون|جدد|سابقين|سابقون)$")
_ADJECTIVES = word_set("جديد كبير صغير قديم كامل مسلح ثقيل خفيف واسع مدمر أجنبي جديدا")
_TIED = frozenset("بلكف")
# Nouns that begin with what elsewhere is "with", "for" or "and".
WITH_NOUNS = word_set(
    "وحدة ورشة وزير وفاة وثيقة وظيفة وجبة ولاية وقفة ورقة ولد ودائع ورق ورود وقود وقت وثائق وجبات وزراء وفود وعود وسائل واحة والد والدة وردة وسيط وفد وعاء وصلة وصفة وكيل"
    " وصول وجود وزن وسط وباء وتيرة ولادة ولادات وساطة وصاية وداع وقفات وجوه وجهة وجهات ورشات وحدات وفيات وظائف ولايات وكالات وكالة وزارات وزارة وكلاء وديعة وقائع واقعة وسام وساطات وعد"
    " لجنة لوحة لغة لص لون لحظة لقمة لفة لقب لوح لبنة لجان لوحات لاعب لاعبين لاعبون لصوص لقاحات لغات لبنانيين لاجئين لاجئا لحم لحوم لبن ليل لبنان ليبيا لندن لاهاي لقاء لواء لاجئ لاعبا لوحا"
    " بصمة بذرة بدلة بطل باحة بروتوكول بؤرة بعير بغل بدوي بئر بيت برج بلد بلاد برنامج بنك بند برميل بطاقة بناء بلدة بلدية بضاعة بضائع بحث بنية بعثة بث بدل برلمان بوابة بحيرة بستان بساتين بقرة بقايا برنت بورصة بيوت بنوك بطانية بطانيات باخرة بواخر برامج بحار بحارة بائع باحث باحثين"
)


def noun_phrase(sentence: ArabicSentence, at: int) -> Span | None:
    """The noun phrase that begins at this token: the noun with its genitive and adjectives."""
    tokens, text = sentence.tokens, sentence.text
    while at < len(tokens) and tokens[at].word in _THIS:
        at += 1
    if (
        at >= len(tokens)
        or tokens[at].word in STOPS | _ADVERBS | (_HOW - KIND_OF.keys())
        or tokens[at].word[0].isdigit()
        or is_past(tokens[at].word)
        or (
            _ACTS.match(tokens[at].word) and (tokens[at].word not in KIND_OF and tokens[at].word not in UNITS)
        )
    ):
        return None
    end, first = at, tokens[at].word
    while end + 1 < min(len(tokens), at + 1 + MOST_BEHIND):
        following = tokens[end + 1].word
        if text[tokens[end].end : tokens[end + 1].start].strip() or following in STOPS:
            break
        if not _belongs(first, tokens[end].word, following, second=end == at):
            break
        if _is_governing(sentence, end + 1):
            break
        end += 1
    if end == at and at + 1 < len(tokens) and first == "مشتبه" and tokens[at + 1].word == "بهم":
        end += 1
    return Span(tokens[at].start, tokens[end].end)


# A verb in the present and no noun: "300 ألف تقتل", "12 يعملون".
_ACTS = re.compile(r"^(?:ت(?!\wي\w)\w[^ياة][^ياة]|ي\w{2,})$")
_THIS = word_set("هذا هذه ذلك تلك هؤلاء")


def _belongs(first: str, last: str, word: str, *, second: bool) -> bool:
    """True where the word is the genitive or an adjective of the counted noun `first`, whose last word is `last`."""
    definite = first.startswith("ال") and first not in KIND_OF  # "آلية" begins so
    if first.endswith("ا") and len(first) > 3 and not definite:  # "لوحا طينيا": no genitive
        return _ACCUSATIVE_ADJECTIVE.match(word) is not None and word not in _HOW
    if word.startswith("ال"):
        return word != "ال" and not word.startswith(_REACHING)
    if definite:
        return word.startswith("لل")
    if word in _HOW or is_verb(word) or word[0].isdigit():
        return False
    if word[0] in _TIED and (word[1:] in KIND_OF or word[1:] in _MEASURED) and word not in KIND_OF:
        return False
    if word in SECOND_NOUNS or _NISBA.match(word) or word in _ADJECTIVES:
        return True
    human = kind_of(first) in HUMAN
    if _OF_PEOPLE.match(word):
        return human
    if _MALE_NISBA.match(word) and not first.endswith(("ة", "ات")):
        return second or _MALE_NISBA.match(last) is not None
    if word in _MEASURED or word in ("استطاعة", "قدرة", "قوة"):
        return False
    return _FEMALE.match(word) is not None and not human and (word not in KIND_OF and word not in UNITS)


_REACHING = ("البالغ", "المقدر")


def _is_governing(sentence: ArabicSentence, k: int) -> bool:
    """True for an adjective that has a complement, and so tells more than it belongs: "تابعة للتنظيم"."""
    tokens = sentence.tokens
    if k + 1 >= len(tokens) or not _PARTICIPLE.match(tokens[k].word) or apart(sentence, k + 1):
        return False
    following = tokens[k + 1].word
    tied = following[0] == "ب" and (following not in WITH_NOUNS and following not in KIND_OF)
    return tied or following in _COMPLEMENT or following.startswith(("لل", "لت"))


_PARTICIPLE = re.compile(r"^(?:م\w{2,}|\wا\w{2})(?:ة|ا|ين|ون)$")
_COMPLEMENT = word_set("من عن على إلى لـ بـ داخل تحت بين ضمن فوق")


def definite_before(sentence: ArabicSentence, at: int) -> Span | None:
    """The last definite noun before with what belongs to it, which mostly is what a value belongs to."""
    index = sentence.after(at) - 1
    for last in range(index, max(-1, index - 7), -1):
        word = sentence.tokens[last].word
        if word in PERCENT or word[0].isdigit():
            return None
        if last < index and apart(sentence, last + 1):
            return None
        if (
            word.startswith("ال")
            and len(word) > 3
            and (word not in _NO_OWNERS and word not in TIMES and word not in _LATELY)
        ):
            return back(sentence, last)
    return None


_NO_OWNERS = word_set("التي الذي الذين إلى")


def apart(sentence: ArabicSentence, k: int) -> bool:
    """True when a mark stands before the token."""
    tokens = sentence.tokens
    return k == 0 or _APART.search(sentence.text, tokens[k - 1].end, tokens[k].start) is not None


def forward(sentence: ArabicSentence, k: int, stop: int) -> Span | None:
    """The noun phrase from `k`: the noun with its genitive and adjectives."""
    tokens = sentence.tokens
    while k < stop and tokens[k].word in _THIS:
        k += 1
    end = k
    while (
        end < min(stop, k + LONGEST)
        and _is_noun_at(sentence, end, stop)
        and (end == k or not apart(sentence, end))
    ):
        word = tokens[end].word
        tied = word.startswith(("بال", "لل", "كال")) or (
            word[0] == "ل" and (word not in WITH_NOUNS and word not in KIND_OF)
        )
        if end > k and (is_verb(word) or word in TIMES or tied or word.startswith(_REACHING)):
            break
        if (
            end > k
            and tokens[end - 1].word.startswith("ال")
            and word.endswith("ا")
            and not word.startswith("ال")
        ):
            break  # "سجل الدولار ارتفاعا"
        end += 1
    return _named(sentence, k, end)


def back(sentence: ArabicSentence, last: int) -> Span | None:
    """The noun phrase that ends at `last`, or before the time that stands there."""
    tokens = sentence.tokens
    while (
        last > 0
        and (tokens[last].word in TIMES or tokens[last].word in _LATELY)
        and tokens[last - 1].word not in _MEASURED
    ):
        last -= 1
    contract = last > 0 and tokens[last].word == "عقد" and not is_number_word(tokens[last - 1].word)
    named = last >= 0 and (is_noun(tokens[last].word) or contract)  # "عقد" is a contract as well as ten years
    if not named or _is_measure(tokens[last].word) or _DOES.match(tokens[last].word):
        return None
    k = last
    while k > 0 and last - k < LONGEST - 1 and not apart(sentence, k):
        word, before = tokens[k].word, tokens[k - 1].word
        ends = word.endswith(ITS) and not word.startswith("ال") and word not in KIND_OF
        if (
            ends
            or not is_noun(before)
            or _VERB_LIKE.match(before)
            or (_is_measure(before) and before not in KIND_OF)
            or is_past(before)
        ):
            break
        if start_of(sentence, k) > tokens[k].start and not word.startswith(("بال", "فال")):
            break  # "بطانيات ووقود ومنح نقدية", "تأهيلها بتمويل ألماني"
        if word.startswith(("بال", "لل", "كال")) or (word in _MEASURED and before not in _MEASURED):
            break  # "خبراء قيمة المسروقات"
        if before.startswith("ال") and not word.startswith("ال"):
            break  # "وكالات الإغاثة حصصها"
        k -= 1
    return _named(sentence, k, last + 1)


def _named(sentence: ArabicSentence, first: int, end: int) -> Span | None:
    """The words as a phrase, without "the price of" before more."""
    tokens = sentence.tokens
    while first < end and _is_no_head(tokens[first].word):
        first += 1
    while end - first > 1 and is_past(tokens[first].word):
        first += 1
    while end - first > 1 and tokens[first].word in _MEASURED:
        first += 1
    while end - first > 1 and tokens[end - 1].word in _LATELY:
        end -= 1
    if end - first == 1 and tokens[first].word in TIMES:
        return None
    return Span(start_of(sentence, first), tokens[end - 1].end) if end > first else None


def _is_no_head(word: str) -> bool:
    """True for what no noun phrase begins with: verbs, pronouns, adverbs, parts of a date."""
    return (
        word in _HOW
        or word in _NO_HEADS
        or word in MONTHS
        or _DOES.match(word) is not None
        or _SHE_DID.match(word) is not None
    )


# "وروت عائشة": "and" with a verb in the past, whose subject follows.
_SHE_DID = re.compile(r"^و\w{2,4}(?<!ا)ت$")
_NO_HEADS = word_set(
    "أما به بها بهم له لها لهم حين ما مما هي هو هم وهي وهو وهم عندي عندنا عنده عندها لديه لديها وقد بين هذا هذه ذلك تلك المئة المائة مئة نهاية بداية مطلع منتصف أواخر"
)


def _is_measure(word: str) -> bool:
    return MEASURES.match(word) is not None or CHANGES.match(word) is not None


def is_verb(word: str) -> bool:
    """True for verbs of measure and change, and for what looks like a present tense."""
    if _is_measure(word) or word in OPENS:
        return True
    return _VERB_LIKE.match(word) is not None and not word.endswith("ة") and word not in KIND_OF


def is_past(word: str) -> bool:
    """True for a verb in the past that news is told with, "and" before it or not; some are spelled like nouns."""
    if word == "وطالب":  # "and demanded", not "and a student"
        return True
    if _WITH_OBJECT.sub("", word) in _PAST and word not in KIND_OF and not DIMENSION.match(word):
        return True  # "14 أطلقها الحوثيون"
    return word not in KIND_OF and (word in _PAST or (word.startswith(("و", "ف")) and word[1:] in _PAST))


_WITH_OBJECT = re.compile(r"(?:ها|هم)$")


def opens_clause(word: str) -> bool:
    """True for what may stand before the subject of a clause: a verb, "as for"."""
    return is_verb(word) or is_past(word) or word in ("اما", "ان")


def _is_noun_at(sentence: ArabicSentence, k: int, stop: int) -> bool:
    """True for a noun; "درجات" and "ساعات" are nouns before a genitive ("درجات الحرارة")."""
    tokens = sentence.tokens
    genitive = k + 1 < stop and tokens[k + 1].word.startswith("ال")
    measured = k > 0 and (tokens[k - 1].word in _MEASURED or _is_measure(tokens[k - 1].word))
    named = (
        measured and k + 1 < stop and is_noun(tokens[k + 1].word)
    )  # "سعر كيلو لحم الغنم", "بلغ برميل برنت"
    return is_noun(tokens[k].word) or (tokens[k].word in UNITS and (genitive or named))


def is_noun(word: str) -> bool:
    """True for what is no particle, adverb, number, unit or coin."""
    return (
        word not in STOPS
        and (word[0] != "و" or word[1:] not in STOPS)
        and word not in _ADVERBS
        and word not in LEADS
        and word not in OPENS
        and not word[0].isdigit()
        and not is_number_word(word)
        and word not in UNITS
        and word not in CURRENCIES
        and word not in ("%", "٪")
    )


def start_of(sentence: ArabicSentence, k: int) -> int:
    """Where the noun begins, without the "with" or "and" written onto it."""
    token = sentence.tokens[k]
    word, cut = token.word, 0
    if word.startswith("لل") and sentence.text[token.start : token.start + 2] == "لل":
        return token.start + 2
    joined = word[0] == "و" and len(word) > _SHORT and (word not in WITH_NOUNS and word not in KIND_OF)
    if (joined or (word[0] in "وف" and word[1:3] == "ال")) and sentence.text[token.start] in "وف":
        word, cut = word[1:], 1
    tied = word[0] == "ب" and (word not in WITH_NOUNS and word not in KIND_OF) and _is_after_with(word[1:])
    return token.start + cut + (tied and sentence.text[token.start + cut] == "ب")


# "وصل", "وعد": so short a word is no "and" with a noun.
_SHORT = 4


def _is_after_with(rest: str) -> bool:
    """True where what follows "with" is a noun; a name that begins with the letter is left whole ("بغداد")."""
    return (
        rest.startswith("ال")
        or rest in _MEASURED
        or rest in _VALUES
        or rest.endswith(("ة", "ات"))
        or kind_of(rest) is not None
        or re.match(r"^(?:ت\w{2}ي\w|ا\w{2,3}ا\w)$", rest) is not None
    )


_VALUES = word_set(
    "جروح جراح رصاص نيران سبب موجب فرض صرف تخصيص قيمة كلفة مبلغ غرامة سداد دفع دين ديون قرض قروض منح منحة خبرة قوة سرعة طول راتب عجز فائض خسائر"
)
