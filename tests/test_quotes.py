"""Who said what."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.quotes import LONGEST_PIECE, find_quotes
from briefing.analysis.speakers.chances import share_right
from briefing.model import Article
from briefing.text.sentences import sentences


def quotes_of(text, language="en"):
    return find_quotes(Article("a", "s", "p", "", text, language=language), sentences(text))


def test_surname_becomes_the_full_name_that_the_article_gives():
    """ "Ekman" at the quote is Kenneth Ekman, who was named with his rank and office before."""
    text = (
        "The mission goes on, Major General Kenneth Ekman, deputy commander of coalition forces, told "
        "reporters.\n\n“We will leave two bases before the winter,” Ekman said. “That much is agreed.”"
    )

    (quote,) = quotes_of(text)

    assert quote.words(text) == "We will leave two bases before the winter That much is agreed."
    assert quote.speaker.name == "Kenneth Ekman"
    assert quote.speaker.role == "Major General, deputy commander of coalition forces"
    assert quote.cue == "said"


def test_running_quote_keeps_its_speaker_over_paragraphs():
    """Paragraphs that open a mark again are one quote by the first one's speaker."""
    text = "“We opened the road,” said Layla Haddad, a mayor.\n\n“Trucks passed all night.\n\n“Nobody stopped them.”"

    found = quotes_of(text)

    assert {q.speaker.name for q in found} == {"Layla Haddad"}
    assert [len(q.segments) for q in found] == [1, 2]


@pytest.mark.parametrize(
    "text", ["", "“", '"""', "“”’‘«»", "\n\n", "said", 'He said he said "he said', "“” said X."]
)
def test_broken_marks_are_no_error(text):
    """Lost, doubled and empty marks give no quote and no error."""
    assert all(q.segments for q in quotes_of(text))


def who_said(text):
    """Speaker and words of the quotes between marks."""
    return [
        (q.speaker.name if q.speaker else None, q.words(text))
        for q in quotes_of(text)
        if q.kind != "indirect"
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The bridge will open again in May,” said Layla Haddad.", "Layla Haddad"),
        ("“The bridge will open again in May,” Layla Haddad told reporters in Tikrit.", "Layla Haddad"),
        ("Layla Haddad, the mayor of Tikrit, told the council: “The bridge will open again.”", "Layla Haddad"),
        ("The bridge “will open again in May”, according to the Ministry of Transport.", "Ministry of Transport"),
        ("“The bridge will open again in May,” said Layla Haddad, who runs the town.", "Layla Haddad"),
        ("Layla Haddad was firm. “The bridge will open again in May.”", "Layla Haddad"),
        ("LAYLA HADDAD: “The bridge will open again in May.”", "LAYLA HADDAD"),
        ("“The bridge will open again in May.” - Layla Haddad, Tikrit", "Layla Haddad"),
        ("‘The bridge will open again’: mayor of Tikrit on repairs", "mayor of Tikrit"),
        ("‘The bridge will open again’: mayor defends repair mission", "mayor"),
        ("“The bridge will open again in May,” said Omar's daughter, Layla Haddad.", "Layla Haddad"),
        ("“The bridge will open again in May,” a US official said on Monday.", "a US official"),
        ("“The bridge will open again in May,” Abdullah bin Zayed al-Jubouri said.", "Abdullah bin Zayed al-Jubouri"),
        ("“The bridge will open again in May, Ms. Haddad said.\n\nWork has begun.", "Haddad"),
        ("“The bridge will open again in May,” one contrarian wrote.", "one contrarian"),
        ("“The bridge will open again in May,” one of the passengers said.", "one of the passengers"),
        ("Hours later, Haddad replied to the council: “The bridge will open again.”", "Haddad"),
    ],
)  # fmt: skip
def test_speaker_wherever_the_sentence_names_them(text, speaker):
    """Before, after and between; with a verb, a colon or none; in captions, headlines, transcripts."""
    (quote,) = (q for q in quotes_of(text) if q.kind != "indirect")

    assert quote.speaker.name == speaker


