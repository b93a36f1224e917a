"""How words, figures and pages are set: measured, split, fitted, and nothing said twice."""

import sys
import tomllib
import unicodedata
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from briefing.labels import FOLDER, plural
from briefing.model import Change, Look
from briefing.render import charts, printed
from briefing.render.metrics import line_count, width
from briefing.render.numerals import outcome_of
from briefing.render.page import context
from briefing.render.printed import host, run, worded
from briefing.render.properties import written_in
from briefing.render.since import side_of
from briefing.render.spoken import spoken
from tests import briefings
from tests.newsroom import IRAQ, Newsroom, article, figure, quote, reading

FONTS = Path(__file__).parents[2] / "briefing" / "assets" / "fonts"


@pytest.mark.parametrize(
    ("face", "file"),
    [
        ("serif", "SourceSerif4_400Regular.ttf"),
        ("sans", "IBMPlexSans_400Regular.ttf"),
        ("condensed", "IBMPlexSansCondensed_500Medium.ttf"),
    ],
)
def test_widths_are_those_of_the_bundled_faces(face, file):
    """advances.json agrees with the font that it was made from."""
    font = TTFont(FONTS / file)
    names, advances, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm

    words = "Aid convoys crossed, 148 trucks."

    assert width(words, face, 1000) == pytest.approx(
        sum(advances[names[ord(c)]][0] for c in words) * 1000 / em, abs=20
    )


@given(st.text(alphabet="abc defghij", max_size=200), st.integers(30, 200))
def test_more_room_never_takes_more_lines(words, measure):
    """A wider line holds at least as much; no words fill no line."""
    assert line_count(words, "serif", 10, measure) >= line_count(words, "serif", 10, measure + 10)
    assert (line_count(words, "serif", 10, measure) == 0) == (not words.split())


def test_custom_properties_of_the_page_are_written_in():
    """What :root says last holds; what an element sets itself is left to it."""
    sheets = (
        ":root { --accent: #111; --sans: 'A', serif; --rule: .5pt solid var(--accent) }",
        "p { color: var(--accent); font: 400 9pt var(--sans); border: var(--rule); background: var(--c, var(--accent)) }",
        ":root { --accent: #222 }",
    )

    written = written_in(sheets)

    assert "color: #222; font: 400 9pt 'A', serif; border: .5pt solid #222" in written[1]
    assert "background: var(--c, var(--accent))" in written[1]


def test_a_property_that_an_element_sets_stays_a_property():
    """A user who gives --accent to one block keeps it there."""
    sheets = (":root { --accent: #111 }", "p { color: var(--accent) } .mine { --accent: #333 }")

    assert written_in(sheets)[1] == "p { color: var(--accent) } .mine { --accent: #333 }"


def test_words_that_run_as_the_page_does_need_no_mark():
    """English on an English page is plain; Arabic says its language and direction."""
    assert run("The bridge", "en", "en", "ltr") == ""
    assert run("الجسر", "ar", "en", "ltr") == ' lang="ar" dir="rtl"'
    assert run("The bridge", "en", "ar", "rtl") == ' lang="en" dir="ltr"'
    assert (
        worded("الجسر & <b>", "ar", "en", "ltr")
        == '<span lang="ar" dir="rtl">الجسر &amp; &lt;b&gt;</span>\u200e'
    )


def told(text: str, *segments: str):
    """A quote of these segments, in its stretches."""
    room = Newsroom()
    return spoken(quote(room.print(article("Levant Wire", "Talks", text)), *segments, by="Omar", role=None))


def test_every_letter_from_the_right_turns_its_run():
    """Words are read for their direction only where such a letter stands: none may be missed."""
    letters = [
        c
        for c in map(chr, range(sys.maxunicode + 1))
        if c.isalpha() and unicodedata.bidirectional(c) in {"R", "AL"}
    ]

    missed = [hex(ord(c)) for c in letters if not printed.right_to_left(c)]

    assert len(letters) > 1000
    assert missed == []


def test_words_are_rid_of_symbols_that_no_font_holds_and_of_nothing_else():
    """Whatever stands beside it, each character is kept or left out by what it is."""
    kept = [c for c in map(chr, range(sys.maxunicode + 1)) if printed.clean(c) == c]

    assert [c for c in kept if printed.clean(f"{c}\u2603") != c] == []
    assert printed.clean("\u2603") == ""
    assert printed.clean("20° in Ramadi") == "20° in Ramadi"


def test_an_interruption_is_printed_in_the_articles_own_words():
    """The comma stays inside the marks where the article has it there."""
    parts = told("“We waited,” she said. “Nobody came.”", "We waited", "Nobody came.")

    assert [(p.words, p.then) for p in parts] == [("We waited,", " she said."), ("Nobody came.", "")]


def test_a_long_interruption_is_left_out():
    """More than a line of other words is shown by an ellipsis, not repeated."""
    long = "said the chairwoman of the committee, who had come from Mosul that morning with her two brothers"
    parts = told(f"“We waited,” {long}. “Nobody came.”", "We waited", "Nobody came.")

    assert parts[0].then == ""


def test_a_sentence_that_holds_the_quote_is_not_printed_beside_it():
    """No words stand twice in one story."""
    briefing = briefings.full_day()
    page = context(briefing, Look())["page"]

    for card in briefing.cards:
        plan = page.plan_of(card)
        assert plan.lines[:1] == card.lines[:1]
        for line in plan.lines:
            for said in plan.quotes:
                assert line.reference != said.reference or not line.span.meets(said.quote.segments[0])


