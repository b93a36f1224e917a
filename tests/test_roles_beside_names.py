"""What stands before and behind a name: offices of bodies, joined offices, lost commas, and what is no office."""

import pytest

from tests.quoted import speakers, spoken


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "“The dam will hold until June,” said former Basra Gov. and Water Board Chairman Omar Latif.",
            ("Omar Latif", "former Basra Gov. and Water Board Chairman"),
        ),
        (
            "“Nobody asked the drivers,” Keep the Ferries organizing director Hala Sabri told Channel 4.",
            ("Hala Sabri", "Ferries organizing director"),
        ),
        (
            "“The plan has two holes in it,” former Interior policy planning director Nora Sabri wrote on Monday.",
            ("Nora Sabri", "former Interior policy planning director"),
        ),
        (
            "“The files are still not there,” said Budget Committee ranking Democrat Peter Lund.",
            ("Peter Lund", "Budget Committee ranking Democrat"),
        ),
        (
            "“I would do it all again now,” said retired schoolteacher Nadia Karim.",
            ("Nadia Karim", "retired schoolteacher"),
        ),
        (
            "Late night talk host Omar Latif came on at noon. “The river was in my kitchen,” Latif said.",
            ("Omar Latif", "Late night talk host"),
        ),
        (
            "“The road is closed at both ends,” Undersheriff Omar Latif told reporters.",
            ("Omar Latif", "Undersheriff"),
        ),
        (
            "The strike does not surprise Democratic pollster Omar Latif: “People count what is in their purse.”",
            ("Omar Latif", "Democratic pollster"),
        ),
        (
            "ERBIL - Dairy farmer Omar Latif sold his herd on Friday. “The grass never came this year,” Latif said.",
            ("Omar Latif", "Dairy farmer"),
        ),
        (
            "Mill owner and proud beekeeper Omar Latif opened the gate. “The bees came back first,” Latif said.",
            ("Omar Latif", "Mill owner and proud beekeeper"),
        ),
        (
            "The station met poet and quiet recluse Nadia Karim. “A boat is a slow poem,” Karim said.",
            ("Nadia Karim", "poet and quiet recluse"),
        ),
        (
            "A vote among mayoral candidates Omar Latif and Nadia Karim was put off. “We can wait a week,” Karim said.",
            ("Nadia Karim", "mayoral candidate"),
        ),
    ],
)
def test_an_office_before_a_name_is_taken_whole(text, who):
    """Bodies, words in -ing and -ed, two joined offices: all of it is the role, and nothing of it the speaker."""
    assert spoken(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Omar Latif, head of the relief office says: “We have bread until the end of the week.”",
            ("Omar Latif", "head of the relief office"),
        ),
        (
            "Hala Sabri, the spokeswoman for the port said in a statement. “No ship has left us since noon.”",
            ("Hala Sabri", "spokeswoman for the port"),
        ),
        (
            "“We have two pumps and one hose,” said Omar Latif, Water Ministry deputy director, on Friday.",
            ("Omar Latif", "Water Ministry deputy director"),
        ),
        (
            "Nadia Karim, Bridge of Hope’s medical director, said her team “will stay until the last of them is out.”",
            ("Nadia Karim", "Bridge of Hope’s medical director"),
        ),
        (
            "“They paid in old notes,” said Omar Latif, Turkey and Syria analyst at Harbour Watch.",
            ("Omar Latif", "Turkey and Syria analyst at Harbour Watch"),
        ),
        (
            "“The lights go out at six here,” says Omar Latif, an IT professional from Basra.",
            ("Omar Latif", "IT professional from Basra"),
        ),
        (
            "Rep. Hala Sabri (D), a member of the budget panel, said that it was late. “We need a vote now,” she said.",
            ("Hala Sabri", "Rep, member of the budget panel"),
        ),
        (
            "One of the ministry’s top advisers, Omar Latif, said that “the wells will be dry by the autumn.”",
            ("Omar Latif", "One of the ministry’s top advisers"),
        ),
        (
            "“We were told in the corridor,” said Rep. Hala Sabri of the Maine delegation.",
            ("Hala Sabri", "Rep, Maine delegation"),
        ),
    ],
)
def test_an_office_behind_a_name_is_taken_whole(text, who):
    """Also where its comma was lost before the verb, or it begins with a body instead of an article."""
    assert spoken(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "On NRT’s “The Evening,” Rep. Omar Latif spoke of it. “The law is a bad one,” Latif said.",
            ("Omar Latif", "Rep"),
        ),
        (
            "If Hala Sabri is the first woman elected as mayor, it is late. “I would be ready on Monday,” Sabri said.",
            ("Hala Sabri", None),
        ),
        (
            "Omar Latif won the year Sabri became the county’s coroner. Hala Sabri was there. “He was good,” Sabri said.",
            ("Hala Sabri", None),
        ),
        (
            "Hala Sabri is the candidate Republicans trust most with money. “I can count to ten,” Sabri said.",
            ("Hala Sabri", None),
        ),
        (
            "One guest left. And a third, Omar Latif, said “the soup was never as hot as the quarrel.”",
            ("Omar Latif", None),
        ),
        (
            "Among them was a nurse who fell on the stairs, Hala Sabri, a doctor at a clinic in Homs, said. “She will walk again,” Sabri said.",
            ("Hala Sabri", "doctor at a clinic in Homs"),
        ),
        (
            "Omar Latif asked for calm. “It was my first post,” said Hala Sabri, who served as Omar Latif’s chief of staff.",
            ("Hala Sabri", "Omar Latif’s chief of staff"),
        ),
        (
            "One of the passengers, Hala Sabri, said “the bus had no brakes when we left the town.”",
            ("Hala Sabri", None),
        ),
    ],
)
def test_what_is_no_office_is_no_role(text, who):
    """Broadcasters, ordinals, conditions, another's past and another's office are not the speaker's."""
    assert spoken(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Nadia Karim Described Her First Day On The Ferry\n\nThe pilot spoke on Monday. “I was sick for an hour,” Karim said.",
            "Nadia Karim",
        ),
        (
            "The Republican Party of Utah closed its hall. “The hall opens again in June,” the party said.",
            "Republican Party of Utah",
        ),
        (
            "One senior bank credit officer said “the loans of last spring will never be paid back.”",
            "One senior bank credit officer",
        ),
        (
            "A campaign radio ad of Friday says the mayor “has sold the harbour to his own brother.”",
            "A campaign radio ad",
        ),
    ],
)
def test_a_name_or_phrase_is_not_cut(text, name):
    """Nor does a heading's verb belong to a name."""
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "In a letter to Omar Latif, the director of the mill said “the wheat was wet when it came.”",
            "the director of the mill",
        ),
        (
            "Sabri, an aide said, “is sure of the count and will not wait for the last box.”",
            "an aide",
        ),
    ],
)
def test_whom_a_letter_goes_to_has_no_office_of_the_writer(text, who):
    """Behind a name that opens no sentence, or before a verb between commas, a phrase is somebody else."""
    assert speakers(text)[-1] == who


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("A spokeswoman for Delft Rivers Tara Moss", "spokeswoman for Delft Rivers"),
        ("Minister of State for Housing Tara Moss", "Minister of State for Housing"),
        ("Conservative MP for Hillview Tara Moss", "Conservative MP for Hillview"),
        ("UN High Commissioner for Refugees Tara Moss", "UN High Commissioner for Refugees"),
        ("U.N. special envoy for Syria Tara Moss", "U.N. special envoy for Syria"),
        ("The chairman of the River Board Tara Moss", "chairman of the River Board"),
        ("Head of the river board Tara Moss", "Head of the river board"),
        ("Deputy chief of mission Tara Moss", "Deputy chief of mission"),
        ("Vice president of marketing and sales Tara Moss", "Vice president of marketing and sales"),
        ("Lead prosecutor Tara Moss", "Lead prosecutor"),
        ("The lead prosecutor, Tara Moss,", "lead prosecutor"),
        ("Outgoing Defense Secretary Tara Moss", "Outgoing Defense Secretary"),
        ("Mother-of-two Tara Moss", "Mother-of-two"),
        ("Movie star and former Erbil Radio host Tara Moss", "Movie star and former Erbil Radio host"),
        ("Tara Moss, the U.S.-led coalition’s lawyer,", "U.S.-led coalition’s lawyer"),
        ("Tara Moss, lead author and head of the survey,", "lead author and head of the survey"),
        ("Tara Moss, 32, of Homs, an account executive for a mill,", "account executive for a mill"),
        ("France’s secretary for the elderly, Tara Moss,", "France’s secretary for the elderly"),
        ("The club threw famous painter Tara Moss", "famous painter"),
        ("Police arrested activist Tara Moss", "activist"),
    ],
)
def test_an_office_runs_from_its_first_word_to_its_last(before, role):
    """ "For Syria", "of marketing and sales" and "U.S.-led" belong to it, and a verb before it does not."""
    text = f"{before} out on Monday. “We will wait for the rain to end,” Moss said."

    assert spoken(text)[-1] == ("Tara Moss", role)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "“The pumps are all old ones,” said Tara Moss from the Delft Rivers Institute.",
            ("Tara Moss", "Delft Rivers Institute"),
        ),
        (
            "Clay, a former first lady, secretary of state and senator, came back. “I know the road,” Clay said.",
            ("Clay", "former first lady, secretary of state and senator"),
        ),
        (
            "Mesa Bancorp of Ohio Inc <MBO> said it was in talks. “Two banks have asked us about it,” it said.",
            ("Mesa Bancorp of Ohio Inc", None),
        ),
        (
            "Boeing Company closed its gate. “The gate is closed until Monday,” the company said.",
            ("Boeing Company", None),
        ),
        (
            "A letter came to Tara Moss from the Delft Institute. “I will not go,” Moss said.",
            ("Tara Moss", None),
        ),
    ],
)
def test_bodies_beside_a_name_are_whole(text, who):
    """Somebody who says something "from the Institute" is of it; the letters of a listed share are nobody."""
    assert spoken(text)[-1] == who


