"""What an article counts, and what of it is key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.figures import find_figures
from briefing.analysis.key_figures import mark_key_figures, rank_figures
from briefing.analysis.quantities.labels import label
from briefing.model import Article
from briefing.text.sentences import sentences


def article(text, *, ident="a", publication="The Daily", headline="News of the day", language="en"):
    return Article(ident, publication, publication, headline, text, language=language)


def figures_of(text, **more):
    return find_figures(article(text, **more), sentences(text))


def read(text):
    """Value, bound, unit, counted and kind of every figure, in short."""
    return [
        (float(f.value), None if f.upper is None else float(f.upper), f.bound, f.unit, f.counted, f.kind)
        for f in figures_of(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There are currently about 5,200 US troops in Iraq.",
            [(5200, None, "about", "", "US troops", "personnel")],
        ),
        ("The blast killed at least 12 people.", [(12, None, "at least", "", "people", "casualties")]),
        ("Fewer than 1,000 fighters remain.", [(1000, None, "less than", "", "fighters", "personnel")]),
        ("The camp hosts up to 70,000 people.", [(70000, None, "at most", "", "people", "people")]),
        ("Reconstruction will cost $1.2bn.", [(1.2e9, None, "exact", "USD", "Reconstruction", "money")]),
        ("The convoy of 20-25 trucks crossed.", [(20, 25, "exact", "", "trucks", "equipment")]),
        ("It lies 60 km from the border.", [(60, None, "exact", "km", "", "area-distance")]),
    ],
)
def test_a_number_is_read_with_what_it_counts(text, expected):
    """Value, bound, unit, counted phrase and kind come from the words around the number."""
    assert read(text) == expected


def test_troops_that_were_killed_are_casualties():
    """The clause decides: troops are personnel until the sentence kills them."""
    (figure,) = figures_of("Four soldiers were killed near the village.")

    assert (figure.kind, figure.outcome) == ("casualties", "killed")


@pytest.mark.parametrize(
    "text",
    [
        "The United States invaded in 2003 and left in late 2019.",
        "The meeting was held on 12 March at 10:30.",
        "An F-16 and two-star hotels aside, Resolution 2254 stands.",
        "He was one of the first.",
        "The 82nd Airborne took Highway 80.",
    ],
)
def test_dates_names_and_pronouns_are_no_figures(text):
    """Years, dates, times, designators and "one of the" give no figure."""
    assert [f for f in figures_of(text) if f.value != 2] == []


@given(
    st.text(st.sampled_from("ab 12,.-%$£ TheandofkilledPeople\n“”12five dozen "), max_size=120),
    st.sampled_from(["", "News of the day"]),
)
def test_spans_of_figures_are_exact(text, headline):
    """Number and counted phrase of a figure are printed where the figure says."""
    for figure in figures_of(text, headline=headline):
        assert figure.span.covers(figure.number)
        assert figure.span.of(text)
        if figure.counted_span is not None:
            assert figure.counted_span.of(text).split() == figure.counted.split()


def test_the_same_text_gives_the_same_figures():
    """Reading twice gives equal figures."""
    text = "At least 12 people, including three children, were killed; $3 million is needed."

    assert figures_of(text) == figures_of(text)


def test_ages_and_back_references_are_never_key():
    """An age or "the two countries" is no key figure."""
    text = "The two countries met. Karim Aziz, 42, said at least 30 people were killed."
    marked = mark_key_figures(figures_of(text), article(text), ())

    assert [f.number.of(text) for f in marked if f.key] == ["30"]


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        ("Engineers reopened 24 of the 31 schools in Hit on Monday.", ["31"]),
        ("أعلنت الوزارة إعادة افتتاح 24 جسراً من أصل 31 في مدينة هيت.", ["31"]),
        # Counter-examples: of the dead the whole is news too, and a count beside another is none.
        ("Three of the 42 people killed in Hit were nurses.", []),
        ("Engineers reopened 24 schools and 31 schools stayed shut.", []),
    ],
)
def test_a_whole_weighs_less_than_its_part(text, wholes):
    """Of "24 of the 31 schools" the 24 is the news."""
    told_in = Article("a", "The Daily", "The Daily", "News", text, language="en" if text.isascii() else "ar")
    found = mark_key_figures(find_figures(told_in, sentences(text)), told_in, ())

    told = [f.number.of(text) for f in found if any(r.word == "whole of another figure" for r in f.why)]
    assert told == wholes


def test_a_difference_weighs_less_than_what_it_is_of():
    """ "Two trillion more than" is told by the sum itself."""
    text = "Spending will rise to 203 trillion dinars, 12 trillion more than planned. Taxes bring in 40 trillion dinars."

    found = mark_key_figures(figures_of(text), article(text), ())

    weights = {f.number.of(text).split()[0]: sum(r.points for r in f.why) for f in found}
    assert weights["12"] < weights["40"] == weights["203"]


def test_at_most_three_figures_are_key():
    """An article has three key figures at most, each with its reasons."""
    text = "Raids killed 10 people, 20 soldiers, 30 rebels, 40 civilians and 50 guards."
    marked = mark_key_figures(figures_of(text), article(text), ())

    assert sum(f.key for f in marked) == 3
    assert all(f.why for f in marked)


def test_outlets_that_agree_raise_a_figure():
    """A figure that two publications give stands once, names the other and says so."""
    first = article("At least 30 people were killed in Mosul.", ident="1", publication="Wire A")
    second = article("The raid killed 30 people.", ident="2", publication="Wire B")
    pairs = [
        (a, f) for a in (first, second) for f in mark_key_figures(find_figures(a, sentences(a.text)), a, ())
    ]

    (ranked,) = rank_figures(pairs)

    assert [a.id for a in ranked.also] == ["2"]
    assert any("agree" in reason.word for reason in ranked.why)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spending rose to 203 trillion dinars. It is a budget of 203 trillion dinars.", ["203"]),
        ("They gave 50 million dollars for roads and 50 million dollars for schools.", ["50", "50"]),
        ("Rain drove out 203 families. It killed 203 sheep.", ["203", "203"]),
    ],
)
def test_a_telling_sum_stands_once(text, expected):
    """A sum of three digits that two nouns are given for is one figure; round sums and counts are two."""
    told = article(text)
    ranked = rank_figures((told, figure) for figure in figures_of(text))

    assert [entry.figure.number.of(text).split()[0] for entry in ranked] == expected


def test_a_number_in_two_languages_stands_once():
    """337 tablets and 337 لوحاً are one figure of a story; the reader sees the first."""
    english = article("Eleven boxes with 337 clay tablets came home.")
    arabic = article("عاد 337 لوحاً طينياً إلى المتحف.", ident="2", language="ar", publication="Two")
    told = [(a, f) for a in (english, arabic) for f in find_figures(a, sentences(a.text)) if f.value == 337]

    (ranked,) = rank_figures(told)

    assert len(told) == 2
    assert len(ranked.also) == 1


def label_of(text, at=0, **more):
    return label(figures_of(text)[at], text, **more)


def test_a_label_keeps_the_printed_words():
    """The cell shows bound, number and counted phrase as printed, cut at a word."""
    text = "It has cost more than $1.2 billion in emergency humanitarian assistance for displaced families so far."

    parts = label_of(text, width=30)

    assert (parts.before, parts.number, parts.scale) == ("more than", "$1.2", "billion")
    assert parts.phrase == "in emergency humanitarian"


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("Two soldiers were killed and four wounded.", 1, ("four", "wounded", "soldiers")),
        ("The raid killed nine people and left 30 injured.", 1, ("30", "injured", "")),
        ("A rocket hit 12 people, 3 of them children.", 1, ("3", "", "people")),
        ("The death toll rose to 57 on Monday.", 0, ("57", "", "")),
        ("About 40% of them fled.", 0, ("40%", "", "")),
        ("A 500-pound bomb fell.", 0, ("500-pound", "bomb", "")),
    ],
)
def test_a_label_names_what_its_own_words_leave_out(text, at, expected):
    """A noun said elsewhere is given, unless the cell says enough: "30 injured"."""
    parts = label_of(text, at)

    assert (parts.number, parts.phrase, parts.counted) == expected


def test_a_present_count_is_no_background_for_a_year_in_a_later_clause():
    """The word "currently" dates the troops; the year of the invasion in the clause behind them does not."""
    text = (
        "There are currently about 3,100 foreign soldiers in the country, which a coalition invaded in 2003."
    )
    (figure,) = figures_of(text)

    assert not figure.background
    assert figure.as_of.of(text) == "currently"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قُتل ثلاثة جنود في انفجار عبوة.", [(3, None, "exact", "", "جنود", "casualties")]),
        ("ولا تزال نحو ١٢٠ عائلة في المدارس.", [(120, None, "about", "", "عائلة", "displaced")]),
        (
            "وتضرر ما لا يقل عن ٣٤٠٠ هكتار من القمح.",
            [(3400, None, "at least", "hectare", "القمح", "area-distance")],
        ),
        ("وجرفت المياه جسرين.", [(2, None, "exact", "", "جسرين", "places")]),
        ("يحتاج الإصلاح بين ثلاثة وخمسة أيام.", [(3, 5, "exact", "day", "", "duration")]),
    ],
)
def test_arabic_is_read_the_same_way(text, expected):
    """Bounds, units, duals, ranges and harm are found in Arabic too."""
    found = figures_of(text, language="ar")

    assert [
        (float(f.value), None if f.upper is None else float(f.upper), f.bound, f.unit, f.counted, f.kind)
        for f in found
    ] == expected


def test_a_part_knows_its_whole():
    """Three children stand under the twelve people they are among."""
    whole, part = figures_of("At least 12 people, including 3 children, were killed.")

    assert part.part_of == whole.span
    assert (whole.kind, part.kind) == ("casualties", "casualties")


def test_a_figure_says_when_where_and_who():
    """Date, place and source come from the figure's own sentence."""
    text = "Some 300 families fled Hajin on Tuesday, according to the Syrian Red Crescent."
    (figure,) = figures_of(text)

    assert figure.as_of.of(text) == "on Tuesday"
    assert figure.attribution.name == "Syrian Red Crescent"


