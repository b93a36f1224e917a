"""An error in a template is told to its writer: file, line, three lines of source, a caret, a way out."""

import pytest

from briefing.errors import TemplateError
from briefing.model import Look
from briefing.render import render
from tests import briefings


def message(folder, body: str) -> str:
    """What is said of a look whose page has this body."""
    (folder / "mine").mkdir()
    (folder / "mine" / "briefing.html").write_text(f"<html>\n<p>\n{body}\n</p>\n</html>\n")
    with pytest.raises(TemplateError) as caught:
        render(briefings.one_story(), Look(name="mine", folder=str(folder)), "html")
    return str(caught.value)


def test_a_field_that_is_not_there_is_shown_in_its_line(tmp_path):
    """File and line, three lines of source, a caret under the word, and the field that was meant."""
    said = message(tmp_path, "{{ briefing.sectons | length }}")

    assert said.splitlines() == [
        f"{tmp_path.name}/mine/briefing.html, line 3: 'Briefing' has no 'sectons'; did you mean 'sections'?",
        "  2 | <p>",
        "  3 | {{ briefing.sectons | length }}",
        "    |             ^",
        "  4 | </p>",
    ]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("{{ briefng.made }}", "no variable 'briefng'; did you mean 'briefing'?"),
        ("{{ briefing.made | colr }}", "no filter 'colr'; did you mean 'colour'?"),
        ('{% include "cards.html" %}', "no template 'cards.html'; did you mean 'card.html'?"),
        ("{% if briefing.cards %}", "line"),
        ("{{ briefing.cards }", "unexpected '}'"),
        ("{{ 1 / 0 }}", "ZeroDivisionError: division by zero"),
        ("{{ ''.__class__ }}", "unsafe"),
    ],
)
def test_each_kind_of_fault_is_said_in_words_with_its_line(tmp_path, body, wanted):
    """Whatever is wrong in a template, its line is shown, and never a traceback."""
    said = message(tmp_path, body)

    assert wanted in said
    assert "mine/briefing.html, line" in said.splitlines()[0]
    assert any(line.lstrip().startswith("|") and line.endswith("^") for line in said.splitlines())
