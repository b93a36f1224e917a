"""`briefing serve`: every page without a script, to nobody but the one who started it."""

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from urllib.request import Request, urlopen

import pytest

from tests.commands import ROOT, here
from tests.web.served import TOKEN, Browser, desk_with_draft, served


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = desk_with_draft(tmp_path_factory.mktemp("desk"))
    (folder / "output").mkdir()
    with served(folder) as (browser, shelf):
        issue = shelf.issues()[0]
        (folder / "output" / "mine.pdf").write_bytes(shelf.document(issue.id, 0).content)
        (folder / "output" / "mine.html").write_text("<script>alert(1)</script><p>Mine</p>")
        browser.shelf, browser.issue = shelf, issue.id
        yield browser


class Outline(HTMLParser):
    """What a screen reader goes by."""

    def __init__(self, text):
        super().__init__()
        self.headings, self.unlabelled, self.pictures, self.scripts, self.tables = [], [], [], 0, []
        self.labels, self.ids = set(), set()
        self._in_label = 0
        self.lang = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.ids.add(given.get("id"))
        if tag == "html":
            self.lang = given.get("lang")
        elif re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        elif tag == "label":
            self._in_label += 1
            self.labels.add(given.get("for"))
        elif tag == "input" and given.get("type") != "hidden":
            if not (self._in_label or given.get("aria-label") or given.get("id") in self.labels):
                self.unlabelled.append(given)
        elif tag == "img":
            self.pictures.append(given.get("alt", ""))
        elif tag == "script" or any(name.startswith("on") for name in given):
            self.scripts += 1
        elif tag == "table":
            self.tables.append(False)
        elif tag == "caption" and self.tables:
            self.tables[-1] = True

    def handle_endtag(self, tag):
        if tag == "label":
            self._in_label -= 1


def paths(pages):
    return [
        "/", "/search?q=bomb", "/search?q=NOT+x", "/sources", "/figures?counted=dinars", "/quotes?speaker=Sadoun",
        f"/editions/{pages.issue}", f"/editions/{pages.issue}/stories", f"/editions/{pages.issue}/stories/0/1",
        "/output/mine.pdf/pages", "/article?id=nothing",
    ]  # fmt: skip


def test_every_page_is_sound_for_a_screen_reader(pages):
    """Language, one first heading, no level left out, labels, captions, alternatives; no script anywhere."""
    for path in paths(pages):
        status, headers, text = pages.get(path)
        assert status == (404 if "nothing" in path else 200), (path, text[:400])
        outline = Outline(text)
        assert outline.lang == "en", path
        assert outline.headings.count(1) == 1, path
        assert all(b - a <= 1 for a, b in zip(outline.headings, outline.headings[1:], strict=False)), path
        assert not outline.unlabelled, (path, outline.unlabelled)
        assert all(outline.pictures), path
        assert all(outline.tables), path
        assert outline.scripts == 0, path
        assert 'class="skip" href="#main"' in text
        assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_one_thing_is_no_plural(pages):
    """A desk with one issue is not told of "1 issues", nor of one of anything else."""
    for path in paths(pages):
        text = pages.get(path)[2]

        assert not re.search(r"(?<![\d.,:])1 (?:issues|sources|articles|readings|stories|outlets)\b", text), (
            path
        )


def test_nobody_comes_in_without_the_token(pages):
    """No cookie, a wrong one, another host name or another origin's form: refused, and nothing told."""
    stranger = Browser(pages.port, "")
    for path in paths(pages):
        status, _, text = stranger.get(path)
        assert status == 403
        assert "token" in text
        assert len(text) < 200
    assert Browser(pages.port, "briefing=guess").get("/")[0] == 403
    assert pages.get("/", Host="evil.example")[0] == 403
    assert pages.post(f"/editions/{pages.issue}/review", act="approve")[0] == 403


def test_the_token_in_the_address_becomes_a_cookie(pages):
    """The printed address lets a browser in, and does not stay in its history."""
    status, headers, _ = Browser(pages.port, "").get(f"/?token={TOKEN}")

    assert (status, headers["Location"]) == (303, "/")
    assert "HttpOnly" in headers["Set-Cookie"]
    assert "SameSite=Strict" in headers["Set-Cookie"]


def test_an_issue_shows_its_pages_as_pictures_and_words(pages):
    """Each page of the PDF is a picture with its words beside it; there are no more than it has."""
    _, _, text = pages.get(f"/editions/{pages.issue}")
    sources = re.findall(r'<img src="([^"]+)"', text)

    assert len(sources) >= 4
    status, headers, content = pages.get(sources[0])
    assert (status, headers["Content-Type"]) == (200, "image/png")
    assert content.startswith(b"\x89PNG")
    assert pages.get(sources[0].rsplit("/", 1)[0] + "/999")[0] == 404
    assert text.count("<summary>Words of page") == len(sources)