def test_a_change_is_told_within_its_sentence():
    """The words that moved stand in bold in the sentence that holds them, with place and story."""
    page = context(briefings.full_day(), Look())["page"]
    shown = next(c for c in page.changes if c.change.what == "coalition troops")

    assert (shown.after.lead, shown.after.words, shown.after.tail) == (
        "There are currently ", "about 5,200 coalition troops", " in Iraq, down from 5,800 in October.",
    )  # fmt: skip
    assert shown.card.number == 1
    assert shown.after.reference.number == 1
    assert shown.before.reference is None


def test_a_sparkline_needs_four_readings():
    """Three readings are told in numbers; four make a line, with its values in words."""
    room = Newsroom()
    counts = [
        figure(
            room.print(article("Levant Wire", f"Day {n}", f"{n} trucks crossed.")),
            f"{n} trucks",
            str(n),
            n,
            theater=IRAQ,
        )
        for n in (96, 120, 131, 148)
    ]
    readings = tuple(reading(f.reference.article, f"{f.number} trucks", int(f.number)) for f in counts)

    assert charts.sparkline(Change("moved", "trucks", IRAQ, readings[0], readings[2], readings[:3])) == ""
    assert "<title>trucks: 96, 120, 131, 148</title>" in charts.sparkline(
        Change("moved", "trucks", IRAQ, readings[0], readings[3], readings)
    )


def test_a_timeline_shows_only_what_fell_into_the_window():
    """Stories that were first reported before the window are not set on its axis."""
    briefing = briefings.full_day()
    late = replace(
        briefing, window=replace(briefing.window, start=briefing.window.end - timedelta(minutes=1))
    )

    drawn = context(briefing, Look())["page"].timeline

    assert drawn.count("<rect") == len(briefing.cards)
    assert context(late, Look())["page"].timeline == ""


def test_the_languages_have_the_same_labels():
    """A key that one language lacks would fail in the reader's hands."""
    words = {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in FOLDER.glob("*.toml")}
    keys = {name: set(table) - {"list_comma"} for name, table in words.items()}

    assert set(words) == {"en", "ar", "fr"}
    assert keys["ar"] == keys["en"] == keys["fr"]
    for table in words.values():
        assert len(table["months"]) == len(table["months_short"]) == 12
        assert len(set(table["months"])) == 12
        for part in ("outcome", "count", "mail"):
            assert table[part].keys() == words["en"][part].keys()
        for forms in table["count"].values():
            needed = {plural(n, table["language"]) for n in range(1, 120)}
            assert needed <= set(forms) or "other" in forms


def test_a_figure_says_where_and_what_became_of_them():
    """Over the numeral stand place and outcome in our words; below it what the article counts."""
    html = render_html()

    assert '<p class="over">Deir ez-Zor · <b>killed</b></p>' in html


def test_an_outcome_that_the_words_tell_is_not_told_again():
    """ "22 were wounded" needs no "wounded" beside it; "14 people" needs its "killed"."""
    room = Newsroom()
    report = room.print(article("Levant Wire", "Clashes", "14 people were hit and 8 wounded men fled."))
    killed = figure(report, "14 people", "14", 14, theater=IRAQ, kind="casualties", outcome="killed")
    wounded = figure(report, "8 wounded men", "8", 8, theater=IRAQ, kind="casualties", outcome="wounded")

    assert outcome_of(killed) == "killed"
    assert outcome_of(wounded) == ""


def render_html() -> str:
    from briefing.render import render

    return render(briefings.full_day(), Look(), "html").content.decode()


def test_a_register_that_is_cut_says_so():
    """Sixty quotes, of the first stories; the page says how many more the attached data holds."""
    page = context(briefings.two_hundred_stories(full=40), Look())["page"]

    kept = {quote.reference.number for _, _, quotes in page.speakers for quote in quotes}

    assert page.quotes_cut == 20
    assert kept == {card.reference.number for card in briefings.two_hundred_stories(full=40).cards[:60]}


def test_a_change_is_told_without_the_dateline():
    """ "KUT, Iraq (LW) - " belongs to the report, not to what it says."""
    room = Newsroom()
    text = "KUT, Iraq (LW) - The dam holds 14 million cubic metres, the ministry said."
    room.print(article("Levant Wire", "Dam", text))

    side = side_of(reading(room.references[0].article, "14 million cubic metres"), room.references[0])

    assert side.lead == "The dam holds "


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://www.example.org/news/2026/1?x=1", "example.org"),
        ("http://news.example.org:8080", "news.example.org:8080"),
        ("mailto:desk@example.org", "desk@example.org"),
    ],
)
def test_a_source_is_printed_with_its_host(url, found):
    """A cut address can be typed by nobody; the host can, and the headline leads there."""
    assert host(url) == found


def test_a_sentence_that_names_two_days_is_told_once():
    """Its days stand side by side before it, the nearest first."""
    briefing = briefings.full_day()
    first = briefing.dates_ahead[0]
    later = replace(first, day=first.day + timedelta(days=2))
    twice = replace(briefing, dates_ahead=(first, *briefing.dates_ahead[1:], later))

    coming = context(twice, Look())["page"].coming

    assert coming[0] == ((first.day, later.day), first)
    assert len(coming) == len(briefing.dates_ahead)
