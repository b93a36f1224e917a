"""Arabic figures: what is counted, of what kind it is, ages, ranges, tallies, and numbers that are none."""

import pytest

from briefing.analysis.arabic.figures import find_arabic_figures
from briefing.text.sentences import sentences


def figures_of(text):
    """The figures of an Arabic text."""
    return find_arabic_figures(text, sentences(text))


def read(text):
    """Value, high end, bound, unit, counted phrase and kind of each."""
    return [
        (float(f.value), f.upper and float(f.upper), f.bound, f.unit, f.counted, f.kind)
        for f in figures_of(text)
    ]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("جاء التقرير بعد حملة تفتيش استمرت تسعة أيام.", "حملة تفتيش"),
        ("كلفت الأضرار البلدية منذ بداية العام ثلاثة مليارات دينار.", "الأضرار البلدية"),
        ("قال المدير إن الأعطال كلفت المؤسسة مليار دينار.", "الأعطال"),
        ("تطالب النقابة بعلاوة شهرية قدرها مئة دولار.", "علاوة شهرية"),
        ("وقضت المحكمة بالسجن 12 عاما على المتهم.", "السجن"),
        ("حكمت بسجن موظف سابق أربع سنوات.", "سجن"),
        ("منحت الوزارة الشركة مهلة خمسين يوما.", "مهلة"),
        ("واستمرت الجلسة، التي عقدت في المبنى القديم، خمس ساعات.", "الجلسة"),
        ("بيع المتر بسعر 90 دولارا.", "المتر"),
        ("وقّعت الوزارة عقدا لصيانة المحطة بقيمة 40 مليون دولار.", "عقدا"),
        ("كان يعمل على شاحنة استأجرها بـ300 دولار.", "شاحنة"),
        ("تشتري الخبز من السوق وتدفع 20 ألف ليرة.", "الخبز"),
        ("وسجل اليورو ارتفاعا جديدا، إذ بلغ 1600 دينار.", "اليورو"),
        ("ينقل الأنبوب نحو 90 ألف برميل يوميا.", "الأنبوب"),
        ("وأعلى بأربعة أضعاف هذا المبلغ.", "المبلغ"),
        ("نشر الجيش جنودا في الحي الذي كان ثمنه مليون دينار.", "الحي"),
    ],
)
def test_a_value_stands_beside_what_it_belongs_to(text, counted):
    """The owner is the noun phrase that the reader would put beside the number."""
    (figure,) = figures_of(text)

    assert figure.counted == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("عثرت القوة على 14 رمانة يدوية في البيت.", "رمانة يدوية"),
        ("زار المعرض ألفا مشجع سوري أمس.", "مشجع سوري"),
        ("جرح أربعة عمال أجانب في الحريق.", "عمال أجانب"),
        ("وفي البلدة 30 تجمعا سكانيا.", "تجمعا سكانيا"),
        ("دمرت الغارة خمس مضافات تابعة للتنظيم.", "مضافات"),
        ("عاد 40 نازحا يوميا.", "نازحا"),
    ],
)
def test_the_counted_noun_keeps_its_adjectives(text, counted):
    """Adjectives belong to the noun; adverbs and what governs a complement do not."""
    (figure,) = figures_of(text)

    assert figure.counted == counted


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("حضر المباراة 48 ألف متفرج.", "people"),
        ("طلبت اللجنة تثبيت ألف ومئتي متعاقد.", "people"),
        ("استمعت المحكمة إلى ثلاثة ناجين.", "people"),
        ("شارك 120 مراسلا في التغطية.", "people"),
        ("وصل 30 إيرانيا إلى المعبر.", "people"),
        ("بنت الوزارة 120 مشروعا.", "other"),
        ("رمم الفريق 40 طابقا.", "places"),
        ("أعادت الشرطة 12 قطعة سلاح.", "equipment"),
        ("لا يزال 26 آخرون في عداد المفقودين.", "casualties"),
        ("سقط أكثر من 20 عنصرا بين قتيل وجريح.", "casualties"),
        ("طالبت بالإفراج عن 37 سوريا تحتجزهم السلطات.", "casualties"),
        ("قالت الوزارة إن ثلاثة عمال أجانب جُرحوا.", "casualties"),
        ("وحصد منشوره عشرات المشاركات.", "other"),
    ],
)
def test_the_form_of_an_unknown_noun_tells_people(text, kind):
    """Participles and adjectives of origin behind a number are people; what became of them may stand behind."""
    (figure,) = figures_of(text)

    assert figure.kind == kind