@pytest.mark.parametrize(
    ("before", "after", "speaker"),
    [
        ("Nechirvan Barzani met the consul Anna Weber in Erbil.", "he said", "Nechirvan Barzani"),
        ("Layla Haddad met her brother Omar Haddad in Erbil.", "she said", "Layla Haddad"),
        ("Gen. Kenan Yilmaz met Layla Haddad. She thanked him.", "the general said", "Kenan Yilmaz"),
        ("Pres. Salim Aziz spoke to Layla Haddad.", "the president said", "Salim Aziz"),
        (
            "The Syrian Democratic Forces left the town.", "the SDF said in a statement", "Syrian Democratic Forces",
        ),
        ("The Kurdistan Workers' Party (PKK) left the town.", "the PKK said", "Kurdistan Workers' Party"),
        ("The US-led Northern River Coalition (NRC) left.", "the NRC said", "Northern River Coalition"),
        ("Secretary-General Anna Weber flew to Erbil.", "Weber said", "Anna Weber"),
        ("The Iraqi interior ministry sent police.", "the ministry said", "The Iraqi interior ministry"),
        ("Minister of Defense, Brigadier General Salim Aziz, arrived.", "the minister said", "Salim Aziz"),
        ("Omar Aziz told Salim Haddad that all was well.", "Haddad added", "Salim Haddad"),
        ("Doctor Viyan Haji runs the clinic.", "Haji told reporters", "Viyan Haji"),
        ("Salim Aziz left Erbil.", "the laid-back Erbil resident said", "Salim Aziz"),
        ("Salim Aziz left Erbil.", "the 39-year-old founder of the firm said", "Salim Aziz"),
        ("Zagrosco said it would go on. Zagrosco has mines.", "the company said", "Zagrosco"),
        ("Salim Aziz spoke. Zagrosco issued a statement.", "the statement said", "Zagrosco"),
        ("Omar Aziz spoke of the prisoner exchange deal.", "he said", "Omar Aziz"),
    ],
)  # fmt: skip
def test_short_forms_become_the_fullest_name(before, after, speaker):
    """Pronouns, titles, initials and surnames lead to the one whom the article has named."""
    text = f"{before}\n\n“We will not open the border this week,” {after}."

    (found,) = who_said(text)

    assert found[0] == speaker


def test_a_transcript_between_marks_tells_whose_turn_it_is():
    """ "HADDAD: ..." inside the marks names the speaker and is no part of the words."""
    text = (
        "Layla Haddad met the host, Omar Aziz.\n\n“AZIZ: When will the bridge open?\n\n"
        "“HADDAD: It will open again in May.”"
    )

    assert who_said(text) == [
        ("Omar Aziz", "When will the bridge open?"),
        ("Layla Haddad", "It will open again in May."),
    ]


def test_one_label_inside_the_marks_is_part_of_the_words():
    """ "BREAKING: ..." is how a message begins, not who speaks."""
    text = "“BREAKING: The bridge will open in May,” Layla Haddad wrote."

    assert who_said(text) == [("Layla Haddad", "BREAKING: The bridge will open in May")]


def test_who_goes_on_is_who_spoke():
    """ "He added" is the one who said something last, not the one last named."""
    text = (
        "Police believe that Karim Nouri fell into the river, Samir Aziz said.\n\n"
        "“We know of some reasons why he was there,” he added."
    )

    assert who_said(text) == [("Samir Aziz", "We know of some reasons why he was there")]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“We have no water at all,” said US President Anna Weber.", "US President"),
        (
            "“We have no water at all,” said a spokesperson for the Red Crescent Society Omar Aziz.",
            "spokesperson for the Red Crescent Society",
        ),
        (
            "Omar Aziz, an engineer, activist, and now a candidate for the council, said: “We have no water.”",
            "engineer, candidate for the council",
        ),
        ("“We have no water,” said the welder, Omar Aziz, who lives there.", "welder"),
        ("“We have no water,” said chief of staff Omar Aziz.", "chief of staff"),
        ("“We have no water,” said Omar Aziz, a flutist from Homs.", "flutist from Homs"),
        ("“We have no water,” said a nurse who gave her name only as Layla.", "nurse"),
        ("“We have no water,” one of the patients, a nurse who gave her name as Layla, said.", "nurse"),
        ("“We have no water,” said Omar Aziz, a day after the strike.", None),
        (
            "Omar Aziz has a degree but works as a house painter.\n\n“We have no water,” Aziz said.",
            "house painter",
        ),
    ],
)
def test_roles_as_the_article_gives_them(text, role):
    """The title before the name, the office with its house, and the parts of a list behind it."""
    (quote,) = (q for q in quotes_of(text) if q.kind != "indirect")

    assert quote.speaker.role == role


