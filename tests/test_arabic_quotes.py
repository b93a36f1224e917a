"""Who said what in Arabic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.quotes import find_quotes
from briefing.model import Article
from briefing.text.sentences import sentences


def quotes_of(text):
    return find_quotes(Article("a", "s", "p", "", text, language="ar"), sentences(text))


def said(text):
    """Name, kind and words of each quote."""
    return [(q.speaker and q.speaker.name, q.kind, q.words(text)) for q in quotes_of(text)]


def test_office_and_name_are_told_apart():
    """What follows the last definite word is the name, what stands before it the role."""
    text = "وقال مدير دائرة السدود المهندس لؤي الخزاف: «لن نفتح البوابة قبل أن ينخفض المنسوب»."

    (quote,) = quotes_of(text)

    assert quote.speaker.name == "لؤي الخزاف"
    assert quote.speaker.role == "مدير دائرة السدود المهندس"
    assert quote.cue == "قال"
    assert quote.kind == "direct"
    assert quote.words(text) == "لن نفتح البوابة قبل أن ينخفض المنسوب"


def test_name_in_commas_behind_an_office():
    """An office, a comma and a name are one speaker."""
    text = "وأوضح رئيس لجنة الحصاد، عامر الدباغ، أن المحصول تأخر. وقال الدباغ: “ننتظر المطر منذ أول الشهر”."

    found = quotes_of(text)

    assert {q.speaker.name for q in found} == {"عامر الدباغ"}
    assert [q.kind for q in found] == ["indirect", "direct"]
    assert found[0].words(text) == "المحصول تأخر"


def test_a_left_out_subject_goes_on_speaking():
    """ "وأضافت" means the woman who spoke last, not the man named between."""
    text = (
        "وقالت الطبيبة هالة النعيمي إن المستوصف مغلق. وقال الحارس جبار عودة إن المفتاح ضاع.\n\n"
        "وأضافت: «كسرنا القفل عند الفجر ودخلنا»."
    )

    assert said(text)[-1] == ("هالة النعيمي", "direct", "كسرنا القفل عند الفجر ودخلنا")


def test_office_behind_a_name_is_its_role():
    """ "حازم النجار النائب عن المدينة" is a name and its office, in this order too."""
    text = "وقال حازم النجار النائب عن المدينة القديمة: «لن نوافق على الخطة بلا نقاش»."

    (quote,) = quotes_of(text)

    assert (quote.speaker.name, quote.speaker.role) == ("حازم النجار", "النائب عن المدينة القديمة")


def test_an_office_speaks_for_the_one_it_is_named_after():
    """Denied "by the office of" somebody is not denied by him."""
    text = "وقد نفى مكتب محافظ واسط جميل بدراوي الخبر، مؤكدا أنه «لا أساس له من الصحة إطلاقا»."

    assert all(q.speaker.name.startswith("مكتب محافظ واسط") for q in quotes_of(text))
    assert [q.kind for q in quotes_of(text)] == ["partial"]


def test_subject_before_the_verb():
    """ "لكن ... رأى" has its subject before it."""
    text = "لكن عضو المجلس البلدي، نصير الكواز، رأى أن الخطة «تصلح للورق وحده ولا تصلح للشارع»."

    assert ("نصير الكواز", "partial", "تصلح للورق وحده ولا تصلح للشارع") in said(text)


def test_source_behind_the_words():
    """ "بحسب ما قال" and a verb behind the mark name the speaker."""
    text = "«الطريق مغلق منذ ثلاثة أيام»، بحسب ما قال السائق مراد حنا.\n\n«لا وقود في المحطة كلها»، تقول المعلمة رغد يونس."

    assert said(text) == [
        ("مراد حنا", "direct", "الطريق مغلق منذ ثلاثة أيام"),
        ("رغد يونس", "direct", "لا وقود في المحطة كلها"),
    ]


def test_an_agency_hands_on_somebody_elses_words():
    """Whom the agency quotes speaks, not the agency."""
    text = "ونقلت الوكالة عن وزير الزراعة سهيل العاني قوله إن الموسم انتهى مبكرا هذا العام."

    assert said(text) == [("سهيل العاني", "indirect", "الموسم انتهى مبكرا هذا العام")]


def test_whom_the_verb_is_said_to_is_not_the_speaker():
    """ "لمراسل الصحيفة" is a hearer."""
    text = "وقال الصياد حميد الفتلاوي لمراسل الصحيفة: «عدت إلى الضفة بلا سمكة واحدة»."

    assert said(text)[0][0] == "حميد الفتلاوي"


def test_according_to_a_source_is_indirect():
    """What stands before "وفق مصدر" is its report, without the dateline."""
    text = "الكوت – تعطلت ثلاث مضخات في محطة المياه، وفق مصدر في البلدية."

    (quote,) = quotes_of(text)

    assert (quote.kind, quote.cue, quote.speaker.name) == ("indirect", "وفق", "مصدر في البلدية")
    assert quote.words(text) == "تعطلت ثلاث مضخات في محطة المياه"


def test_short_form_goes_to_the_full_name():
    """ "الضابط" and "رئيس اللجنة" are those who were spoken of before."""
    text = (
        "قال رئيس اللجنة العليا كامل الأعرجي إن العمل بدأ. وأفاد ضابط في حرس الحدود بأن الطريق آمن.\n\n"
        "وأضاف الضابط: «لم نر أحدا منذ العاصفة الأخيرة».\n\nوتابع رئيس اللجنة: «سننتهي قبل حلول الصيف المقبل»."
    )

    direct = [(q.speaker.name, q.kind) for q in quotes_of(text) if q.kind == "direct"]

    assert direct == [("ضابط في حرس الحدود", "direct"), ("كامل الأعرجي", "direct")]


def test_a_name_given_later_counts_from_the_start():
    """Who is an official in the first line and named in the second is named at both."""
    text = "وصلت القافلة ليلا، على ما قال مسؤول في المعبر.\n\nوأفاد المسؤول، واسمه دلشاد برواري، بأن العدد سيزيد."

    assert {q.speaker.name for q in quotes_of(text)} == {"دلشاد برواري"}


@pytest.mark.parametrize(
    "text",
    [
        "ورفع المحتجون لافتات كتب عليها «الماء أولا وقبل كل شيء».",
        "وقرأ الطلاب رواية «مدينة بلا أبواب ولا نوافذ» في الصف.",
        "ووقع الطرفان اتفاق «خفض التصعيد في المنطقة الشمالية» صباحا.",
    ],
)
def test_slogans_titles_and_terms_are_no_quotes(text):
    """Words in marks that nobody says are left out."""
    assert quotes_of(text) == ()


def test_running_quote_keeps_its_speaker():
    """A mark that is opened again in the next paragraph goes on."""
    text = "وقال المختار سعدون الزبيدي: «جاء السيل من الوادي.\n\n«ولم يبق لنا بيت واحد»."

    (quote,) = quotes_of(text)

    assert quote.speaker.name == "سعدون الزبيدي"
    assert [s.of(text) for s in quote.segments] == ["جاء السيل من الوادي.", "ولم يبق لنا بيت واحد"]


WORDS = st.sampled_from(
    'قال وأضاف قالت وفق بحسب إن أن بأن الوزير العقيد علي حسن في من مصدر أمني : ، . « » “ ” " ؟ ( ) الذي على ما مضيفا \n\n ٣'.split(
        " "
    )
)


@given(st.lists(WORDS, max_size=40))
def test_every_segment_is_a_span_of_the_text(words):
    """Whatever the text, segments are stretches of it in order, and never empty."""
    text = " ".join(words)

    for quote in quotes_of(text):
        assert quote.segments
        assert all(0 <= s.start < s.end <= len(text) for s in quote.segments)
        assert list(quote.segments) == sorted(quote.segments)
        assert 0 <= quote.confidence <= 1


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("وقالت الصيدلانية رنا الحاج علي: «أبيع اليوم بسعر وأشتري غدا بآخر».", "رنا الحاج علي", "الصيدلانية"),
        (
            "وأوضح مدير الشركة العامة لتجارة الزيوت، حيدر نوري، أن «نسبة الإنجاز بلغت تسعين بالمئة».",
            "حيدر نوري",
            "مدير الشركة العامة لتجارة الزيوت",
        ),
        (
            "وانتقد رئيس اتحاد المزارعين حسن التميمي تأخر الصرف قائلا: «لا نزرع بالوعود هنا».",
            "حسن التميمي",
            "رئيس اتحاد المزارعين",
        ),
        (
            "ودعا عضو لجنة المياه ثائر الجبوري الحكومة إلى «استخدام ورقة التجارة بلا خجل».",
            "ثائر الجبوري",
            "عضو لجنة المياه",
        ),
        (
            "وطالبت السفيرة الأسترالية السابقة ألينا كوفمان بغداد بأن «تختار الدولة قبل كل شيء آخر».",
            "ألينا كوفمان",
            "السفيرة الأسترالية السابقة",
        ),
        ("وبحسب ما قاله تجار لموقعنا، فإن «السوق لم تعرف شتاء كهذا منذ سنين».", "تجار", None),
        (
            "ووجه محافظ حمص عبد الرحمن الأعمى بتشكيل لجنة، وأكد أن «سلامة الأهالي تتقدم على كل حساب».",
            "عبد الرحمن الأعمى",
            "محافظ حمص",
        ),
        (
            "وحضر اللقاء وزير النقل سامي الأسعد ونظيره الأردني أيمن الرفاعي. أما الرفاعي فأعرب عن تضامنه، وقال: «أمنكم من أمننا نحن».",
            "أيمن الرفاعي",
            "نظيره الأردني",
        ),
        ("ووصفت الخارجية الفرنسية الهجوم بأنه «عمل جبان لن يوقف التعافي أبدا».", "الخارجية الفرنسية", None),
        (
            "وقال القيادي سعد السعدي الكلام نفسه، وتابع في حديث لـ«العربي» أن «القرار عراقي خالص لا غير».",
            "سعد السعدي",
            "القيادي",
        ),
    ],
)
def test_names_end_where_the_verbs_object_begins(text, name, role):
    """Name and office are told from what the verb is about, from hearers and from whose the body is."""
    quote = quotes_of(text)[-1]

    assert (quote.speaker.name, quote.speaker.role) == (name, role)


def test_what_was_denied_has_no_speaker():
    """In "ولم تعلن أي جهة" nothing speaks, least of all "ولم"."""
    text = "ولم تعلن أي جهة مسؤوليتها عن الهجوم، غير أن مصدرا أمنيا قال إن بصمات التنظيم واضحة."

    assert {quote.speaker.name for quote in quotes_of(text)} == {"مصدرا أمنيا"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "كما دعت منظمة «أبواب مفتوحة» السلطات إلى «وقف الإعادة القسرية فورا ومن دون شروط».",
            "منظمة «أبواب مفتوحة»",
        ),
        ("ودعت منظمة حقوقية السلطات إلى «وقف الإعادة القسرية فورا ومن دون شروط».", "منظمة حقوقية"),
    ],
)
def test_whom_a_body_calls_upon_is_no_part_of_it(text, name):
    """ "كما" before a verb is "also", and what is definite behind an indefinite body is its object."""
    (quote,) = (quote for quote in quotes_of(text) if quote.kind != "indirect")

    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "وقال الوزيران سعد كريم وهدى جبار إن «الأساس القانوني للتحويل أصبح جاهزا».",
            "سعد كريم وهدى جبار",
            "الوزيران",
        ),
        (
            "وقال وزير النقل سعد كريم ووزيرة المالية هدى جبار إن «الأساس القانوني جاهز الآن».",
            "سعد كريم",
            "وزير النقل",
        ),
        (
            "وقال الرئيس سامي الأسعد خلال لقائه المبعوث الأميركي توم باراك إن «البلاد لا تريد حربا أخرى». ورد باراك بالقول: «نحن هنا لنسمع فقط».",
            "توم باراك",
            "المبعوث الأميركي",
        ),
        (
            "وبحسب المتحدث باسم الوزارة شون كارتر فإن «القوات ستبقى في مواقعها حتى إشعار آخر».",
            "شون كارتر",
            "المتحدث باسم الوزارة",
        ),
        ("وأشاد المفتي العام بالاتفاق، معتبرا أنه «خطوة أولى نحو بيت واحد».", "المفتي العام", None),
        (
            "وشددت السفارة النرويجية في بغداد، في بيان، على «ضرورة احترام سيادة البلاد».",
            "السفارة النرويجية في بغداد",
            None,
        ),
        (
            "«لن نبيع الأرض ولو بقينا وحدنا»، هكذا يلخص الفلاح السبعيني مطر العبيدي موقفه.",
            "مطر العبيدي",
            "الفلاح السبعيني",
        ),
        ("وأكد مصدر حكومي لـ«المدى» أن «المفاوضات وصلت إلى مراحلها الأخيرة».", "مصدر حكومي", None),
        (
            "ولفتت مديرة البرامج في منظمة أطباء بلا حدود كلير دوفال إلى أن «المستشفى يعمل بنصف طاقته».",
            "كلير دوفال",
            "مديرة البرامج في منظمة أطباء بلا حدود",
        ),
    ],
)
def test_arabic_phrases_end_where_they_should(text, name, role):
    """Duals, second offices, hearers, occasions and what the verb is about are told from who speaks."""
    quote = quotes_of(text)[-1]

    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "وقالت عضو مجلس النواب، شيرين جوهر: «لن نصوت على قانون لم نقرأه بعد».",
            "شيرين جوهر",
            "عضو مجلس النواب",
        ),
        (
            "وقالت نوال الحمداني، وهي خياطة متقاعدة، إن السوق خال. وأضافت: «بعت ماكينتي قبل العيد بأسبوع».",
            "نوال الحمداني",
            "خياطة متقاعدة",
        ),
        (
            "وكتب أنوراغ ميهتا محلل أسواق الحبوب في مصرف آسيوي «لن تهبط الأسعار قبل موسم الحصاد المقبل».",
            "أنوراغ ميهتا",
            "محلل أسواق الحبوب في مصرف آسيوي",
        ),
        (
            'وقالت المسؤولة في جمعية "سنابل" هيلدا ديفرو "كل صهريج يتأخر يعني حيا بلا ماء".',
            "هيلدا ديفرو",
            'المسؤولة في جمعية "سنابل"',
        ),
        (
            "أم نزار، نازحة من ريف حماة، قالت للصحيفة: «نطبخ على الحطب منذ أول الشتاء».",
            "أم نزار",
            "نازحة من ريف حماة",
        ),
        (
            "وقال زوران بترو، المتحدث باسم هيئة الأنهار: «ارتفع الماء فوق الجسر القديم بمترين».",
            "زوران بترو",
            "المتحدث باسم هيئة الأنهار",
        ),
        (
            "أما النائب المستقل باسم جلوب فقد غرد قائلا: «سؤال بلا جواب مثل بئر بلا ماء».",
            "باسم جلوب",
            "النائب المستقل",
        ),
        (
            "وغرد وزير الزراعة وإدارة المياه، رائد الهلال، عبر حسابه: «القناة ستفتح قبل موسم البذار».",
            "رائد الهلال",
            "وزير الزراعة وإدارة المياه",
        ),
        (
            "وقال سكرتيرها العام، نوئيل شابا، في كلمة: «من يأخذ صوتي لا يشكو من صمتي».",
            "نوئيل شابا",
            "سكرتيرها العام",
        ),
        (
            "ويقول أبو سامر (52 عاما)، وهو صاحب بسطة في السوق: «لا أحد يشتري أكثر من رغيف».",
            "أبو سامر",
            "صاحب بسطة في السوق",
        ),
        (
            "وقال الدكتور فؤاد نجم، مدير مستشفى المدينة، إن «الأدوية تكفي لأسبوعين لا أكثر».",
            "فؤاد نجم",
            "الدكتور, مدير مستشفى المدينة",
        ),
        (
            "ونقل عن آية الله حسن الأنصاري قوله إن «الطريق إلى الصلح أقصر مما تظنون جميعا».",
            "حسن الأنصاري",
            "آية الله",
        ),
    ],
)
def test_name_and_role_in_each_order(text, name, role):
    """An office stands before, behind or in commas beside the name."""
    quote = next(q for q in quotes_of(text) if q.kind != "indirect")

    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "ينتظر أبو نبيل دوره أمام الفرن. يقول الرجل البالغ من العمر 70 عاما: «نخرج قبل الفجر ونعود بلا خبز».",
            "أبو نبيل",
        ),
        (
            "وقال خطيب الجامع الشيخ عمر الهاشمي إن الصبر واجب. وأضاف سماحته: «من احتكر القوت فقد خان جيرانه».",
            "عمر الهاشمي",
        ),
        (
            "وصل وفد كوري برئاسة سونغ مين هو، إلى البصرة. وقال سونغ: «جئنا لنبني مصنعا لا لنبيع آلات».",
            "سونغ مين هو",
        ),
        (
            "أصدر حزب البناء الوطني بيانا قال فيه: «نرفض أن يدفع الفقراء ثمن هذه الموازنة».",
            "حزب البناء الوطني",
        ),
        (
            "وقالت مديرة مكتبة الأنبار سعاد العاني إن الكتب نجت. وقالت مديرة المكتبة: «خبأنا المخطوطات في بيوتنا سنوات».",
            "سعاد العاني",
        ),
        (
            "التقينا مديرة المرصد ليلى الجاف في مكتبها.\n\nس: متى تبدأ الأمطار؟\n\nج: «لا أحد يعرف، لكن الغيوم لا تكذب».",
            "ليلى الجاف",
        ),
        (
            "أما الهيئة العامة للصليب الأزرق، فأكدت في رد مكتوب أن «الطلبات تصلنا كل يوم بالعشرات».",
            "الهيئة العامة للصليب الأزرق",
        ),
        (
            "طالبت ثلاث عشرة جمعية عراقية بوقف البناء، مؤكدة أن «البستان لا يعود بعد الإسمنت أبدا».",
            "ثلاث عشرة جمعية عراقية",
        ),
        (
            "تفتح رهف الكيلاني دكانها باكرا. وتقول رهف للإذاعة: «يسألني الزبائن كل يوم متى أعود».",
            "رهف الكيلاني",
        ),
        (
            "ونقل موقع «النهر» عن مسؤول محلي رفيع أن المدينة «لن تقبل جدولا بلا تواريخ واضحة».",
            "مسؤول محلي رفيع",
        ),
        (
            "ونسبت الصحيفة إلى أحد التاجرين قوله: «لا نطلب ضمانات، نطلب طريقا مفتوحا».",
            "أحد التاجرين",
        ),
        (
            "وسبق لجمعية البساتين أن وصفت القرار بأنه «طويل إلى حد يبتلع الموسم كله».",
            "جمعية البساتين",
        ),
        (
            "وتداول ناشطون مقطعا يظهر فيه متطوع من جبلة وهو يصرخ: «الصهريج فارغ والنار قريبة منا».",
            "متطوع من جبلة",
        ),
        (
            "سليمان، شاب من الفاو نجا من الغرق، جلس قرب النار. يقول وهو يرتجف: «لم يخبرنا أحد أن المحرك معطل».",
            "سليمان",
        ),
        (
            "وقال الرئيس الأميركي دونالد ترامب إن الوقت حان. وأضاف ترمب: «لا نريد أن نبقى هناك طويلا».",
            "دونالد ترامب",
        ),
        (
            "ووفق اتحاد مزارعي النهر (امن)، فإن الموسم ضعيف. وذكرت «امن» أن «الحبوب لن تكفي حتى الربيع».",
            "اتحاد مزارعي النهر",
        ),
        (
            "وقال نائب مدير الميناء كريم لفتة للعربية.نت: «تنتظر السفن منذ يومين خارج الحوض».",
            "كريم لفتة",
        ),
        (
            "وقال الناطق باسم الوزارة العميد عبد الستار خلف إن الطريق فتح. وذكر الناطق باسم الوزارة أن «الحواجز رفعت منذ الفجر».",
            "عبد الستار خلف",
        ),
        (
            "وقال وزير النهر السوري سعيد قاسم إن الماء يكفي. ودعا وزير النهر السوري الأهالي وباقي الأطراف إلى «الصبر حتى نهاية الصيف القادم».",
            "سعيد قاسم",
        ),
        (
            "وكشف المتحدث باسم كتلة حزب النهر، دانر عبد الغفار، موعد الجلسة. وأكد المتحدث باسم الكتلة أن «النصاب سيكتمل قبل الظهر».",
            "دانر عبد الغفار",
        ),
        (
            "وقالت مديرة التمويل في مكتب التنسيق (متن)، ليزا هولم، للمجلس: «الحاجات أكبر من الوعود هذه السنة».",
            "ليزا هولم",
        ),
        (
            "قال غير بيدرسون الممثل الخاص للأمين العام: «يحتاج الملايين إلى الخبز قبل المؤتمرات».",
            "غير بيدرسون",
        ),
        (
            "وأكدت مسويا، أن الطريق طويل. وأضافت: «نحتاج إلى المعابر كلها مفتوحة الآن».",
            "مسويا",
        ),
        (
            "وأفادت وكالة «النهر»، نقلا عن مصدر أمني، بأن «مجموعات مجهولة قصفت البلدات قبل الفجر».",
            "مصدر أمني",
        ),
        (
            "«ميسون» إحدى الناجيات من القصف، قالت: «كنت خائفة وأنا أهرب من بلدتي».",
            "ميسون",
        ),
        (
            "وتقول زوجة حميد: «نحن بخير هنا لكننا نحتاج ماء للشرب».",
            "زوجة حميد",
        ),
        (
            "وقال لنا مراد الحلبي، وهو صاحب متجر: «الزبائن ينظرون ولا يشترون شيئا».",
            "مراد الحلبي",
        ),
        (
            "وسقط ثلاثة جرحى، بحسب ما نقل مراسلنا عن مصدر طبي. وأضاف المصدر: «نقلناهم جميعا قبل الفجر».",
            "مصدر طبي",
        ),
        (
            "وأعلنت «نماء» استمرار حملتها، مؤكدة أن «البذور ستصل إلى كل القرى».",
            "نماء",
        ),
        (
            "وقال المتحدث باسم الهيئة، سنان دلي لـ«النهر»: «رفعنا تقريرا كاملا إلى الوزارة».",
            "سنان دلي",
        ),
        (
            "تعرضت ليلى محمد جاسم (41 عاما) للسقوط. «أنا مضطرة للخروج كل صباح»، تقول ليلى.",
            "ليلى محمد جاسم",
        ),
        (
            'أبو نوار، أحد مزارعي القرية، يلخص الحال بمرارة "المحاصيل تذبل والأرض عطشى".',
            "أبو نوار",
        ),
        (
            "اشترى ماجد الحريري (38 عاما) صندوقا. ويضيف الرجل ممسكا معوله أن «البئر لا تكفي أغنامنا هذه السنة».",
            "ماجد الحريري",
        ),
        (
            "وأكدت النائبة سعاد الجاف أن القانون ناقص بحسب تعبيرها، مضيفة أن «القراءة الأولى لا تكفي وحدها».",
            "سعاد الجاف",
        ),
        (
            "فتحت البائعة رنا الشامي دكانها أمس. «لم يبق لنا سوى هذا الدكان الصغير»، تقول ضاحكة.",
            "رنا الشامي",
        ),
    ],
)
def test_who_is_meant_without_the_name(text, name):
    """ "The man", "his eminence", an answer, a statement and a left-out subject go back to who was named."""
    quote = next(q for q in quotes_of(text) if q.kind != "indirect")

    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "ودعا مجلس المدينة الجهات المعنية إلى حماية البساتين القديمة.",
            "حماية البساتين القديمة",
        ),
        ("وأعرب الوزير حسن الكعبي عن استعداد بلاده لشراء القمح.", "استعداد بلاده لشراء القمح"),
        ("اتهم الاتحاد الوزارة، في بيان صدر أمس، بتأخير صرف البذور.", "تأخير صرف البذور"),
        ("وأعلنت الهيئة، في بيان تلقت الوكالة نسخة منه، إغلاق المنفذ.", "إغلاق المنفذ"),
        ("13:32 مراسل القناة: دخول سبع شاحنات عبر الممر.", "دخول سبع شاحنات عبر الممر"),
        ("وقال الحارس، الذي لم يشأ أن ينشر اسمه، إن الباب كان مفتوحا.", "الباب كان مفتوحا"),
        ("يقول ماجد الحريري: إنه سيترك الزراعة.", "سيترك الزراعة"),
        ("طالب رئيس البلدية إبعاد المدارس عن الخلاف، رافضا تأخير الدوام.", "إبعاد المدارس عن الخلاف"),
        ("أكدت مصادر محلية هجوم مسلحين على القرية.", "هجوم مسلحين على القرية"),
        ("وأفادت مصادر سورية عن وقوع اشتباكات بين رعاة من البدو.", "وقوع اشتباكات بين رعاة من البدو"),
        ("وعزت مديرية الزراعة ذلك إلى الجفاف وقلة البذور.", "ذلك إلى الجفاف وقلة البذور"),
        ("ورد المدير كريم الساعدي قائلا إن المخازن فارغة منذ شهر.", "المخازن فارغة منذ شهر"),
        (
            "وقال العقيد سامي الطائي إن الطريق آمن، على أن «يمنع المرور فيه ليلا».",
            "الطريق آمن، على أن «يمنع المرور فيه ليلا»",
        ),
    ],
)
def test_what_is_demanded_or_laid_to_something(text, content):
    """What is asked, feared and explained in a noun is a report too, told once and with what it has in marks."""
    (report,) = [q for q in quotes_of(text) if q.kind == "indirect"]

    assert report.words(text) == content


def test_a_verse_is_nobodys_speech():
    """Words behind "تعالى" are scripture."""
    text = "واستشهد الخطيب كاظم الموسوي بقوله تعالى «وتعاونوا على البر والتقوى ولا تعاونوا»."

    assert [q for q in quotes_of(text) if q.kind != "indirect"] == []


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "وقالت أمينة مكتبة البلدية انتصار الدليمي: «ضاعت نصف الكتب في السيول».",
            "انتصار الدليمي",
            "أمينة مكتبة البلدية",
        ),
        (
            "وأوضح مدير برنامج اللقاحات في الدائرة، المهندس رائد الجميلي، أن «الجرعات تصل في موعدها».",
            "رائد الجميلي",
            "مدير برنامج اللقاحات في الدائرة، المهندس",
        ),
        ("وقالت الباحثة الزراعية سمر الجندي: «القمح لا ينتظر أحدا منا».", "سمر الجندي", "الباحثة الزراعية"),
        (
            "وكان ناطق عسكري قد قال الأسبوع الماضي إن القوات «لن تغادر التلال قبل الشتاء».",
            "ناطق عسكري",
            None,
        ),
        (
            "وروى صياد نجا من العاصفة، ويدعى يوسف حداد، ما جرى: «انقلب المركب قبل الفجر بقليل».",
            "يوسف حداد",
            "صياد نجا من العاصفة",
        ),
        (
            "ويقول سائق سابق، عرف عن نفسه باسم سمير فقط، عن عمله: «كنت أقطع الطريق كل ليلة».",
            "سمير",
            "سائق سابق",
        ),
        (
            "وقالت رئيسة بعثتها في ليبيا كلارا بيكر: «نحتاج إلى سفينة أخرى».",
            "كلارا بيكر",
            "رئيسة بعثتها في ليبيا",
        ),
        (
            "أما الحكومة فقالت على لسان وزير النقل كريم حداد إن «الجسر سيفتح قبل العيد».",
            "كريم حداد",
            "وزير النقل",
        ),
        (
            "أما زوجته ندى فلا تخفي خوفها. وتقول: «لا أنام منذ عدنا إلى هنا».",
            "ندى",
            "زوجته",
        ),
        (
            "وأضافت الوزارة أن الدورية ردت على مصادر النيران و«تمكنت من إخلاء الجرحى جميعا».",
            "الوزارة",
            None,
        ),
        (
            "ودانت وزارة الخارجية السورية القصف، وأكدت في بيان أن «الغارات خرق واضح للهدنة».",
            "وزارة الخارجية السورية",
            None,
        ),
        (
            "رد مدير البلدية سالم حداد بأن لجنة رد الأملاك تعمل «بكل ما لديها من موظفين».",
            "سالم حداد",
            "مدير البلدية",
        ),
    ],
)
def test_names_and_verbs_that_are_spelled_like_other_words(text, name, role):
    """A name told apart from its office, a mouthpiece, kin, and words that answer fire or give back lands."""
    quote = next(q for q in quotes_of(text) if q.kind != "indirect")

    assert quote.speaker.name == name
    assert role is None or quote.speaker.role == role


@pytest.mark.parametrize(
    ("text", "name", "content"),
    [
        (
            "أوقفت الهيئة العامة للجمارك شحنة تبغ، بحسب بيان نشرته الهيئة أمس.",
            "الهيئة العامة للجمارك",
            "أوقفت الهيئة العامة للجمارك شحنة تبغ",
        ),
        (
            "غير أن مسؤولا في الدائرة، طلب عدم كشف اسمه، قال إن الملف مغلق منذ شهر.",
            "مسؤولا في الدائرة",
            "الملف مغلق منذ شهر",
        ),
        (
            "ولا يسري ذلك على الجميع؛ فبحسب نقابة المحامين، لا تزال مئات الدعاوى معلقة.",
            "نقابة المحامين",
            "لا تزال مئات الدعاوى معلقة",
        ),
        ("وبحسب سكان، باتت مساحات من الحقول بورا.", "سكان", "باتت مساحات من الحقول بورا"),
        ("وطالب وجهاء العشائر بإدراج المادة في المناهج.", "وجهاء العشائر", "إدراج المادة في المناهج"),
    ],
)
def test_reports_whose_source_stands_apart(text, name, content):
    """Who gave out a paper, who wants no name, and crowds that no name goes with."""
    (report,) = [q for q in quotes_of(text) if q.kind == "indirect"]

    assert (report.speaker.name, report.words(text)) == (name, content)


def test_what_crosses_or_threatens_says_nothing():
    """Lorries that cross a border and a lack that threatens a plan are no speakers."""
    text = "صهاريج الوقود تعبر المنفذ كل صباح. ونقص المال يهدد برامج الإسكان في المدينة."

    assert quotes_of(text) == ()


def test_whom_they_told_is_written_onto_the_verb():
    """ "ووعدهم" is "and promised them"."""
    text = "ووعدهم مدير السوق بتأجيل دفع الإيجار."

    (report,) = quotes_of(text)

    assert report.speaker.name == "مدير السوق"
    assert report.words(text) == "تأجيل دفع الإيجار"


@pytest.mark.parametrize(
    ("text", "name", "content"),
    [
        (
            "انفجر لغم قرب الطوز، على ما أفاد ضابط في قيادة عمليات صلاح الدين.",
            "ضابط في قيادة عمليات صلاح الدين",
            "انفجر لغم قرب الطوز",
        ),
        (
            "وأفاد الكاتب العام للنقابة الجهوية المنصف بن صالح بأن الإضراب مستمر.",
            "المنصف بن صالح",
            "الإضراب مستمر",
        ),
        ("وقال المتقاعد الطاهر زروقي إن المنجم أغلق.", "الطاهر زروقي", "المنجم أغلق"),
        (
            "وقال الوكيل الأقدم لوزارة النقل العراقية باسم محمد الجنابي إن الخط جاهز.",
            "باسم محمد الجنابي",
            "الخط جاهز",
        ),
        ("وقال الوزير سعد حداد للصحفيين عقب المشاورات إن الخط جاهز.", "سعد حداد", "الخط جاهز"),
        ("سيعاد فتح الجسر في الربيع، وفق ما جاء في محضر الجلسة.", "محضر الجلسة", "سيعاد فتح الجسر في الربيع"),
        (
            "ووفق مرصد السدود العربية، سجلت سوريا في عامين 700 خرق.",
            "مرصد السدود العربية",
            "سجلت سوريا في عامين 700 خرق",
        ),
        ("واتهم منسق الرابطة رشيد حمو السلطات بإقصاء أسر.", "رشيد حمو", "إقصاء أسر"),
    ],
)
def test_sources_end_where_their_name_ends(text, name, content):
    """Provinces and lands in names, first names with the article, and what stands behind a name."""
    (report,) = [q for q in quotes_of(text) if q.kind == "indirect"]

    assert (report.speaker.name, report.words(text)) == (name, content)


def test_who_asks_for_no_name_or_follows_the_news_says_nothing_by_it():
    """A condition that a source sets and news that somebody follows are no reports of speech."""
    asked = "ورفض مصدر في وزارة النقل، اشترط إغفال اسمه، تحديد السعر، مكتفيا بالقول إنه «أقل مما دفعناه في الماضي»."
    watched = "جلس الحارس سالم حداد يتابع الأخبار. «عملت هنا منذ كنت صبيا»، قال وهو يبتسم."

    assert said(asked)[-1][0] == "مصدر في وزارة النقل"
    assert [name for name, kind, _ in said(watched) if kind == "direct"] == ["سالم حداد"]


def test_what_somebody_is_closes_the_sentence_or_begins_like_a_particle():
    """A description may end its sentence, and a calling may begin like "so"."""
    mother = "«ابنتي في صف الشهادة وكل يوم يضيع»، تشكو ليلى حداد، وهي أم لطالبتين."
    farmer = "وقال سالم حداد، وهو فلاح من ضواحي السلمية يملك دونمين: «انتظرنا المطر طويلا هذا العام»."

    assert [q.speaker.role for q in quotes_of(mother)] == ["أم لطالبتين"]
    assert [q.speaker.role for q in quotes_of(farmer)] == ["فلاح من ضواحي السلمية"]


def test_a_surname_like_an_adjective_stays_with_its_name():
    """ "Ibrahim Kuriya" is a name, though the surname is spelled like "Korean"."""
    (report,) = quotes_of("لكن جارها المتقاعد إبراهيم كورية يرى أن المعلم الجائع لا يعلم أحدا.")

    assert report.speaker.name == "إبراهيم كورية"


def test_lorries_that_cross_are_nobody_before_a_new_report():
    """What crosses says nothing, though the sentence goes on with "explaining that"."""
    text = "وقال كاظم حداد إن الطريق آمن. وكشف مصدر في شركة النقل أن 150 صهريجا تعبر المنفذ، موضحا أن «العدد سيتضاعف قريبا جدا»."

    assert said(text)[-1][0] == "مصدر في شركة النقل"


def test_a_demand_ends_where_the_paper_goes_on():
    """ "While" behind a demand is the paper's own."""
    text = "وطالب وجهاء العشائر بإدراج المادة في المناهج، بينما لا تملك الشرطة أجهزة للفحص."

    (report,) = quotes_of(text)

    assert report.words(text) == "إدراج المادة في المناهج"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "وأوضح والي جهة الشمال سليم حداد أن «الطرق كانت عدونا الأول هنا».",
            "سليم حداد",
            "والي جهة الشمال",
        ),
        (
            "وردت وزيرة الصناعة علوية الحيدري قائلة إن المصنع «عاد إلى العمل بكل طاقته».",
            "علوية الحيدري",
            "وزيرة الصناعة",
        ),
        (
            "وعند المشرحة، لم تقل أم منير، القادمة من المخيم، سوى جملة واحدة: «أعطوني يده لأعرف خاتمه».",
            "أم منير",
            None,
        ),
    ],
)
def test_a_governor_her_name_and_all_that_she_said(text, name, role):
    """A governor is no "and to", a name in -iya no adjective, and a single sentence no speaker."""
    quote = next(q for q in quotes_of(text) if q.kind != "indirect")

    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وحذر الخبير سليم حداد من التسرع في توقيع العقود.", "التسرع في توقيع العقود"),
        ("وقال المحامي سليم حداد إن الحكم ناقص، معلنا نيته الطعن به.", "نيته الطعن به"),
    ],
)
def test_haste_and_intents_are_reported(text, content):
    """What is warned of and what somebody means to do are reports."""
    assert [q.words(text) for q in quotes_of(text)][-1] == content


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وأكدت موظفة في البلدية، لم تشأ ذكر اسمها، أن «الملف أغلق قبل شهر كامل».", "موظفة في البلدية"),
        ("وقال مدرس رفض كشف هويته إن «الراتب لا يكفي أسبوعا واحدا».", "مدرس"),
        (
            "ونقلت الصحيفة عن ضابط في الشرطة رفض ذكر اسمه قوله إن «المهاجمين دخلوا من الباب الخلفي».",
            "ضابط في الشرطة",
        ),
        ("ونقلت إذاعة محلية عن طبيب، لم تسمه، أن «الدواء نفد من المخازن كلها».", "طبيب"),
    ],
)
def test_a_source_without_a_name_speaks(text, name):
    """Who wants no name speaks, and never the name that is kept back."""
    assert {q.speaker.name for q in quotes_of(text)} == {name}


