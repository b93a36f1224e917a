"""The sentences that sum up a story and a theater."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis import analyze
from briefing.edition.bottom_line import bottom_line, summary_lines
from briefing.edition.compile import compile_briefing
from briefing.model import Dateline, Edition, Span, Story, Window
from briefing.text.standalone import harks_back, stands_alone
from tests.reports import IRAQ, MORNING, SYRIA, article, figure, report

LEDE = "A car bomb killed 12 people at a market in Mosul on Monday, police said."


def summary(story, **limits):
    return [span.of(source.text) for source, span in summary_lines(story, **limits)]


@pytest.mark.parametrize(
    "sentence",
    [
        "He told reporters that the bridge would open again within a week.",
        "However, the ministry said that the bridge would open within a week.",
        "Speaking in Baghdad, he said the bridge would open within a week.",
        "“We will open the bridge within a week.”",
        "This came after two days of fighting near the northern bridge.",
        "the bridge near the city would be opened within a week.",
        "The minister said: “We will open the bridge within a week.",
        "Click here to read the full report on the northern bridge.",
        "Will the bridge near the old city open within a week?",
        "Meanwhile in Erbil, traders waited for the bridge to open.",
        "Bridge opens on Monday.",
        "A view shows the bridge after the flood near Mosul, Iraq, on Monday.",
        "Workers carry planks over the northern bridge in Mosul, Iraq, July 1, 2016.",
        "Dear Mr. Speaker: (Dear Madam President of the Senate of the Republic)",
        "MODERATOR: Good morning to everyone at this conference on the bridge.",
        "To that end, the minister of bridges noted the full support of the city.",
        "In keeping with that commitment, the ministry is opening the northern bridge.",
        "Tags Syria Aleppo bridge ministry ceasefire Nour Hadi Observatory.",
    ],
)
def test_a_sentence_that_leans_on_another_is_not_chosen(sentence):
    """No unresolved pronoun, dangling connective, open quote, nameless speech, question or furniture."""
    assert not stands_alone(sentence, Span(0, len(sentence)))


@pytest.mark.parametrize(
    "sentence",
    [
        LEDE,
        "The minister said he would open the northern bridge within a week.",
        "“We will open the bridge within a week,” Transport Minister Ali Saleh told reporters.",
        "In this week's only raid the army lost two trucks near the bridge.",
        "There were no casualties when the northern bridge collapsed on Monday.",
        "Prime Minister Mohammed Shia al-Sudani said his government would rebuild the bridge.",
        "The northern bridge was opened to traffic in the old city on July 1, 2016.",
        "More than 5,200 US troops are deployed in the country, the coalition said.",
    ],
)
def test_a_sentence_that_tells_who_and_what_is_chosen(sentence):
    """A name or a noun stands before the pronoun, and speech has its speaker."""
    assert stands_alone(sentence, Span(0, len(sentence)))


def test_the_summary_leaves_the_dateline_out():
    """The span begins after "BAGHDAD (INA) -", and what is left stands in the article."""
    text = "BAGHDAD (INA) - " + LEDE
    filed = report("Bomb in Mosul", text)
    story = Story(
        type(filed)(
            filed.article, filed.sentences, filed.lede, Dateline(Span(0, len("BAGHDAD (INA) -")), "Baghdad")
        )
    )

    assert summary(story) == [LEDE]


def test_the_summary_leaves_a_credit_before_a_slash_out():
    """Who credits itself in its first words ("Shafaq News/ ...") has its sentence begin behind them."""
    filed = report("Bomb in Mosul", "Shafaq News/ " + LEDE)

    assert summary(Story(filed)) == [LEDE]


def test_the_summary_does_not_repeat_the_headline():
    """A text that opens with its own headline is summed up by what comes after it."""
    headline = "Car bomb kills 12 people at market in Mosul"
    story = Story(
        report(headline, headline + ".\n\nPolice said the blast hit shoppers at noon near the Mosul bridge.")
    )

    assert summary(story) == ["Police said the blast hit shoppers at noon near the Mosul bridge."]


def test_further_lines_add_and_do_not_repeat():
    """A second outlet's lede joins when it tells more, and not when it tells the same again."""
    lead = report("Bomb in Mosul", LEDE, publication="One")
    same = report("Blast", "Police said a car bomb killed 12 people at a Mosul market on Monday.", 1, "Two")
    more = report(
        "Claim", "The group Ansar claimed the bomb at the Mosul market through its radio station.", 2, "Three"
    )

    assert summary(Story(lead, (same, more))) == [LEDE, more.article.text]


