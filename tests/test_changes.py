"""What moved, is disputed, was corrected, is new or has gone quiet."""

from dataclasses import replace

import pytest

from briefing.model import Quote, Span, Speaker, Story
from briefing.stories.changes import compare, corrected, disputed, disputed_apart, moved
from tests.reports import IRAQ, SYRIA, figure, report

TOLL = "Police said {} were killed by the bomb in Mosul."
TROOPS = "About {} remain in {}, the coalition said."


def told(text, phrase, hour=0, publication="One", *, headline="Bomb in Mosul", theater=IRAQ, **more):
    """A story of one report that prints one figure."""
    found = report(headline, text, hour, publication)
    return Story(replace(found, figures=(figure(text, phrase, **more),)), theater=theater)


def toll(phrase, hour=0, publication="One", **more):
    more = {"outcome": "killed", "key": True, **more}
    return told(TOLL.format(phrase), phrase, hour, publication, **more)


def troops(phrase, hour, where="Iraq", **more):
    text = TROOPS.format(phrase, where)
    place = Span(text.index(where), text.index(where) + len(where))
    more = {"kind": "personnel", "place": place, "headline": f"Troops at {hour}", **more}
    return told(text, phrase, hour, **more)


def after(story, old):
    """The story as one that carries on an old one."""
    return replace(story, follows=old.lead.article)


def words(reading):
    return reading.span.of(reading.article.text)


def test_a_toll_that_rose_has_moved():
    """The same event, the same thing counted, another number: both readings."""
    old, new = toll("12 people"), toll("15 people", 20)

    (change,) = moved([after(new, old)], [old])

    assert (change.kind, words(change.before), words(change.after)) == ("moved", "12 people", "15 people")
    assert change.theater == IRAQ


def test_reports_that_are_read_again_are_told_of_themselves():
    """A second briefing of one process cites its own articles, however equal those of the first were."""
    list(moved([after(toll("15 people", 20), toll("12 people"))], [toll("12 people")]))
    old, new = toll("12 people"), toll("15 people", 20)

    (change,) = moved([after(new, old)], [old])

    assert (change.before.article, change.after.article) == (old.lead.article, new.lead.article)
    assert change.before.article is old.lead.article
    assert change.after.article is new.lead.article


def test_a_standing_number_moves_across_stories():
    """Troops in a country are the same thing weeks later, in another story."""
    old, new = troops("5,200 US troops", 0), troops("3,000 US troops", 600)

    (change,) = moved([new], [old])

    assert (words(change.before), words(change.after)) == ("5,200 US troops", "3,000 US troops")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (troops("5,200 US troops", 0), troops("900 US troops", 24, where="Syria")),
        (troops("5,200 US troops", 0), troops("3,000 Turkish troops", 24)),
        (troops("5,200 US troops", 0), troops("3,000 US trucks", 24, kind="equipment")),
        (troops("5,200 US troops", 0), troops("3,000 US troops", 24, cumulative=True)),
        (troops("5,200 US troops", 0), troops("3,000 US troops", 24, background=True)),
        (troops("5,200 US troops", 0), troops("5,200 US troops", 24)),
        (troops("5,200 US troops", 0, bound="about"), troops("5,000 US troops", 24)),
        (troops("5,200 US troops", 0), troops("3,000 US troops", 24, theater=SYRIA)),
        (toll("12 people"), toll("15 people", 20)),
    ],
    ids=[
        "another country", "another army", "another kind", "a running total", "history", "unchanged",
        "rounded", "another theater", "another bomb",
    ],
)  # fmt: skip
def test_a_look_alike_is_not_joined(old, new):
    """Nothing is said where it is not certain that both count the same."""
    assert list(moved([new], [old])) == []


def test_wounded_and_killed_are_never_compared():
    """Another outcome of the same event is another thing."""
    old, new = toll("12 people"), toll("30 people", 20, outcome="wounded")

    assert list(moved([after(new, old)], [old])) == []


def test_a_number_that_another_outlet_still_prints_has_not_moved():
    """Where one outlet of today agrees with yesterday, the number is disputed and not moved."""
    old = toll("12 people")
    new = toll("15 people", 20, "One")
    both = replace(new, also=(toll("12 people", 21, "Two").lead,))

    assert [c.kind for c in compare([after(both, old)], [old])] == ["disputed"]


def test_a_figure_that_moved_keeps_its_history():
    """Older readings of the same thing stand before it, in order of time."""
    oldest, old, new = (
        troops(f"{n} US troops", h) for n, h in (("5,200", 0), ("3,000", 500), ("2,500", 900))
    )

    (change,) = moved([new], [old, oldest])

    assert [words(r) for r in change.history] == ["5,200 US troops", "3,000 US troops", "2,500 US troops"]


def test_outlets_that_cannot_both_be_right_are_disputed():
    """Both numbers with who says them, the lower first."""
    story = replace(toll("15 people", 1, "One"), also=(toll("9 people", 2, "Two").lead,))

    (change,) = disputed(story)

    assert (words(change.before), words(change.after)) == ("9 people", "15 people")
    assert change.before.article.publication == "Two"


