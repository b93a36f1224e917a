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