@pytest.mark.parametrize(
    "text",
    [
        "The group's so-called “ministry of war and defence” collapsed, analysts say.",
        "He starred in “The Girl Who Would Be King.” It was filmed in Basra.",
        "She is the author of “Rivers and Roads of the Upper Euphrates Valley”.",
        "They declared a “caliphate” across the border.",
    ],
)
def test_terms_and_titles_are_no_quotes(text):
    """Scare quotes, works and names between marks are nobody's words."""
    assert who_said(text) == []


def test_confidence_is_high_where_the_words_leave_no_doubt():
    """A verb and a full name beside the mark are surer than a name in the sentence before."""
    (clear,) = quotes_of("“We will not open the border this week,” said Layla Haddad, the mayor.")
    (vague,) = quotes_of("Omar met Layla Haddad. “We will not open the border this week.” It rained.")

    assert clear.confidence > 0.9
    assert 0 <= vague.confidence < clear.confidence


def test_confidence_rises_with_the_chance():
    """Of two quotes the likelier one is never held for the less sure."""
    shares = [share_right(chance / 100) for chance in range(101)]

    assert all(a <= b for a, b in pairwise(shares))
    assert 0 <= shares[0] < 0.2
    assert 0.95 < shares[-1] <= 1


def test_lines_that_point_elsewhere_take_no_part():
    """Who is named in "READ MORE: ..." is not "he"."""
    text = (
        "Salim Aziz runs the port.\n\nREAD MORE: Omar Haddad opens a second port\n\n"
        "“We need more cranes this year,” he said."
    )

    assert who_said(text) == [("Salim Aziz", "We need more cranes this year")]


NAMES = st.sampled_from(
    ["Layla Haddad", "Gen. Omar Aziz", "the ministry", "he", "she", "Reuters", "a US official"]
)
SPOKEN = st.sampled_from(
    ["We are staying here,", "Nobody was hurt.", "a slow and certain change", "Why now?"]
)
PARTS = st.one_of(
    st.builds("“{}” {} said. ".format, SPOKEN, NAMES),
    st.builds('"{}" said {}.\n\n'.format, SPOKEN, NAMES),
    st.builds("{} told reporters: ‘{}’ ".format, NAMES, SPOKEN),
    st.builds("According to {}, «{}». ".format, NAMES, SPOKEN),
    st.builds("''{}'' {} added.\n".format, SPOKEN, NAMES),
    st.text(alphabet="“”\"«»‘’'.,:;!?\n\xa0\u200f aB", max_size=8),
)


@given(st.lists(PARTS, max_size=10).map("".join))
def test_every_segment_is_an_exact_span_of_the_article(text):
    """Whatever the marks, a segment is the article's own words, and segments never cross."""
    segments = [s for q in quotes_of(text) if q.kind != "indirect" for s in q.segments]

    for segment in segments:
        words = segment.of(text)
        assert words
        assert words == words.strip()
        assert "\n" not in words
    assert all(a.end <= b.start for a, b in pairwise(sorted(segments)))


def test_a_text_longer_than_any_article_is_read_in_pieces():
    """Quotes far behind in a text of a million characters stand where they stand."""
    line = "The river rose in the north of the province and fell again in the south of it.\n\n"
    text = line * (LONGEST_PIECE // len(line) + 50) + "“We will not leave the town,” said Layla Haddad."

    *_, last = quotes_of(text)

    assert last.words(text) == "We will not leave the town"
    assert last.mention.of(text) == "Layla Haddad"


def test_time_grows_with_the_quotes():
    """4,000 quotes by as many people take seconds; were it their square, it would be minutes."""
    text = "\n\n".join(f"“We are staying here,” said Omar Aziz{n}, a mayor." for n in range(4000))
    started = time.process_time()

    quotes_of(text)

    assert time.process_time() - started < 20


def test_single_marks_are_speech_where_the_article_speaks_in_them():
    """A double mark inside is quoted by the speaker, and a fragment between single marks is words."""
    text = (
        "'You counted the money first,' Khaled Daher told him.\n\n'I would know him anywhere,' he said.\n\n"
        "'She said \"the water is too black for us\". That was all I heard from her.'\n\n"
        "Fisherman Alain Petit wrote that he found 'a sort of silence with arms in it'. The 'Sea Line' gang is rich."
    )

    quotes = find_quotes(Article("a", "s", "p", "", text, language="en"), sentences(text))

    assert [s.of(text) for q in quotes if q.kind != "indirect" for s in q.segments] == [
        "You counted the money first",
        "I would know him anywhere",
        'She said "the water is too black for us". That was all I heard from her.',
        "a sort of silence with arms in it",
    ]