def test_a_name_that_is_mentioned_says_nothing():
    """ "His name was mentioned" is no report by a name."""
    text = "ذكر اسمه في التقرير مرتين. وقال المحقق سامر داوود إن التقرير ناقص."

    assert [q.speaker.name for q in quotes_of(text)] == ["سامر داوود"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال قائممقام القضاء آزاد رشيد لكوردستان 24 إن الطريق مغلق.", "آزاد رشيد"),
        ("وأضافت نسرين عبد الله لنورث برس أن القرية خالية.", "نسرين عبد الله"),
        ("وأضاف شيرزاد كمال لهاوار أن القرية خالية.", "شيرزاد كمال"),
        ("وقالت فاطمة رشيد لدرج إن المدرسة بعيدة.", "فاطمة رشيد"),
        ("وقال سيرغي لافروف إن موسكو لن تتراجع.", "سيرغي لافروف"),
        ("وقال المبعوث جان إيف لودريان إن الفرصة سانحة.", "جان إيف لودريان"),
        ("وقال محمد جواد لاريجاني إن الرد قادم.", "محمد جواد لاريجاني"),
        ("وقال الضابط سالم لفتة حسن إن الحدود آمنة.", "سالم لفتة حسن"),
    ],
)
def test_a_newsroom_that_was_told_is_no_part_of_a_name(text, name):
    """A word with "to" written onto it ends a name, unless the whole word is one."""
    (report,) = quotes_of(text)

    assert report.speaker.name == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("هيلين كوفاتش ضاحكة", "هيلين كوفاتش"),
        ("ديلبر سيدو مندهشة", "ديلبر سيدو"),
        ("ديلبر سيدو مذهولة", "ديلبر سيدو"),
        ("منى منصورة", "منى منصورة"),
        ("عائشة بوعزة", "عائشة بوعزة"),
        ("هند مطاوعة", "هند مطاوعة"),
    ],
)
def test_how_somebody_looked_is_no_part_of_a_name(words, name):
    """ "Laughing" behind a name tells how it was said; a surname in the shape of a participle stays."""
    ((speaker, _, _),) = said(f"«لا أعرف أين أذهب بهم الآن»، تقول {words}.")

    assert speaker == name