def test_search_finds_articles_and_editions(pages):
    """Words in articles and in the headlines of editions, with links to both; a bad query is explained."""
    _, _, text = pages.get("/search?q=bomb+NOT+zeppelin")
    assert "/article?id=" in text
    assert f'href="/editions/{pages.issue}"' in text

    _, _, text = pages.get("/search?q=NOT+bomb")
    assert "nothing to look for" in text


def test_a_story_leads_to_its_articles_quotes_and_figures(pages):
    """From the story to an article with its quotes marked, and to a figure's history."""
    _, _, story = pages.get(f"/editions/{pages.issue}/stories/0/1")
    article = re.search(r'href="(/article\?[^"]+)"', story).group(1).replace("&amp;", "&")
    _, _, text = pages.get(article)
    assert '<b class="figure"' in text or '<q class="quote"' in text
    assert "sha256" in text

    figure = re.search(r'href="(/figures\?[^"]+)"', story).group(1).replace("&amp;", "&")
    status, _, text = pages.get(figure)
    assert status == 200
    assert "readings in" in text


def test_an_edited_article_shows_what_the_edit_changed(pages):
    """Added and removed words stand in place; each version has its own page."""
    edited = next(a for a in pages.shelf.archive.window(_ever()) if a.version > 1)
    _, _, text = pages.get(f"/article?id={edited.id}&version={edited.version}")

    assert "<ins>" in text
    assert "<del>" in text
    assert "Version 1</a>" in text


def test_sources_say_who_fails(pages):
    """The failing source comes first, with the reason; its name cannot break the page."""
    _, _, text = pages.get("/sources")

    assert "failing: answered 500" in text
    assert "Tigris &lt;Herald&gt;" in text


def test_a_file_of_output_can_do_nothing(pages):
    """A document is shown in a sandbox; nothing outside output/ can be named."""
    _, headers, text = pages.get("/output/mine.html")
    assert headers["Content-Security-Policy"].startswith("sandbox")
    assert "Mine" in text

    for name in ("..%2Fbriefing.toml", "briefing.db", "%2Fetc%2Fpasswd", "mine.html/pages"):
        assert pages.get(f"/output/{name}")[0] == 404, name


def test_a_draft_is_reviewed_from_first_to_last(tmp_path):
    """Pin, drop, move and note by forms; wrong input is explained; approval sends it on its way."""
    with served(desk_with_draft(tmp_path)) as (browser, shelf):
        issue = shelf.issues()[0]
        where = f"/editions/{issue.id}"
        word = re.search(r'name="word" value="([^"]+)"', browser.get(where)[2]).group(1)
        stories = next(iter(shelf.reviews.stories(issue.id).values()))

        def decide(act, story=None, **more):
            named = (
                {"source": story.source, "article": story.article, "headline": story.headline}
                if story
                else {}
            )
            return browser.post(f"{where}/review", word=word, act=act, **named, **more)

        assert decide("pin", stories[2])[0] == 303
        assert decide("drop", stories[1])[0] == 303
        assert decide("move", stories[3], place="1")[0] == 303
        assert decide("note", words="Watch <this>", who="Editor")[0] == 303
        assert decide("move", stories[3], place="x")[0] == 400
        assert decide("note", words=" ")[0] == 400
        assert decide("burn", stories[0])[0] == 400
        _, _, text = browser.get(where)
        assert "Watch &lt;this&gt; (Editor)" in text
        assert [v.act for v in shelf.reviews.verdicts(issue.id)] == ["pin", "drop", "move", "note"]

        assert decide("approve", who="Editor")[0] == 303
        assert shelf.issues()[0].state == "due"
        assert decide("pin", stories[2])[0] == 404


def test_a_draft_is_listed_for_other_programs(pages):
    """`briefing review --json`: the draft with its stories by number, for scripts."""
    done = here("review", "--json", cwd=pages.shelf.desk.folder)

    (line,) = done.stdout.splitlines()
    draft = json.loads(line)
    assert draft["edition"] == "daily"
    assert [story["number"] for story in draft["stories"][""]][:3] == [1, 2, 3]


def test_the_command_prints_its_address_and_ends_on_interrupt(tmp_path):
    """The address holds the token of this run; Ctrl-C ends it in good order."""
    import os
    import signal

    process = subprocess.Popen(
        [sys.executable, "-m", "briefing", "serve", "--port", "0"], cwd=tmp_path, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
        # A suite that runs in the background ignores Ctrl-C, and so would what it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  no thread runs here
    )  # fmt: skip
    try:
        address = process.stdout.readline().strip()
        root, token = address.split("?token=")
        with urlopen(Request(root, headers={"Cookie": f"briefing={token}"}), timeout=20) as answer:
            text = answer.read().decode()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    finally:
        process.kill()

    assert root.startswith("http://127.0.0.1:")
    assert "briefing make" in text
    assert process.returncode == 130
    assert "Traceback" not in errors


def _ever():
    from datetime import UTC, datetime

    from briefing.model import Window

    return Window(datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
