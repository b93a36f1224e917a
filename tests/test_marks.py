"""Quotation marks of every style, and what stands between them."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.marks import quoted
from briefing.text.sentences import paragraphs

STYLES = ("“{}”", '"{}"', "«{}»", "„{}“", "''{}''", "``{}''", "‘‘{}’’", "‘{}’")
WORDS = st.lists(
    st.sampled_from("we they don’t U.S. water 1.5 5' it's families’ left Ali, yes. no? now! …".split()),
    min_size=1,
    max_size=9,
).map(" ".join)
QUOTED = st.builds(str.format, st.sampled_from(STYLES), WORDS)
# Marks that were lost or doubled, and white space of every kind.
DIRT = st.text(alphabet="“”\"«»‘’'`,.:;!?—( )\n\xa0\u200f ab", max_size=6)
TEXTS = st.lists(st.one_of(WORDS, QUOTED, DIRT), max_size=12).map("".join)


def inner(text):
    return [q.inner.of(text) for q in quoted(text, paragraphs(text))]


@pytest.mark.parametrize("style", STYLES[:-1])
def test_double_marks_of_every_style_are_a_pair(style):
    """Curly, straight, angled, low and doubled single marks enclose words."""
    text = f"He told us {style.format('the road is open')} and left."

    assert inner(text) == ["the road is open"]


def test_apostrophe_closes_no_single_marks():
    """British papers quote between single marks, in which we don’t end with don’t."""
    text = "‘We don’t leave until the families’ homes are safe,’ said the mayor."

    assert inner(text) == ["We don’t leave until the families’ homes are safe"]


def test_marks_inside_other_marks_are_text():
    """Only the outer words are a stretch."""
    text = "“He told me ‘do not go back’ and I listened,” she said. «Nous “restons” ici» was the answer."

    assert inner(text) == ["He told me ‘do not go back’ and I listened", "Nous “restons” ici"]


def test_a_lost_mark_costs_one_stretch():
    """Words behind an unclosed mark end with their paragraph; the next pair is whole."""
    text = "“The camp is full and cold\n\n“We need access now,” he added. She agreed."

    assert inner(text) == ["The camp is full and cold", "We need access now"]


def test_paragraphs_run_together_open_their_mark_again():
    """Where a paper has run the paragraphs of one quote together each of them is a stretch."""
    text = "He said: “We cleared the town. “Trucks came by night. “Nobody stopped them.” The mayor agreed."

    assert inner(text) == ["We cleared the town.", "Trucks came by night.", "Nobody stopped them."]


def test_inches_are_no_marks():
    """A mark behind a number measures."""
    text = 'The 5\' 10" fence held, and "nobody crossed it" that night.'

    assert inner(text) == ["nobody crossed it"]


@pytest.mark.parametrize(
    "text",
    [
        "“He said he was 6’2”,” Haddad told us. “I am 5’2”. You know what that means.”",
        'The new 17" panel is thin. With 15.4" it is no lighter. "It sells well," said Haddad.',
    ],
)
def test_inches_inside_and_between_quotes_close_and_open_nothing(text):
    """A mark right behind a figure may be inches, on either side of a quote's marks."""
    assert inner(text)[-1] in ("I am 5’2”. You know what that means.", "It sells well")
    assert len(inner(text)) == text.count("said Haddad") + 2 * text.count("told us")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "“You must care even when “your team” is to blame. All else is talk.” He left. “Go.”",
            ["You must care even when “your team” is to blame. All else is talk.", "Go."],
        ),
        (
            '"If anybody comes by and says, "Ten thousand bricks," well, you ask," Haddad said.',
            ['If anybody comes by and says, "Ten thousand bricks," well, you ask'],
        ),
        (
            '"Haddad defended the “look at me” line as a “term of love” and left.\n\n"Saleh did not."',
            ["Haddad defended the “look at me” line as a “term of love” and left.", "Saleh did not."],
        ),
    ],
)
def test_marks_inside_marks_of_the_same_kind_are_text(text, found):
    """Words quoted inside a quote part it nowhere, even where both have double marks."""
    assert inner(text) == found


def test_two_quotes_in_a_row_are_no_quote_in_a_quote():
    """Where every mark has its partner nothing is nested."""
    text = '"We left," he said. "They "stayed"," he said. “Yes.” “No.” “Maybe “soon”,” she said.'

    assert inner(text)[-3:] == ["Yes.", "No.", "Maybe “soon”"]
    assert inner(text)[0] == "We left"


def test_attributes_of_a_tag_have_no_marks():
    """A tag that an outlet's page has left in the text is no speech."""
    text = 'See <a href="http://news.example/video of the day">the video</a>. "It is new," said Haddad.'

    assert inner(text) == ["It is new"]


@given(TEXTS)
def test_every_stretch_is_an_exact_span(text):
    """A stretch has words, no white space or comma at its ends, stands in order in one paragraph."""
    parted = paragraphs(text)

    found = quoted(text, parted)

    for quote in found:
        words = quote.inner.of(text)
        assert words
        assert words == words.strip().rstrip(",")
        assert quote.outer.covers(quote.inner)
        assert any(p.start <= quote.outer.start and quote.inner.end <= p.end for p in parted)
    assert all(a.inner.end <= b.inner.start for a, b in pairwise(found))


@given(st.lists(st.tuples(st.sampled_from(STYLES[:3]), WORDS), min_size=1, max_size=5))
def test_whole_pairs_are_all_found(pairs):
    """With no mark lost, every pair of every style is a stretch, word for word."""
    words = [f"so {inside.rstrip(',')} then" for _, inside in pairs]
    text = " and ".join(style.format(inside) for (style, _), inside in zip(pairs, words, strict=True))

    assert inner(text) == words


@pytest.mark.parametrize("sign", ["“", '"', "« “ ", "‘a b, ", "“a” ", '"a" '])
def test_time_grows_with_the_marks(sign):
    """20,000 marks in one paragraph take a second; were it their square, it would be minutes."""
    text = (sign + "word ") * 20_000
    started = time.process_time()

    quoted(text, paragraphs(text))

    assert time.process_time() - started < 8
