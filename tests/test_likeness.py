"""What articles share, and what is joined by it, when there are many of them."""

import math
import re
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Article
from briefing.stories.echoes import Echoes
from briefing.stories.likeness import same_event
from briefing.stories.linkage import clusters
from briefing.stories.terms import terms_of
from briefing.stories.vectors import Index, contained, held
from briefing.text.similarity import fold, shared, shingles, words

MORNING = datetime(2026, 3, 1, 6, tzinfo=UTC)
COUNTS = st.lists(
    st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 4)).map(Counter), min_size=1, max_size=12
)


def cosine(one, other, counts):
    held = Counter(term for count in counts for term in count)

    def weight(count, term):
        return (1 + math.log(count[term])) * (1 + math.log((1 + len(counts)) / (1 + held[term])))

    lengths = [math.sqrt(sum(weight(c, t) ** 2 for t in c)) or 1.0 for c in (one, other)]
    return sum(weight(one, t) * weight(other, t) for t in one if t in other) / math.prod(lengths)


@given(COUNTS, st.data())
def test_an_index_gives_the_cosines_of_each_pair(counts, data):
    """What the index adds up over who holds which term is the cosine of the two, from any place on."""
    place = data.draw(st.integers(0, len(counts) - 1))
    since = data.draw(st.integers(0, place))

    found = Index(counts).before(place, since)

    assert found.tolist() == pytest.approx(
        [cosine(counts[other], counts[place], counts) for other in range(since, place)]
    )


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 8), st.integers(0, 8)).filter(lambda pair: pair[0] < pair[1]),
        st.floats(0, 1),
    )
)
def test_items_in_one_cluster_are_chained_by_pairs_that_are_alike(alike):
    """No cluster holds items that no chain of likely pairs connects, and every item is in one."""
    found = clusters(9, alike, 0.5)

    assert sorted(item for group in found for item in group) == list(range(9))
    for group in found:
        reached = {group[0]}
        for _ in group:
            reached |= {i for pair, p in alike.items() if p >= 0.5 and reached & set(pair) for i in pair}
        assert set(group) <= reached


@given(st.text(max_size=200), st.text(max_size=200))
def test_shared_shingles_are_those_of_both(one, other):
    """The count of shared runs of words is the size of what the two sets have in common."""
    ours, theirs = shingles(one), shingles(other)

    assert shared(ours, theirs) == len(set(ours.tolist()) & set(theirs.tolist()))


@given(st.text(st.characters(max_codepoint=127) | st.sampled_from("’‘“”—–…\N{NO-BREAK SPACE}é")))
def test_words_of_plain_letters_are_those_of_any(text):
    """The quick way for ASCII and marks of print finds what the pattern finds in the folded text."""
    assert words(text) == re.findall(r"[^\W_]+", fold(text))


def told(number, day):
    return Article(
        str(number), "x", "x", "Bridge over the Khabur opens at Tal Tamr",
        "Engineers opened the bridge over the Khabur at Tal Tamr; 300 families can cross again.",
        published=MORNING + timedelta(days=day),
    )  # fmt: skip


def test_reports_far_apart_in_time_are_never_compared():
    """A fortnight is compared day by day: the same words ten days later have no chance at all."""
    articles = [told(1, 0), told(2, 0.1), told(3, 10), told(4, 10.1)]

    alike = same_event(articles)

    assert set(alike.chances) == {(0, 1), (2, 3)}


def test_stories_of_two_editions_are_compared_with_one_another_only():
    """Asked for what lies between two parts, it leaves out the pairs within each."""
    articles = [told(1, 0), told(2, 0.1), told(3, 10), told(4, 10.1)]

    alike = same_event(articles, of_one_time=False, between=2)

    assert set(alike.chances) == {(0, 2), (0, 3), (1, 2), (1, 3)}


def test_an_article_without_a_date_is_compared_with_every_day():
    """Nobody knows when it was told, so it may belong to any of them."""
    undated = Article("5", "x", "x", told(1, 0).headline, told(1, 0).text)

    alike = same_event([told(1, 0), told(2, 0), told(3, 10), told(4, 10), undated])

    assert {pair for pair in alike.chances if 4 in pair} == {(0, 4), (1, 4), (2, 4), (3, 4)}


SHARES = st.lists(
    st.dictionaries(st.sampled_from("abcdefgh"), st.floats(0.1, 1), max_size=6), min_size=1, max_size=10
)


@given(SHARES, st.data())
def test_containment_sums_what_one_says_and_the_others_hold(said, data):
    """Of each article's shares those add up that another holds, for the articles from any place on."""
    texts = data.draw(
        st.lists(
            st.dictionaries(st.sampled_from("abcdij"), st.just(1.0)), min_size=len(said), max_size=len(said)
        )
    )
    place = data.draw(st.integers(0, len(said) - 1))
    since = data.draw(st.integers(0, place))

    number = {term: n for n, term in enumerate("abcdefghij")}

    found = contained(held(said, number), held(texts, number), place, since)

    wanted = [sum(w for term, w in said[place].items() if term in texts[n]) for n in range(since, place)]
    assert found == pytest.approx(wanted)


def echoes(*articles):
    terms = [terms_of(article) for article in articles]
    return [float(row[0]) for row in Echoes(terms).before(1)]


def test_a_report_echoes_the_headline_of_another_of_its_event():
    """A text that says the other's whole headline holds all of it; a headline alone holds nothing."""
    headed = Article("1", "a", "A", "Mosul bridge opens", "A ferry stopped.")
    telling = Article("2", "b", "B", "City news", "The Mosul bridge opens on Friday.")
    bare = Article("3", "c", "C", "Mosul bridge opens", "")

    _, headline, *_ = echoes(headed, telling)

    assert headline == pytest.approx(1.0)
    assert echoes(headed, bare) == [0.0, 0.0, 0.0, 0.0]


@pytest.mark.parametrize(
    "own_day", ["Wednesday", "Nov. 25", "25 November", "Nov 25th", "الأربعاء", "Tuesday"]
)
def test_reports_share_nothing_by_their_own_day(own_day):
    """The day on which they appeared, or one beside it, stands in every report: it is neither name nor number."""
    text = f"Rain fell on {own_day} in Sinjar."

    told = terms_of(Article("1", "x", "x", "Rain", text, published=datetime(2026, 11, 25, 12, tzinfo=UTC)))

    assert set(told.names) == {"rain", "sinjar"}
    assert not told.numbers


def test_another_day_tells_an_event():
    """A day that is not the report's own is a number as any other, and so is one in an article without a date."""
    text = "The bridge was blown up on 15 June; 25 November is in every report."

    dated = terms_of(Article("1", "x", "x", "", text, published=datetime(2026, 11, 25, 12, tzinfo=UTC)))
    undated = terms_of(Article("1", "x", "x", "", text))

    assert set(dated.numbers) == {"15"}
    assert set(undated.numbers) == {"15", "25"}
