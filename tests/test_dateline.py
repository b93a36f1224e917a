"""Datelines and ledes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.places.dateline import find_dateline, find_lede
from briefing.text.sentences import sentences


@pytest.mark.parametrize(
    ("text", "place", "day", "agency"),
    [
        ("BAGHDAD, Nov 20 (INA) - Iraq said.", "BAGHDAD", "Nov 20", "INA"),
        ("Baghdad - INA - Iraq said.", "Baghdad", None, "INA"),
        ("DAMASCUS, Nov. 24 - SANA - Syria said.", "DAMASCUS", "Nov. 24", "SANA"),
        ("BAGHDAD (AP) — Iraq said.", "BAGHDAD", None, "AP"),
        ("DAMASCUS, Syria (AP) — Syria said.", "DAMASCUS", None, "AP"),
        ("Baghdad/Damascus (Reuters) - Iraq said.", "Baghdad/Damascus", None, "Reuters"),
        ("DEIR EZ-ZOR, 3 March 2026 (SANA) – Syria said.", "DEIR EZ-ZOR", "3 March 2026", "SANA"),
        ("NEW DELHI: Lebanon said.", "NEW DELHI", None, None),
        ("BEIRUT — Lebanon said.", "BEIRUT", None, None),
        ("كركوك (العراق) – قتل ثلاثة.", "كركوك", None, None),
        ("دمشق، ٩ حزيران (وكالة مرافئ) – أطلقت الوزارة.", "دمشق", "٩ حزيران", "وكالة مرافئ"),
        ("الأنبار – أعلنت خلية الإعلام الأمني.", "الأنبار", None, None),
    ],
)
def test_datelines_as_agencies_write_them(text, place, day, agency):
    """Place, day and agency as printed."""
    dateline = find_dateline(text)

    assert (dateline.place, dateline.day, dateline.agency) == (place, day, agency)
    assert dateline.span.start == 0
    assert text[dateline.span.end :].startswith(("Iraq", "Syria", "Lebanon", "قتل", "أطلقت", "أعلنت"))


@pytest.mark.parametrize(
    "text",
    [
        "Baghdad - the city of peace - woke to rain on Monday.",
        "US-led forces struck a convoy near Mosul on Monday.",
        "Iraq's oil minister - a veteran - resigned on Monday.",
        "MODERATOR: Good morning.",
        "MR NABIL: Good morning.\n\nMS HANI: Thank you all for coming.",
        "",
    ],
)
def test_a_dash_alone_makes_no_dateline(text):
    """A sentence that begins with a name and a dash is a sentence, and a turn in a transcript is a turn."""
    assert find_dateline(text) is None


def test_the_lede_is_the_first_paragraph_that_tells_something():
    """Date, byline and tag line are passed over, and the dateline is left out."""
    news = "Iraq closed its border on Monday after two rockets hit a customs post."
    text = f"Tuesday, October 8, 2019\n\nBy Ahmed Ali\n\nBAGHDAD (AP) — {news}\n\nIt reopened on Tuesday."

    lede = find_lede(text, sentences(text), find_dateline(text))

    assert lede.of(text) == news


def test_a_text_that_tells_nothing_has_no_lede():
    """Labels alone, or no words at all, give none."""
    assert find_lede("", (), None) is None
    assert find_lede("Read more\n\nPhotos", sentences("Read more\n\nPhotos"), None) is None


@given(st.text(alphabet="AB ab(),—-:.\n19شد", max_size=80))
def test_dateline_and_lede_stand_in_the_text(text):
    """Spans never leave the text, and the lede never begins inside the dateline."""
    dateline = find_dateline(text)
    lede = find_lede(text, sentences(text), dateline)

    if dateline:
        assert 0 <= dateline.span.start < dateline.span.end <= len(text)
    if lede:
        assert 0 <= lede.start < lede.end <= len(text)
    if lede and dateline:
        assert not lede.meets(dateline.span)
