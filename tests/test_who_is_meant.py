"""Whom "he" and "she" mean beside a quote, where somebody else has spoken before."""

import pytest

from briefing.analysis.names.entity import Entity
from briefing.analysis.people.third_person import is_named_in, told_of
from briefing.model import Span
from tests.quoted import quotes_in, speakers

SPOKE = "“The dam will hold until the spring,” said Karim Odeh, an engineer. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            SPOKE + "Omar Latif regularly inspected the dam.\n\n“I saw the cracks in March,” he said.",
            "Omar Latif",
        ),
        (
            SPOKE + "Omar Latif never believed it.\n\n“I saw the cracks in March myself,” he said.",
            "Omar Latif",
        ),
        (
            SPOKE + "Omar Latif wasn’t so sure.\n\n“I saw the cracks in March myself,” he said.",
            "Omar Latif",
        ),
        (
            SPOKE
            + "After two dry winters, Omar Latif left the valley. “I saw the cracks in March,” he said.",
            "Omar Latif",
        ),
        (
            SPOKE + "As for Omar Latif, he had no doubts. “I saw the cracks in March myself,” he said.",
            "Omar Latif",
        ),
        (
            SPOKE + "I met with Omar Latif in his office. “I saw the cracks in March myself,” he told me.",
            "Omar Latif",
        ),
        (
            SPOKE
            + "Omar Latif, who had been Odeh's partner, called the dam a ruin. He explained, “I saw cracks.”",
            "Omar Latif",
        ),
        (
            SPOKE + "Odeh later met Omar Latif. “I have nothing to add to my report on the dam,” he said.",
            "Karim Odeh",
        ),
        (
            SPOKE + "The cracks worried Omar Latif. “I have nothing to add to my report,” Odeh added.",
            "Karim Odeh",
        ),
    ],
)
def test_he_is_whom_the_sentence_before_is_about(text, name):
    """The subject of the sentence just before speaks, whoever spoke two sentences ago."""
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“We counted,” said Rana Saad. Hala Sabri's fate is unclear, but she said she would stand. “I will,” she said.",
            "Hala Sabri",
        ),
        (
            "“We counted all day,” said Rana Saad of the observers. Hala Sabri's party is strong, she said.",
            "Rana Saad",
        ),
        (
            "State Rep. Hala Sabri (R), a leader of the valley farmers, spoke of the dam. “We want it mended,” she said.",
            "Hala Sabri",
        ),
        (
            "Hala Sabri asked for the files. No other minister of state had such a ledger. “I told them,” she said.",
            "Hala Sabri",
        ),
        (
            "Hala Sabri's term as council chief ends in May. “I am sure that it will go on,” she said.",
            "Hala Sabri",
        ),
        (
            "One man was killed when a wall fell, said district official Omar Latif. “A man was asleep there,” he said.",
            "Omar Latif",
        ),
    ],
)
def test_a_bystander_is_not_who_speaks(text, name):
    """Somebody who is told of in passing, or in general, draws no pronoun from whom the text is about."""
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "His aide, Omar Latif, saw Karim Odeh. Odeh left early. “Minister Odeh has nothing to hide from anybody,” he said.",
            "Omar Latif",
        ),
        (
            "The aide, Omar Latif, saw Karim Odeh. Odeh left early. “The Odeh Foundation has nothing to hide from anybody,” he said.",
            "Karim Odeh",
        ),
        (
            "Rana Saad voted in the morning. Choosing between Hala Sabri and Dana Aziz is “no choice at all,” she said.",
            "Rana Saad",
        ),
    ],
)
def test_nobody_names_himself(text, name):
    """Whoever is told of by name in the words is not the "he" who says them; a house of his name may be."""
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Senator Odeh has won", True),
        ("Odeh's plan is sound", True),
        ("The Odeh Foundation has won", False),
        ("Sarah Odeh has won", False),
        ("the code is odeh", False),
        ("He is right, Odeh. I agree", True),
        ("what Karim has done", True),
        ("Karim has done it", False),
        ("what Karim Latif has done", False),
    ],
)
def test_a_name_for_oneself_is_no_name_of_kin_or_house(words, named):
    """A name tells of its bearer, unless another given name stands before it, a further name behind, or the sentence begins with it."""
    entity = Entity(Span(0, 10), ("karim", "odeh"), person=True, gender="m", named=True)

    assert is_named_in(told_of(words), entity) is named


