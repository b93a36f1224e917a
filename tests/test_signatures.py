"""Quotes that stand apart, and whose name signs them in the line below or in brackets behind."""

import pytest

from tests.quoted import quotes_in, speakers, spoken

LEAD = "The council met in Sinjar on Monday, and Omar Saleh told it that the well was dry.\n\n"


@pytest.mark.parametrize(
    "signed",
    [
        '"We have carried water up this hill for nine years."\n\n- Lina Haddad.\n\n',
        "“We have carried water up this hill for nine years.”\n—Lina Haddad, a farmer, after the meeting\n\n",
        '"We have carried water up this hill for nine years.\nFarmer Lina Haddad."\n\n',
        '"We have carried water up this hill for nine years.\nLina Haddad, Sinjar Farmers\' Union."\n\n',
    ],
)
def test_the_line_below_signs_a_quote(signed):
    """Behind a dash, or before the mark that the quote lacks, stands who said it."""
    assert speakers(LEAD + signed + "The council will meet again in May.") == ["Lina Haddad"]


def test_a_surname_signs_for_the_full_name():
    """ "- Haddad." is Lina Haddad where the article has named her."""
    text = (
        "Lina Haddad, a farmer, spoke for an hour.\n\n"
        '"We have carried water up this hill for nine years."\n\n- Haddad.\n\nOmar Saleh did not answer.'
    )

    assert spoken(text) == [("Lina Haddad", "farmer")]


def test_a_list_below_a_quote_signs_nothing():
    """A line behind a dash that names nobody, and one below a quote with its own speaker, leave it alone."""
    text = (
        '"We have carried water up this hill for nine years," said Lina Haddad.\n\n'
        "- Omar Saleh will speak on Tuesday.\n\nThe well is dry."
    )

    assert speakers(text) == ["Lina Haddad"]


def test_a_quote_whose_speaker_no_name_fits_is_still_a_quote():
    """ "Said the 46-year-old" behind a whole sentence is enough, whoever that is."""
    text = (
        "The farmers' wives came to the hall on Monday.\n\n"
        '"She is, and will ever be, a fair judge," said the 46-year-old.'
    )

    assert [quote.words(text) for quote in quotes_in(text)] == ["She is, and will ever be, a fair judge"]


def test_brackets_behind_an_excerpt_name_its_writer_with_the_outlet():
    """A digest's "[Lina Haddad, Tigris Daily]" is Lina Haddad."""
    text = (
        'A WELL RUNS DRY "The farmers of Sinjar have carried water for nine years." [Lina Haddad, The Tigris Daily]\n\n'
        'ROADS OPEN "Trucks may pass from Monday on." [Zagros News]'
    )

    assert speakers(text) == ["Lina Haddad", "Zagros News"]


def test_words_alone_in_their_line_with_no_stop_are_a_heading():
    """A claim that the paragraphs below look into is nobody's who spoke above it."""
    text = (
        "Omar Saleh denied it on Monday.\n\n“The well has never been dry in all these years,” Saleh said.\n\n"
        "“… left the farmers of Sinjar without a drop of water”\n\nThe council's own figures tell another story."
    )

    assert speakers(text) == ["Omar Saleh", None]


def test_a_line_that_somebody_is_said_to_have_written_is_no_heading():
    """Behind a colon the words alone in their line are whose name leads in."""
    text = "Lina Haddad wrote on the wall:\n\n“The well is dry and nobody comes”\n\nThe council has not answered."

    assert speakers(text) == ["Lina Haddad"]
