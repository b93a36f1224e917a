"""Who is meant by "the Ohio senator" or "the novelist", and whom the words do not fit."""

import pytest

from briefing.analysis.people.descriptions import describe, has_standing, may_be
from briefing.text.states import party_of, states_in
from tests import quoted


def spoken(text):
    """Name and role of the last quote's speaker."""
    return quoted.spoken(text)[-1]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            (
                "Laura Benton spoke of the flood. Benton met Mayor Carl Dunne on Monday. Dunne shut the bridge in April.\n\n"
                "“We will build a higher one,” the Conservative candidate said."
            ),
            "Laura Benton",
            "Conservative candidate",
        ),
        (
            (
                "Laura Benton left for Basra.\n\n"
                "The front-runner and former secretary of state said the dam “needs a great deal more money.”"
            ),
            "Laura Benton",
            "front-runner and former secretary of state",
        ),
        (
            "Laura Benton left for Basra. “It is late,” Benton said.\n\n“Nobody came,” the senator from Vermont said.",
            "Laura Benton",
            "senator from Vermont",
        ),
        (
            (
                "Sen. Karen Holt (R-Ohio) met Sen. James Pike (D-Vt.) on Monday. Holt left early. Pike stayed on.\n\n"
                "“The bill is dead for this year,” the Ohio senator said."
            ),
            "Karen Holt",
            "R-Ohio, Ohio senator",
        ),
        (
            (
                "Laura Benton called the plan weak. Her rival Omar Latif called it bold. Latif spoke in Basra.\n\n"
                "“I have never seen a better one,” the businessman told a crowd."
            ),
            "Omar Latif",
            "businessman",
        ),
        (
            (
                "Tom Hale met Anna Reyes in Mosul. Hale lives there.\n\n"
                "The novelist said of her work that “nobody reads it at home.”"
            ),
            "Anna Reyes",
            "novelist",
        ),
        (
            (
                "Sen. Karen Holt (D-Ohio) met Rep. James Pike. Holt left early. Pike stayed on.\n\n"
                "“The bill is dead for this year,” the Kentucky Republican said."
            ),
            "James Pike",
            "Rep, Kentucky Republican",
        ),
        (
            (
                "Christian speaker Laura Benton wrote to Governor Omar Latif. Latif has not answered.\n\n"
                "“My dear friend in Basra,” the conference speaker begins."
            ),
            "Laura Benton",
            "Christian speaker",
        ),
        (
            "Laura Benton won again on Sunday. “It was hard,” said the 29-year-old champion.",
            "Laura Benton",
            "29-year-old champion",
        ),
        (
            (
                "Laura Benton came to Iowa. “We have time,” Benton told Tom Hale, the host.\n\n"
                "As Benton still sees anger among her friends, the Vermont senator said that “not all of them will vote.”"
            ),
            "Laura Benton",
            "Vermont senator",
        ),
        (
            "President Omar Latif met his French counterpart, Anne Dubois. “We had a choice,” the French president said.",
            "Anne Dubois",
            "French counterpart, French president",
        ),
        (
            "“It was cold,” said Deputy District Attorney Sara Odeh.\n\n“He had a plan,” the prosecutor added.",
            "Sara Odeh",
            "Deputy District Attorney",
        ),
        ("A woman named Sara Odeh came in. “He had a plan,” Odeh said.", "Sara Odeh", None),
        ("Omar Latif scored twice on Monday. “I was lucky,” the 22-year-old said.", "Omar Latif", None),
    ],
)
def test_a_description_stands_for_the_one_whom_it_fits(text, name, role):
    """By office, state, party and sex, and then it is his role."""
    assert spoken(text) == (name, role)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Police held Karl Meyer. Meyer had a knife. “I never saw him before,” the neighbour said.",
            "the neighbour",
        ),
        (
            "Mayor Carl Dunne met the engineers. Dunne was tired. “The piers are cracked,” the FBI director said.",
            "the FBI director",
        ),
        (
            (
                "Tom Hale met Karl Meyer. Meyer met Tom Hale. Anna Reyes saw both.\n\nHale and Meyer left.\n\n"
                "“We never saw a thing like it,” the Turkish leader said."
            ),
            "the Turkish leader",
        ),
    ],
)
def test_who_may_be_anybody_is_printed_as_described(text, speaker):
    """A bystander, an office that nobody has, a people of whom nobody is told to be."""
    assert spoken(text) == (speaker, None)


def test_whose_wife_somebody_is_makes_her_no_nominee():
    """A person told only by kin is not called by an office of which nothing was said."""
    text = "Sara Odeh, Omar Latif's wife, came to court. “I have nothing to hide,” the nominee of the union said."

    assert spoken(text) == ("the nominee of the union", None)