def test_history_is_background():
    """What happened in an earlier year is no news of the day."""
    (figure,) = figures_of("The siege killed 900 people in 2016.")

    assert figure.background


@pytest.mark.parametrize(
    "text",
    [
        "The two sides met again.",
        "Both men left.",
        "Park lived there for 3 years.",
        "Three weeks later it ended.",
    ],
)
def test_back_references_and_windows_are_left_out(text):
    """Back-references and windows, "the two sides" and "three weeks later" tell no quantity."""
    assert figures_of(text) == ()


def read_alone(text):
    """Value, high end, unit and counted phrase of the figures of a sentence without an article."""
    found = find_figures(article(text, headline=""), sentences(text))
    return [(float(f.value), None if f.upper is None else float(f.upper), f.unit, f.counted) for f in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two sides met over the past three days.", [(2, None, "", "sides"), (3, None, "day", "")]),
        ("Crude fell to $61.20 a barrel.", [(61.2, None, "USD/barrel", "Crude")]),
        ("The output climbed from 200 to 260.", [(200, 260, "", "")]),
        ("A 40 nation force will patrol the strait.", [(40, None, "", "nation force")]),
        ("Wheat rose by 3 percent and barley by 2.", [(3, None, "%", "Wheat"), (2, None, "%", "Wheat")]),
    ],
)
def test_a_sentence_without_an_article_is_read_in_full(text, expected):
    """Where nothing stands around a sentence, its windows, back-references and bare numbers are figures."""
    assert read_alone(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The frigate joined USS Marlow (DDG 91) and HMS Tern (L 14).",
        "Units of Task Force 61 and of the 3rd Battalion left on Dec. 4.",
        "He read Resolution 2401 at 21:15 in Room 12.",
        "It was one of the oldest bridges.",
        "The talks ran from 3-5 May and between 2011 and 2014.",
        "An F-15, a T-90 and an S-400 battery stood at 14 Palm Street.",
        "COVID-19 closed Highway 80 on 9/11.",
        "The side won 4-2 after a 3-3 draw.",
        "Dial 555-0142 or +964 770 555 0142; see note [3].",
        "The P5+1 and the E3 met; so did Company B, 2-505 PIR.",
        "It adopted resolutions 2165, 2191 and 2254 under Article 41.",
        "From 1980 to 1988 they fought; Ramadan 1437 followed.",
        "Room 101 in Building 4, Gate 3 and Hill 402 were searched.",
        "The iOS 9 devices and Windows 10 were old; use passcode 44719.",
        "The Astana 4 talks failed before Phase 2 began.",
        "Joint Task Force 435 met Carrier Air Wing 17 and the 24th MEU.",
        "In the 1990s and the mid-80s sanctions held, until FY 2003.",
    ],
)
def test_a_sentence_without_an_article_holds_no_traps(text):
    """Dates, designators, scores, phone numbers and citations are no figures, whatever stands around."""
    assert read_alone(text) == []


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("It will cost US$5m.", "USD", 5_000_000),
        ("It will cost 1,300€.", "EUR", 1300),
        ("It will cost RM12.50.", "MYR", 12.5),
        ("It will cost 3 dollars and 50 cents.", "USD", 3.5),
        ("It will cost millions of dollars.", "USD", 1_000_000),
        ("It weighs 40 kg.", "kg", 40),
        ("It runs at 120 km/h.", "km/hour", 120),
        ("It reached minus 4 degrees Celsius.", "celsius", -4),
        ("It gives 450 Nm of torque.", "newton meter", 450),
        ("It lies a quarter of a mile away.", "mile", 0.25),
        ("It stands 6 feet 3 inches tall.", "foot", 6.25),
        ("It burns 30 barrels a day.", "barrel/day", 30),
        ("The field produces 1.3 million barrels of oil a day.", "barrel/day", 1_300_000),
        ("A ticket from Damascus in Syria costs 45,000 pounds.", "SYP", 45_000),
        ("Syria's army found 1,000 pounds of explosives.", "pound", 1_000),
        ("It moves 900 people a day.", "/day", 900),
    ],
)
def test_units_are_read_as_newspapers_print_them(text, unit, value):
    """Signs on either side, codes glued to digits, symbols, words, rates and compound measures."""
    (figure,) = figures_of(text)

    assert (figure.unit, float(figure.value)) == (unit, value)


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("Two soldiers were killed and four wounded.", ["killed", "wounded"]),
        ("About 70 rebels were killed and 70 others were injured.", ["killed", "wounded"]),
        ("Three died and 12 others, women among them, were hurt.", ["killed", "wounded"]),
        ("Police arrested 40 men; 6 boys are missing.", ["detained", "missing"]),
        ("Rescuers saved 20 miners.", [""]),
        ("Ten children were among the dead.", ["killed"]),
        ("Militants massacre 250 soldiers near the base.", ["killed"]),
        ("The fighting cost more than 500 lives.", ["killed"]),
    ],
)
def test_killed_wounded_missing_and_detained_stay_apart(text, outcomes):
    """What became of people is read from their own clause."""
    assert [figure.outcome for figure in figures_of(text)] == outcomes


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Fewer than 1,000 guards remain, down from 30,000.", ["guards", "guards"]),
        ("The death toll rose to 57.", ["death toll"]),
        ("Water reserves have risen to 9.8 billion cubic metres.", ["Water reserves"]),
        ("The Observatory had given a toll on Sunday evening of 15.", ["toll"]),
        ("Nine out of 10 Basrans use the river.", ["Basrans"]),
        ("Some 60 Iraqi and Syrian officers met.", ["Iraqi and Syrian officers"]),
        ("Her 9-year-old son Karim slept.", ["son"]),
        ("Of 30% of land the army once held, little is left.", ["land"]),
        ("Sales were two times the usual volume.", ["usual volume"]),
        ("The archivist asked for three rooms for her team of 25.", ["rooms", "team"]),
        ("The organ was played again for an audience of about 300.", ["audience"]),
        ("Soldiers found a tunnel of 140 metres beneath a depot.", ["tunnel"]),
    ],
)
def test_the_counted_noun_is_the_printed_one(text, counted):
    """The noun phrase is taken as printed, inherited where it is left out, and ends where it ends."""
    assert [figure.counted for figure in figures_of(text)] == counted