def test_a_noun_in_the_wrong_case_is_no_subject():
    """Behind "two detectors, old ones" the participle has the subject of the main verb."""
    text = "وتابع المهندس بهاء الراوي أن الورشة تعمل بجهازي كشف قديمين، مضيفا أن «القطع لا تصل إلينا أبدا»."

    assert {q.speaker.name for q in quotes_of(text)} == {"بهاء الراوي"}


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("مدير عام شؤون المخدرات والمؤثرات العقلية اللواء", "حسين فاضل التميمي"),
        ("مدير عام صحة نينوى الدكتور", "دلشاد علي"),
        ("مدير عام", "سليم حداد"),
        ("النائب السابق عن محافظة واسط", "جاسم البدري"),
    ],
)
def test_an_office_goes_on_with_what_is_directed(office, name):
    """A director general of something keeps all of it, and a former member for a province the province."""
    (quote,) = quotes_of(f"وقال {office} {name}: «المخازن ممتلئة منذ أول أمس».")

    assert (quote.speaker.name, quote.speaker.role) == (name, office)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "واستقبل اللاعب البرازيلي كارلوس مينديز الجمهور بعد الفوز، وقال: «هذا أجمل يوم في حياتي».",
            "كارلوس مينديز",
        ),
        (
            "باعت كارينا فوكس، وهي مقيمة نمساوية، بيتها. «لم أجد من يصلح السقف»، تقول فوكس ضاحكة.",
            "كارينا فوكس",
        ),
        ("وزار الوفد البرلماني مدينة حلب القديمة، وقال: «هذا ما جئنا من أجله».", "الوفد البرلماني"),
    ],
)
def test_whoever_acts_goes_on_speaking(text, name):
    """The subject of a verb of no table speaks in "and said"; so does a name that only acted before."""
    assert said(text)[-1][0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "ودخل الشاهد وليد جابر القاعة. وحين سأله المدعي العام كريم صالح عن السلاح، أجاب: «لم أحمل سلاحا قط».",
            "وليد جابر",
        ),
        (
            "ودخلت الطبيبة رنا جابر القاعة. وعندما سألها المحامي عن التقرير، قالت: «كتبته بيدي في اليوم نفسه».",
            "رنا جابر",
        ),
        (
            "وبعد أن سأله الصحفيون عن الراتب، رد الوزير سليم حداد: «اسألوا وزارة المالية عن الموعد».",
            "سليم حداد",
        ),
    ],
)
def test_who_is_asked_answers(text, name):
    """Whoever put the question is not whose answer follows."""
    assert said(text)[-1][0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال السفير الهولندي روبرت فان دير مولن إن المشروع مستمر.", "روبرت فان دير مولن"),
        ("وبحسب النائب سالم حسن فان عدد النواب قليل.", "سالم حسن"),
    ],
)
def test_van_is_no_then(text, name):
    """A Dutch "van" is part of the name; "then that" without its hamza opens what was said."""
    (report,) = quotes_of(text)

    assert report.speaker.name == name


