"""The language of an article."""

import subprocess
import sys

import pytest

from briefing.analysis.language import language_of
from briefing.model import Article


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The minister said on Monday that the talks with the company will continue for a month."),
        ("ar", "قال الوزير يوم الاثنين إن المحادثات مع الشركة ستستمر شهرا كاملا"),
        ("fr", "Le ministre a déclaré lundi que les discussions avec la société se poursuivraient un mois."),
        ("de", "Der Minister sagte am Montag, dass die Gespräche mit der Firma einen Monat dauern werden."),
        ("tr", "Bakan pazartesi günü yaptığı açıklamada şirketle görüşmelerin bir ay süreceğini söyledi."),
        ("fa", "وزیر روز دوشنبه گفت که گفتگوها با این شرکت یک ماه دیگر ادامه خواهد یافت"),
        ("ku", "وەزیر ڕۆژی دووشەممە ڕایگەیاند گفتوگۆکان لەگەڵ کۆمپانیاکە مانگێکی تر بەردەوام دەبن"),
    ],
)
def test_languages_of_the_region_are_told_apart(code, text):
    """Arabic, Persian and Kurdish share a script, English and French another."""
    assert language_of(Article("1", "x", "x", "", text)) == code


def test_a_headline_in_english_is_english():
    """Few words suffice where they are plainly English."""
    assert language_of(Article("1", "x", "x", "Iraq to reopen the border crossing with Syria", "")) == "en"


def test_no_letters_no_language():
    """Numbers alone have none."""
    assert language_of(Article("1", "x", "x", "2026", "12, 13")) == ""


def test_plain_english_never_loads_the_model():
    """The library is imported only in doubt."""
    words = "The minister said that the talks with the company will continue for a month in the capital."
    program = (
        "import sys; from briefing.analysis.language import language_of; from briefing.model import Article;"
        f"assert language_of(Article('1', 'x', 'x', '', {words!r})) == 'en';"
        "assert 'py3langid' not in sys.modules"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
