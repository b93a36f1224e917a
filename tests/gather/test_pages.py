"""Pages in the forms that real sites have: ministries, agencies, dailies, weblogs, letters, in seven languages."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.gather.dates import day_order, read_date
from briefing.gather.extraction import extract

PAGES = Path(__file__).parents[1] / "data" / "pages"
EXPECTED = json.loads((PAGES / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", EXPECTED)
def test_pages_in_the_forms_of_real_sites(name):
    """Headline, day, writers and every paragraph, and nothing of what stands around them."""
    wanted = EXPECTED[name]

    found = extract((PAGES / f"{name}.html").read_bytes(), wanted["url"])

    assert found.title == wanted["title"]
    assert (found.published and found.published.at.date().isoformat()) == wanted["published"]
    assert list(found.byline) == wanted["byline"]
    assert found.text.split("\n\n") == wanted["text"]


def dated(words, *, lang="en", around=""):
    return f"<html lang='{lang}'><body><article><h1>River rises in Homs</h1><span class='date'>{words}</span><p>Rain fell on Homs for a third day on Saturday, and the river rose by a metre.</p></article><footer>{around}</footer></body></html>".encode()


@pytest.mark.parametrize(
    ("page", "url", "day"),
    [
        (dated("06/11/2026"), "https://x.example.com/1", None),
        (dated("06/11/2026"), "https://x.example.iq/1", 6),
        (dated("11/06/2026"), "https://x.example.gov/1", 6),
        (dated("06/11/2026", lang="ar"), "https://x.example.com/1", 6),
        (dated("06/11/2026", lang="en-GB"), "https://x.example.com/1", 6),
        (dated("11/06/2026", lang="en-US"), "https://x.example.com/1", 6),
        (dated("06/11/2026", around="Last change 13/11/2026"), "https://x.example.com/1", 6),
        (dated("11/06/2026", around="Last change 11/13/2026"), "https://x.example.iq/1", 6),
        (dated("06/11/2026", around="13/10/2026 and 10/13/2026"), "https://x.example.com/1", None),
        (dated("06/11/2026"), "http://[::1", None),
    ],
)
def test_which_number_is_the_day(page, url, day):
    """By the page's other dates, else its language, else its country; where nothing tells, there is no date."""
    found = extract(page, url)

    assert (found.published and found.published.at) == (day and datetime(2026, 11, day, tzinfo=UTC))


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("2026/11/06 14:20", datetime(2026, 11, 6, 14, 20, tzinfo=UTC)),
        ("16/11/2026", datetime(2026, 11, 16, tzinfo=UTC)),
        ("11/16/2026 10:30 PM", datetime(2026, 11, 16, 22, 30, tzinfo=UTC)),
        ("5/5/2026", datetime(2026, 5, 5, tzinfo=UTC)),
        ("6/11/2026", None),
        ("الأحد ، 15 تشرين الثاني 2026، 10:30 م", datetime(2026, 11, 15, 22, 30, tzinfo=UTC)),
        ("نوفمبر 15, 2026 - 1:25 مساءً", datetime(2026, 11, 15, 13, 25, tzinfo=UTC)),
        ("15/11/2026 12:05:00 ص", datetime(2026, 11, 15, 0, 5, tzinfo=UTC)),
        ("12:40-15 نوفمبر 2026 م", datetime(2026, 11, 15, tzinfo=UTC)),
        ("1448/05/06", None),
        ("16/16/2026", None),
        ("15ê Mijdarê 2026", datetime(2026, 11, 15, tzinfo=UTC)),
        ("١٥ی تشرینی دووەمی ٢٠٢٦", datetime(2026, 11, 15, tzinfo=UTC)),
        ("۲۴ آبان ۱۴۰۵", None),
    ],
)
def test_numbers_and_kurdish_months(words, moment):
    """What can be read in one way only is a date, in the months of both Kurdish dialects too."""
    found = read_date(words)

    assert (found and found.at) == moment


def test_texts_that_disagree_tell_no_order():
    """One order only where every date that is plain has it."""
    assert day_order(["16/11/2026", "06/11/2026"]) == "day first"
    assert day_order(["11/16/2026"]) == "month first"
    assert day_order(["16/11/2026", "11/16/2026"]) == ""
    assert day_order([]) == ""


def test_a_table_of_figures_stays_one():
    """Tables that lay a page out are opened; one that holds figures keeps its rows together."""
    rows = "".join(f"<tr><td>Camp {n}</td><td>{n}00 tents</td></tr>" for n in range(1, 6))
    prose = "".join(
        f"<p>In camp {n} the tents of last winter were replaced and the ditches dug anew.</p>"
        for n in range(6)
    )
    page = f"<html><body><table><tr><td><h1>Tents for five camps</h1>{prose}<table>{rows}</table></td><td><a href='/'>Home</a></td></tr></table></body></html>"

    found = extract(page.encode(), None)

    assert "In camp 3 the tents of last winter were replaced and the ditches dug anew." in found.text.split(
        "\n\n"
    )
    assert "Camp 3 300 tents" in found.text