def test_an_articles_first_verb_has_its_subject_behind_it():
    """Nobody can be left out in the first sentence, so what opens it before a surname is the first name."""
    text = "تبيع نوفة الشمري الخبز منذ الفجر.\n\nوتقول الشمري: «الطحين أغلى من الخبز نفسه»."

    assert said(text)[-1][0] == "نوفة الشمري"


def test_whose_a_story_is_gives_no_name():
    """ "The story of Shammari" is no first name and surname."""
    text = "تروي قصة الشمري فصلا من الحرب.\n\nوتقول الشمري: «الطحين أغلى من الخبز نفسه»."

    assert said(text)[-1][0] == "الشمري"


def test_a_mother_of_five_is_called_after_nobody():
    """How many children she has is no child's name."""
    text = "ووصفت أم لخمسة أطفال ما جرى. وقالت أم لؤي: «لا أعرف أين أذهب بهم»."

    assert said(text)[-1][0] == "أم لؤي"
    assert "أم لخمسة" not in {name for name, _, _ in said(text)}


def test_a_body_described_in_commas_speaks():
    """ "Which is an official body" stands between the body and its verb."""
    (report,) = quotes_of("غير أن الرابطة الوطنية للصيادين، وهي نقابة مستقلة، رجحت أن الموسم انتهى.")

    assert report.speaker.name == "الرابطة الوطنية للصيادين"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ووفق تقديرات «منظمة المياه بلا حدود»، جف نصف الآبار.", "منظمة المياه بلا حدود"),
        ("ووفق بيانات لمنظمات إنسانية، جف نصف الآبار هذا الصيف.", "منظمات إنسانية"),
    ],
)
def test_numbers_are_told_by_whose_they_are(text, name):
    """Estimates and data are those of the body in marks or behind "of"."""
    assert [(q.kind, q.speaker.name) for q in quotes_of(text)] == [("indirect", name)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأعلن اتحاد كرة اليد في بيان صحفي فتح تحقيق في الشغب.", "فتح تحقيق في الشغب"),
        ("وأعلن المكتب الوطني للسكك، من جهته، إطلاق برنامج جديد.", "إطلاق برنامج جديد"),
        ("وتمنى النائب ثامر الشطي، عبر حسابه، إنشاء شركة للصيد.", "إنشاء شركة للصيد"),
        ("وأعلنت الوزارة في بيان نشر اليوم أن المدارس مغلقة.", "المدارس مغلقة"),
    ],
)
def test_an_aside_stands_before_what_was_announced(text, content):
    """ "For its part" and "in a statement" stand between who announces and the announcement."""
    (report,) = quotes_of(text)

    assert report.words(text) == content


