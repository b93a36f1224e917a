"""Every shipped look prints whatever the day brought, and can be made one's own in a few lines."""

import io
import logging
import os
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import lxml.html
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops

from briefing.cli.make import sample_day
from briefing.config.desk import load_desk
from briefing.model import Briefing, Look
from briefing.render import render
from briefing.render.documents import style_sheets
from briefing.render.environment import names
from briefing.render.page import context
from tests import briefings

GOLDEN = Path(__file__).parent / "golden"
LOOKS = ("standard", "flash", "theater", "weekly", "plain")
FIXTURES = ("empty_day", "one_story", "full_day", "arabic_names", "all_sources_failed", "two_hundred_stories")
SHIPPED = "the sample that is shipped"
# The standard look has its own test of every fixture on both papers. 200 stories take seconds.
CASES = [(look, name, "A4") for look in LOOKS[1:] for name in FIXTURES]
CASES += [(look, "full_day", "Letter") for look in LOOKS[1:]]
CASES += [(look, SHIPPED, paper) for look in LOOKS for paper in ("A4", "Letter")]
# Share of pixels that may differ from a golden picture by more than a shade: rasterizers round.
MOST_CHANGED, SHADE = 0.004, 48
# Millimetres of a point; heights of the papers and of the margin with the running foot, width of those at the sides, in millimetres.
POINT = 25.4 / 72
PAPERS = {"A4": 297, "Letter": 279.4}
FOOT_MARGIN, SIDE_MARGIN = 16, 15
# Millimetres left free at the foot of a page that another follows, at most: a story in short is no taller; and what
# the last page holds at least, from its upper edge: ten lines.
WIDEST_FOOT, LEAST_LAST_PAGE = 45, 50


@cache
def day(name: str) -> Briefing:
    """A fixture, or the shipped sample."""
    return sample_day(load_desk(Path(__file__).parents[2]))[0] if name == SHIPPED else briefings.ALL[name]()


@cache
def printed(look: str, name: str, paper: str = "A4", language: str = "en") -> tuple[bytes, tuple[str, ...]]:
    """A fixture in a look as PDF, with the renderer's warnings; made once."""
    lines: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    logging.getLogger("weasyprint").addHandler(handler)
    try:
        made = render(day(name), Look(name=look, paper=paper, language=language)).content
    finally:
        logging.getLogger("weasyprint").removeHandler(handler)
    return made, tuple(lines)


def pages(pdf: bytes) -> list[str]:
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(pdf)]


def test_five_looks_are_shipped():
    """The looks that the documentation names are those that there are."""
    assert set(names()) == set(LOOKS)


@pytest.mark.parametrize(("look", "name", "paper"), CASES)
def test_every_look_prints_every_day_without_a_warning(look, name, paper):
    """An empty day, one story, a usual day, Arabic names, no source, 200 stories: nothing is complained of."""
    pdf, warnings = printed(look, name, paper)

    assert warnings == ()
    assert len(pages(pdf)) <= 40


def test_the_shipped_sample_is_two_pages_and_an_annex_of_seven():
    """Some 55 articles told as 33 stories, with every figure, quote and source, take nine full pages."""
    text = pages(printed("standard", SHIPPED)[0])

    assert len(text) <= 10
    assert all(len(words.split()) > 250 for words in text[:9])


def lowest(pdf: bytes) -> list[float]:
    """For each page, millimetres from its upper edge to the end of what stands above the running foot."""
    found = []
    for page in pypdfium2.PdfDocument(pdf):
        drawn = ImageChops.invert(page.render(scale=2 * POINT, grayscale=True).to_pil())
        body = drawn.crop((0, 0, drawn.width, drawn.height - 2 * FOOT_MARGIN)).point(lambda ink: ink > SHADE)
        found.append((body.getbbox() or (0, 0, 0, 0))[3] / 2)
    return found


@pytest.mark.parametrize(
    ("name", "paper", "language"),
    [
        *((name, paper, "en") for name in ("full_day", "two_hundred_stories", SHIPPED) for paper in PAPERS),
        ("full_day", "A4", "ar"),
        ("full_day", "A4", "fr"),
    ],
)
def test_no_page_but_the_last_has_an_empty_foot_and_the_last_is_no_stub(name, paper, language):
    """Lists run on to the next page with some rows on either: nothing moves there as a block."""
    *others, last = lowest(printed("standard", name, paper, language)[0])

    end = PAPERS[paper] - FOOT_MARGIN
    assert [end - page for page in others if end - page > WIDEST_FOOT] == []
    assert last > LEAST_LAST_PAGE