@pytest.mark.parametrize(
    "text",
    [
        "12 ",
        "12-",
        "1,234,",
        "killed 12 and ",
        "$5m ",
        "one two million ",
        "12 March, ",
        "٣٤ ",
        "1.",
        "7 of ",
    ],
)
def test_a_page_of_numbers_takes_no_longer_than_its_length(text):
    """A table without lines is no prose: nothing is read from it, and reading ends at once."""
    long = text * (200_000 // len(text))

    assert figures_of(long) == ()


def test_figures_told_twice_are_key_once_in_their_fullest_words():
    """The body's "at least 80 people" is printed, not the headline's "at least 80"."""
    text = "At least 80 killed in the south. Rescuers worked all night. Floods killed at least 80 people, medics said."
    marked = mark_key_figures(figures_of(text), article(text), ())

    assert [f.span.of(text) for f in marked if f.key] == ["at least 80 people"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clinics reported 294 wounded and 33 dead.", [("wounded", "wounded"), ("dead", "killed")]),
        ("The toll rose to 12 with 200 injured.", [("toll", "killed"), ("injured", "wounded")]),
        ("The body count rose to 12.", [("body count", "killed")]),
        ("Gunmen took 90 villagers hostage.", [("villagers", "detained")]),
        ("Medics pulled out 18 bodies.", [("bodies", "killed")]),
        ("Some 500 people were killed and millions displaced.", [("people", "killed"), ("people", "")]),
        ("Police freed 12 hostages.", [("hostages", "detained")]),
    ],
)
def test_the_word_beside_a_number_says_what_became_of_them(text, expected):
    """A participle or a noun for casualties beside the number outweighs the verb of the pair before it."""
    assert [(figure.counted, figure.outcome) for figure in figures_of(text)] == expected