def test_the_parts_of_a_tally_are_of_its_kind():
    """Behind the colon stand the same dead, party by party."""
    found = figures_of("ارتفعت الحصيلة إلى 30 قتيلا: 17 من قوى الأمن والجيش، و13 مدنيا بينهم 4 أطفال.")

    assert [(int(f.value), f.kind) for f in found] == [
        (30, "casualties"), (17, "casualties"), (13, "casualties"), (4, "casualties"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value", "bound", "counted"),
    [
        ("وتقول أم سالم، وهي عائدة إلى القرية في الأربعين من عمرها.", 40, "exact", "أم سالم"),
        ("كان سالم حداد، وهو صائغ في الحادية والستين، أول العائدين.", 61, "exact", "سالم حداد"),
        ("أوقفت الشرطة ثلاثتهم، أحدهم لم يتجاوز السادسة عشرة.", 16, "at most", "أحدهم"),
        ("كسب النادي لاعبين دون الحادية والعشرين.", 21, "less than", "لاعبين"),
        ("بينهم أطفال تتراوح أعمارهم بين 6 و13 عاما.", 6, "exact", "أطفال"),
    ],
)
def test_an_age_belongs_to_the_one_it_is_told_of(text, value, bound, counted):
    """ "Who is a jeweller of sixty-one" is the age of the name before it."""
    (figure,) = [f for f in figures_of(text) if f.kind == "age"]

    assert (int(figure.value), figure.bound, figure.unit, figure.counted) == (value, bound, "year", counted)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("حكمت عليهم بالسجن بين عشر سنوات و15 سنة.", 10, 15, "year"),
        ("تتوقف الأغلبية على مقعدين أو ثلاثة.", 2, 3, ""),
        ("يحتاج ثلاثة أو أربعة أشهر.", 3, 4, "month"),
        ("تتراوح الكلفة بين 900 ألف ومليون و200 ألف دينار.", 900_000, 1_200_000, "IQD"),
    ],
)
def test_two_ends_make_one_range(text, low, high, unit):
    """The unit may be told at both ends, and two near numbers with "or" are a range."""
    (figure,) = figures_of(text)

    assert (int(figure.value), int(figure.upper), figure.unit) == (low, high, unit)


def test_a_value_compared_takes_the_unit_of_the_first():
    """ "Against 380 thousand" are barrels too."""
    found = read("بلغ إنتاج الحقول 95 ألف برميل يوميا، مقابل 380 ألفا قبل الحرب.")

    assert [(value, unit) for value, _, _, unit, _, _ in found] == [
        (95_000, "barrel/day"), (380_000, "barrel/day"),
    ]  # fmt: skip


def test_a_share_of_them_is_of_those_counted_before():
    """ "Half of them" and "12 % of them" point back."""
    found = figures_of("سجلت المدينة 600 مراجع، أكثر من نصفهم من النساء، و12 في المئة منهم من خارجها.")

    assert [f.counted for f in found] == ["مراجع", "مراجع", "مراجع"]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("ولا تتعدى 25 عنصرا.", "at most"),
        ("يفوق عدد المحتاجين 400 ألف أسرة.", "more than"),
        ("انخفضت الحرارة ست درجات مئوية تقريبا.", "about"),
        ("طلبنا دوريتين ليليتين على الأقل.", "at least"),
    ],
)
def test_a_bound_may_stand_apart_from_its_number(text, bound):
    """ "And" before the verb, a subject between, and words behind the noun do not hide the bound."""
    (figure,) = figures_of(text)

    assert figure.bound == bound