@pytest.mark.parametrize("look", ["standard", "theater", "plain"])
def test_a_coverage_report_longer_than_a_page_runs_on(look):
    """No page before the last has an empty foot, and each source and file that failed is printed."""
    report = briefings.long_report()
    told = [f.name for f in report.coverage.failures] + [*report.coverage.silent]
    told += [words.split(":")[0] for words in report.coverage.skipped]

    made = render(report, Look(name=look)).content

    *others, last = lowest(made)
    words = " ".join(pages(made))
    assert [
        PAPERS["A4"] - FOOT_MARGIN - page
        for page in others
        if PAPERS["A4"] - FOOT_MARGIN - page > WIDEST_FOOT
    ] == []
    assert [name for name in told if name not in words] == []
    assert last > LEAST_LAST_PAGE


@pytest.mark.parametrize("rows", [0, 6, 12, 18])
def test_the_report_and_its_chart_leave_no_foot_empty_wherever_they_begin(rows):
    """The chart stands beside the note on the method, so that the report's rows flow from page to page."""
    day = briefings.full_day()
    more = tuple(replace(day.references[n % 18], number=n + 19) for n in range(18 + rows))

    *others, last = lowest(render(replace(day, references=day.references + more), Look()).content)

    assert max(PAPERS["A4"] - FOOT_MARGIN - page for page in others) <= WIDEST_FOOT
    assert last > LEAST_LAST_PAGE


@pytest.mark.parametrize(
    ("name", "paper", "language"),
    [*((name, paper, "en") for name in ("full_day", SHIPPED) for paper in PAPERS), ("full_day", "A4", "ar")],
)
def test_nothing_runs_into_the_side_margins(name, paper, language):
    """No column is wider than the page has room for, and no line from the right either."""
    for page in pypdfium2.PdfDocument(printed("standard", name, paper, language)[0]):
        drawn = ImageChops.invert(page.render(scale=2 * POINT, grayscale=True).to_pil())
        inked = drawn.point(lambda ink: ink > SHADE).getbbox()

        assert inked
        assert inked[0] >= 2 * SIDE_MARGIN - 1
        assert inked[2] <= drawn.width - 2 * SIDE_MARGIN + 1


def test_the_last_of_an_odd_number_of_stories_in_short_takes_both_columns():
    """It stands after the pairs, parted by no rule."""
    html = lxml.html.document_fromstring(render(day(SHIPPED), Look(), "html").content.decode())

    around = [
        next(html.get_element_by_id(f"story-{number}").iterancestors("article")).getparent()
        for number in (15, 16)
    ]

    assert around[0].getparent().get("class") == "grid pairs"
    assert around[1].get("id") == "more-syria"


def test_day_and_hour_over_a_story_are_not_parted():
    """No line ends between them."""
    html = render(day(SHIPPED), Look(), "html").content.decode()

    kickers = re.findall(r'<p class="kicker">.*?</p>', html)

    assert len([kicker for kicker in kickers if "21\u00a0Nov\u00a0" in kicker]) > 10
    assert not [kicker for kicker in kickers if re.search(r"\d Nov|Nov \d", kicker)]


def test_an_arabic_page_names_the_theaters_in_arabic():
    """The heads of sections, the contents and the bottom line: a name is a label of ours."""
    html = render(briefings.full_day(), Look(language="ar"), "html").content.decode()

    assert "<h2>العراق</h2>" in html
    assert "<h2>Iraq</h2>" not in html


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_labels_speak_the_readers_language(language):
    """The same page with Arabic or French labels prints without a warning."""
    pdf, warnings = printed("standard", "full_day", "A4", language)
    html = render(briefings.full_day(), Look(language=language), "html").content.decode()

    assert warnings == ()
    assert len(pages(pdf)) >= 2
    direction = {"ar": "rtl", "fr": "ltr"}[language]
    assert f'<html lang="{language}" dir="{direction}">' in html
    assert {"ar": "الخلاصة", "fr": "L’essentiel"}[language] in html


@pytest.mark.parametrize("name", ["full_day", "two_hundred_stories", "all_sources_failed", "arabic_names"])
def test_flash_is_one_page(name):
    """However much happened, the flash is a single page, and says how much it leaves out."""
    (page,) = pages(printed("flash", name)[0])
    briefing = briefings.ALL[name]()
    named = {c.headline for s in briefing.sections for c in (*s.cards, *s.rows) if c.headline[:100] in page}

    left_out = re.search(r"([\d,]+) (?:story|stories) not named here", page)

    assert left_out
    assert int(left_out[1]) <= briefing.coverage.stories
    if all(headline.isascii() for headline in named) and name != "arabic_names":
        assert int(left_out[1]) == max(briefing.coverage.stories - len(named), 0)


