"""Which quotes an editor would print."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.key_quotes import (
    MOST_AN_ARTICLE,
    WEIGHTS,
    WORTH_PRINTING,
    mark_key_quotes,
    rank_quotes,
    weight,
)
from briefing.model import Article, Quote, Span, Speaker

MINISTER = Speaker("Salma Idris", "interior minister")


def said(text, words, speaker=MINISTER, **fields):
    """A direct quote of `words`, which stand in `text`."""
    start = text.index(words)
    return Quote((Span(start, start + len(words)),), speaker, "direct", cue="said", **fields)


def article(text, headline=""):
    return Article("a", "s", "p", headline, text, language="en")


def marked(text, *quotes, headline="", lede=None):
    return mark_key_quotes(tuple(quotes), article(text, headline), (), lede)


STRONG = "We will hold the border at Rabia and answer every attack on our people"
WEAK = "It was sort of nice"
TEXT = (
    f"The border at Rabia stays closed.\n\n“{STRONG},” said Salma Idris, the interior minister.\n\n"
    f"“{WEAK},” said Omar Aziz, a driver."
)


def test_office_and_commitment_beat_small_talk():
    """A minister's commitment in the lead is key, a driver's aside is not."""
    found = marked(TEXT, said(TEXT, STRONG), said(TEXT, WEAK, Speaker("Omar Aziz", "driver")))

    assert [q.key for q in found] == [True, False]


def test_reasons_are_those_of_the_table_and_add_up():
    """Each reason stands in the published table with its points; together they are the weight."""
    found = marked(TEXT, said(TEXT, STRONG), headline="Border closed")

    words = {reason.word for reason in found[0].why}
    assert {"office", "first quote", "commits, threatens or demands", "words of the headline"} <= words
    assert all(WEIGHTS[reason.word] == reason.points for reason in found[0].why)
    assert weight(found[0]) == sum(reason.points for reason in found[0].why) >= WORTH_PRINTING


def test_none_is_key_where_none_is_worth_it():
    """An article whose quotes say little has no key quote."""
    text = f"Nothing happened in the port and {'nobody came to see the ships go out ' * 9}. “{WEAK},” said Omar Aziz."

    assert [q.key for q in marked(text, said(text, WEAK, Speaker("Omar Aziz")))] == [False]


def test_words_without_a_sure_speaker_are_never_key():
    """Neither an unattributed quote nor a doubtful one is printed large."""
    unattributed = said(TEXT, STRONG, None)
    doubtful = said(TEXT, STRONG, confidence=0.1)

    assert [q.key for one in (unattributed, doubtful) for q in marked(TEXT, one)] == [False, False]


def test_telling_sentence_of_a_split_quote_is_printed_alone():
    """Of "A," she said. "B." the telling sentence is key, and the other stays a quote by her."""
    text = f"“Well, that is it.” Salma Idris said. “{STRONG}.”"
    first, second = "Well, that is it.", f"{STRONG}."
    spans = tuple(Span(text.index(w), text.index(w) + len(w)) for w in (first, second))

    found = marked(text, Quote(spans, MINISTER, "direct", cue="said"))

    assert [(q.words(text), q.key) for q in found] == [(first, False), (second, True)]
    assert {q.speaker for q in found} == {MINISTER}


def test_one_sentence_over_an_interruption_stays_whole():
    """ "We will leave," he said, "if they pay" is never cut to a promise without its condition."""
    text = "“We will leave the border and every post on it,” Salma Idris said, “if the other side pays.”"
    spans = tuple(
        Span(text.index(w), text.index(w) + len(w))
        for w in ("We will leave the border and every post on it", "if the other side pays.")
    )

    found = marked(text, Quote(spans, MINISTER, "direct", cue="said"))

    assert [q.segments for q in found] == [spans]


def test_same_words_in_two_outlets_weigh_more_and_old_ones_less():
    """A quote that two publications carry rises; one that an earlier edition printed sinks."""
    here, there = article(TEXT), replace(article(TEXT), id="b", publication="q")
    quote = marked(TEXT, said(TEXT, STRONG))[0]

    ((_, once),) = rank_quotes([(here, quote)])
    ((_, twice),) = rank_quotes([(here, quote), (there, quote)])
    ((_, again),) = rank_quotes([(here, quote)], earlier=[STRONG])

    assert weight(again) < weight(once) < weight(twice)


def test_who_is_quoted_in_two_languages_speaks_in_one():
    """The same person's words from an Arabic report are as likely the same words, and are not printed beside them."""
    arabic = "لن نترك الحدود ولا أي نقطة عليها مهما طال الوقت"
    said_twice = f"قالت سلمى إدريس: «{arabic}»."
    here, there = article(TEXT), replace(article(said_twice), id="b", publication="q", language="ar")
    first = said(TEXT, STRONG, Speaker("Salma Idris"))
    second = said(said_twice, arabic, Speaker("سلمى إدريس"))
    other = said(said_twice, arabic, Speaker("سلمى الحلي"))

    assert len(rank_quotes([(here, first), (there, second)])) == 1
    assert len(rank_quotes([(here, first), (there, other)])) == 2


SENTENCES = st.lists(
    st.lists(
        st.sampled_from("we will not go to war with the army of Rabia today Never stuff".split()),
        min_size=1,
        max_size=12,
    )
    .map(" ".join)
    .map(str.capitalize),
    min_size=1,
    max_size=6,
)


@given(SENTENCES, st.sets(st.integers(0, 5)))
def test_marking_loses_no_words(sentences, breaks):
    """Every segment is still there, once and in order, and at most two quotes are key."""
    text = " ".join(sentences)
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    groups = [[]]
    for n, span in enumerate(spans):
        if n in breaks and groups[-1]:
            groups.append([])
        groups[-1].append(span)

    found = marked(text, *(Quote(tuple(g), MINISTER, "direct") for g in groups))

    assert [s for q in found for s in q.segments] == spans
    assert sum(q.key for q in found) <= MOST_AN_ARTICLE