@pytest.mark.parametrize(
    "text",
    [
        "قُتلوا خلال الساعات الـ24 الفائتة.",
        "للاتصال: هاتف 0110 555 018.",
        "سجل هدفا في الدقيقة 23، ثم خرج.",
        "خرق فاضح لقرار مجلس الأمن 350.",
        "سعر المثقال من عيار 21 في السوق.",
    ],
)
def test_windows_telephones_and_names_are_no_figures(text):
    """A window of time, a telephone, a minute of a match and a resolution tell no quantity."""
    assert figures_of(text) == ()


def test_a_lira_is_of_the_land_that_is_named():
    """ "Installation" begins like "Turkish", and names no land."""
    (figure,) = figures_of(
        "قالت مؤسسة المياه في حماة، سوريا، إن تركيب الأنابيب وتركيب المضخات كلف ملياري ليرة."
    )

    assert (figure.unit, int(figure.value)) == ("SYP", 2 * 10**9)


def test_a_thousand_thousand_millions_multiply():
    """ "Five thousand milliards" is five trillion."""
    (figure,) = figures_of("تبلغ كلفة المطالب نحو خمسة آلاف مليار ليرة لبنانية.")

    assert (int(figure.value), figure.unit, figure.counted) == (5 * 10**12, "LBP", "المطالب")


@pytest.mark.parametrize(
    ("text", "value", "unit", "counted", "kind"),
    [
        ("وصل سعر كيلو اللحم إلى 180 ألف ليرة.", 180_000, "SYP", "كيلو اللحم", "money"),
        ("حفر الأهالي بئرا بكلفة تشاركية بلغت 12 ألف دولار.", 12_000, "USD", "بئرا", "money"),
        ("تضاعف سعر الخبز ليصل إلى 900 ليرة.", 900, "SYP", "الخبز", "money"),
        ("بلغ عدد الموقوفين 126 شخصا.", 126, "", "شخصا", "casualties"),
        ("اشترت الوزارة 600 طن من القمح.", 600, "ton", "القمح", "trade-volume"),
        ("ضبطت الشرطة 300 كيلوغرام من المتفجرات.", 300, "kg", "المتفجرات", "equipment"),
        ("توفي رضيع عمره ستة أشهر.", 6, "month", "رضيع", "age"),
        ("عالج المستشفى 233 حالة اختناق.", 233, "", "حالة اختناق", "casualties"),
        ("غرقت العبارة التي كانت تقل 140 راكبا.", 140, "", "راكبا", "people"),
        ("سقطت قذيفتا المساء، ثم سقطت قذيفتي هاون.", 2, "", "قذيفتي هاون", "strikes"),
        ("يعاني طفل من كل أربعة من الجوع.", 0.25, "", "طفل", "share"),
        ("قالت المنظمة إن 57 في المئة فقط من المستشفيات تعمل.", 57, "%", "المستشفيات", "share"),
        ("وصلت سرعة الرياح إلى 60 كم/س.", 60, "km/hour", "سرعة الرياح", "other"),
        ("نقلت القوة 14 آلية إسرائيلية إلى البلدة.", 14, "", "آلية إسرائيلية", "equipment"),
        ("سجلت بغداد 48 درجة في الظل.", 48, "degree", "بغداد", "other"),
    ],
)
def test_goods_prices_and_people_have_their_kind(text, value, unit, counted, kind):
    """What is weighed, priced, carried or ill tells the kind; a name that begins with "ba" stays whole."""
    (figure,) = figures_of(text)

    assert (float(figure.value), figure.unit, figure.counted, figure.kind) == (value, unit, counted, kind)


def test_the_dead_and_the_hurt_are_told_apart_by_their_noun():
    """A verb before both does not make the wounded dead."""
    found = figures_of("ارتفعت حصيلة الحريق إلى 14 قتيلا و37 جريحا.")

    assert [f.outcome for f in found] == ["killed", "wounded"]


def test_the_degrees_of_a_list_are_not_told_again():
    """A list of cities has its unit in its heading."""
    found = figures_of("وستكون درجات الحرارة العظمى كالآتي: بغداد 22، البصرة 27.")

    assert [(f.unit, f.counted) for f in found] == [("degree", "درجات الحرارة العظمى")] * 2


