"""Everything that a template may use is documented, from the code itself."""

from pathlib import Path

from briefing.model import Look
from briefing.render.environment import FILTERS, environment
from briefing.render.page import FUNCTIONS, context
from briefing.render.reference import VALUES, reference
from tests import briefings

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "template-variables.md"


def test_the_reference_is_the_one_that_the_code_makes():
    """A field that comes, goes or changes is in the page, or this fails: `make docs` writes it anew."""
    assert PAGE.read_text(encoding="utf-8") == reference()


def test_no_variable_is_undocumented():
    """What a template is given is what the reference lists, no more and no less."""
    given = set(context(briefings.one_story(), Look()))

    documented = set(VALUES) | {call.partition("(")[0] for call in FUNCTIONS}

    assert given == documented


def test_every_filter_says_what_it_does():
    """Each filter of ours has a sentence, and is there for templates."""
    filters = environment(Look()).filters

    for name, function in FILTERS.items():
        assert filters[name] is function
        assert (function.__doc__ or "").strip(), name


def test_fields_are_told_with_type_and_comment():
    """A field of a value, a property and a method each have their line."""
    text = reference()

    assert "- `weight` (float)" in text
    assert "- `single_source` (bool): True when one independent outlet alone tells the story." in text
    assert "- `headline`: The lead article's headline, as its publication printed it." in text
    assert "- `plan_of(card)`: What is printed of the story" in text
