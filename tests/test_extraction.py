"""Pages: the article as it was printed, with what the page declares; hostile pages cost themselves alone."""

import json
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.gather.extraction import UnreadablePageError, extract
from briefing.gather.feeds import UnreadableFeedError
from briefing.gather.workers import TaskError, Workers
from tests.kit import kit

PARAGRAPHS = (
    "Rain fell on Homs for a third day on Saturday, and the river rose by a metre at the old mill.",
    "“We moved the sheep at noon,” said Ruba Sabbagh, who farms 40 hectares on the east bank.",
    "About 300 families left the low quarters, the governor's office said in a statement in the evening.",
    "The bridge at the mill was closed to lorries until Monday, and two schools were opened as shelters.",
)
LINKED = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "Orontes Post"},
        {"@type": "NewsArticle", "headline": "River rises in Homs", "datePublished": "2026-11-21T18:30:00+03:00", "author": [{"@type": "Person", "name": "Ruba Sabbagh"}, {"@type": "Person", "givenName": "Tim", "familyName": "Hall"}], "publisher": {"@type": "Organization", "name": "Orontes Post"}},
    ],
}  # fmt: skip


def page(*, head="", above="", below="", linked=True, paragraphs=PARAGRAPHS):
    script = f'<script type="application/ld+json">{json.dumps(LINKED)}</script>' if linked else ""
    body = "".join(f"<p>{line}</p>" for line in paragraphs)
    return f"<!doctype html><html lang='en-GB'><head><title>River rises in Homs | Orontes Post</title>{head}{script}</head><body><nav><a href='/'>Home</a></nav><article><h1>River rises in Homs</h1>{above}<div class='body'>{body}</div>{below}</article></body></html>".encode()


def test_what_a_page_declares_is_read():
    """Title, writers, moment, language and publication from JSON-LD and the page."""
    found = extract(page(), None)

    assert found.title == "River rises in Homs"
    assert found.byline == ("Ruba Sabbagh", "Tim Hall")
    assert found.published is not None
    assert (found.published.at, found.published_from) == (
        datetime(2026, 11, 21, 15, 30, tzinfo=UTC),
        "json-ld",
    )
    assert (found.language, found.site) == ("en", "Orontes Post")
    assert found.text.split("\n\n") == list(PARAGRAPHS)


def test_meta_tags_stand_in_where_there_is_no_json_ld():
    """The date of a meta tag is marked as such."""
    found = extract(
        page(
            linked=False,
            head="<meta property='article:published_time' content='2026-11-21T15:30:00Z'><meta name='author' content='By Ruba Sabbagh'>",
        ),
        None,
    )

    assert found.published_from == "meta"
    assert found.byline == ("Ruba Sabbagh",)


def test_a_date_in_the_address_is_a_day_and_no_more():
    """Without any other date the address's day counts, marked as having no zone."""
    found = extract(page(linked=False), "https://orontes.example/2026/11/21/river")

    assert found.published is not None
    assert (found.published.at, found.published.zoned, found.published_from) == (
        datetime(2026, 11, 21, tzinfo=UTC),
        False,
        "page",
    )


@pytest.mark.parametrize(
    ("above", "at"),
    [
        ("<div class='metaInfoDateTime'><span>21.11.2026</span>, <span>5 min</span></div>", (2026, 11, 21)),
        ("<span class='posted-on'>- November 21, 2026, 10:54 am</span>", (2026, 11, 21, 10, 54)),
        ("<p class='update-info'>Printed on 21 November 2026</p>", (2026, 11, 21)),
        ("<div class='timeline'><span>1 May 1999</span></div>", None),
    ],
)
def test_a_date_that_is_printed_and_not_declared_is_read(above, at):
    """What stands by itself where pages print their date counts, without a zone; a chronicle's dates do not."""
    found = extract(page(linked=False, above=above), None)

    assert (found.published and found.published.at) == (at and datetime(*at, tzinfo=UTC))
    assert found.published is None or not found.published.zoned