@pytest.mark.parametrize(
    ("name", "paper"), [("full_day", "A4"), ("full_day", "Letter"), ("sample_day", "A4")]
)
def test_page_one_holds_what_is_meant_for_it(name, paper):
    """Bottom line, key figures, changes and contents stand on page 1, whole headlines too."""
    briefing = briefings.ALL[name]()
    look = Look(paper=paper)
    front = context(briefing, look)["page"].front

    first = pages(render(briefing, look).content)[0]

    told = [line.text for _, lines in front.lines for line in lines]
    told += [card.headline for column in front.contents for _, cards, _ in column for card in cards]
    assert told
    for words in told:
        if words.isascii():
            assert " ".join(words.split()) in first


def test_theater_prints_every_quote_of_the_register():
    """The deep dive leaves out no quote that belongs to one of its stories."""
    text = " ".join(pages(printed("theater", "full_day")[0]))

    for quote in briefings.full_day().quotes:
        words = " ".join(quote.quote.segments[0].of(quote.reference.article.text).split())
        if words.isascii():
            assert text.count(words.rstrip(",.")) >= 2


def test_the_timeline_and_the_charts_say_what_they_show():
    """Each drawing has a title for those who cannot see it."""
    html = render(briefings.full_day(), Look(name="weekly"), "html").content.decode()

    assert "<title>Timeline of the stories by when they were first reported: " in html
    assert "<title>Bar chart of articles a day: 9 Nov: 25; " in html
    assert "<title>Locator map of Iraq and Syria with the places of the stories: " in html


def picture(pdf: bytes, page: int = 0) -> Image.Image:
    """A page at 60 dots an inch, in grey levels and colour as it prints."""
    return pypdfium2.PdfDocument(pdf)[page].render(scale=60 / 72).to_pil().convert("RGB")


@pytest.mark.parametrize("look", LOOKS)
def test_page_one_looks_as_it_did(look):
    """The first page of a usual day is the one that was approved (UPDATE_GOLDEN=1 approves anew)."""
    now = picture(printed(look, "full_day")[0])
    file = GOLDEN / f"{look}.png"
    if os.environ.get("UPDATE_GOLDEN"):
        now.quantize(64).save(file, optimize=True)

    approved = Image.open(file).convert("RGB")

    assert now.size == approved.size
    difference = ImageChops.difference(now, approved).convert("L")
    changed = sum(difference.histogram()[SHADE:])
    assert changed <= MOST_CHANGED * now.size[0] * now.size[1]


RE_SKIN = """[look]
title = "Levant Watch"
accent = "#00594c"
marking = "TLP:AMBER"
paper = "Letter"
"""


def test_five_lines_of_toml_dress_it_anew(tmp_path):
    """Title, colour, marking and paper are four keys of [look]."""
    (tmp_path / "briefing.toml").write_text(RE_SKIN)
    look = load_desk(tmp_path).look

    pdf = render(briefings.full_day(), look).content

    first = pages(pdf)[0]
    assert first.startswith("TLP:AMBER ")
    assert "Levant Watch" in first
    assert "Iraq & Syria Daily Briefing" not in first
    assert pypdfium2.PdfDocument(pdf)[0].get_size() == (612, 792)
    assert "--accent: #00594c" in style_sheets(look)[-1]


BLOCK = """{% extends "shipped/standard/reference.html" %}
{% block method %}<p>Compiled by the night desk.</p>{% endblock %}
"""


def test_two_lines_replace_a_block(tmp_path):
    """One block of a partial is overridden by a file of two lines; all else stays."""
    (tmp_path / "standard").mkdir()
    (tmp_path / "standard" / "reference.html").write_text(BLOCK)

    text = " ".join(pages(render(briefings.full_day(), Look(folder=str(tmp_path))).content))

    assert "Compiled by the night desk." in text
    assert "no language model is used" not in text
    assert "Quotes by speaker" in text


def test_the_users_style_comes_last(tmp_path):
    """A user.css has the last word, over [look] too."""
    (tmp_path / "user.css").write_text(":root { --accent: #123456 }")
    look = Look(folder=str(tmp_path), tokens=(("accent", "#654321"),))

    assert style_sheets(look)[-1] == ":root { --accent: #123456 }"
    assert "--accent: #654321" in style_sheets(look)[-2]


def test_a_logo_stands_in_the_pdf_and_within_the_html():
    """The logo is a part of either document; nothing is fetched for it."""
    png = io.BytesIO()
    Image.new("RGB", (40, 20), "#00594c").save(png, "PNG")
    look = replace(Look(), logo=("logo.png", png.getvalue()))

    html = render(briefings.one_story(), look, "html").content.decode()
    pdf = render(briefings.one_story(), look).content

    assert 'src="data:image/png;base64,' in html
    assert "asset:" not in html
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert len(document.pages[0].get_images()) == 1
