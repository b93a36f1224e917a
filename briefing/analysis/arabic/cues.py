"""Arabic verbs and phrases that report speech, in one table.

A row holds the past, the present without its prefix, the participle, and how what was said may
follow: "that" behind إن or أن, "noun" also as a verbal noun ("أعلن إكمال الجدار", "طالب بصرف
الرواتب"), "none" for verbs of feeling whose subject speaks only in quotation marks.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from briefing.text.numbers_ar import plain_arabic

Gender = Literal["m", "f", "p"]
Opening = Literal["that", "noun", "none"]


class ArabicCue(NamedTuple):
    """One form of a verb of saying."""

    # A participle ("مضيفا") shares the subject of the verb before it.
    participle: bool
    gender: Gender
    opening: Opening


_VERBS: tuple[tuple[str, str, str, Opening], ...] = (
    ("قال", "قول", "قائل", "that"), ("أكد", "ؤكد", "مؤكد", "noun"), ("أضاف", "ضيف", "مضيف", "that"),
    ("صرح", "صرح", "مصرح", "that"), ("أوضح", "وضح", "موضح", "that"), ("ذكر", "ذكر", "ذاكر", "that"),
    ("أعلن", "علن", "معلن", "noun"), ("أفاد", "فيد", "مفيد", "that"), ("أشار", "شير", "مشير", "that"),
    ("تابع", "تابع", "متابع", "that"), ("أردف", "ردف", "مردف", "that"), ("استطرد", "ستطرد", "مستطرد", "that"),
    ("استدرك", "ستدرك", "مستدرك", "that"), ("ختم", "ختم", "خاتم", "that"), ("اختتم", "ختتم", "مختتم", "that"),
    ("واصل", "واصل", "مواصل", "that"), ("شدد", "شدد", "مشدد", "that"), ("لفت", "لفت", "لافت", "that"),
    ("نوه", "نوه", "منوه", "that"), ("بين", "بين", "مبين", "that"), ("كشف", "كشف", "كاشف", "noun"),
    ("زعم", "زعم", "زاعم", "that"), ("ادعى", "دعي", "مدعي", "that"), ("رأى", "رى", "رائي", "that"),
    ("اعتبر", "عتبر", "معتبر", "that"), ("عد", "عد", "عاد", "none"), ("وصف", "صف", "واصف", "none"),
    ("روى", "روي", "راوي", "that"), ("حكى", "حكي", "حاكي", "that"), ("نفى", "نفي", "نافي", "noun"),
    ("أنكر", "نكر", "منكر", "noun"), ("أقر", "قر", "مقر", "that"), ("اعترف", "عترف", "معترف", "that"),
    ("حذر", "حذر", "محذر", "noun"), ("هدد", "هدد", "مهدد", "noun"), ("توعد", "توعد", "متوعد", "noun"),
    ("وعد", "عد", "واعد", "noun"), ("تعهد", "تعهد", "متعهد", "noun"), ("توقع", "توقع", "متوقع", "noun"),
    ("رجح", "رجح", "مرجح", "that"), ("استبعد", "ستبعد", "مستبعد", "noun"), ("قدر", "قدر", "مقدر", "noun"),
    ("طالب", "طالب", "مطالب", "noun"), ("دعا", "دعو", "داعي", "noun"), ("ناشد", "ناشد", "مناشد", "noun"),
    ("حث", "حث", "حاث", "noun"), ("اقترح", "قترح", "مقترح", "noun"), ("أوصى", "وصي", "موصي", "noun"),
    ("شكا", "شكو", "شاكي", "noun"), ("اشتكى", "شتكي", "مشتكي", "noun"), ("تحدث", "تحدث", "متحدث", "noun"),
    ("أبلغ", "بلغ", "مبلغ", "that"), ("أخبر", "خبر", "مخبر", "that"), ("أطلع", "طلع", "مطلع", "none"),
    ("كتب", "كتب", "كاتب", "that"), ("غرد", "غرد", "مغرد", "that"), ("علق", "علق", "معلق", "that"),
    ("رد", "رد", "راد", "that"), ("أجاب", "جيب", "مجيب", "that"), ("تساءل", "تساءل", "متسائل", "that"),
    ("سأل", "سأل", "سائل", "none"), ("خلص", "خلص", "خالص", "that"), ("جزم", "جزم", "جازم", "that"),
    ("أصر", "صر", "مصر", "that"), ("شرح", "شرح", "شارح", "that"), ("فسر", "فسر", "مفسر", "that"),
    ("برر", "برر", "مبرر", "that"), ("جدد", "جدد", "مجدد", "noun"), ("كرر", "كرر", "مكرر", "that"),
    ("اتهم", "تهم", "متهم", "none"), ("انتقد", "نتقد", "منتقد", "none"), ("رحب", "رحب", "مرحب", "none"),
    ("أبدى", "بدي", "مبدي", "noun"), ("أعرب", "عرب", "معرب", "none"), ("عبر", "عبر", "معبر", "none"),
    ("أدان", "دين", "مدين", "none"), ("دان", "دين", "دائن", "none"), ("ندد", "ندد", "مندد", "none"),
    ("استنكر", "ستنكر", "مستنكر", "none"), ("رفض", "رفض", "رافض", "none"), ("أيد", "ؤيد", "مؤيد", "none"),
    ("هتف", "هتف", "هاتف", "none"), ("ردد", "ردد", "مردد", "none"), ("صرخ", "صرخ", "صارخ", "none"),
    ("همس", "همس", "هامس", "none"), ("مازح", "مازح", "ممازح", "none"), ("نصح", "نصح", "ناصح", "noun"),
    ("وثق", "وثق", "موثق", "noun"), ("أظهر", "ظهر", "مظهر", "that"), ("أثبت", "ثبت", "مثبت", "that"),
    ("اشترط", "شترط", "مشترط", "that"), ("ألمح", "لمح", "ملمح", "that"), ("لمح", "لمح", "ملمح", "that"),
    ("نبه", "نبه", "منبه", "that"), ("نبّه", "نبه", "منبه", "that"), ("أسف", "أسف", "آسف", "none"),
    ("اعتقد", "عتقد", "معتقد", "that"), ("أمل", "أمل", "آمل", "that"), ("أعاد", "عيد", "معيد", "none"),
    ("أشاد", "شيد", "مشيد", "none"), ("أثنى", "ثني", "مثني", "none"), ("استشهد", "ستشهد", "مستشهد", "none"), ("تذكر", "تذكر", "متذكر", "that"), ("أسر", "سر", "مسر", "none"),
    ("باح", "بوح", "بائح", "none"), ("قطع", "قطع", "قاطع", "none"), ("تمنى", "تمنى", "متمني", "noun"),
    ("استغرب", "ستغرب", "مستغرب", "none"), ("حمل", "حمل", "محمل", "none"), ("لخص", "لخص", "ملخص", "none"),
    ("أورد", "ورد", "مورد", "that"), ("سرد", "سرد", "سارد", "that"), ("اكتفى", "كتفي", "مكتفي", "none"),
    ("كان", "كون", "كائن", "none"), ("قرر", "قرر", "مقرر", "noun"), ("عزا", "عزو", "عازي", "noun"), ("أرجع", "رجع", "مرجع", "noun"), ("لوح", "لوح", "ملوح", "none"),
    ("أوعز", "وعز", "موعز", "none"), ("طمأن", "طمئن", "مطمئن", "that"), ("أقسم", "قسم", "مقسم", "that"),
    ("استهجن", "ستهجن", "مستهجن", "none"), ("عقب", "عقب", "معقب", "that"), ("استنتج", "ستنتج", "مستنتج", "that"), ("لاحظ", "لاحظ", "ملاحظ", "that"),
    ("أفصح", "فصح", "مفصح", "that"), ("أكمل", "كمل", "مكمل", "that"), ("تنبأ", "تنبأ", "متنبئ", "that"), ("خاطب", "خاطب", "مخاطب", "none"),
    ("هاجم", "هاجم", "مهاجم", "none"), ("استبشر", "ستبشر", "مستبشر", "none"), ("تمتم", "تمتم", "متمتم", "none"), ("علل", "علل", "معلل", "that"),
    ("بارك", "بارك", "مبارك", "none"), ("نعى", "نعي", "ناعي", "none"), ("عارض", "عارض", "معارض", "none"), ("احتج", "حتج", "محتج", "that"), ("حض", "حض", "حاض", "noun"), ("أمر", "أمر", "آمر", "noun"),
)  # fmt: skip
# Forms that are other words far more often: عبر "across", بين "between", قبل, مصر "Egypt".
_OTHER_WORDS = frozenset(
    map(
        plain_arabic,
        "مصر عد تعد يعد عادا عادة خاتما خاتمة مدينة مديني دائنا خالصا خالصة مفيدا مفيدة معلقة حاكيا راويا هاتفا هاتفة"
        " لافتات أمرا وجهة وجهت يوجه توجه موجها موجهة موجهين مهاجما مهاجمة مهاجمين مهاجمان تهاجم يهاجم هاجمت هاجم هاجموا مقسما مقسمة مقسمين تقسم يقسم معارضا معارضة معارضين"
        " يكون تكون يكونون يكن تكن كائنا كائنة عارضة محتجا محتجة محتجين محتجان مكملا مكملة تكمل يكمل أكمل عقبا مباركا مباركة مباركات مطمئنا مطمئنة ملاحظات مخاطبات عقبة عقبات يلوح تلوح ملوحة لوحا نعيا تنعى بارك"
        " كاتبا كاتبة متحدثا متحدثة طالبا قاطعا قاطعة مقرا مقرة مدعيا مبلغا معربة متهما متهمة متهمين مهددا مهددة"
        " مرجعا مرجعة مرجعين مرجعان مرجعات يرجعون يرجعن أرجعا مجددا"
        " ردا مطلعا مطلعة مطلعين مطلعان تسر يسر تورد يورد آسفا ورد عدت مخبرا سارة مظهرا محملة محملا تبلغ يبلغ يدعى تدعى يحمل تحمل تقطع يقطع قطعت".split(),
    )
)


def _forms(past: str, present: str, participle: str, opening: Opening) -> dict[str, ArabicCue]:
    weak = past[-1] in "ىا"
    stem = past[:-1] if weak else past
    doer = participle.removesuffix("ي") if participle.endswith("ي") else participle
    now = present[:-1] if present[-1] in "يوى" else present
    finite: dict[Gender, tuple[str, ...]] = {
        "m": (past, "ي" + present),
        "f": (stem + "ت", "ت" + present, past + "تا"),
        "p": (stem + "وا", stem + ("يا" if weak else "ا"), "ي" + now + "ون", "ي" + now + "ن"),
    }
    doing: dict[Gender, tuple[str, ...]] = {
        "m": (participle + "ا",),
        "f": (participle + "ة",),
        "p": (doer + "ين", doer + "ان", participle + "ات"),
    }
    return {
        plain_arabic(word): ArabicCue(is_participle, gender, opening)
        for is_participle, table in ((True, doing), (False, finite))
        for gender, words in table.items()
        for word in words
    }


def _all_forms() -> dict[str, ArabicCue]:
    found: dict[str, ArabicCue] = {}
    for row in _VERBS:
        for word, cue in _forms(*row).items():
            if word not in _OTHER_WORDS:
                found.setdefault(word, cue)
    return found


CUES = _all_forms()


# What leads to the noun that is demanded, pointed out or warned of; whom it is asked of may stand before.
_LED_BY = {
    "دعا": "إلى", "حث": "على", "حض": "على", "اتهم": "ب", "طالب": "ب", "حذر": "من", "نصح": "ب", "أوصى": "ب", "هدد": "ب", "توعد": "ب", "تعهد": "ب", "وعد": "ب", "لوح": "ب", "أقر": "ب", "اعترف": "ب",
    "أفاد": "عن ب", "أشار": "إلى", "لفت": "إلى", "نوه": "إلى", "ألمح": "إلى", "كشف": "عن", "أفصح": "عن", "أعلن": "عن", "تحدث": "عن", "أعرب": "عن", "عبر": "عن", "شدد": "على",
    "عزا": "إلى", "أرجع": "إلى", "شكا": "من", "اشتكى": "من",
}  # fmt: skip
LED_BY: dict[str, frozenset[str]] = {
    form: frozenset(word if word == "على" else plain_arabic(word) for word in leads.split())
    for row in _VERBS
    if (leads := _LED_BY.get(row[0]))
    for form in _forms(*row)
    if form in CUES
}
# "عزا التأخير إلى الأمطار": any noun may follow.
LAID_TO = frozenset(
    form for row in _VERBS if row[0] in {"عزا", "أرجع"} for form in _forms(*row) if form in CUES
)
# Call upon somebody for something, which may be any noun: "دعا الأطراف إلى الحوار".
CALLS_FOR = frozenset(
    form for row in _VERBS if row[0] in {"دعا", "حث", "حض"} for form in _forms(*row) if form in CUES
)
# "ناشد الأهالي الحكومة إعادة التيار": what is asked for is a verbal noun behind whom it is asked of.
APPEALS = frozenset(form for row in _VERBS if row[0] == "ناشد" for form in _forms(*row) if form in CUES)
# Have whom they call upon for their object.
CALLS_ON = (
    CALLS_FOR
    | APPEALS
    | frozenset(
        form
        for row in _VERBS
        if row[0] in {"طالب", "حذر", "اتهم", "حمل", "أوصى"}
        for form in _forms(*row)
        if form in CUES
    )
)
# "أعرب عن قلقه من": a feeling of the speaker's own.
FELT = frozenset(
    form for row in _VERBS if row[0] in {"أعرب", "عبر", "أبدى"} for form in _forms(*row) if form in CUES
)
# "حمّل فلان الدائرة المسؤولية".
BLAMES = frozenset(form for row in _VERBS if row[0] == "حمل" for form in _forms(*row) if form in CUES)
# "أفاد عن حصيلة", "اشتكوا من انتشار": what is told or complained of is any noun.
TOLD_OF = frozenset(
    form
    for row in _VERBS
    if row[0] in {"أفاد", "كشف", "أفصح", "شكا", "اشتكى"}
    for form in _forms(*row)
    if form in CUES
)


# Verbs that always have an object before what leads to the rest: "وصف الحكم بأنه", "عزا التأخير إلى".
_ACTS_ON = frozenset("وصف اتهم انتقد دان أدان استنكر أيد عزا أرجع حمل نعى هاجم اعتبر عد رفض عارض".split())
TAKES_OBJECT = frozenset(
    form for row in _VERBS if row[0] in _ACTS_ON for form, cue in _forms(*row).items() if form in CUES
)


# Verbs that have no object, so that the whole phrase behind them is who speaks: "أعرب فلان عن".
WITHOUT_OBJECT = frozenset(
    form
    for row in _VERBS
    if row[0] in set("أشار لفت نوه ألمح شدد تحدث أعرب شكا اشتكى لوح ندد رحب أشاد أثنى احتج".split())
    for form in _forms(*row)
    if form in CUES
)


# What these have for an object is what was said: "وتقدر المنظمة عدد المهاجرين".
STATES = frozenset(
    form
    for row in _VERBS
    if row[0] in {"أعلن", "قدر", "توقع", "وثق", "نفى"}
    for form in _forms(*row)
    if form in CUES
)


# "ووعدهم المدير بتأجيل": whom they told is written onto the verb.
_HEARS = frozenset("وعد أبلغ أخبر طالب حذر ناشد نصح حث أمر".split())
TOLD_THEM: dict[str, ArabicCue] = {
    form + whom: cue
    for row in _VERBS
    if row[0] in _HEARS
    for form, cue in _forms(*row).items()
    if not cue.participle and form in CUES
    for whom in ("هم", "ها", "نا", "ني")
    if form + whom not in CUES
}


def plain_words(words: str) -> frozenset[str]:
    """The words of a table as `plain_arabic` leaves them."""
    return frozenset(map(plain_arabic, words.split()))


# "according to" and its kin, then the source; "وفق ما أفاد مصدر" has a verb between.
ACCORDING = plain_words("وفق وفقا بحسب حسب حسبما وفقما نقلا استنادا طبقا كما")
# "According to" in several words: what follows the first.
ACCORDING_TAILS = plain_words("لما ما ل عن إلى")
# What may stand between "according to" and its source: its estimates, a statement by it.
REPORTS = plain_words(
    "توثيق توثيقات إحصاءات إحصائيات حصيلة تقديرات بيانات أرقام تصريحات معلومات رواية أقوال قول تعبير وصف إفادة إفادات شهادات"
)
# Before a mark these have whose they are in it; "a saying" and "a description" have what was said.
SHOWN = REPORTS - plain_words("أقوال قول تعبير وصف رواية شهادات")
# Open what was said; suffixed forms ("إنه", "بأنهم") end in a pronoun.
THAT = plain_words(
    "أن إن بأن أنه إنه أنها إنها أنهم إنهم أننا إننا بأنه بأنها بأنهم إني أني إنني أنني لأن وأن وإن بأننا أنهما إنهما"
)
# "That he", whose verb is his.
THAT_THEY = THAT - plain_words("أن إن بأن لأن وأن وإن")
# Go on with it in a clause of its own.
AND_THAT = plain_words("وأن وإن وأنه وإنه وأنها وإنها وأنهم وإنهم وبأن وبأنه وبأنها وأننا وإننا وأنني وإنني")
# Bodies that gave out a paper speak in it: "أصدر الحزب بيانا قال فيه".
ISSUED = plain_words("أصدر أصدرت نشر نشرت أرسل أرسلت وزع وزعت بث بثت عمم عممت وجه وجهت")
# Between a verb and its "that": "أشار إلى أن", "شدد على أن", "حذر من أن", "كشف عن أن".
BEFORE_THAT = plain_words("إلى من عن ب في") | {"على"}
# "عن مدير المخابز قوله إن": somebody's own words, handed on.
SAYING = plain_words(
    "تأكيده تأكيدها تأكيدهم تشديده تشديدها قوله قولها قولهم بقوله بقولها بقولهم القول بالقول"
)
# "ونقلت الوكالة عن مسؤول أن": what somebody told a newsroom.
HANDED_ON = plain_words("نقل نقلت ينقل تنقل نقلوا ناقلا ناقلة")
# "بحسب تعبيرها": as the speaker put it, and no source.
OWN_WORDS = plain_words(
    "تعبيره تعبيرها تعبيرهم قوله قولها قولهم وصفه وصفها وصفهم رأيه رأيها كلامه كلامها زعمه زعمها ادعائه"
)
RELATIVE = plain_words("الذي التي الذين اللذان اللتان اللواتي ممن مما")
# Introduce the name behind a description: "بائع خضار اسمه خليل".
NAMING = plain_words("يدعى تدعى اسمه اسمها واسمه واسمها ويدعى وتدعى هو هي يسمى تسمى")
# What opens a clause before its subject: "لكن ناشطين حذروا من أن".
CONNECTIVES = plain_words(
    "حين وحين عندما وعندما لكن أما وأما بينما فيما فيماً حيث غير إلا أن بل إذ كذلك بدوره بدورها وبدوره وبدورها كما فإن من جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها طرفه ومن"
)
TIMES = plain_words(
    """
    اليوم أمس الأمس غدا صباح مساء فجر ليل ليلة ظهر عصر يوم الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة
    السبت لاحقا حينها آنذاك أيضا مؤخرا سابقا بعدها مجددا مرارا الآن أخيرا
    """
)
PREPOSITIONS = plain_words(
    "في من إلى عن مع بعد قبل منذ خلال بين حتى عند لدى ضد نحو حول عبر قرب أمام خلف إثر عقب تحت فوق داخل خارج"
    " أثناء رغم بشأن بسبب بفضل لصالح حين بعدما قبيل وسط ضمن"
) | {"على"}
# After "في": the occasion of a statement, no part of who speaks.
OCCASIONS = plain_words(
    """
    تصريح تصريحات بيان بيانات مؤتمر حفل حديث مقابلة كلمة خطاب رسالة اتصال تغريدة منشور تقرير ختام لقاء وقت جلسة
    اجتماع ندوة حوار مداخلة تدوينة كلمته كلمتها خطابه بيانه بيانها تغريدته حديثه حديثها مستهل معرض رد تعليق إيجاز
    صفحته صفحتها حسابه حسابها إحاطة سياق هذا هذه إشارة
    """
)
# These prepositions open an occasion and not a part of the source's name.
OUTSIDE = plain_words(
    "خلال عبر أمام بعد قبل منذ عند إثر عقب أثناء حول بشأن ضد مع رغم حين وسط إلى تعليقا ردا لدى قبيل بعدما"
)
# Verbal nouns that open what was announced, demanded or promised.
DEEDS = plain_words(
    """
    مقتل إصابة اعتقال إغلاق افتتاح إطلاق إكمال تشكيل تسيير توقيف صرف ترميم رفع خفض سقوط وقوع بدء انتهاء وصول استخدام
    تنفيذ تعليق وقف فتح إنشاء انسحاب مسؤولية استشهاد إسقاط تدمير إحباط ضبط تحرير السيطرة استعادة إعادة إجراء تأجيل إلغاء
    تمديد تخصيص إرسال نشر سحب تسليم استلام توقيع إقرار تعيين إقالة استقالة حل فرض منع حظر إخلاء إجلاء نزوح عودة إدخال
    استئناف تقديم دعم محاسبة تسريع ضرورة أهمية وجود تعرض نية نيته نيتها نيتهم عزم حاجة عدم تورط ضلوع مشاركة قصف استهداف خروج دخول قطع
    هجوم وفاة انفجار اشتباك اشتباكات تسجيل سماع حدوث اندلاع مصرع انهيار تفجير غرق اختطاف خطف نشوب احتراق
    سداد دفع عرقلة تحسين تزويد تجهيز تحديد اعتماد إعمار إشاعة نقل تسديد تطبيق
    استعداد قلق أسف أمل ثقة تقدير رغبة ترحيب رفض امتنان تضامن ارتياح استياء خيبة حرص دهشة خشية تفاؤل صدور
    سد فض نزع دحر ردع شن بث كف صد إشراك إدراج إيجاد إنهاء إنقاذ إبعاد إعفاء إحالة إقامة إتاحة تعويض معالجة مراجعة مكافحة متابعة محاكمة
    ملاحقة مواصلة مضاعفة ضمان إنارة وضع توثيق كشف حل احترام الإسراع الإفراج الكشف العثور الحد التدخل التحقيق الوقوف
    التسرع التهاون التباطؤ التلاعب توسيع إقصاء تفكيك زيادة تقليص إزالة بناء صيانة تأهيل توزيع تأمين حماية التوصل الاتفاق التزام اتخاذ العثور القبض القضاء
    """
)
# Presents that stand for "it is said, expected, estimated" where no subject follows.
PASSIVE = plain_words(
    "يتوقع يقدر تقدر يعتقد يرجح يذكر يشار يقال يزعم يعتبر تعتبر يتهم يلاحظ يخشى يؤمل ينتظر يروى يحكى تعد يعد يطلب تطلب يفيد"
)
# Nouns directly before a mark whose words are a name or a slogan and nobody's speech.
NAMED_THINGS = plain_words(
    """
    كتاب كتابه كتابها رواية روايته فيلم مسلسل أغنية قصيدة صحيفة مجلة قناة إذاعة موقع وكالة لوكالة شركة مؤسسة منظمة حركة
    حزب تيار كتائب لواء فصيل حملة حملته عملية مبادرة مشروع برنامج بعنوان عنوان عنوانها عنوانه شعار شعارات بشعار مهرجان
    معرض مؤتمر يسمى تسمى المسماة المسمى يعرف تعرف المعروف المعروفة باسم اسم عليها عليه لافتات لافتة هتافات هتاف جائزة
    تعالى الآية آية مسرحية ديوان مقال عبارة كتب_عليها مركز لمركز لقناة لصحيفة مصطلح تسمية قوات سفينة
    """
)
# Whom bodies call upon.
ADDRESSED = plain_words(
    """
    الجهات السلطات الحكومة الحكومات الأطراف المجتمع الدول القوات المواطنين الأهالي المنظمات السكان الفصائل المسؤولين
    الشركات الأحزاب القوى العشائر المدنيين المتظاهرين الجميع العالم الناخبين المزارعين الراغبين المؤسسات
    """
)
