"""Values go to other processes and to the archive by their fields, and come back equal."""

import copyreg
import pickle
from dataclasses import is_dataclass

import pytest

from briefing import model
from tests import briefings


@pytest.mark.parametrize("day", [briefings.arabic_names, briefings.sample_day])
def test_a_briefing_comes_back_as_it_was_handed_over(day):
    """Every story, quote and figure of it, the articles as one wherever they are cited."""
    briefing = day()

    back = pickle.loads(pickle.dumps(briefing))

    assert back == briefing
    card = back.sections[0].cards[0]
    assert card.reference.article is card.story.lead.article


def test_every_value_of_the_model_is_pickled_by_its_fields():
    """None is left to the slow way of dataclasses, one that is added later neither."""
    values = {kind for kind in vars(model).values() if isinstance(kind, type) and is_dataclass(kind)}

    assert values <= copyreg.dispatch_table.keys()
