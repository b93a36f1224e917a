"""What a reviewer decides about a draft's stories."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.edition.review import notes_of, revise
from briefing.model import Card, Reference, Reprint, Story, Verdict
from tests.reports import IRAQ, SYRIA, report


def story(name, theater=IRAQ, *reprints):
    lead = report(name)
    return Story(lead, reprints=tuple(Reprint(report(r), lead) for r in reprints), theater=theater)


def on(act, name, **more):
    return Verdict(act, "daily", f"Daily: {name}", **more)


def names(stories):
    return [s.lead.article.headline for s in stories]


A, B, C, X, Y = story("a"), story("b"), story("c"), story("x", SYRIA), story("y", SYRIA)
RANKED = (A, X, B, Y, C)


def test_dropped_stories_go_and_are_told_apart():
    """What is dropped is handed back too, so that the coverage report can name it."""
    kept, dropped = revise(RANKED, [on("drop", "b"), on("drop", "y")])

    assert names(kept) == ["a", "x", "c"]
    assert names(dropped) == ["b", "y"]


def test_pinned_stories_lead_in_the_order_of_the_pins():
    """Two pins: both first, the earlier pin before the later one."""
    kept, _ = revise(RANKED, [on("pin", "c"), on("pin", "b"), on("pin", "c")])

    assert names(kept) == ["c", "b", "a", "x", "y"]


def test_a_moved_story_takes_its_place_in_its_own_section():
    """Places count within the theater, and a place beyond the end is the end."""
    assert names(s for s in revise(RANKED, [on("move", "c", place=2)])[0] if s.theater == IRAQ) == [
        "a",
        "c",
        "b",
    ]
    assert names(s for s in revise(RANKED, [on("move", "a", place=9)])[0] if s.theater == IRAQ) == [
        "b",
        "c",
        "a",
    ]
    assert names(s for s in revise(RANKED, [on("move", "a", place=9)])[0] if s.theater == SYRIA) == ["x", "y"]


def test_a_verdict_holds_when_the_story_has_a_new_lead():
    """The article that was reviewed has become a reprint of a longer one: the verdict still finds it."""
    longer = story("long", IRAQ, "a")

    assert names(revise((longer, B), [on("drop", "a")])[0]) == ["b"]


def test_notes_stand_at_their_story_or_at_the_issue():
    """A note bears its author; one on a story that is not told is left out."""
    card = Card(4, B, Reference(1, B.lead.article))
    verdicts = [
        on("note", "b", words="Seen on site.", who="amal"),
        on("note", "gone", words="Nowhere.", who="amal"),
        Verdict("note", words="A quiet day.", who="omar"),
    ]

    found = [(note.text, note.author, note.card) for note in notes_of([card], verdicts)]

    assert found == [("Seen on site.", "amal", 4), ("A quiet day.", "omar", None)]


@given(
    st.lists(
        st.tuples(st.sampled_from(["pin", "drop", "move"]), st.sampled_from("abcxyz"), st.integers(0, 9))
    )
)
def test_no_verdict_loses_or_doubles_a_story(acts):
    """Whatever is decided, each story is kept or dropped, once."""
    verdicts = [on(act, name, place=place) for act, name, place in acts]

    kept, dropped = revise(RANKED, verdicts)

    assert sorted(names((*kept, *dropped))) == ["a", "b", "c", "x", "y"]
    assert set(names(dropped)) == {name for act, name, _ in acts if act == "drop"} - {"z"}
