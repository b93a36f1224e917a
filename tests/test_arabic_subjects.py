"""Where an Arabic subject ends: office, name and what the verb is about."""

import pytest

from briefing.analysis.quotes import find_quotes
from briefing.model import Article
from briefing.text.arabic_name_words import name_likeness
from briefing.text.numbers_ar import plain_arabic
from briefing.text.sentences import sentences


def quotes_of(text):
    return find_quotes(Article("a", "s", "p", "", text, language="ar"), sentences(text))


def speaker_of(text):
    """Name and role of the last quote in marks."""
    speaker = [q for q in quotes_of(text) if q.kind != "indirect"][-1].speaker
    return speaker and (speaker.name, speaker.role)


@pytest.mark.parametrize("name", ["غوستافسون", "بيركيتسي", "حمزاوي", "أوغلو", "دلشاد", "كوركماز", "رودريغيز"])
def test_names_of_many_languages_look_like_names(name):
    """A name that no table has looks more like a name than like prose."""
    assert name_likeness(plain_arabic(name)) > 0


@pytest.mark.parametrize(
    "word", ["ارتفاع", "تأخير", "محاولات", "المسؤولية", "نتائجها", "مطالبتهم", "الإجراءات"]
)
def test_common_words_do_not_look_like_names(word):
    """Verbal nouns, plurals and nouns with whose they are do not look like names."""
    assert name_likeness(plain_arabic(word)) < 0


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("وانتقدت النائبة ميلاف كورشون غياب الخدمات، قائلة: «لا ماء في البلدة منذ الصيف».", "ميلاف كورشون", "النائبة"),
        ("وعزا الخبير الزراعي وضاح عبد الجليل الدليمي التراجع إلى ما سماه «سنوات طويلة من الإهمال».", "وضاح عبد الجليل الدليمي", "الخبير الزراعي"),
        ("ووصف وكيلها المحامي سركيس نوفل القرار بأنه «متسرع ولا سند له في القانون».", "سركيس نوفل", "وكيلها المحامي"),
        ("وقالت إنغريد هولمكفيست، الناطقة باسم الصندوق في أربيل: «المال لا يكفي حتى الربيع».", "إنغريد هولمكفيست", "الناطقة باسم الصندوق في أربيل"),
        ("«لم ننم ليلة واحدة»، تقول سلوى الحاج ديبو وهي تشير إلى السقف. «نريد بيتا لا خيمة أخرى».", "سلوى الحاج ديبو", None),
        ("وعلّق مدرب الفريق ألفونسو ألكاراز بالقول: «خسرنا لأننا نسينا أن نلعب».", "ألفونسو ألكاراز", "مدرب الفريق"),
        ("وقالت رئيسة نقابة المهندسين نهال شمس الدين بو عرم: «الجسر لن يصمد شتاء آخر».", "نهال شمس الدين بو عرم", "رئيسة نقابة المهندسين"),
        ("وقال مسعف في المستشفى الجمهوري للمرصد: «وصلت الجثث متفحمة ولم نعرف أصحابها».", "مسعف في المستشفى الجمهوري", None),
        ("ونعت قيادة الحرس البلدي في المدينة قتلاها، وقالت: «لن ننسى من سقطوا عند الجسر».", "قيادة الحرس البلدي في المدينة", None),
        ("وقالت هيفاء سلوم، وهي ممرضة في الخمسين من عمرها: «عملنا بلا كهرباء ثلاثة أيام».", "هيفاء سلوم", "ممرضة"),
        ("«بكيت حتى جف حلقي»، تقول شيرزاد خدر مراد، أم لثلاثة أولاد. وتضيف: «زرعت البصل قرب الباب».", "شيرزاد خدر مراد", "أم لثلاثة أولاد"),
        ("وقال الخبير في الجريمة المنظمة باهر الكيلاني: «المهربون يغيرون طرقهم كل موسم».", "باهر الكيلاني", "الخبير في الجريمة المنظمة"),
        ("ورد مكتب شعلان ببيان قال فيه: «رئيس الحكومة لا يدخل في سجالات».", "مكتب شعلان", None),
        ("وأكد مصدر طبي رفيع المستوى أن العدد «أكبر بكثير مما أعلن أمس».", "مصدر طبي رفيع المستوى", None),
        ("وأوضح وزير النقل الدكتور يعرب الأشقر أن السكة «ستعمل قبل نهاية الصيف المقبل».", "يعرب الأشقر", "وزير النقل الدكتور"),
        ("ورد عليها مشترك باسم «ابن الفرات»: «عندنا الماء مقطوعة من أول الشهر».", "ابن الفرات", "مشترك"),
    ],
)  # fmt: skip
def test_the_name_ends_where_the_object_begins(text, name, role):
    """Nothing but the words themselves and their verb parts a name from what it is said of."""
    assert speaker_of(text) == (name, role)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("في المقابل، هوّن مصدر في المصرف الزراعي من حجم الأزمة، مؤكدا أن الأموال «متوفرة وتكفي حتى نهاية العام».", "مصدر في المصرف الزراعي"),
        ("وفي بيان نشره على صفحته، شكر الاتحاد العراقي للشطرنج الجمهور «على صبر طويل في القاعة».", "الاتحاد العراقي للشطرنج"),
        ("يجلس نوري برهان الأتروشي، المعروف بصبره، أمام نوله. «هذا النول أكبر مني بعشرين سنة»، يقول الرجل السبعيني.", "نوري برهان الأتروشي"),
    ],
)  # fmt: skip
def test_whoever_acts_in_an_unknown_verb_speaks_in_its_clause(text, name):
    """A verb that no table has still has a subject, and its participles and marks are that subject's."""
    assert speaker_of(text)[0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال المدير غسان الرفاعي إن السد آمن. وقال ردا على الأهالي: «لا أحد يشرب من الخوف».", "غسان الرفاعي"),
        ("وقالت ليلى الشهابي وهي تحمل صورة ابنها كرم الذي كان طالبا في الجامعة. «أريد أن أعرف أين هو فقط».", "ليلى الشهابي"),
        ("وحذر الصندوق من الجوع. كما حث السلطات المحلية على «فتح مخازن القمح أمام الناس».", "الصندوق"),
        ("وأبدت المستشارة جيهان سلمان تفاؤلا، قائلة: «الحل قريب هذه المرة». وزادت: «لكن الحل يحتاج إلى صبر».", "جيهان سلمان"),
        ("جلس نجم الدين خوشناو أمام محله. «لم أبع مترا واحدا منذ العيد»، يقول التاجر الذي ورث المهنة.", "نجم الدين خوشناو"),
        ("والتقى المحافظ سعد كاظم وفدا برئاسة بشار العمري. وشكا الأخير من «ضرائب تجبى مرتين كل شهر».", "بشار العمري"),
        ("واتهمت وفاء نجار، لاجئة في المدينة، صاحب العمل بطردها. وتروي وفاء: «قال لي ارجعي من حيث جئت».", "وفاء نجار"),
        ("وبحسب رواية شهود، فإن الدورية «صادرت البضائع من دون إنذار».", "شهود"),
        ("وخلصت دراسة نشرها الثلاثاء معهد «الضفتين» إلى أن الأهوار «فقدت ثلث مياهها في سنتين».", "معهد «الضفتين»"),
        ("وحمّل الاتحاد العام للفلاحين «المجموعة» الخسائر، داعيا إياها إلى «دفع ثمن القمح كاملا».", "الاتحاد العام للفلاحين"),
        ("«لم يعد أحد يسأل»، يقول باقتضاب حارس المدرسة منير حمزاوي. «أغلقنا الصفوف واحدا بعد آخر».", "منير حمزاوي"),
    ],
)  # fmt: skip
def test_whoever_goes_on_speaking(text, name):
    """What is told beside the speech turns nobody into its speaker."""
    assert speaker_of(text)[0] == name