def test_a_pronoun_that_missed_once_does_not_bind():
    """A person of either sex is whatever most pronouns have called him so far."""
    entity = Entity(Span(0, 10), ("kelly", "odeh"), person=True, gender="", named=True)

    for sex in "ffmfm":
        entity.call(sex)

    assert entity.called == "f"


def test_a_question_in_the_passive_is_nobodys():
    """Who "was asked" something hears it; who asked, the sentence does not tell."""
    asked = quotes_in("Omar Latif was asked, “Where were you when the dam broke?” Latif joked about it.")
    told = speakers("Omar Latif asked, “Where were you when the dam broke?”")

    assert asked[0].speaker is None
    assert told == ["Omar Latif"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "As the crowd sang, Latif was joined on stage by Gov. Karim Odeh and joked, “You are all out of tune.”",
            "Latif",
        ),
        ("Latif met Gov. Karim Odeh, who laughed and joked, “You are all out of tune today.”", "Karim Odeh"),
        ("Latif praised those who stayed but said, “We are in a different ball game now.”", "Latif"),
    ],
)
def test_a_second_verb_has_the_first_ones_subject(text, name):
    """Behind "was joined by Odeh and joked" it is not Odeh who jokes."""
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    "lead",
    ["For the man described by The Valley Times as", "The man was described by The Valley Times as"],
)
def test_who_describes_speaks(lead):
    """The words behind "described by the paper as" are the paper's."""
    assert speakers(f"{lead} “the last great builder of the century,” it was a long day.") == ["Valley Times"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Guards beat two men, with Odeh reportedly yelling: “Throw them out of the hall now!”", "Odeh"),
        ("Critics met Odeh, yelling: “Throw them out of the hall at once!”", "Critics"),
        (
            "The pastor, Karim Odeh, slammed the club for selling “sin in a paper bag” on his show, Bell Watch first reported.",
            "Karim Odeh",
        ),
        ("Sales will stop “by the end of the month of May,” the Valley Times reported.", "Valley Times"),
        (
            "“It came to a head on Monday evening,” the Valley Times reported, quoting an anonymous party official.",
            "an anonymous party official",
        ),
        ("“It came to a head on Monday evening,” Odeh tweeted, quoting Latif.", "Odeh"),
        (
            "Karim Odeh is accused of acting “contrary to all the rules” by hiding it, the report said.",
            "the report",
        ),
        (
            "“We have asked for help,” said Karim Odeh. “We talked of it for years.” According to police, a man had a gun.",
            "Karim Odeh",
        ),
        ("“We have asked for help for years.” According to police, a man had a gun.", "police"),
        (
            "“It was a mistake,” Odeh told a friend in May. Then, later that month on RTV: “I never said it was one.”",
            "Odeh",
        ),
        (
            "“It was a mistake,” Odeh told a friend in May. Then Omar Latif on RTV: “I never said it was one.”",
            "Omar Latif",
        ),
    ],
)
def test_the_clause_tells_whose_words_they_are(text, name):
    """Participles, outlets that pass words on, accusers and lines without a verb are read for who speaks."""
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“The crew left,” a source told Harbour News. It was “false from the start,” according to the news outlet.",
            "Harbour News",
        ),
        (
            "The Valley Times called on Acme Steel to pay. “It must stop blaming others,” the newspaper wrote.",
            "Valley Times",
        ),
        (
            "Prosecutors looked at Acme Steel. “It must stop blaming others for it,” the newspaper wrote.",
            "the newspaper",
        ),
        (
            "“He grabbed her by the arm,” Odeh wrote in the affidavit. It continued: “There is cause to charge him.”",
            "Odeh",
        ),
        (
            "The Times quoted another party official as saying so. “He is not going,” said the second official.",
            "another party official",
        ),
        ("The Greek statement said: “We are not prepared to give up the islands.”", "The Greek statement"),
        (
            "“It was late,” said Dara Aziz. Nobody answered. Aziz's remarks “have done great harm,” Rana Saad said.",
            "Rana Saad",
        ),
    ],
)
def test_papers_and_sources_lead_back_to_whom_they_are(text, name):
    """An outlet, a paper and a nameless source are called by the fullest words that brought them in."""
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Omar Latif was asked about the dam. “As you know, Mr. Latif, it leaks,” the moderator said.",
            "the moderator",
        ),
        (
            "Rana Saad met the council. “Ms. Saad has asked for a meeting this week,” the statement read.",
            "the statement",
        ),
        (
            "Rana Saad met the council. “We ask for a meeting with the council this week,” her statement read.",
            "Rana Saad",
        ),
    ],
)
def test_descriptions_and_papers_do_not_name_their_own(text, name):
    """A moderator or a statement that tells of Latif by name is not Latif, nor his statement."""
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The minister met the press team. “It has been slow,” one senior Democrat said.",
            "one senior Democrat",
        ),
        ("The people met. “It was weak,” said one Kurd familiar with the talks.", "one Kurd"),
        ("Voters came early. “We waited all night,” an Iraqi in the queue said.", "an Iraqi in the queue"),
        (
            "Voters came early. “We waited all night,” said an Iraqi official.",
            "an Iraqi official",
        ),
    ],
)
def test_one_of_a_people_or_party_speaks(text, name):
    """ "An Iraqi" and "one senior Democrat" speak like any source without a name."""
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“They left us,” said Dara Aziz, a farmer, reports Harbour News. “Nobody has come here since.”",
            "Dara Aziz",
        ),
        (
            "Then Rana Saad met farmers and pledged to “mend all that the river took,” the Harbour Sentinel reported.",
            "Rana Saad",
        ),
    ],
)
def test_an_outlet_that_reports_does_not_speak(text, name):
    """Whom an outlet is told to quote goes on speaking behind its name."""
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "Karim told the court that the mayor wept: “I asked him why, and he said, ‘Thank you.’” "
                "Latif, who was there, said he believed it. “We all heard it in the hall,” he said."
            ),
            "Latif",
        ),
        (
            (
                "Omar Karim opened the new hall. The show had an interview with Latif, who praised him. "
                "“If I had to choose anybody, it would be [Karim]. I am glad,” he said."
            ),
            "Latif",
        ),
        (
            (
                "Sami Latif was elected. Omar Karim opened the session and spoke for an hour. "
                "“He has answered every question,” he said of Karim."
            ),
            "Sami Latif",
        ),
    ],
)
def test_he_is_nobody_whom_his_words_name_or_tell_of(text, who):
    """Who is named in the words, or told of by them, does not say them."""
    assert speakers(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "Hadi Karim, leader of the bloc, said the law “would hand the border to smugglers.” "
                "Mayor Omar Latif was more careful: the law, he told the radio, is “part of a reform of the whole.”"
            ),
            "Omar Latif",
        ),
        (
            (
                "In a letter to the firms dated May 26, the port’s director general, Omar Latif, warned that any cargo "
                "sold outside the deal would be “treated as stolen goods”. An executive at one of the companies read it "
                "differently.\n\n“It means they have nobody at the terminal,” he said."
            ),
            "An executive at one of the companies",
        ),
        (
            (
                "“We did not come back with empty hands,” Omar Latif, the finance minister, told reporters.\n\n"
                "A teacher from the hills who had been on strike since May was less certain.\n\n"
                "“I have heard this sentence from three governments,” he told the radio."
            ),
            "A teacher from the hills",
        ),
        (
            (
                "A SYRIAN dad who lost his wife and two daughters in the river stared down the man accused of sending "
                "them to their deaths yesterday and told him: 'You counted the money before the children.'\n\n"
                "Omar Latif, 41, sobbed as he gave evidence against alleged smuggler Sami Karim in the court."
            ),
            "Omar Latif",
        ),
    ],
)
def test_who_is_new_and_whose_sentence_it_is_speaks(text, who):
    """Behind a colon a sentence goes on with its subject, and somebody nameless who is introduced may be "he"."""
    assert speakers(text)[-1] == who
