"""What is said in other words, in English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis import analyze
from briefing.analysis.quotes import find_quotes
from briefing.edition.citation import Citations
from briefing.edition.selection import quote_register
from briefing.model import Article, Card, Section, Story
from briefing.text.sentences import sentences


def quotes_of(text):
    return find_quotes(Article("a", "s", "p", "", text, language="en"), sentences(text))


def indirect(text):
    return [(q.speaker.name, q.cue, q.words(text)) for q in quotes_of(text) if q.kind == "indirect"]


@pytest.mark.parametrize(
    ("text", "name", "cue", "words"),
    [
        (
            "Rana Haddad, the mayor, said that the bridge would open in May.",
            "Rana Haddad",
            "said",
            "that the bridge would open in May",
        ),
        (
            "The bridge will open in May, said Rana Haddad.",
            "Rana Haddad",
            "said",
            "The bridge will open in May",
        ),
        (
            "The bridge will open in May, Rana Haddad said.",
            "Rana Haddad",
            "said",
            "The bridge will open in May",
        ),
        (
            "The dam lost a third of its water, according to the ministry of irrigation.",
            "the ministry of irrigation",
            "according to",
            "The dam lost a third of its water",
        ),
        (
            "In a statement on Sunday, the interior ministry said its officers had seized the boat.",
            "the interior ministry",
            "said",
            "its officers had seized the boat",
        ),
        (
            "Colonel Aws Latif told reporters in Hit that the road was safe, but nobody drove on it.",
            "Aws Latif",
            "told",
            "that the road was safe",
        ),
        (
            "An expert, who read the report on rents in Basra, said landlords in the city will be rich.",
            "An expert",
            "said",
            "landlords in the city will be rich",
        ),
    ],
)
def test_reports_of_speech_are_found(text, name, cue, words):
    """Who said what in other words, whichever comes first."""
    ((found_name, found_cue, found_words),) = indirect(text)

    assert (found_name, found_cue) == (name, cue)
    assert words in found_words


def test_reports_go_on_behind_a_comma():
    """ ", adding that ..." is a second report by the same speaker."""
    text = "Nadia Karim said the wells were dry, adding that the village would move."

    assert [(name, cue) for name, cue, _ in indirect(text)] == [
        ("Nadia Karim", "said"),
        ("Nadia Karim", "adding"),
    ]


def test_words_in_marks_are_never_indirect():
    """A report that holds quotation marks is left to the quote in it."""
    text = "Nadia Karim said the wells were “dry to the last stone and full of sand”."

    assert [q.kind for q in quotes_of(text)] == ["partial"]


def test_an_occasion_is_no_report():
    """ "On Tuesday" before ", he said" says nothing."""
    text = "On Tuesday at the gate of the depot, Omar Faris said nothing."

    assert all(not words.startswith("On Tuesday") for _, _, words in indirect(text))


def test_indirect_speech_is_never_printed_in_marks():
    """Neither the key quotes nor the register of quotes hold a report in other words."""
    text = (
        "Governor Rana Haddad said that the bridge at Hit in Iraq would open in May and that nobody would pay.\n\n"
        "“We will open the bridge before the summer and we will not wait for the capital,” Haddad said."
    )
    report = analyze(Article("a", "s", "p", "", text, language="en"), ())
    cite = Citations([Story(report)])
    card = Card(1, Story(report), cite(report.article))

    register = quote_register([Section(None, (card,))], cite)

    assert {q.kind for q in report.quotes} == {"direct", "indirect"}
    assert [q.kind for q in report.quotes if q.key] == ["direct"]
    assert [printed.quote.kind for printed in register] == ["direct"]


WORDS = st.sampled_from(
    "said says that according to Omar Faris the ministry , . : ; “ ” he would not and adding told reporters — ( ) \n\n whether 12 's".split(
        " "
    )
)


@given(st.lists(WORDS, max_size=40))
def test_every_report_is_one_stretch_of_the_text(words):
    """Whatever the text, a report has one segment, a speaker, a cue and a confidence."""
    text = " ".join(words)

    for quote in (q for q in quotes_of(text) if q.kind == "indirect"):
        (segment,) = quote.segments
        assert 0 <= segment.start < segment.end <= len(text)
        assert quote.speaker.name
        assert quote.cue
        assert 0 <= quote.confidence <= 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The finance ministry cut its own count to nine members of the customs guard and denied that any clerk had been paid.",
            "The finance ministry",
        ),
        ("The governor met the commander of the brigade and said that the road would open.", "The governor"),
        (
            "The mayor visited the wounded officers and then told reporters that the dam was safe.",
            "The mayor",
        ),
        # Counter-examples: two who speak together, and adverbs joined by "and".
        ("The mayor and the governor said that the road was safe.", "the governor"),
        (
            "Rana Haddad, the mayor, repeatedly and loudly denied that the well was dry.",
            "Rana Haddad",
        ),
    ],
)
def test_second_verb_has_the_subject_of_the_first(text, name):
    """Whoever "met the commander and said" speaks, and not the commander."""
    ((found, _, _),) = indirect(text)

    assert found == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "HIT, Iraq, Nov 25 (Delta Wire) - Iraq on Monday raised to nine the number of people killed in a flood near the dam, saying two bodies had been found.",
            "Iraq",
        ),
        (
            "The army fired on the village of Kodana on Monday, saying nine gunmen had hidden there.",
            "The army",
        ),
        ("The court freed 30 men from the camp at Hit, adding that 40 more would follow.", "The court"),
        # Counter-example: who speaks stands right before the comma.
        ("The well is dry, said Rana Haddad, adding that the village would move.", "Rana Haddad"),
    ],
)
def test_a_participle_behind_a_comma_is_of_the_subject(text, name):
    """ ", saying ..." is said by who did what the sentence tells, not by the village or the men named last."""
    *_, (found, _, _) = indirect(text)

    assert found == name


@pytest.mark.parametrize("dateline", ["HIT - ", "HIT, Iraq (Delta Wire) - ", "HIT, Nov 25 (Delta Wire) — "])
def test_a_dateline_is_not_said(dateline):
    """The words of a report begin behind where it was filed."""
    ((name, _, words),) = indirect(
        f"{dateline}Iraq has reopened the ferry at the dam, the ministry said on Monday."
    )

    assert (name, words) == ("the ministry", "Iraq has reopened the ferry at the dam")
