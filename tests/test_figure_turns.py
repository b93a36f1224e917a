"""Turns of phrase in which agencies and papers tell their numbers."""

import pytest

from briefing.analysis.figures import find_figures
from briefing.model import Article
from briefing.text.sentences import sentences


def figures_of(text):
    article = Article("a", "The Daily", "The Daily", "News of the day", text)
    return find_figures(article, sentences(text))


def read(text):
    """Value, unit, counted and kind of every figure, in short."""
    return [(float(f.value), f.unit, f.counted, f.kind) for f in figures_of(text)]


def values(text):
    return [float(f.value) for f in figures_of(text)]


def ranges(text):
    return [(float(f.value), float(f.upper), f.unit) for f in figures_of(text) if f.upper is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A survey put the mayor ahead by nine points among women in Basra, 51 percent to 42 percent.",
            [
                (9, "percentage point", "women", "share"),
                (51, "%", "women", "share"),
                (42, "%", "women", "share"),
            ],
        ),
        (
            "The poll gave Salih a four-point lead (48 to 44).",
            [(4, "percentage point", "", "share"), (48, "%", "", "share"), (44, "%", "", "share")],
        ),
        ("Zawraa lead the league with 31 points.", [(31, "", "points", "other")]),
        (
            "The index of the exchange closed 14 points lower as voters went home.",
            [(14, "", "points", "other")],
        ),
    ],
)
def test_points_of_a_poll_are_shares(text, expected):
    """Points between candidates are percentage points; in sport and on an exchange they are counted."""
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He drew a .44 Magnum, a 9mm pistol and a .22 rifle.",
        "A 12-gauge shotgun and a 38-caliber revolver lay there.",
        "They were hit by a 155mm shell and by AK 47 fire.",
        "Sanctions followed under the Order (E.O.) 13572 against Damascus.",
    ],
)
def test_calibres_and_numbers_of_models_count_nothing(text):
    """What a weapon or an order is called is no figure."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wheat closed off 11-1/2 cents at 4.62-1/4 dlrs.", [0.115, 4.6225]),
        ("Snow of 2-3/4 inches fell in Sulaimaniya.", [2.75]),
        ("Oil fell 60 cents to $70.10 a barrel.", [0.6, 70.1]),
        ("A match costs five cents.", [5]),
        ("The final was seen by 3.2m viewers in Iraq, up from 2.9m.", [3200000, 2900000]),
        ("A wall 2.9m high fell on 3.2m people.", [2.9, 3200000]),
    ],
)
def test_fractions_cents_and_millions_are_read_as_they_are_meant(text, expected):
    """A fraction after a hyphen adds to its number; cents are parts of the dollar that the article names."""
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The north will get 1/2 to two inches of rain.", (0.5, 2, "inch")),
        ("He polled 6, 7 percent then.", (6, 7, "%")),
        ("Corn was down 3 to 5-1/2 cents, at 2 dollars.", (0.03, 0.055, "USD")),
    ],
)
def test_ranges_may_begin_with_a_fraction_or_go_on_without_a_word(text, expected):
    """ "1/2 to two inches" and "6, 7 percent" are one range each."""
    assert ranges(text) == [expected]


def test_a_third_behind_two_is_the_next_and_no_fraction():
    """ "Killed two and wounded a third" counts two, "a third of them" a share."""
    assert values("Gunmen killed two guards and wounded a third in Hilla.") == [2]
    assert values("They marched for a third straight day.") == []
    assert values("Two men and a third of the crew left.") == [2, 0.3333]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two South Korean engineers and three moms were kidnapped.", ["South Korean engineers", "moms"]),
        ("Six North Sinai shepherds left.", ["North Sinai shepherds"]),
        ("The army lost 40 tanks and armoured vehicles in Homs.", ["tanks and armoured vehicles"]),
        ("The raid killed 12 soldiers and militants fled.", ["soldiers"]),
        ("It said 31 brigades and battalions were destroyed.", ["brigades and battalions"]),
        ("Five such raids were flown.", ["raids"]),
        ("Iraq is currently producing around three mln barrels per day.", [""]),
        ("The cargo of 1.1 mln barrels represents a day.", ["cargo"]),
        ("He faces two counts of possession of a weapon.", ["counts of possession of a weapon"]),
    ],
)
def test_the_counted_phrase_is_whole_and_holds_no_verb(text, expected):
    """Directions belong to names, a second noun of the same kind to the first; verbs and adverbs to neither."""
    assert [f.counted for f in figures_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In West Mosul, 31 were detained on Friday.", [(31, "casualties")]),
        ("Police put the crowd at 90.", [(90, "people")]),
        ("He told the 8,000 crowd to go home.", [(8000, "people")]),
        ("Ten bullets hit him, four in the chest.", [(10, "strikes"), (4, "strikes")]),
        (
            "Eight men were arrested, three in Erbil and five in Duhok.",
            [(8, "casualties"), (3, "casualties"), (5, "casualties")],
        ),
        ("Only five deputies, of 61 total, came.", [(5, "personnel"), (61, "personnel")]),
        (
            "Allawi won 20 of the 38 delegates and now has 310 to Maliki's 205.",
            [(20, "people"), (38, "people"), (310, "people"), (205, "people")],
        ),
        ("There was one explosion in the night.", [(1, "events")]),
        ("The clinic received 14 people with burns.", [(14, "casualties")]),
        ("Guards fired a total of 16 rounds.", [(16, "strikes")]),
        ("They found 30 crates of ammunition.", [(30, "equipment")]),
        ("At least nine infants in the north have already been killed.", [(9, "casualties")]),
    ],
)
def test_a_number_whose_noun_is_left_out_goes_on_counting(text, expected):
    """Crowds, parts of a whole and tallies need no noun of their own; the clause gives the kind."""
    assert [(float(f.value), f.kind) for f in figures_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trial of the two brothers charged with the attack began.", [2]),
        ("The two sides met.", []),
        ("She stood outside for ten minutes before going in.", [10]),
        ("It was shut two days before the vote.", []),
        ("The court extended the term of the panel by three months.", [3]),
        ("For six years as governor, he built roads.", []),
        ("Let us go back nine months.", []),
    ],
)
def test_times_and_pairs_are_figures_where_they_are_news(text, expected):
    """How long something lasted and who the two are is told; when it was and who they still are is not."""
    assert values(text) == expected


def test_a_nickname_is_part_of_whom_an_age_belongs_to():
    """The name goes on behind a nickname in brackets or quotation marks."""
    (figure,) = figures_of("Police named 19-year-old Sami (Abu) Karim.")

    assert figure.counted == "Sami (Abu) Karim"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A gunman shot himself after killing his wife, two nurses and three passers-by.", [(2, "killed"), (3, "killed")]),
        ("Police arrested a 40-year-old clerk and two porters.", [(2, "detained")]),
        ("The blast left one dead and scores wounded.", [(1, "killed"), (40, "wounded")]),
        ("Hospitals said 114 people were still being treated.", [(114, "wounded")]),
        ("The rebels took 90 prisoners.", [(90, "detained")]),
        ("The court sentenced four men to death.", []),
        ("Two of the five raiders died.", [(2, "killed")]),
        ("Eleven of the 30 wounded are children.", [(11, "wounded"), (30, "wounded")]),
        ("AFP put the death count in the hundreds.", [(100, "killed")]),
    ],
)  # fmt: skip
def test_harm_reaches_everyone_it_is_told_of_and_nobody_else(text, expected):
    """Lists, participles and captures tell harm; a sentence to death, and the whole of which some died, do not."""
    harmed = [f for f in figures_of(text) if f.kind == "casualties"]

    assert [(float(f.value), f.outcome) for f in harmed] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The UN appeal for $2.1 billion is met by half.", ["UN appeal"]),
        ("It gave 30 billion dinars for 14 clinics.", ["clinics", "clinics"]),
        ("Brent crude rose 50 cents, or 0.7 percent, to $71.", ["Brent crude"] * 3),
        ("Shares of the bank fell 3 percent.", ["Shares"]),
        ("Hakim stands at 30 percent, ahead of Hakim and Salih at 12 percent.", ["", ""]),
        ("Half of the town's 9,000 residents left.", ["residents", "residents"]),
        ("One in three shops opens.", ["shops"]),
        ("Output meets the quota of 1.5 mln bpd, against a target of 1.9 mln.", ["quota", "target"]),
        ("Troop strength - about 70,000 in May - is low.", ["Troop strength"]),
        ("Flights between the two cities fell from 14 to nine.", ["Flights", "Flights"]),
        ("The 22-member Arab League met.", ["member"]),
        ("The quake was of 6.3 magnitude and hit 5.1 on the Richter scale.", ["magnitude", "Richter scale"]),
    ],
)  # fmt: skip
def test_what_is_counted_is_what_the_sentence_names(text, expected):
    """A price moves a thing, a sum has a purpose, a quota is its own; a candidate is not what a share is of."""
    assert [f.counted for f in figures_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Coalition has 83 members.", "places"),
        ("The club has 83 members.", "people"),
        ("They seized 20 pieces of military hardware.", "equipment"),
        ("The tremor left 700 homeless.", "displaced"),
        ("Some 400 families, or 2,300 people, fled.", "displaced"),
        ("Sixty MPs spoke.", "people"),
    ],
)
def test_kinds_of_what_is_counted(text, expected):
    """Members of a coalition are lands; containers have the kind of what they hold."""
    assert figures_of(text)[0].kind == expected


def test_the_ages_of_kin_are_read_one_by_one():
    """ "Her two sons, 8 and 11," gives two ages."""
    ages = [
        (float(f.value), f.counted) for f in figures_of("Her two sons, 8 and 11, went.") if f.kind == "age"
    ]

    assert ages == [(8, "sons"), (11, "sons")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The film 12 Days opened and the 49ers, 9-14 this year, lost.", []),
        ("The seven-year-old Gulf war goes on.", []),
        ("It can bring up to four years in prison.", [4]),
        ("He lost by half of 1 percent.", [0.5]),
        ("Prices are below zero.", []),
        ("Raids killed 31 in Homs and another eight in Hama.", [31, 8]),
    ],
)
def test_titles_records_and_old_wars_are_no_figures(text, expected):
    """What only looks like a number is left out, and what only looks like a part is whole."""
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mills cut their purchases to 90,000 from 110,000 tonnes due to repairs.", [("purchases", "ton"), ("purchases", "ton")]),
        ("They bought 50,000 tonnes of Syrian rapeseed.", [("Syrian rapeseed", "ton")]),
        ("He has a 30 percent approval rating.", [("approval rating", "%")]),
        ("The shares of the mill fell $2, more than 3 percent, to close at $61.", [("shares", "USD"), ("shares", "%"), ("shares", "USD")]),
        ("It rose to 7 from 8 percent and exports to 14,000.", [("", "%"), ("", "%"), ("", "")]),
        ("There were 40 dead including 11 children and dozens more wounded.", [("dead", ""), ("children", ""), ("wounded", "")]),
    ],
)  # fmt: skip
def test_changes_share_their_unit_and_keep_their_noun(text, expected):
    """ "To 90,000 from 110,000 tonnes" are both tonnes; a clause about something else begins anew."""
    assert [(f.counted, f.unit) for f in figures_of(text)] == expected


def test_injured_children_are_casualties_and_hurt_millions_are_not():
    """The phrase may say what became of them; what hurts millions is no wound."""
    assert [f.outcome for f in figures_of("It showed dozens of badly injured children.")] == ["wounded"]
    assert [f.kind for f in figures_of("The slump hurt millions of Iraqis.")] == ["people"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The trade deficit widened in May to 310 mln dlrs from 205 mln in April.",
            [(310e6, "USD", "trade deficit"), (205e6, "USD", "trade deficit")],
        ),
        (
            "A 1.2 billion dlr deficit came after 900 mln a year ago, with exports at 3.4 billion.",
            [(1.2e9, "USD", "deficit"), (900e6, "USD", "deficit"), (3.4e9, "USD", "exports")],
        ),
        ("The gap for the whole of 1988 to 700 mln dlrs.", [(700e6, "USD", "")]),
        ("It cost 450 mln U.S. dlrs.", [(450e6, "USD", "")]),
        ("He bought 60 pct of the mill for 8 mln dlrs.", [(60, "%", "mill"), (8e6, "USD", "mill")]),
        ("Syrian employment plunged by 90,000.", [(90000, "", "Syrian employment")]),
        ("The Radeon 7400M won by 5-to-4 votes.", []),
        ("Shares jumped 1-3/4 to 61-1/2.", [(1.75, "", "Shares"), (61.5, "", "Shares")]),
    ],
)
def test_sums_and_changes_of_a_market_report(text, expected):
    """A bare number of millions behind a sum is money too; a step is no range, a model no million."""
    assert [(float(f.value), f.unit, f.counted) for f in figures_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At one point, the voters left the hall.", []),
        ("He trailed Salih by four points in the poll and Salih leads Barzani by 6 percent.", [("", "share"), ("", "share")]),
        ("Salih leads Barzani 310 to 204 in pledged delegates.", [("pledged delegates", "people")] * 2),
        ("Support for the plan rose from 30 percent to 44 percent.", [("Support", "share")] * 2),
        ("His average that year was 41%.", [("average", "share")]),
        ("It led millions of Chinese out of hunger.", [("Chinese", "people")]),
        ("Saad Karim, Jr., 38, came.", [("Saad Karim, Jr.", "age")]),
        ("Some 90 men were taken into custody.", [("men", "casualties")]),
    ],
)  # fmt: skip
def test_campaigns_are_read(text, expected):
    """Leads, tallies and support name what they are of; candidates and years are not it."""
    assert [(f.counted, f.kind) for f in figures_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Exports were down 4 pct at 2.1 billion dlrs, while imports were up 3 pct at 3.2 billion dlrs.",
            [("Exports", "%"), ("Exports", "USD"), ("imports", "%"), ("imports", "USD")],
        ),
        ("The rate of the 1960s of 0.30 dinars holds.", [("rate", "IQD")]),
        ("The dollar may return to around 150 yen.", [("", "JPY")]),
        ("It came in the same 1986 month.", []),
    ],
)
def test_a_share_and_its_price_are_of_one_thing(text, expected):
    """ "Down 4 percent at 2.1 billion" says both of the exports; a verb and the tail of a decade are no nouns."""
    assert [(f.counted, f.unit) for f in figures_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Salih won 30 delegates, out of 247 at stake.", [(30, "", "delegates"), (247, "", "delegates")]),
        ("The poll has Salih within 5 points of Hakim (35-30).", [(5, "percentage point", "")]),
        ("In the poll he is at -30 points (30 percent to 60 percent).", [(-30, "percentage point", ""), (30, "%", ""), (60, "%", "")]),
        ("They spent $7 million probing banks.", [(7e6, "USD", "")]),
        ("He left $3 million outstanding debt.", [(3e6, "USD", "outstanding debt")]),
    ],
)  # fmt: skip
def test_brackets_and_wholes_of_a_campaign_are_read(text, expected):
    """A score in brackets is no age and no range; "out of 247" is a whole; what is done with money is no noun."""
    assert [(float(f.value), f.unit, f.counted) for f in figures_of(text)] == expected


def test_a_ball_game_is_no_poll():
    """Points beside rebounds are points, whatever percentages stand near; "3-of-4" is no count."""
    assert read("The club shot 46 percent. It had 13 points and 11 rebounds, 3-of-4 late.")[1:] == [
        (13, "", "points", "other"),
        (11, "", "rebounds", "other"),
    ]


def test_a_verb_begins_no_second_noun():
    """ "Killed ten people and forced villagers out" counts people."""
    assert [f.counted for f in figures_of("It killed 10 people and forced villagers out.")] == ["people"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They have Hakim and Salih, 11 and 8 percent respectively.", [("", "share", ""), ("", "share", "")]),
        ("Gunmen crucified nine men.", [("men", "casualties", "killed")]),
        ("The death toll is 85, adding that 50 guards were wounded.", [("death toll", "casualties", "killed"), ("guards", "casualties", "wounded")]),
        ("The toll has risen to 30, and 12 were injured.", [("toll", "casualties", "killed"), ("", "casualties", "wounded")]),
        ("The margin of error is 2.8 percentage points.", [("", "share", "")]),
        ("Raids killed 56 men including 11 guards and wounded dozens.", [("men", "casualties", "killed"), ("guards", "casualties", "killed"), ("men", "casualties", "wounded")]),
    ],
)  # fmt: skip
def test_tolls_and_their_wounded_are_told_apart(text, expected):
    """What a clause says of its own number goes before the toll that the sentence began with."""
    assert [(f.counted, f.kind, f.outcome) for f in figures_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The load slipped to 60 pct from 61 pct and the use fell to 56 pct from 58 pct.", ["load", "load", "use", "use"]),
        ("They gave $3 billion of badly needed aid.", ["needed aid"]),
        ("It was worth 100 mln dls.", [""]),
    ],
)  # fmt: skip
def test_no_sign_or_adverb_is_counted(text, expected):
    """ "Pct" is a sign and "badly" an adverb; neither is what a share or a sum is of."""
    assert [f.counted for f in figures_of(text)] == expected