def test_what_the_lead_has_overtaken_is_not_told_beside_it():
    """Of two drivers missing at noon nothing is said under the toll of the night."""
    noon = "Floods closed the northern road to Sinjar town and 2 drivers were missing, the mayor said."
    night = "Floods on the northern road to Sinjar town killed 3 people, Civil Defence said."
    missing, dead = (
        replace(report("Sinjar flood", text, hour), figures=(figure(text, phrase, outcome=outcome),))
        for text, hour, phrase, outcome in (
            (noon, 0, "2 drivers", "missing"),
            (night, 6, "3 people", "killed"),
        )
    )

    assert summary(Story(dead, (missing,))) == [night]


def test_an_opinion_is_no_bottom_line():
    """A story that is nobody's news gives way to the next one."""
    opinion = Story(
        report("Opinion: The oil of the north", "Iraq must not mortgage the oil of the north again.")
    )
    quiet = Story(report("Bridge opens", "Iraq opened a bridge over the Tigris river in Mosul on Monday."))

    ((_, lines),) = bottom_line([(IRAQ, [opinion, quiet])])

    assert [line.story for line in lines] == [quiet]


def test_two_numbers_for_one_thing_never_stand_together():
    """Another outlet's other death toll is left to the dispute, not printed as a further line."""
    lead = report("Bomb in Mosul", LEDE, publication="One")
    text = "Hospital records seen in Mosul after the market blast list 19 people as dead."
    other = report("Records", text, 1, "Two")
    lead = type(lead)(
        lead.article, lead.sentences, lead.lede, figures=(figure(LEDE, "12 people", outcome="killed"),)
    )
    other = type(other)(
        other.article, other.sentences, other.lede, figures=(figure(text, "19 people", outcome="killed"),)
    )

    assert summary(Story(lead, (other,))) == [LEDE]


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Two trips were planned for June.", "The trip was announced officially in the middle of June."),
        ("", "The blast also wounded dozens of shoppers at the northern market."),
        ("", "First, the ministry reached an agreement on the northern bridge."),
        ("", "The President affirmed that the northern bridge in Mosul would be built."),
        ("", "Once built, this bridge will carry forty thousand cars a day into Mosul."),
        ("A rebel convoy left Idlib.", "The convoys, which carried flour, were stopped twice on the way."),
    ],
)
def test_what_was_told_before_opens_no_bottom_line(before, sentence):
    """ "The trip was announced" can be read under a headline, and not by itself."""
    text = f"{before} {sentence}".strip()
    told = Story(report("Envoy travels north", text))
    other = Story(report("Bomb in Mosul", LEDE, 1, "Two"))

    lines = bottom_line([(IRAQ, [told, other])])[0][1]

    assert harks_back(text, Span(text.index(sentence), len(text)))
    assert [chosen.span.of(chosen.article.text) for chosen in lines][-1:] == [LEDE]
    assert sentence not in [chosen.span.of(chosen.article.text) for chosen in lines]


@pytest.mark.parametrize(
    "sentence",
    [
        "The army opened the northern bridge to cars and buses on Monday.",
        "The attack on a market in Mosul killed twelve people on Monday.",
        "The President of Iraq opened the northern bridge in Mosul on Monday.",
        "The Iraqi bridge ministry opened the northern bridge on Monday.",
        "The bridge ministry's engineers left the city of Mosul on Monday.",
    ],
)
def test_a_definite_noun_that_says_which_one_opens_a_bottom_line(sentence):
    """The army, the attack on a market, a thing that nothing was said of before."""
    assert not harks_back(sentence, Span(0, len(sentence)))