def test_a_report_in_a_participle_of_no_table():
    """ "، مذكّرة بأن" is a report of whoever acts in its sentence."""
    text = "ودعت الهيئة الدول المانحة إلى الإسراع في الدفع، مذكّرة بأن الشتاء على الأبواب."

    found = [(q.speaker.name, q.words(text)) for q in quotes_of(text)]

    assert found == [("الهيئة", "الإسراع في الدفع"), ("الهيئة", "الشتاء على الأبواب")]


def test_the_longer_part_around_a_source_is_what_it_said():
    """ "وترتفع، بحسب المرصد، حصيلة ..." is said behind the source."""
    text = "وبذلك ترتفع، بحسب المرصد، حصيلة الهجمات منذ مطلع الشهر إلى أربعين قتيلا."

    assert [q.words(text) for q in quotes_of(text)] == ["حصيلة الهجمات منذ مطلع الشهر إلى أربعين قتيلا"]


def test_a_lonely_first_half_is_part_of_the_quote():
    """Three words in marks before "she says" are speech when they go on behind it."""
    text = "«لسنا طلاب فوضى»، تقول المعلمة ربى سلوم، «لكن الراتب لا يكفي أسبوعا واحدا»."

    found = [q for q in quotes_of(text) if q.kind == "direct"]

    assert [q.words(text) for q in found] == ["لسنا طلاب فوضى لكن الراتب لا يكفي أسبوعا واحدا"]


def test_each_that_opens_a_report_of_its_own():
    """ "أن ...، وأن ..." are two reports of one speaker."""
    text = "وأوضح العميد هاني القصاب أن الطريق أغلق فجرا، وأن الفرق ستعيد فتحه قبل الظهر."

    found = [(q.speaker.name, q.words(text)) for q in quotes_of(text)]

    assert found == [("هاني القصاب", "الطريق أغلق فجرا"), ("هاني القصاب", "الفرق ستعيد فتحه قبل الظهر")]