def test_the_short_second_half_of_a_quote_is_found():
    """Words in marks behind "says X," go on with the quote before, however few."""
    text = "«لسنا هواة»، تقول الممرضة سلمى حداد في ندوة ببيروت، «نحن عائلة»."

    assert said(text) == [("سلمى حداد", "direct", "لسنا هواة نحن عائلة")]


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("مدير مستشفى آزادي الدكتور جمال ويسي", "جمال ويسي", "مدير مستشفى آزادي الدكتور"),
        (
            "نائبة المبعوث الأممي الخاص إلى سوريا ستيفاني بوركهارت",
            "ستيفاني بوركهارت",
            "نائبة المبعوث الأممي الخاص إلى سوريا",
        ),
        ("مديرة مدرسة النور لانا صديق", "لانا صديق", "مديرة مدرسة النور"),
        ("المكتب الشريف للفوسفاط", "المكتب الشريف للفوسفاط", None),
        ("فيصل العلوان، أحد وجهاء البلدة،", "فيصل العلوان", "أحد وجهاء البلدة"),
    ],
)
def test_long_offices_and_short_names_are_whole(source, name, role):
    """A place of no table, where an envoy is sent, and a surname like a calling belong where they stand."""
    (quote,) = quotes_of(f"وأكد {source} أن «المخازن ممتلئة منذ أول أمس».")

    assert (quote.speaker.name, quote.speaker.role) == (name, role)


