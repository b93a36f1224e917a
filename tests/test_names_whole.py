"""Names as the article means them, where a heading, a title's letters or a title's word stand beside them."""

import pytest

from tests.quoted import spoken


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "Dana Reed Selling Off Boat Used To Flee Trial.\n\nDana Reed is selling the boat.\n\n"
                "“I am a free woman and it is my boat,” she told Fox 9."
            ),
            "Dana Reed",
        ),
        (
            (
                "Barlow Unleashed: Five Things We Learned\n\nFormer governor Tom Barlow spoke on Monday.\n\n"
                "“They have slept for a year on a signed contract,” Barlow said."
            ),
            "Tom Barlow",
        ),
        (
            (
                "Popular Host Lena Ortiz Quits Morning Show\n\nLena Ortiz has left the programme.\n\n"
                "“It was time to sleep until eight,” she said."
            ),
            "Lena Ortiz",
        ),
        (
            (
                "Ann Reed Calls for New Prosecutor after Report Reveals Visits with Foundation Donors.\n\n"
                "Gov. Ann Reed spoke on Monday.\n\n“The whole record was for sale in that office,” Reed said."
            ),
            "Ann Reed",
        ),
    ],
)
def test_the_words_of_a_heading_are_no_part_of_a_name(text, who):
    """Where every word is capital, a name ends where the article's other sentences end it."""
    assert spoken(text)[-1][0] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Assistant district attorney Ruth Weller opened the case. “He came back with a knife,” says ADA Weller.",
            ("Ruth Weller", "Assistant district attorney"),
        ),
        (
            "Sgt. Omar Diaz led the team. “We never left anybody behind on that road,” SFC Diaz said.",
            ("Omar Diaz", "Sgt, SFC"),
        ),
    ],
)
def test_titles_may_be_letters(text, who):
    """ "ADA Weller" is Weller with a title."""
    assert spoken(text)[-1] == who


def test_a_surname_may_be_a_title_elsewhere():
    """ "King" behind a first name that no table has, and then alone, is a woman's name and no king."""
    text = (
        "Latoya King saw it from her window. “I could see his hands and they were empty,” King told the News.\n\n"
        "Police said the boy, Rashan Gray, 16, had a gun. “His hands were down the whole time,” she said."
    )

    assert spoken(text) == [("Latoya King", None), ("Latoya King", None)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We will wait for the rain to come,” said Will Hardacre.", "Will Hardacre"),
        ("“We will wait for the rain to come,” chief executive Jan Kowal said in May.", "Jan Kowal"),
        ("Prime Minister Theresa May met him. “It was a frank talk,” May said in June.", "Theresa May"),
        ("Sandra Oh lives here. “We will wait for the rain to come,” Oh told the paper.", "Sandra Oh"),
        ("“We will wait for the rain to come,” Guy Lambert said.", "Guy Lambert"),
        ("“We will wait for the rain to come,” said Abu Bakr al-Hadithi.", "Abu Bakr al-Hadithi"),
        ("Martin Luther King III said: “We will wait for the rain to come.”", "Martin Luther King III"),
        ("“We will wait for the rain to come,” Boeing said.", "Boeing"),
        ("“We will wait for the rain to come,” General Dynamics Corp. said.", "General Dynamics Corp"),
        ("On Sunday Hadley said: “We will wait for the rain to come.”", "Hadley"),
        ("In April Hadley said: “We will wait for the rain to come.”", "Hadley"),
    ],
)
def test_names_that_are_months_verbs_and_titles_too(text, name):
    """ "Will", "Jan", "May" and "Guy" are names before a surname, and months, verbs and men elsewhere."""
    assert spoken(text)[-1][0] == name


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "“We need an orderly port,” Office of Ports and Harbours Director Ken Salter said.",
            ("Ken Salter", "Office of Ports and Harbours Director"),
        ),
        (
            "Rick Dale (D-W. Va.), who had sought the change, called it “one more sign that they stand for rivers.”",
            ("Rick Dale", "D-W. Va"),
        ),
    ],
)
def test_offices_and_parties_end_where_they_end(text, who):
    """An office may open with its body's whole name, and a party's state may be of two words."""
    assert spoken(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Reps. John Barlow (R-N.Y.) and Paul Reed spoke.\n\n“We have waited for a year,” Barlow said.",
            ("John Barlow", "Rep, R-N.Y"),
        ),
        (
            "Others are Senators Paul Barlow, the majority leader, and friends of his.\n\n“It is time,” Mr. Barlow said.",
            ("Paul Barlow", "Senator, majority leader"),
        ),
        ("“Nobody forgets such a crime,” said Dist. Atty. Paul Barlow.", ("Paul Barlow", "Dist. Atty")),
        (
            "Published 11:00 AM EDT Lena Barlow returned on Thursday.\n\n“I am glad to be back,” Barlow said.",
            ("Lena Barlow", None),
        ),
        (
            "Tom Barlow is also the most able candidate Reed argues.\n\n“He is our best man by far,” Reed said.",
            ("Reed", None),
        ),
        (
            "Tom Barlow beat rival Ann Reed in the vote on Monday.\n\n“I wish him well,” Reed said.",
            ("Ann Reed", "rival"),
        ),
    ],
)
def test_what_stands_before_a_name_is_no_part_of_it(text, who):
    """A title for several, an abbreviated one, a time zone, somebody else's praise or victory are not the name's."""
    assert spoken(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“He was treated lightly,” said a former U.S. law enforcement official who saw it.",
            "a former U.S. law enforcement official",
        ),
        (
            "Barlow’s public defense counsel called his raids “an addiction that he could not stop.”",
            "Barlow’s public defense counsel",
        ),
        ("The law says that “no person shall be held for a year without trial.”", "The law"),
    ],
)
def test_a_description_runs_to_who_is_described(text, name):
    """A "law enforcement official" is an official and no law; a law that says something stays one."""
    assert spoken(text)[-1][0] == name
