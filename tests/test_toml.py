"""Configuration files: each value by key and kind, each error for the person who can mend it."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.config.toml import Table, read_duration, read_toml
from briefing.errors import ConfigError


def test_a_misspelt_key_is_named_with_the_one_that_was_meant(tmp_path):
    """An unknown key names file, key and the nearest known key."""
    path = tmp_path / "briefing.toml"
    path.write_text('titel = "Daily"\n')
    table = read_toml(path)
    table.text("title", "x")

    with pytest.raises(ConfigError) as caught:
        table.done()

    assert str(caught.value) == f"{path}: titel: unknown key; did you mean 'title'?"


def test_a_wrong_value_says_what_was_found_and_what_would_work(tmp_path):
    """The message holds file, dotted key, what was found and what was expected."""
    path = tmp_path / "x.toml"
    path.write_text('[a]\nat = "25:00"\nzone = "Asia/Bagdad"\nn = true\n')
    table = read_toml(path).table("a")

    for key, ask in (("at", table.clock), ("zone", table.zone), ("n", table.integer), ("gone", table.text)):
        with pytest.raises(ConfigError, match=rf"x\.toml: a\.{key}: found .*; expected"):
            ask(key)


def test_broken_toml_is_one_line(tmp_path):
    """A file that is no TOML, no UTF-8 or not there gives a ConfigError that names it."""
    for name, content in (("a.toml", b"= 1"), ("b.toml", b"\xff\xfe"), ("gone.toml", None)):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(ConfigError, match=name):
            read_toml(path)


@given(st.integers(1, 999), st.sampled_from("smhdw"))
def test_durations_are_a_number_and_a_unit(count, unit):
    """The text "30m" is thirty minutes; a number without a unit is no duration."""
    seconds = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}[unit]

    assert read_duration(f"{count}{unit}") == timedelta(seconds=count * seconds)
    assert read_duration(str(count)) is None
    assert read_duration(f"{count}{unit}x") is None


def test_lists_and_tables_are_checked_inside(tmp_path):
    """A list of texts with a number in it, and a table where a list of tables is due, are errors."""
    table = Table(tmp_path / "f.toml", {"names": ["a", 1], "edition": {"id": "x"}, "kind": "fed"})

    with pytest.raises(ConfigError, match="list of texts"):
        table.texts("names")
    with pytest.raises(ConfigError, match=r"\[\[edition\]\]"):
        table.tables("edition")
    with pytest.raises(ConfigError, match="did you mean 'feed'"):
        table.choice("kind", ("feed", "mail"))
