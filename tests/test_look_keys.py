"""What [look] in briefing.toml takes, and what it says of a designer's slips."""

import re
from pathlib import Path

import pytest

from briefing.config.desk import load_desk
from briefing.config.look import TLP
from briefing.errors import ConfigError
from briefing.render.page import TLP as COLOURS_OF_TLP
from tests.commands import here

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


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            'fs-body = "large-ish"',
            r"look\.tokens\.fs-body: found 'large-ish'; expected a length with its unit, as 9\.4pt",
        ),
        ('fs-body = "9,8pt"', r"look\.tokens\.fs-body: found '9,8pt'; expected a length"),
        ("fs-body = 12", r"look\.tokens\.fs-body: found 12; expected a length with its unit, .* in quotes"),
        ('rail = "-4mm"', r"look\.tokens\.rail: found '-4mm'; expected a length"),
        ('ink = "inkwell"', r"look\.tokens\.ink: found 'inkwell'; expected a colour, as #b3261e"),
        ('sans = "12pt"', r"look\.tokens\.sans: found '12pt'; expected a CSS value"),
        ('hair = ["#fff"]', r"look\.tokens\.hair: found \['#fff'\]; expected a colour"),
        ('hair = ""', r"look\.tokens\.hair: found ''; expected a colour"),
        ('acent = "#b3261e"', r"look\.tokens\.acent: no look reads this name; did you mean 'accent'\?"),
    ],
)
def test_a_token_that_would_do_nothing_is_refused(line, told, tmp_path):
    """A style sheet passes over a wrong value in silence: the file, the key, what was found and what works are told."""
    with pytest.raises(ConfigError, match=rf"briefing\.toml: {told}"):
        desk(tmp_path, f"[look.tokens]\n{line}")


def test_a_token_is_of_the_kind_that_the_look_has(tmp_path):
    """Lengths, colours, faces, what is worked out of them, and what a look of one's own reads."""
    (tmp_path / "templates" / "ours").mkdir(parents=True)
    (tmp_path / "templates" / "ours" / "style.css").write_text(".note { padding: var(--note-room) }")
    tokens = {
        "fs-body": "9.8pt", "rail": "calc(2 * 20mm)", "hair": "rgb(1, 2, 3)", "muted": "var(--ink)",
        "serif": "'Gentium Plus', Georgia, serif", "note-room": "1mm 2mm",
    }  # fmt: skip

    look = desk(tmp_path, "\n".join(["[look.tokens]", *(f'{k} = "{v}"' for k, v in tokens.items())])).look

    assert dict(look.tokens) == tokens


def test_every_token_of_the_shipped_look_may_be_set_to_what_it_is(tmp_path):
    """No shipped value is refused."""
    sheet = (Path(__file__).parents[1] / "templates/standard/tokens.css").read_text()
    tokens = dict(re.findall(r"--([\w-]+):\s*([^;]+);", sheet))

    look = desk(tmp_path, "\n".join(["[look.tokens]", *(f'{k} = "{v}"' for k, v in tokens.items())])).look

    assert dict(look.tokens) == tokens
    assert len(tokens) > 20


@pytest.mark.parametrize("format", ["html", "md"])
@pytest.mark.parametrize("name", ["standard", "plain", "flash"])
def test_an_empty_marking_prints_none(format, name, tmp_path):  # noqa: A002  the option's name
    """A desk that inherits a marking switches it off with ""; the sample says what it is all the same."""
    (tmp_path / "briefing.toml").write_text('[look]\nmarking = ""\n')

    done = here("demo", "--template", name, "--format", format, "-o", "-", cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    assert "TLP" not in done.stdout
    assert 'class="marking' not in done.stdout
    assert "SAMPLE" in done.stdout


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