def test_a_first_name_in_the_middle_of_a_sentence_is_found_again():
    """ "And Bashar Kiwan scored": the surname alone means him later, and "her son" is nobody's office."""
    goals = "وسجل بشار كيوان هدفين في الشوط الثاني. وقال كيوان: «أهديهما إلى والدتي وإلى جمهورنا»."
    flood = "حملت فاطمة كايا ابنها وركضت. «لم أر النهر بهذا الغضب»، تتذكر كايا باكية."

    assert said(goals)[-1][0] == "بشار كيوان"
    assert [(q.speaker.name, q.speaker.role) for q in quotes_of(flood)] == [("فاطمة كايا", None)]


def test_a_newsroom_of_two_words_is_no_part_of_any_name():
    """ "To North Press" ends also a name whose first word no table has."""
    text = "وقال جوان ملا رشو، رئيس الدائرة، إن الماء عاد. وأضاف ملا رشو لنورث برس أن الدائرة وزعت خزانات."

    assert {q.speaker.name for q in quotes_of(text)} == {"جوان ملا رشو"}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("وتضيف زوجة أبو علي: «بعنا الذهب أولا ثم بعنا البيت نفسه».", "زوجة أبو علي", None),
        (
            "أبو مصطفى، صاحب بسطة في السوق، يهز رأسه. «كل شيء غلا إلا الإنسان»، يقول لنا ضاحكا.",
            "أبو مصطفى",
            "صاحب بسطة في السوق",
        ),
        (
            "أم حيدر، ربة بيت من المدينة، تقف في الطابور. وتقول: «جئت بعد صلاة الفجر ولم يصل دوري».",
            "أم حيدر",
            "ربة بيت من المدينة",
        ),
        ("وقال المحامي علي أبو زيد: «قدمنا الطعن في موعده القانوني».", "علي أبو زيد", "المحامي"),
    ],
)
def test_whoever_is_called_after_a_child_stays_whole(text, name, role):
    """ "Abu" is no verb and no end of a name, and his wife is not he."""
    quote = next(q for q in quotes_of(text) if q.kind != "indirect")

    assert (quote.speaker.name, quote.speaker.role) == (name, role)