def test_calibres_count_nothing():
    """A 23 mm gun is no distance."""
    assert figures_of("They fired a 23 mm gun and 122-mm rockets.") == ()


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Allies sent 14 Leopard 2 tanks and six MiG 29 jets.", ["14 Leopard 2 tanks", "six MiG 29 jets"]),
        ("They grounded two new 737 Max planes.", ["two new 737 Max planes"]),
        ("A raid hit 11 women 9 children.", ["11 women", "9 children"]),
    ],
)
def test_the_number_of_a_model_stays_in_its_name(text, spans):
    """The 2 of a Leopard 2 is no figure, and does not cut the name in two."""
    assert [figure.span.of(text) for figure in figures_of(text)] == spans


def test_a_conversion_is_as_vague_as_what_it_converts():
    """The kilometres in brackets are "more than" too, though only the miles print it."""
    found = figures_of("It lies more than 15 miles (24 km) off and cost about $500 (450 euros).")

    assert [figure.bound for figure in found] == ["more than", "more than", "about", "about"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [("They lost 75 USD million.", 75_000_000, "USD"), ("It costs 3 EUR bn.", 3_000_000_000, "EUR")],
)
def test_a_scale_behind_the_currency_counts(text, value, unit):
    """Agencies also write the million behind the code."""
    (figure,) = figures_of(text)

    assert (float(figure.value), figure.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At 40, Maha Saleh said she ran.", [(40, None, "Maha Saleh")]),
        ("Jaber, then 29, had left.", [(29, None, "Jaber")]),
        ("Boys between the ages of 14 and 17 were freed.", [(14, 17, "Boys")]),
        ("Maha Saleh taught law. She was 85.", [(85, None, "Maha Saleh")]),
        ("Her 14-year-old daughter attends school.", [(14, None, "daughter")]),
        ("Karim, 40 ― a father ― slept.", [(40, None, "Karim")]),
        ("Some 200 boys over the age of 16 met.", [(200, None, "boys"), (16, None, "boys")]),
    ],
)
def test_ages_belong_to_whom_they_are_of(text, expected):
    """An age is read before, behind and away from its name, as a range too."""
    found = figures_of(text)

    assert [(f.value, f.upper, f.counted) for f in found] == expected


