"""Why a story stands where it does, in the reader's language."""

from dataclasses import replace

import pytest

from briefing.labels import labels
from briefing.model import Reason
from briefing.render.grounds import grounds
from tests.briefings import one_story


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["6 outlets", "Seven killed", "new", "mainly Iraq", "Peshmerga"]),
        ("fr", ["6 médias", "Seven tués", "nouveau", "surtout Irak", "Peshmerga"]),
        ("ar", ["6 وسائل", "Seven قتلى", "جديد", "العراق أساساً", "Peshmerga"]),
    ],
)
def test_reasons_are_told_in_the_readers_language(language, said):
    """Labels are translated; a number stays as it is printed, a name as it is known."""
    told = one_story().sections[0].cards[0]
    why = (
        Reason("6 outlets", 2.8, "outlet", "6"),
        Reason("Seven killed", 2.0, "killed", "Seven"),
        Reason("new", 1.0, "new"),
        Reason("mainly Iraq", 1.0, "mainly"),
        Reason("Peshmerga", 0.2),
    )

    assert grounds(replace(told, why=why), labels(language)) == said