def test_a_number_in_brackets_that_ends_a_text_is_read():
    """A name with a number in brackets may be the last that an article says."""
    text = "The ships Hopper (DDG 70) and HMS Daring (D 32)."

    assert speakers(text) == []


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("Tara Moss, head of the survey in a written statement,", "head of the survey"),
        ("In January Water Minister Tara Moss", "Water Minister"),
        ("As Omar Latif, Moss wage harbour warfare, Tara Moss, a banker,", "banker"),
        ("Tara Moss, a local woman, pulled the driver", "local woman"),
        ("One such politician was Tara Moss, who", None),
        ("Tara Moss, the other candidate on the stage,", None),
        ("Tara Moss became the first woman to sail it. She", None),
        ("The question is whether he continues to hammer Tara Moss", None),
        ("It was his duty to counsel Tara Moss", None),
        ("Tara Moss, husband expecting a second child, came. She", None),
        ("“He is gone,” said Tara Moss of Omar Latif. Latif", None),
        ("The runner-up Tara Moss, Sen. Omar Latif of Utah and Sen. Hala Sabri", "runner-up"),
        ("Sen. Tara Moss of Utah and Gov. Omar Latif of Ohio", "Sen, Utah"),
        ("Sens. Tara Moss and Omar Latif", "Sen"),
        ("Tara Moss stood by Omar Latif, with the drivers’ union calling her late. She", None),
    ],
)
def test_a_role_has_nothing_of_its_sentence(before, role):
    """Neither verbs and circumstances nor the next person, and nobody is an office that he only might or does not hold."""
    text = f"{before} went out on Monday. “We will wait for the rain to end,” Moss said."

    assert spoken(text)[-1] == ("Tara Moss", role)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Understated Sabri goes to sea\n\nHala Sabri left on Monday. She understated it. “I will be back,” Sabri said.",
            "Hala Sabri",
        ),
        (
            "First Sabri left, then he did. Hala Sabri was late. “I missed the bus by a minute,” Sabri said.",
            "Hala Sabri",
        ),
        (
            "Former secretary of State Sabri was late. Hala Sabri had been ill. “I missed the bus by a minute,” Sabri said.",
            "Hala Sabri",
        ),
        (
            "Food and Drug Administration men came. “The milk is good,” the Food and Drug Administration said.",
            "Food and Drug Administration",
        ),
        (
            "On Monday the Republican National Committee wrote. “The hall is ours,” the committee said.",
            "Republican National Committee",
        ),
        (
            "In June Black Lives Matter stayed away. “The street is not safe,” Black Lives Matter said.",
            "Black Lives Matter",
        ),
        (
            "Led by the mayor, the walkers crossed. Hala Sabri was there. “It was the longest of bridges,” Sabri said.",
            "Hala Sabri",
        ),
        (
            "Multiple outlets reported that she “had more than one talk with the harbour master.”",
            "Multiple outlets",
        ),
        ("3 p.m. ET Hala Sabri left the hall. “I missed the bus by a minute,” Sabri said.", "Hala Sabri"),
        (
            "HARBOUR BOARD REFUSES\n\nThe board met at noon. “Nobody told us a thing about it,” the board said.",
            "The board",
        ),
    ],
)
def test_a_name_begins_with_its_own_words(text, name):
    """Adjectives, ordinals, time zones and headings in capitals are no part of it, "Republican" and "Food and" are."""
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("Late talk show host Tara Moss", "Late talk show host"),
        ("Beekeeper and best-selling author Tara Moss", "Beekeeper and best-selling author"),
        (
            "Harbour Times Vice President and Managing Editor Tara Moss",
            "Harbour Times Vice President and Managing Editor",
        ),
        (
            "Tara Moss, a former Harbour Service agent for the bank has",
            "former Harbour Service agent for the bank",
        ),
        (
            "Tara Moss, Delft’s global politics and government outreach director,",
            "Delft’s global politics and government outreach director",
        ),
        ("On Monday Iran’s Foreign Minister Tara Moss", "Iran’s Foreign Minister"),
        ("On Monday Syria’s interim President Tara Moss", "Syria’s interim President"),
        ("Patriotic Union of Kurdistan (PUK) leader Tara Moss", "Patriotic Union of Kurdistan (PUK) leader"),
        ("U.S. ambassador to Turkey and envoy Tara Moss", "U.S. ambassador to Turkey and envoy"),
        ("White House Chief of Staff Tara Moss", "White House Chief of Staff"),
        ("The governor-general of Homs province, Tara Moss,", "governor-general of Homs province"),
        ("He put her on the final players list, in addition. Tara Moss", None),
    ],
)
def test_titles_of_several_words_stay_together(before, role):
    """Shows, trades joined by a hyphen, two titles in capitals, initials in brackets and a country's possessive belong to the office."""
    text = f"{before} went out on Monday. “We will wait for the rain to end,” Moss said."

    assert spoken(text)[-1] == ("Tara Moss", role)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Latif was late. “We will wait for the rain to end,” said Latif constituent Dan Moss.",
            ("Dan Moss", "Latif constituent"),
        ),
        (
            "“We will wait for the rain to end,” said ex-Erbil organized theft detective Dan Moss on Monday.",
            ("Dan Moss", "ex-Erbil organized theft detective"),
        ),
        (
            "“We will wait for the rain to end,” said Harbour Securities (Japan) analyst Dan Moss.",
            ("Dan Moss", "Harbour Securities (Japan) analyst"),
        ),
        (
            "“We will wait for the rain,” said a spokesman for Golding Sachs and Co., one of the managers.",
            ("a spokesman for Golding Sachs and Co", None),
        ),
        (
            "Win Moss, a member of the board, will win. We met Win Moss. “We will wait for the rain to end,” Moss said.",
            ("Win Moss", "member of the board"),
        ),
        (
            "That is where poet and local firebrand Cornel West spoke. “We will wait for the rain to end,” West said.",
            ("Cornel West", "poet and local firebrand"),
        ),
        (
            "Harbour columnist Omar Will wrote on Monday. “We will wait for the rain to end,” Will said.",
            ("Omar Will", "Harbour columnist"),
        ),
        (
            "Former Security of State Hala Moss went home. “We will wait for the rain to end,” Moss said.",
            ("Hala Moss", "Former Security of State"),
        ),
        (
            "Hala Moss Meets Men Everywhere\n\nHala Moss came. “We will wait for the rain to end,” Moss said.",
            ("Hala Moss", None),
        ),
        (
            "Omar Hassan Saeed Meets Three Ministers\n\nHe was late. “We will wait for the rain to end,” Saeed said.",
            ("Omar Hassan Saeed", None),
        ),
    ],
)
def test_who_speaks_beside_a_body_is_found(text, who):
    """A firm or a surname before an office is not who speaks, and a first name may be a verb elsewhere."""
    assert spoken(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Drivers for Ferry Justice advocates a list of rules, and Omar Latif has read it. “It is a long list to read,” Latif said.",
            ("Omar Latif", None),
        ),
        (
            "Mr. King and Mr. Moss came. Lena King and Dan Moss are neighbors. “We will wait for the rain to end,” Moss said.",
            ("Dan Moss", None),
        ),
        (
            "After a call to Dan Moss, the county attorney’s office in the harbour closed. “We will wait for the rain,” Moss said.",
            ("Dan Moss", None),
        ),
        (
            "Public works minister Dan Moss came. “We will wait for the rain to end,” Moss said.",
            ("Dan Moss", "Public works minister"),
        ),
        (
            "“We will wait for the rain to end,” said Dan Moss, one of the mayor’s sons from a first marriage.",
            ("Dan Moss", "one of the mayor’s sons"),
        ),
    ],
)
def test_what_others_do_or_own_is_no_office(text, who):
    """A plural that is a verb, a neighbor called King and an attorney's office give nobody a role."""
    assert spoken(text)[-1] == who


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("Tara Moss, the harbour icon who founded the club,", "harbour icon"),
        ("Tara Moss, star of the ferry show,", "star of the ferry show"),
        ("Harbour great Tara Moss", "Harbour great"),
        ("Tara Moss, 21, a junior from Homs,", "junior from Homs"),
        ("Tara Moss, a Homs-based radio host considered one of the best,", "Homs-based radio host"),
        ("Tara Moss, research and policy director of the mill,", "research and policy director of the mill"),
        (
            "Tara Moss is the river campaign’s national political director. She",
            "river campaign’s national political director",
        ),
        ("The Harbour Group’s CEO, Tara Moss,", "Harbour Group’s CEO"),
        ("Idaho Republican Sens. Tara Moss and Omar Latif", "Idaho Republican Sen"),
        ("Tara Moss, who took over as head of the mill in May,", "head of the mill"),
        ("The mill is shut, Tara Moss, head of the survey office said. She", "head of the survey office"),
        ("Tara Moss, one of the stars of the play,", "one of the stars"),
        ("It fell to Tara Moss, then Latif’s literary agent. She", "Latif’s literary agent"),
        ("South Korean-born Tara Moss", None),
        (
            "Tara Moss, head of the lab at the University of California, Los Angeles,",
            "head of the lab at the University of California, Los Angeles",
        ),
        (
            "Tara Moss, head of the lab at the University of Ohio, Omar Latif and others",
            "head of the lab at the University of Ohio",
        ),
        ("On Friday acting Defense Secretary Tara Moss", "acting Defense Secretary"),
        ("On Friday independent MP Tara Moss", "independent MP"),
    ],
)
def test_what_somebody_is_may_be_told_in_many_ways(before, role):
    """With nouns that are things elsewhere, behind "is" and "took over as", and for two at once."""
    text = f"{before} went out on Monday. “We will wait for the rain to end,” Moss said."

    assert spoken(text)[-1] == ("Tara Moss", role)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Campaign spokesman Hope Haddad denied it. “They are not part of the campaign,” she said.",
            ("Hope Haddad", "Campaign spokesman"),
        ),
        (
            "Campaign spokesman Omar Haddad denied it. “They are not part of the campaign,” he said.",
            ("Omar Haddad", "Campaign spokesman"),
        ),
        (
            "Terrorism expert Dr. Sami Haddad warned of it. “We will not wait for spring,” he said.",
            ("Sami Haddad", "Terrorism expert"),
        ),
        ("“We will not wait for the spring,” said Dr. Salma Haddad.", ("Salma Haddad", "Dr")),
        (
            "Count former Iraqi Prime Minister Omar Haddad among them. “We are not going to pay,” Haddad said.",
            ("Omar Haddad", "former Iraqi Prime Minister"),
        ),
    ],
)
def test_an_office_has_neither_the_courtesy_nor_the_verb_beside_it(text, who):
    """ "Dr." is the person's own, "Count" the sentence's, and a spokesman may be a woman."""
    assert spoken(text)[-1] == who


def test_the_newspaper_is_the_one_named_since():
    """ "A Mosul newspaper" that the next sentence calls The Advocate is called so from there on."""
    text = (
        "In May a Mosul newspaper asked the mayor to resign.\n\nThe Advocate wrote that the damage was great.\n\n"
        "“The city needs a visit,” the newspaper said."
    )

    assert spoken(text)[-1][0] == "Advocate"