@pytest.mark.parametrize(
    ("head", "above"),
    [
        ("<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ruba Sabbagh'>", ""),
        ("<meta name='twitter:label2' content='كُتب بواسطة'><meta name='twitter:data2' content='Ruba Sabbagh'>", ""),
        ("", "<ul class='metaList'><li><a href='/author/rsabbagh/'>Ruba Sabbagh</a></li></ul>"),
    ],
)  # fmt: skip
def test_a_writer_who_is_labelled_or_linked_is_the_byline(head, above):
    """WordPress's card of labels, in the site's language, and the link to a writer's page name the writer."""
    assert extract(page(linked=False, head=head, above=above), None).byline == ("Ruba Sabbagh",)


def test_a_reading_time_and_a_list_of_authors_are_no_byline():
    """The other label of the card and the link to all authors name nobody."""
    head = "<meta name='twitter:label1' content='Reading time'><meta name='twitter:data1' content='Four Minutes'>"

    assert (
        extract(page(linked=False, head=head, above="<a href='/author/'>All Authors</a>"), None).byline == ()
    )


def test_a_section_behind_a_declared_headline_is_left_out():
    """ "Headline | Sport" is declared for search; the words before the bar are the headline."""
    linked = json.dumps({"@type": "NewsArticle", "headline": "River rises by a metre in Homs | Weather"})

    found = extract(
        page(linked=False, head=f'<script type="application/ld+json">{linked}</script>').replace(
            b"<title>River rises in Homs | Orontes Post</title>", b""
        ),
        None,
    )

    assert found.title == "River rises by a metre in Homs"


def test_a_standfirst_above_the_text_is_kept():
    """What the page prints between headline and text and declares as its description leads the text."""
    standfirst = "Three days of rain have pushed the Orontes over its banks, and the low quarters of the city are moving out."
    found = extract(
        page(
            head=f"<meta name='description' content='{standfirst}'>",
            above=f"<p class='lead'>{standfirst}</p>",
            paragraphs=PARAGRAPHS * 2,
        ),
        None,
    )

    assert found.text.startswith(standfirst)


def test_links_buttons_and_promotions_leave_the_text():
    """Related headlines, newsletter boxes and share buttons around the text are dropped."""
    below = "<p>Sign up for our newsletter to get the river in your inbox every morning.</p><ul><li><a href='/a'>Dam level rises again in the north</a></li></ul><p>Share this article</p>"
    found = extract(page(above="<p>By Ruba Sabbagh</p><p>21 November 2026</p>", below=below), None)

    assert found.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("content", [b"", b"  \n", b"\x00" * 50])
def test_what_is_no_page_is_refused_in_words(content):
    """Nothing, and nothing but NULs, are no pages."""
    with pytest.raises(UnreadablePageError):
        extract(content, None)


def generated(script: str, folder: Path, *options: str) -> dict[str, dict[str, object]]:
    subprocess.run(
        [sys.executable, str(kit() / "hostile" / script), str(folder), *options],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    cases: dict[str, dict[str, object]] = json.loads((folder / "cases.json").read_text())
    return cases


@pytest.mark.parametrize("options", [("--small",), pytest.param((), marks=pytest.mark.trial)])
def test_hostile_feeds_cost_themselves_alone(tmp_path, options):
    """Each hostile feed ends within 5 s as items or as a refusal in words, and no local file is read."""
    cases = generated("make_feeds.py", tmp_path, *options)

    with Workers(1) as workers:
        workers.extract(page())
        for name, case in cases.items():
            started = time.monotonic()
            try:
                answer = repr(workers.read_feed((tmp_path / str(case["file"])).read_bytes()))
                assert case["expect"] != "refused" or name == "huge_title_50MB", name
            except (UnreadableFeedError, TaskError) as reason:
                answer = str(reason)
                assert case["expect"] != "items", (name, answer)
            assert time.monotonic() - started < 5.5, name
            assert "TOPSECRET" not in answer, name


@pytest.mark.parametrize("options", [("--small",), pytest.param((), marks=pytest.mark.trial)])
def test_hostile_pages_cost_themselves_alone(tmp_path, options):
    """Each hostile page ends within 5 s; those that hold a plain article give it."""
    cases = generated("make_pages.py", tmp_path, *options)

    with Workers(1) as workers:
        workers.extract(page())
        for name, case in cases.items():
            started = time.monotonic()
            try:
                text = workers.extract((tmp_path / str(case["file"])).read_bytes()).text
            except (UnreadablePageError, TaskError) as reason:
                text = str(reason)
            assert time.monotonic() - started < 5.5, name
            assert not case["text"] or "Security forces in Baghdad said 12 people" in text, name