def test_two_thousands_make_a_range():
    """ "Two thousand and three thousand" behind "between" does not add up to 2,003."""
    (figure,) = figures_of("تراوح عدد المحتجين بين ألفين وثلاثة آلاف.")

    assert (int(figure.value), int(figure.upper), figure.counted) == (2000, 3000, "المحتجين")


def test_what_somebody_has_counts_with_its_number_behind():
    """ "Her five children" is told for the first time; "the five" are not."""
    found = figures_of("جلست مع أبنائها الخمسة أمام البيت، ثم رحل الأبناء الخمسة.")

    assert [(int(f.value), f.counted, f.kind) for f in found] == [(5, "أبنائها", "people")]


def test_sums_told_in_parts_are_of_one_currency():
    """ "Of it 75 milliards for homes and 82 milliards for roads" are dollars too."""
    found = figures_of("تبلغ كلفة الإعمار 216 مليار دولار، منها 75 مليارا للمساكن و82 مليارا للطرق.")

    assert {f.unit for f in found} == {"USD"}
    assert {f.kind for f in found} == {"money"}


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("ذكر التقرير أن 26 وزارة من أصل 29 لم تقدم حساباتها.", ["وزارة", "وزارة"]),
        ("استردت الهيئة 34 عقارا مساحتها 120 دونما وقيمتها 90 مليار دينار.", ["عقارا"] * 3),
        ("بات سعر الرغيف 500 ليرة بعدما كان 50 فقط.", ["الرغيف", "الرغيف"]),
        ("بلغت الحرارة 50 درجة في البصرة و49 في العمارة.", ["الحرارة", "الحرارة"]),
        ("انخفض عدد قاطني المخيم من 73 ألفا عام 2019 إلى 27 ألفا.", ["قاطني المخيم"] * 2),
        ("سقط 40 منزلا بعد ثلاثة أيام.", ["منزلا"]),
        ("حفروا خندقا طوله 5 كيلومترات وعرضه 4 أمتار.", ["خندقا", "خندقا"]),
        ("انهار مبنى من خمس طبقات وانتشلت جثث 7 منهم.", ["طبقات", ""]),
        ("يقدر عدد الألغام بـ 300 ألف تقتل المدنيين.", ["الألغام"]),
        ("تقع محطة بيجي على بعد 200 كيلومتر.", ["محطة بيجي"]),
        ("نافسوا على عقد قيمته 3 ملايين دولار.", ["عقد"]),
        ("قتل اثنان من البيشمركة، وسلمت رفات 40 ضحية.", ["البيشمركة", "ضحية"]),
    ],
)
def test_a_number_takes_its_noun_from_the_one_before(text, counted):
    """ "Out of 29", "worth" and "after it was 50" are told of what was told before; an offset in time is none."""
    assert [f.counted for f in figures_of(text)] == counted


@pytest.mark.parametrize(
    ("text", "value", "unit", "counted", "kind"),
    [
        ("خسرنا سبعة من أصل تسعة أطباء.", 7, "", "أطباء", "people"),
        ("شنت ثلاث غارات، تبعتها ست أخرى.", 6, "", "غارات", "strikes"),
        ("أتلفت مليونين و300 ألف حبة مخدرة.", 2_300_000, "", "حبة مخدرة", "trade-volume"),
        ("بات متوسط استهلاك الفرد 45 لترا.", 45, "liter", "استهلاك الفرد", "other"),
        ("صدر العراق 3 ملايين برميل يوميا من موانئه الجنوبية.", 3_000_000, "barrel/day", "", "trade-volume"),
        ("مدد العمال اعتصامهم ثلاثة أيام.", 3, "day", "اعتصامهم", "duration"),
        ("بحثت اللجنة في ثلاثة بحوث.", 3, "", "بحوث", "other"),
    ],
)
def test_what_is_counted_is_found_where_it_stands(text, value, unit, counted, kind):
    """The noun may follow the whole, come from the figure before, or stand before the number."""
    found = {float(f.value): f for f in figures_of(text)}

    assert (found[value].unit, found[value].counted, found[value].kind) == (unit, counted, kind)