@pytest.mark.parametrize(
    "text",
    [
        "Karl Meyer sued the city in May. The mayor has not answered. “I will wait,” Meyer said.",
        "Rosa Meyer met Anna Reyes at noon. The novelist signed a book. “I read it twice,” Meyer said.",
        "Omar Latif joined the board in May. The chairman resigned in June. “I had to wait,” Latif said.",
        "Omar Latif opened the fair. The Republican governor, who came by car, waited. “It was hot,” Latif said.",
        "Omar Latif played for Basra. The coach benched him. “It was hot,” Latif said.",
    ],
)
def test_who_acts_without_a_word_may_be_another(text):
    """A mayor who only acts is no role of whoever was named before; one who speaks may be."""
    assert spoken(text)[1] is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Karl Meyer was held at the port on Sunday. Meyer had a knife. “He was calm,” the police chief said.",
            "the police chief",
        ),
        (
            "Karl Meyer came to Basra on Sunday. Meyer met traders. “We will sell more,” the oil minister said.",
            "the oil minister",
        ),
        (
            "Karl Meyer wrote of the bank. Meyer found little. “We will answer,” the bank's founder said.",
            "the bank's founder",
        ),
    ],
)
def test_whoever_holds_an_office_was_told_to_hold_it(text, speaker):
    """An office that speaks is not the last person named, whom nothing calls so and who has said nothing."""
    assert spoken(text) == (speaker, None)


def test_no_thing_is_somebodys_role():
    """Streets may chant and a claim may say; nobody is one."""
    text = "Laura Benton came to Erbil. The streets chanted her name. “We have time,” Benton said."

    assert spoken(text) == ("Laura Benton", None)


def test_nobody_is_the_next_president():
    """What voters want of "the next president" is no role of whoever was named before."""
    text = "Karim Aziz leads by six points. Voters want the next president to act. “It is our turn to speak,” Aziz said."

    assert spoken(text) == ("Karim Aziz", None)


@pytest.mark.parametrize(
    ("phrase", "role", "fits"),
    [
        ("the Ohio senator", "R-Ohio", True),
        ("the Ohio senator", "D-Vt", False),
        ("the Republican nominee", "D-Vt", False),
        ("the Florida lawmaker", "Sen", True),
        ("the governor", "Mayor", False),
        ("the former governor", "Mayor", True),
        ("the Turkish minister", "Greek prime minister", False),
        ("the Republican candidate", "Democratic nominee's daughter", True),
    ],
)
def test_a_description_and_a_role_go_together_or_not(phrase, role, fits):
    """Another state, party, people or office is another person's."""
    assert may_be(describe(phrase), [describe(role)]) is fits


def test_a_rival_and_a_partys_letter_are_no_standing():
    """They leave room for an office; a trade leaves none."""
    assert not has_standing([describe("chief rival"), describe("R-Ohio")])
    assert has_standing([describe("lawyer")])


@pytest.mark.parametrize(
    ("phrase", "states", "party"),
    [
        ("R-Fla", {"florida"}, "republican"),
        ("D-N.Y", {"new york"}, "democratic"),
        ("I-Vt", {"vermont"}, "independent"),
        ("the West Virginia governor", {"west virginia"}, ""),
        ("the interior minister", set(), ""),
    ],
)
def test_states_are_known_by_name_and_letters(phrase, states, party):
    """ "R-Fla" is a Republican of Florida."""
    assert (states_in(phrase), party_of(phrase)) == (states, party)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "U.N. Secretary-General Ana Marell came to Baghdad. “This will stay first for us all,” the U.N. chief said.",
            "Ana Marell",
        ),
        (
            "Iraqi Prime Minister Ali Sabri met Omar Latif on Monday. “The border is calm for now,” the premier said.",
            "Ali Sabri",
        ),
        (
            "Ali Sabri met army commander Omar Latif on Monday. “It stays calm while we are here,” the army chief said.",
            "Omar Latif",
        ),
        (
            "Syrian Foreign Minister Rami Odeh met Ali Sabri. “The border is calm,” the top Syrian diplomat said.",
            "Rami Odeh",
        ),
        (
            "UN envoy Geir Holm met him. “The next weeks will decide it,” the diplomat told reporters.",
            "Geir Holm",
        ),
    ],
)
def test_the_press_has_other_words_for_an_office(text, name):
    """ "The U.N. chief", "the premier", "the top diplomat": whoever holds the office that is called so."""
    assert spoken(text)[0] == name