@pytest.mark.parametrize(
    "text", ["It passed by a 3 to 1 margin.", "It was a two-way race.", "We speak about one thing."]
)
def test_ratios_of_a_vote_and_turns_of_speech_are_left_out(text):
    """A margin told as a ratio, a race told by its ways, and "about one thing" count nothing."""
    assert figures_of(text) == ()


@pytest.mark.parametrize(
    ("text", "value", "outcome", "counted"),
    [
        (
            "The number of people killed in the collapse of a house in the eastern district of the city on Friday has risen to 11.",
            11,
            "killed",
            "people",
        ),
        (
            "The death toll from the attacks with rockets on the residential districts in the east of Aleppo city rose to 8 civilians.",
            8,
            "killed",
            "civilians",
        ),
        (
            "The number of those wounded by the shells that fell on the market at the eastern gate on Friday stands at 40.",
            40,
            "wounded",
            "those",
        ),
    ],
)  # fmt: skip
def test_a_toll_may_stand_far_before_its_number(text, value, outcome, counted):
    """The noun stands over a long clause, and its verb at the number."""
    (found,) = figures_of(text)

    assert (found.value, found.outcome, found.counted) == (value, outcome, counted)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The number of families displaced by storms in the camps of the north has reached 1,920.", "families"),
        ("The number of Yazidi households driven from their villages by the raids rose to 1,920.", "Yazidi households"),
        ("The number of people who were evacuated after the dam at the lake broke stands at 1,920.", "people"),
    ],
)  # fmt: skip
def test_those_who_left_may_stand_far_before_their_number(text, counted):
    """Who left their homes stands over a long clause, and the verb at the number."""
    (found,) = figures_of(text)

    assert (found.value, found.kind, found.counted) == (1920, "displaced", counted)