@pytest.mark.parametrize(
    "other",
    [
        toll("9 people", 2, "Two", bound="at least"),
        toll("9 people", 30, "Two"),
        toll("9 people", 2, "One"),
        toll("9 people", 2, "Two", outcome="wounded"),
        toll("9 soldiers", 2, "Two"),
        toll("9 people", 2, "Two", cumulative=True),
    ],
    ids=["at least", "a day later", "the same outlet", "another outcome", "another group", "a running total"],
)
def test_numbers_that_may_both_hold_are_no_dispute(other):
    """A lower bound, an update, or another thing counted contradicts nothing."""
    assert list(disputed(replace(toll("15 people", 1), also=(other.lead,)))) == []


def test_one_event_told_as_two_stories_is_disputed():
    """The same harm at the same place under headlines that share a word, though nothing linked them."""
    place = Span(TOLL.index("Mosul") + len("9 people") - 2, TOLL.index("Mosul") + len("9 people") + 3)
    one = toll("9 people", 1, "One", place=place)
    two = toll("7 people", 2, "Two", headline="Blast in Mosul", place=place)
    other = toll("5 people", 2, "Two", headline="Prices fall", place=place)

    assert [words(c.before) for c in disputed_apart([one, two])] == ["7 people"]
    assert list(disputed_apart([one, other])) == []


def test_an_edited_figure_is_corrected():
    """A later version of a printed article that gives another number: old and new words."""
    old, new = toll("12 people"), toll("2 people").lead
    edited = replace(new, article=replace(new.article, id=old.lead.article.id, version=2))

    (change,) = corrected([old], [edited])

    assert (change.kind, words(change.before), words(change.after)) == ("corrected", "12 people", "2 people")


def test_a_quote_that_was_taken_out_is_corrected():
    """What was quoted and stands there no more is said, with nothing in its place."""
    text = 'The minister said "we will open the bridge" on Monday.'
    first = report("Bridge", text)
    quote = Quote((Span(19, 42),), Speaker("the minister"), "direct", key=True)
    old = Story(replace(first, quotes=(quote,)), theater=IRAQ)
    edited = replace(first, article=replace(first.article, text="The minister spoke on Monday.", version=2))

    (change,) = corrected([old], [edited])

    assert (change.what, words(change.before), change.after) == (
        "the minister",
        "we will open the bridge",
        None,
    )


def test_an_edit_that_leaves_the_words_alone_corrects_nothing():
    """A new version whose figures and quotes stand unchanged is no correction."""
    old = toll("12 people")
    text = old.lead.article.text + " The road is closed."
    edited = replace(old.lead, article=replace(old.lead.article, text=text, version=2))

    assert list(corrected([old], [edited])) == []


def test_stories_are_new_carried_on_or_quiet():
    """A story without a past is new; a past story without news is quiet; the first edition has neither."""
    bomb, bridge = toll("12 people"), troops("900 US troops", 0)
    again = after(toll("12 people", 20), bomb)
    fresh = told("A fire closed 3 shops in Kirkuk.", "3 shops", 21, headline="Fire", kind="places")

    assert [(c.kind, c.what) for c in compare([again, fresh], [bomb, bridge])] == [
        ("new", "Fire"),
        ("quiet", "Troops at 0"),
    ]
    assert compare([bomb], []) == ()


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [("about 19,900", "19,400", ["moved"]), ("about 20,000", "19,400", []), ("about 5,200", "5,000", [])],
)
def test_about_leaves_open_what_its_digits_do(old, new, kinds):
    """ "About 19,900" is no 19,400, "about 20,000" may be."""
    before = troops(f"{old.removeprefix('about ')} US troops", 0, bound="about")

    assert [c.kind for c in moved([troops(f"{new} US troops", 24)], [before])] == kinds


def test_a_report_that_tells_both_numbers_holds_neither_up():
    """ "Rose to 15 from 12" beside a report of 15: the toll has moved."""
    old, new = toll("12 people"), toll("15 people", 20)
    text = "The toll of the bomb in Mosul rose to 15 people from 12 people, police said."
    both = report("Toll of bomb in Mosul", text, 21, "Two")
    told_both = replace(
        both, figures=tuple(figure(text, phrase, outcome="killed") for phrase in ("15 people", "12 people"))
    )

    assert "moved" in [c.kind for c in moved([after(replace(new, also=(told_both,)), old)], [old])]


def test_what_is_told_in_other_words_has_not_gone_quiet():
    """Of two earlier stories of one event the new one carries on one; "no further reporting" is said of neither."""
    one, two = toll("12 people"), toll("12 people", 2, "Two")
    new = replace(
        toll("15 people", 20), follows=one.lead.article, resembles=(one.lead.article, two.lead.article)
    )

    assert [c for c in compare([new], [one, two]) if c.kind == "quiet"] == []
