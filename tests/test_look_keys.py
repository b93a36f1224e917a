"""What [look] in briefing.toml takes, and what it says of a designer's slips."""

import pytest

from briefing.config.desk import load_desk
from briefing.config.look import TLP
from briefing.errors import ConfigError
from briefing.render.page import TLP as COLOURS_OF_TLP

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>'


def desk(folder, keys):
    (folder / "briefing.toml").write_text(f"[look]\n{keys}\n", encoding="utf-8")
    return load_desk(folder)


@pytest.mark.parametrize(
    "colour", ["#b3261e", "#b32", "#b3261eff", "teal", "rgb(0, 89, 76)", "hsl(170, 100%, 17%)"]
)
def test_a_colour_is_taken_as_css_writes_it(colour, tmp_path):
    """Hexadecimal, by name or by function."""
    assert dict(desk(tmp_path, f'accent = "{colour}"').look.tokens) == {"accent": colour}


@pytest.mark.parametrize("colour", ["redd", "#12", "#12345", "b3261e", "rgb(1, 2)", "12; } h1 {", "url(x)"])
def test_what_is_no_colour_is_refused_with_its_key(colour, tmp_path):
    """A slip would be ignored in silence by every reader of the style sheet."""
    with pytest.raises(ConfigError, match=r"look\.accent: found .* expected a colour, as #b3261e"):
        desk(tmp_path, f'accent = "{colour}"')


def test_a_face_goes_into_no_other_rule(tmp_path):
    """A font that closes the rule it stands in is refused, with the key as it was written."""
    with pytest.raises(ConfigError, match=r"look\.serif: found 'x; }'"):
        desk(tmp_path, 'serif = "x; }"')


@pytest.mark.parametrize("marking", ["TLP:AMBR", "TLP AMBER", "tlp:purple", "TLP:WHITE"])
def test_a_misspelt_level_of_tlp_is_refused(marking, tmp_path):
    """A wrong marking misleads every reader; the levels are named."""
    with pytest.raises(ConfigError, match=r"look\.marking: .*TLP:AMBER\+STRICT"):
        desk(tmp_path, f'marking = "{marking}"')


@pytest.mark.parametrize("marking", [*TLP, "tlp:amber", "OFFICIAL", "Internal use"])
def test_a_marking_is_a_level_of_tlp_or_words_of_ones_own(marking, tmp_path):
    """What is no TLP is nobody's business but the desk's."""
    assert desk(tmp_path, f'marking = "{marking}"').look.marking == marking


def test_every_level_of_tlp_has_its_colour():
    """What the configuration takes, the page can print in the standard's colours."""
    assert set(TLP) == set(COLOURS_OF_TLP)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("logo.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="10"'),
        ("logo.svg", b"<html/>"),
        ("logo.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'),
        ("logo.png", b"\xff\xd8\xff\xe0 a photograph"),
        ("logo.jpg", b""),
    ],
)
def test_a_logo_that_no_page_could_show_is_refused(name, content, tmp_path):
    """It would be missing from every page, and nothing would say so."""
    (tmp_path / name).write_bytes(content)

    with pytest.raises(ConfigError, match=rf"look\.logo: .* expected a whole \.{name[-3:]} picture"):
        desk(tmp_path, f'logo = "{name}"')


def test_a_logo_is_read_with_the_desk(tmp_path):
    """A drawing that is well-formed is taken as it is."""
    (tmp_path / "logo.svg").write_text(DRAWING)

    assert desk(tmp_path, 'logo = "logo.svg"').look.logo == ("logo.svg", DRAWING.encode())
