"""Ministries and armies that speak in a statement, and names whose first word is a role elsewhere."""

import pytest

from tests.quoted import speakers, spoken

WORDS = "“We will defend every inch of this land.”"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("The Indian army in a statement said: ", "The Indian army"),
        ("The mayor in an interview with Rudaw said: ", "The mayor"),
        ("The ministry in a statement on Monday said that: ", "The ministry"),
        ("The interior ministry in a post on X said: ", "The interior ministry"),
        ("The council in its last joint statement said: ", "The council"),
        ("The head of the council in Mosul said: ", "The head of the council in Mosul"),
        ("The author of the letter in the museum said: ", "The author of the letter in the museum"),
        ("A man in a red coat said: ", "A man in a red coat"),
    ],
)
def test_where_somebody_speaks_is_no_part_of_who_speaks(told, name):
    """ "In a statement" tells how the army spoke; "in Mosul" and "in a red coat" tell who."""
    assert speakers(told + WORDS) == [name]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("The Peshmerga Ministry said: ", "Peshmerga Ministry"),
        ("The Peshmerga Ministry in a statement said: ", "Peshmerga Ministry"),
        ("The Ministry of Peshmerga Affairs said: ", "Ministry of Peshmerga Affairs"),
        ("The Pilot Foundation said: ", "Pilot Foundation"),
        ("Peshmerga commander Karim Odeh said: ", "Karim Odeh"),
        ("Peshmerga Minister Karim Odeh said: ", "Karim Odeh"),
        ("Senator Frank Church said: ", "Frank Church"),
    ],
)
def test_a_role_before_a_bodys_word_is_part_of_its_name(told, name):
    """ "Peshmerga" is a fighter's title before a name, and the name of the ministry before "Ministry"."""
    assert speakers(told + WORDS) == [name]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("The Directorate General of Security in Erbil said: ", "Directorate General of Security"),
        ("The Iran-backed Islamic Resistance in Iraq said: ", "Islamic Resistance in Iraq"),
        ("An IDP from Afrin said: ", "An IDP from Afrin"),
    ],
)
def test_bodies_of_iraq_and_syria_keep_their_names(told, name):
    """A directorate general is no general, and what backs a resistance does not cut its name."""
    assert speakers(told + WORDS) == [name]


@pytest.mark.parametrize(
    ("told", "name", "role"),
    [
        (
            "The Patriotic Union of Kurdistan (PUK) leader Omar Talib said: ",
            "Omar Talib",
            "Patriotic Union of Kurdistan (PUK) leader",
        ),
        (
            "The Free Syrian Army (FSA) spokesman, Omar Talib, said: ",
            "Omar Talib",
            "Free Syrian Army (FSA) spokesman",
        ),
        (
            "The Syrian Democratic Forces (SDF) media chief Omar Talib said: ",
            "Omar Talib",
            "Syrian Democratic Forces (SDF) media chief",
        ),
        ("The Free Syrian Army (FSA) spokesman said: ", "The Free Syrian Army (FSA) spokesman", None),
        ("The Syrian Democratic Forces (SDF) said: ", "Syrian Democratic Forces", None),
    ],
)
def test_letters_in_brackets_part_no_office_from_its_body(told, name, role):
    """ "The Free Syrian Army (FSA) spokesman" is that army's spokesman."""
    assert spoken(told + WORDS) == [(name, role)]


@pytest.mark.parametrize(
    ("told", "name", "role"),
    [
        ("Syria's Foreign Ministry said: ", "Syria's Foreign Ministry", None),
        ("Iraq's Supreme Judicial Council said: ", "Iraq's Supreme Judicial Council", None),
        ("The Kurdistan Region's Interior Ministry said: ", "Kurdistan Region's Interior Ministry", None),
        (
            "Iran's Foreign Ministry spokesman Omar Talib said: ",
            "Omar Talib",
            "Iran's Foreign Ministry spokesman",
        ),
        ("Turkey's Omar Talib said: ", "Omar Talib", None),
    ],
)
def test_a_states_body_keeps_its_state(told, name, role):
    """A ministry is printed with the land whose it is."""
    assert spoken(told + WORDS) == [(name, role)]


def test_ministries_of_two_states_are_two():
    """Turkey's ministry of defence does not say what Syria's says, and "the ministry" is the last of them."""
    text = f"Turkey's Defence Ministry said: {WORDS} Syria's Defence Ministry said: {WORDS} “It is late,” the ministry added."

    assert speakers(text) == [
        "Turkey's Defence Ministry",
        "Syria's Defence Ministry",
        "Syria's Defence Ministry",
    ]
