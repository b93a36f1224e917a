"""Names looked for in texts."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.text.folding import fold, fold_with_offsets
from briefing.text.gazetteer import Gazetteer


def found(names, text, masks=()):
    return [(hit.span.of(text), hit.values) for hit in Gazetteer([(n, n) for n in names], masks).find(text)]


def test_spellings_of_one_name_are_one_name():
    """Accents, apostrophes, hyphens and vowel signs make no difference, and the span is the printed word."""
    text = "Kata’ib Hezbollah, Kataib Hezbollah and KATAʾIB-HEZBOLLAH; كَتائب حزب الله"

    hits = found(["Kata'ib Hezbollah", "كتائب حزب الله"], text)

    assert [words for words, _ in hits] == [
        "Kata’ib Hezbollah",
        "Kataib Hezbollah",
        "KATAʾIB-HEZBOLLAH",
        "كَتائب حزب الله",
    ]


def test_only_whole_words_count_and_the_longest_of_them():
    """Hama is not in Hamas, and "Deir ez-Zor Governorate" is one name and not two."""
    text = "Hamas spoke; Hama did not. Deir ez-Zor Governorate is not Deir ez-Zor."

    hits = found(["Hama", "Deir ez-Zor", "Deir ez-Zor Governorate"], text)

    assert [words for words, _ in hits] == ["Hama", "Deir ez-Zor Governorate", "Deir ez-Zor"]


def test_a_mask_hides_what_stands_in_it():
    """The group's name names no country; the country beside it is still seen."""
    text = "The Islamic State in Iraq and Syria fought in Iraq."

    hits = found(["Iraq", "Syria"], text, ["Islamic State in Iraq and Syria"])

    assert [words for words, _ in hits] == ["Iraq"]
    assert (
        text.rindex("Iraq")
        == Gazetteer([("Iraq", 1)], ["Islamic State in Iraq and Syria"]).find(text)[0].span.start
    )


def test_short_names_in_capitals_are_not_words():
    """ "US" is not "us", and a town called Hit is not a hit."""
    assert found(["US", "Hit"], "It hit us in the US, near Hit.") == [("US", ("US",)), ("Hit", ("Hit",))]


def test_arabic_names_are_found_behind_the_words_written_onto_them():
    """The one-letter words before a name are no part of its span."""
    text = "وبغداد وللعراق والموصل، من الموصلي"

    hits = found(["بغداد", "العراق", "الموصل"], text)

    assert [words for words, _ in hits] == ["بغداد", "لعراق", "الموصل"]


def test_no_phrase_runs_over_a_full_stop():
    """Two sentences never make one name."""
    assert found(["Tal Afar"], "They reached Tal. Afar was next.") == []


LETTERS = "aB é’- .ا\u064eلبة\u0640\u0301ﷺ\u200b"


@given(st.text(alphabet=LETTERS, max_size=60))
def test_folding_keeps_the_place_of_every_letter(text):
    """Each folded letter knows the letter that it came from."""
    folded, offsets = fold_with_offsets(text)

    places = range(len(text)) if offsets is None else offsets
    assert len(folded) == len(places)
    assert all(fold(text[place]) == letter for letter, place in zip(folded, places, strict=True))


@given(st.text(alphabet=LETTERS, max_size=30), st.text(alphabet=LETTERS, max_size=30))
def test_spans_are_the_printed_words(before, after):
    """Wherever a name stands, its span holds exactly that name."""
    text = f"{before} Dayr az-Zawr {after}"

    hits = Gazetteer([("Dayr az Zawr", 1)]).find(text)

    assert "Dayr az-Zawr" in [hit.span.of(text)[:12] for hit in hits]
    assert all(fold(hit.span.of(text)).strip() == "dayr az zawr" for hit in hits)