def test_a_price_that_moves_keeps_its_unit():
    """ "20,000 pounds a week ago, fell to 14,000": both are pounds; a number of another size is not."""
    first, second = figures_of("The price of a barrel, 20,000 pounds a week ago, fell to 14,000.")

    assert (second.value, second.unit) == (14000, first.unit)


@pytest.mark.parametrize(
    ("text", "value", "unit", "counted", "kind"),
    [
        ("وبلغت حمولة القطار قرابة 450 طنا.", 450, "ton", "حمولة القطار", "trade-volume"),
        ("ودخل المتحف زائرون اشتروا تذكرة ثمنها ألفا دينار.", 2000, "IQD", "تذكرة", "money"),
        ("وتسلمت البلدة حصتها البالغة 12 بالمئة.", 12, "%", "حصتها", "share"),
        ("خفضت وكالات الإغاثة حصصها بمقدار الربع لنقص التمويل.", 0.25, "", "حصصها", "share"),
        ("رفعت الشركة سعر الطحين إلى 900 دينار.", 900, "IQD", "الطحين", "money"),
        (
            "وقال إن الجسر القديم يقع على مسافة 85 كيلومترا من المدينة.",
            85,
            "km",
            "الجسر القديم",
            "area-distance",
        ),
        ("وأغلق المعبر بعد رصد دام تسعة أيام.", 9, "day", "رصد", "duration"),
        ("خصصت الوزارة نصف مليون دولار لترميم المدارس.", 500_000, "USD", "المدارس", "money"),
        ("وقال إن كلفة السد تبلغ مليونا ونصف المليون دولار.", 1_500_000, "USD", "كلفة السد", "money"),
        ("بلغت الخسائر 3 ملايين و200 ألف دولار.", 3_200_000, "USD", "الخسائر", "money"),
        ("بلغ عدد المقترعين 6 ملايين و599 ألفا و668 ناخبا.", 6_599_668, "", "ناخبا", "people"),
        ("هبط سعر الصرف إلى 11 ألفا و500 ليرة سورية.", 11_500, "SYP", "الصرف", "money"),
        ("تقلصت الخطة الزراعية في العراق إلى 50%.", 50, "%", "الخطة الزراعية", "share"),
        ("ضم الوفد ثمانية مديرين عامين.", 8, "", "مديرين", "people"),
        ("انخفض منسوب النهر بمقدار مترين ونصف المتر.", 2.5, "meter", "منسوب النهر", "area-distance"),
        ("اشترت الهند ثلاثة أخماس الشحنات.", 0.6, "", "الشحنات", "share"),
        ("وارتفعت العلاوة إلى 40 سنتا.", 0.4, "USD", "العلاوة", "money"),
        ("قُدر عدد المختفين بما لا يقل عن 1200.", 1200, "", "المختفين", "casualties"),
        ("نجح واحد وعشرون طالبا في المدرسة.", 21, "", "طالبا", "people"),
        ("أغلقت البلدية لوحتين على المدخل.", 2, "", "لوحتين", "other"),
        ("وزعت الجمعية الخبز على 70 عائلة في الحي.", 70, "", "عائلة", "people"),
        ("نزحت 70 عائلة من الحي.", 70, "", "عائلة", "displaced"),
        ("يعيش في الحي ما بين أربعة إلى خمسة ملايين نسمة.", 4_000_000, "", "نسمة", "people"),
        ("تتراوح الطاقة بين 250 و300 ألف برميل يوميا.", 250_000, "barrel/day", "الطاقة", "trade-volume"),
        ("ما زال البلد يستورد أكثر من خُمس قمحه.", 0.2, "", "قمحه", "share"),
        ("خفضت القيادة عدد جنودها في البلد إلى 900.", 900, "", "جنودها", "personnel"),
        ("نقلوا معدات تزن ألفي طن.", 2000, "ton", "معدات", "other"),
        ("وكان القارب الذي يبلغ طوله تسعة أمتار.", 9, "meter", "القارب", "area-distance"),
        ("وهو نجار في الخامسة والثلاثين من عمره.", 35, "year", "نجار", "age"),
        ("عثروا على مئات العالقين قرب الحاجز.", 200, "", "العالقين", "people"),
        ("وبلغ سعر الخبز عشر ليرات تركية.", 10, "TRY", "الخبز", "money"),
        ("وبلغ سعر الخبز في المغرب ثلاثة دراهم.", 3, "MAD", "الخبز", "money"),
        ("بنت البلدية 41 ألف مسكن في الوادي.", 41_000, "", "مسكن", "places"),
        ("أتلفت الفرق 900 ذخيرة غير منفجرة.", 900, "", "ذخيرة", "equipment"),
        ("أودى الحريق بحياة 12 مريضا.", 12, "", "مريضا", "casualties"),
        ("تجمع عشرات الأهالي أمام المبنى.", 24, "", "الأهالي", "people"),
        ("هبط سعر الحبة إلى دولار ونصف الدولار.", 1.5, "USD", "الحبة", "money"),
        ("بلغ سعر الخبز في الأردن دينارا ونصف الدينار.", 1.5, "JOD", "الخبز", "money"),
        ("هاجر واحد من كل عشرة معلمين.", 0.1, "", "معلمين", "share"),
        ("وقال الخباز سالم حداد، 44 سنة: لا طحين.", 44, "year", "سالم حداد", "age"),
        ("أما الخباز سالم حداد، البالغ 56 عاما، فرحل.", 56, "year", "سالم حداد", "age"),
        ("عزلت السيول أكثر من عشرين دوارا.", 20, "", "دوارا", "places"),
        ("ضبطت الشرطة 600 كيلوغرام من المواد المخدرة.", 600, "kg", "المواد المخدرة", "trade-volume"),
        ("أمرت النيابة بحبس أربعة متهمين.", 4, "", "متهمين", "casualties"),
        ("هجرت الحرب نحو 12 مليون شخص.", 12_000_000, "", "شخص", "displaced"),
    ],
)
def test_an_arabic_value_knows_its_owner(text, value, unit, counted, kind):
    """The owner of a price, share or length stands before it; parts of millions add up."""
    (figure,) = figures_of(text, language="ar")

    assert (float(figure.value), figure.unit, figure.kind) == (value, unit, kind)
    assert figure.counted in (counted, counted.removeprefix("كلفة "))


