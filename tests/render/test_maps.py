"""The locator map can be read: nothing covers anything else."""

import re
from dataclasses import replace

import pytest

from briefing.render import maps
from briefing.render.pins import numbers_in_words
from briefing.render.sheet import base
from tests import briefings


def sheet_with(cards, theaters=(briefings.IRAQ, briefings.SYRIA)):
    """The map, with the boxes of every pill and name that was set on it."""
    drawn = maps.locator_map(theaters, cards, "Map")
    return drawn, maps.settings_of(theaters, cards)


def test_labels_collide_with_nothing_and_cross_no_border():
    """Seventeen places at once: each number and name stands free, and off every border line."""
    day = briefings.two_hundred_stories(full=100)

    _, settings = sheet_with(day.cards)

    boxes = [box for setting in settings for box in (setting.pill, setting.name)]
    assert len(boxes) == 2 * len(briefings.PLACES)
    assert not [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :] if a.meets(b)]
    sheet = base((briefings.IRAQ, briefings.SYRIA))
    assert [s.name for s in settings if sheet.crossings(s.name, sheet.borders)] == []


def test_a_coast_beyond_the_sheet_is_drawn_by_its_ends_alone():
    """What is cut off at an edge says nothing between: no three points in a row stand on one."""
    drawing = base((briefings.IRAQ, briefings.SYRIA)).drawing
    shapes = [re.findall(r"(-?[\d.]+) (-?[\d.]+)", path) for path in re.findall(r"M([^MZv\"]+)Z", drawing)]
    edges = ("-40.0", "510.0")

    idle = [
        three
        for shape in shapes
        for three in zip(shape, shape[1:], shape[2:], strict=False)
        for axis in (0, 1)
        if len({point[axis] for point in three}) == 1 and three[0][axis] in edges
    ]

    assert sum(map(len, shapes)) > 900
    assert idle == []


def test_a_map_tells_its_title_to_those_who_cannot_see_it():
    """The text alternative is escaped and stands first in the drawing."""
    drawn = maps.locator_map((briefings.IRAQ,), (), "A <map> & its \x00places")

    assert re.match(r"<svg [^>]*><title>A &lt;map&gt; &amp; its places</title>", drawn)


def test_a_theater_without_shapes_has_no_map():
    """Where no outline is shipped, there is no empty frame either."""
    nowhere = replace(briefings.IRAQ, country="", id="x")

    assert maps.locator_map((nowhere,), briefings.full_day().cards, "Map") == ""


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ((1,), "1"),
        ((1, 2), "1, 2"),
        ((1, 2, 3), "1–3"),
        ((1, 3, 5, 7, 9), "1, 3, 5 …"),
        ((4, 5, 6, 9), "4–6, 9"),
    ],
)
def test_numbers_of_one_place_are_drawn_together(numbers, shown):
    """Runs become ranges, long lists are cut with an ellipsis."""
    assert numbers_in_words(numbers) == shown