def test_a_report_of_theirs_is_whoevers_spoke_last():
    """ "In a report of theirs" means the body spoken of before."""
    text = "وحذرت الرابطة من الجفاف. وورد في تقرير لها: «الأحواض فقدت ثلثي مخزونها خلال موسمين»."

    assert said(text)[-1][0] == "الرابطة"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("مطران أبرشية القوش لطيف هرمز", "لطيف هرمز"),
        ("مدير جمعية خيرية زياد بطرس", "زياد بطرس"),
        ("رجل مسن في وجه الموظف", "رجل مسن"),
    ],
)
def test_what_a_man_holds_is_no_adjective_of_his(source, name):
    """A feminine word behind a man's office is a noun that wants its own; a face is no place of work."""
    (quote,) = quotes_of(f"وصرخ {source}: «أقف هنا منذ الفجر بلا جواب».")

    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("paper", "name"),
    [
        ("بيان نشرته", "وزارة الزراعة"),
        ("بيان نشرته على موقعها", "وزارة الزراعة"),
        ("نشرة البنك المركزي الصادرة أمس", "نشرة البنك المركزي"),
    ],
)
def test_a_paper_is_of_whoever_acts_and_ends_before_its_issue(paper, name):
    """A statement "that it published" is of the body that acts; "issued yesterday" is no part of a name."""
    (report,) = quotes_of(f"ووزعت وزارة الزراعة ألف طن من البذور على المزارعين، وفق {paper}.")

    assert report.speaker.name == name