def test_an_arabic_list_of_the_dead_is_counted_below_its_colon():
    """Soldiers and children in a list of the killed are killed, also "among them 17"."""
    text = (
        "بلغ عدد القتلى 172 قتيلاً، هم:\n\n– 94 جندياً، بينهم 17 بانفجار ألغام.\n\n– 41 مدنياً، بينهم 6 أطفال."
    )

    found = figures_of(text, language="ar")

    assert [int(f.value) for f in found] == [172, 94, 17, 41, 6]
    assert {f.kind for f in found} == {"casualties"}


def test_a_far_verb_and_a_mark_tell_the_arabic_dead():
    """What became of people may stand in a clause of its own, and the mark before a verb hides it not."""
    text = "إن خمسة رجال بينهم طفلان، ينحدرون من القرية، قُتلوا أمس. وقال: «قتل ثلاثة عناصر في البلدة»."

    assert {f.kind for f in figures_of(text, language="ar")} == {"casualties"}


def test_an_arabic_dual_with_roughly_behind_it_is_about_two():
    """ "Two kilometres roughly" has its bound behind the unit."""
    (figure,) = figures_of("امتد الطابور كيلومترين تقريبا أمام المحطة.", language="ar")

    assert (int(figure.value), figure.unit, figure.bound) == (2, "km", "about")


def test_what_arabic_does_not_go_beyond_is_its_upper_end():
    """ "Does not go beyond", with its subject between, is "at most"."""
    (figure,) = figures_of("ولا تتعدى المساحة المزروعة اليوم 18 في المئة من السهل.", language="ar")

    assert (int(figure.value), figure.bound) == (18, "at most")


def test_an_arabic_price_list_names_its_goods():
    """Goods and prices follow each other without a verb."""
    found = figures_of("وصل سعر كيلو الخيار إلى 200 ليرة، والسكر 350 ليرة.", language="ar")

    assert [f.counted for f in found] == ["كيلو الخيار", "السكر"]


def test_a_number_in_an_arabic_name_is_no_figure():
    """ "Falcon 2" in marks is the name of a rocket."""
    assert figures_of('أطلق الجيش صاروخا من نوع "صقر 2" أمس.', language="ar") == ()