def test_joiners_stay():
    """Persian and Kurdish spell with joiners that print nothing; they stand in what is stored."""
    word = "راه\u200cآهن"
    page = f"<html><body><article><h1>{word} شلمچه به بصره</h1>{'<p>' + ('بخش باقی مانده ' + word + ' ساخته شود. ') * 6 + '</p>'}</article></body></html>"

    found = extract(page.encode(), None)

    assert word in found.title
    assert word in found.text


PROSE = "".join(
    f"<p>{line}</p>"
    for line in (
        "Rain fell on Homs for a third day on Saturday, and the river rose by a metre at the old mill.",
        "“We moved the sheep at noon,” said Ruba Sabbagh, who farms 40 hectares on the east bank.",
        "The last such flood was reported on 3 March 2024 in the same valley, a monitor said at the time.",
    )
)
HEADLINE = "<h1>River rises in Homs</h1>"


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("<aside><ul><li class='date'>12 November 2026</li></ul></aside>{h}<div class='date'>15 November 2026</div>{p}", 15),
        ("<div class='top'><span class='current-date'>Monday 16 November 2026</span></div>{h}<div class='post-date'>15 November 2026</div>{p}", 15),
        ("<div class='date'>15 November 2026</div>{h}{p}<ul><li><span class='date'>9 November 2026</span></li></ul>", 15),
        ("<nav><time datetime='2026-11-12'>12</time></nav>{h}<time datetime='2026-11-15T06:00Z'>15 Nov</time>{p}", 15),
        ("{h}<time class='updated' datetime='2026-11-18'>18</time><time class='published' datetime='2026-11-15'>15</time>{p}", 15),
        ("{h}<div class='details'><i class='fa'></i> 15.11.2026</div>{p}", 15),
        ("{h}<small>Posted by Admin on Sunday, 15 November 2026</small>{p}", 15),
        ("{h}<p class='cap'>The mill, 12 March 2021. (AP)</p><div>Sunday 15 November 2026</div>{p}", 15),
        ("<table><tr><td><font size=5><b>River rises in Homs</b></font><br><font size=2>Nov 15, 2026</font>{p}</td></tr></table>", 15),
        ("{h}<div>الأحد 15 تشرين الثاني 2026</div>{p}", 15),
        ("{h}{p}", None),
        ("{h}<span class='date'>3 hours ago</span>{p}", None),
        ("{h}{p}<footer><span class='update-date'>Site updated: 24 November 2026</span></footer>", None),
    ],
)  # fmt: skip
def test_the_date_of_a_page_stands_nearest_its_headline(body, day):
    """Not today's date, not that of another article, of a picture or of a change, and none out of the text."""
    page = f"<html lang='en'><head><title>River rises in Homs</title></head><body>{body.format(h=HEADLINE, p=PROSE)}</body></html>"

    found = extract(page.encode(), "https://orontes.example/1")

    assert (found.published and found.published.at.date()) == (
        day and datetime(2026, 11, day, tzinfo=UTC).date()
    )
    assert "3 hours ago" not in found.text


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>NINA</title>", "<h3 class='t'>River rises in old Homs</h3>", "River rises in old Homs"),
        ("<title>Ministry of Water</title>", "<h1>River rises by a metre in Homs</h1>", "River rises by a metre in Homs"),
        ("<title>Ministry of Water | River rises in Homs</title>", "<h2>River rises in Homs</h2>", "River rises in Homs"),
        ("<title>River rises in Homs - Orontes Post</title>", "<h1>Orontes Post</h1>", "River rises in Homs - Orontes Post"),
    ],
)  # fmt: skip
def test_a_headline_that_the_title_does_not_carry(head, body, title):
    """Where every page has the site's name for a title, its heading is the headline."""
    page = f"<html lang='en'><head>{head}</head><body><div>{body}{PROSE}</div></body></html>"

    assert extract(page.encode(), None).title == title


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("<div class='byline'>By <a href='/author/o'>Omar Khalidi</a> in Erbil and <a href='/author/r'>Rana Saleh</a> in Damascus</div>", ("Omar Khalidi", "Rana Saleh")),
        ("<div class='author'>بقلم: عمر الخالدي</div>", ("عمر الخالدي",)),
        ("<span class='author'>دمشق: سعاد الحلبي</span>", ("سعاد الحلبي",)),
        ("<dd class='createdby'>Written by <span itemprop='name'>Rana Aloush</span></dd>", ("Rana Aloush",)),
        ("<div class='author'>فريق التحرير</div>", ()),
    ],
)  # fmt: skip
def test_writers_with_their_towns_and_in_arabic(printed, names):
    """A town before or behind a writer is no part of the name; letters need no capitals; a desk is nobody."""
    page = f"<html><head><title>River rises in Homs</title></head><body><article>{HEADLINE}{printed}{PROSE}</article></body></html>"

    assert extract(page.encode(), None).byline == names