def test_a_plural_behind_a_name_is_called_upon():
    """ "The citizens" behind a name are its verb's object and no surname; al-Husain is one."""
    called = "ودعا الناشط كريم هرمز الفلسطينيين إلى «التمسك بأرضهم وبيوت آبائهم»."
    named = "وقال الناشط كريم الياسين إن «الأرض لا تباع بأي ثمن كان»."

    assert [said(text)[0][0] for text in (called, named)] == ["كريم هرمز", "كريم الياسين"]


def test_how_long_and_in_what_mood_name_nobody():
    """ "Hours" behind a name and "protesting" behind "she said" are no names."""
    text = "وانتظرت الموظفة المتقاعدة زينب مهدي ساعات أمام المصرف، وقالت محتجة: «خدمت ثلاثين سنة هنا»."

    assert said(text)[-1][0] == "زينب مهدي"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("فلاح من بلدة الدجيل", "فلاح من بلدة الدجيل"),
        ("أمين عام الحزب", "أمين عام الحزب"),
        ("أمين عام الحزب كريم حسن", "كريم حسن"),
        ("فلاح الربيعي", "فلاح الربيعي"),
        ("أمين حسن", "أمين حسن"),
    ],
)
def test_a_calling_that_is_a_first_name_too(source, name):
    """Alone before more words it is the calling, before a surname the first name."""
    (quote,) = quotes_of(f"وقال {source}: «نخاف من التجار أكثر مما نخاف من الجفاف».")

    assert quote.speaker.name == name