def test_a_card_opens_with_the_sentence_that_names_the_thing():
    """A later sentence that stands by itself comes first, and the one that harks back follows it."""
    text = (
        "We thank you for joining our call on the convoy. The convoy was announced in the middle of the month by the envoy. "
        "A convoy of thirty trucks left Aleppo on Monday with flour and tents, the envoy said."
    )

    assert summary(Story(report("Envoy travels north", text)))[0].startswith("A convoy of thirty trucks")


def test_no_words_stand_twice_on_a_card():
    """A further sentence that holds a key quote is left to the quote; the first sentence stays, and its quote goes."""
    text = (
        "A bomb at the market in Mosul killed 12 traders on Monday, police said.\n\n"
        "“The market in Mosul will open again on Wednesday, whatever the bombers want,” Mayor Laith Hamdani said.\n\n"
        "Traders in Mosul swept glass from the market until noon."
    )
    told = analyze(article("Bomb in Mosul, Iraq", text, language="en"), (IRAQ,))
    window = Window(MORNING - timedelta(hours=2), MORNING + timedelta(hours=22))

    briefing = compile_briefing([told], Edition("daily", "Daily", (IRAQ,)), window, made=window.end)

    (card,) = briefing.cards
    assert [quote.text[:10] for quote in card.quotes] == ["The market"]
    assert [line.text.split()[0] for line in card.lines] == ["A", "Traders"]


def test_a_story_without_a_fit_sentence_has_no_summary():
    """Nothing is cut to fit or made up: a headline alone stays a headline."""
    assert summary(Story(report("Bomb in Mosul"))) == []
    assert summary(Story(report("Bomb in Mosul", "He said it was the worst attack there in years."))) == []


def test_the_bottom_line_tells_the_first_three_stories_of_each_theater():
    """Each theater in its order, single sources marked, and no word over the limit."""
    words = [
        f"Officials in town {n} said on Monday that bridge {n} near hill {n} was closed." for n in range(8)
    ]
    iraq = [Story(report(f"Bridge {n}", words[n], n, "One"), theater=IRAQ) for n in range(4)]
    syria = [Story(report("Bridge 5", words[5], 5, "One"), (report("B", words[6], 6, "Two"),), theater=SYRIA)]

    (_, first), (_, second) = bottom_line([(IRAQ, iraq), (SYRIA, syria)])

    assert [line.span.of(line.article.text) for line in first] == words[:3]
    assert [line.single_source for line in (*first, *second)] == [True, True, True, False]
    assert sum(len(lines) for _, lines in bottom_line([(IRAQ, iraq), (SYRIA, syria)], limit_words=35)) == 2


@given(st.text(alphabet="Aa hes.,“”\n12"))
def test_every_summary_line_is_a_sentence_of_its_article(text):
    """Whatever the text, each line is a whole stretch of it without white space at its ends."""
    story = Story(report("Headline", text))

    for source, span in summary_lines(story):
        line = span.of(source.text)
        assert source == article("Headline", text)
        assert line == line.strip()
        assert "\n" not in line


def test_a_notice_of_correction_tells_what_is_right():
    """Of "29 percent" and "31 percent" the second is the news, though both count one thing."""
    text = (
        "A story on Syria of 24 November gave the funded share of the appeal for Syria as 29 percent."
        " The agency has since said that the share is 31 percent."
    )
    notice = Story(analyze(article("Correction: Syria appeal", text), [SYRIA]), theater=SYRIA)
    window = Window(MORNING - timedelta(days=1), MORNING + timedelta(days=1))

    made = compile_briefing([notice.lead], Edition("daily", "Daily", (SYRIA,)), window, made=window.end)

    assert " ".join(summary(notice)) == text
    assert made.figures == ()
