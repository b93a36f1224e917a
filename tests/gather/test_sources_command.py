"""`briefing sources`: list, add, test, lint and import, as their user meets them."""

import json
import tomllib

import pytest

from briefing.config.source_files import line_of, name_for, toml_of, with_rules, with_verified
from briefing.config.sources import read_source, read_sources
from briefing.defaults import shipped
from briefing.errors import ConfigError
from tests.commands import briefing
from tests.gather.websites import rss

LONG = "The governor opened the bridge at noon, and 300 cars crossed it in the first hour. " * 20
PAGE = f"<html><head><title>River rises</title></head><body><article><h1>River rises</h1><p>{LONG}</p><p class='ad'>Buy now</p></article></body></html>"


@pytest.fixture
def desk(tmp_path):
    (tmp_path / "sources").mkdir()
    (tmp_path / "briefing.toml").write_text(
        '[desk]\ncontact = "desk@orontes.example"\n[network]\nallow_private = true\n'
    )
    return tmp_path


def test_the_shipped_sources_are_many_and_short():
    """At least 25 sources of every tier in both languages, each in twelve lines, none claimed as verified."""
    sources = read_sources(shipped("sources"))
    lengths = {path.stem: len(path.read_text().splitlines()) for path in shipped("sources").glob("*.toml")}

    assert len(sources) >= 25
    assert {source.tier for source in sources} == {"wire", "state", "local", "ngo", "official", "think-tank"}
    assert {source.language for source in sources} == {"en", "ar"}
    assert max(lengths.values()) <= 12
    assert not [source.id for source in sources if source.verified]


def test_add_finds_the_feed_of_a_site(desk, site):
    """The feed that a page names becomes a source file that says what was found."""
    site.put(
        "/",
        "<html><head><link rel='alternate' type='application/rss+xml' href='/all.rss'><link rel='alternate' type='application/rss+xml' href='/comments/all.rss'></head></html>",
    )
    site.put("/all.rss", rss(("1", "River rises", LONG), ("2", "Road opens", LONG)), "application/rss+xml")

    done = briefing("sources", "add", site.url("/"), "--theater", "syria", cwd=desk)

    source = read_source(desk / "sources" / "orontes-post.toml")
    assert done.returncode == 0, done.stderr
    assert (source.urls, source.full_text, source.theaters) == ((site.url("/all.rss"),), "feed", ("syria",))
    assert source.verified


def test_add_looks_where_feeds_usually_are(desk, site):
    """A site that names no feed is asked at the usual places; a feed that is known is refused."""
    site.put("/", "<html><body>Welcome</body></html>")
    site.put("/feed/", rss(("1", "River rises", "Short.")), "application/rss+xml")

    done = briefing("sources", "add", site.url("/"), "--name", "Orontes", cwd=desk)
    again = briefing("sources", "add", site.url("/"), cwd=desk)

    assert (done.returncode, again.returncode) == (0, 2)
    assert read_source(desk / "sources" / "orontes.toml").full_text == "page"
    assert "which is read already, by the source 'orontes'" in again.stderr


def test_lint_misses_what_a_mailbox_needs(desk):
    """A mailbox on a server without a password or a name to log in with is told before it is asked."""
    (desk / "sources" / "letters.toml").write_text(
        'name = "Letters"\nkind = "mail"\nurls = ["imaps://mail.example/INBOX"]\n'
    )

    done = briefing("sources", "lint", cwd=desk)

    assert done.returncode == 1
    assert "letters.toml: password_file: missing; expected the file that holds the password" in done.stdout
    assert "letters.toml: user: missing; expected the name to log in with" in done.stdout


def test_add_says_how_an_intranet_is_opened(desk, site):
    """A refused address names the key that would allow it."""
    toml = desk / "briefing.toml"
    toml.write_text(toml.read_text().replace("allow_private = true", "allow_private = false"))

    done = briefing("sources", "add", site.url("/"), cwd=desk)

    assert done.returncode == 2
    assert "allow_private = true under [network] in briefing.toml" in done.stderr


def test_add_says_when_there_is_nothing(desk, site):
    """A site without a feed is one clear line."""
    site.put("/", "<html><body>Welcome</body></html>")

    done = briefing("sources", "add", site.url("/"), cwd=desk)

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "no feed and no sitemap was found" in done.stderr


def test_test_verifies_what_can_be_read(desk, site):
    """A source that is read is marked as verified in its file; one that is not keeps its mark and says why."""
    site.put("/feed", rss(("1", "River rises", LONG)), "application/rss+xml")
    good, bad = desk / "sources" / "good.toml", desk / "sources" / "bad.toml"
    good.write_text(
        f'name = "Good"\nkind = "feed"\nurls = ["{site.url("/feed")}"]\nverified = false # not yet\n'
    )
    bad.write_text(f'name = "Bad"\nkind = "feed"\nurls = ["{site.url("/nothing")}"]\nverified = false\n')

    done = briefing("sources", "test", "good", "bad", cwd=desk)

    assert done.returncode == 3
    assert "verified = true # not yet" in good.read_text()
    assert "verified = false" in bad.read_text()
    assert "FAILED  bad: not found (404)" in done.stdout


def test_test_cases_hold_a_saved_page_against_the_rules(desk):
    """What a [[test]] wants in and out of a saved page is checked without asking anybody."""
    (desk / "sources" / "page.html").write_text(PAGE)
    (desk / "sources" / "cases.toml").write_text(
        'name = "Cases"\nkind = "feed"\nurls = ["https://x.example/feed"]\n[extract]\nbody = ["css:article"]\n'
        '[[test]]\nfile = "page.html"\ncontains = ["300 cars crossed"]\nnot_contains = ["Buy now"]\ntitle = "River rises"\n'
    )

    fails = briefing("sources", "test", "cases", "--offline", cwd=desk)
    (desk / "sources" / "cases.toml").write_text(
        (desk / "sources" / "cases.toml")
        .read_text()
        .replace('body = ["css:article"]', 'strip = [".ad"]\nbody = ["css:article"]')
    )
    holds = briefing("sources", "test", "cases", "--offline", cwd=desk)

    assert fails.returncode == 3
    assert "page.html: 'Buy now' should not be there" in fails.stdout
    assert (holds.returncode, "1 test case" in holds.stdout) == (0, True)


def test_lint_names_file_line_and_key(desk):
    """Every mistake stands on a line of its own with where it is, wherever in the file that is."""
    (desk / "sources" / "a.toml").write_text('name = "A"\nkind = "fed"\nurls = ["https://a.example/"]\n')
    (desk / "sources" / "b.toml").write_text(
        'name = "B"\nkind = "feed"\nurls = ["https://b.example/"]\n[extract]\nbody = ["css:div["]\n'
    )
    (desk / "sources" / "c.toml").write_text('name = "C"\nkind = "pages"\nurls = ["https://b.example/"]\n')
    (desk / "sources" / "d.toml").write_text('name = "D"\nkind = \n')

    done = briefing("sources", "lint", cwd=desk)

    assert done.returncode == 1
    for words in (
        "a.toml:2: kind: found 'fed'",
        "b.toml:5: extract.body",
        "c.toml: links: missing",
        "c.toml:3: urls",
        "d.toml:2: not valid TOML",
    ):
        assert words in done.stdout


def test_the_shipped_sources_pass_lint(desk):
    """What is shipped has no mistake that we know how to find."""
    done = briefing("sources", "lint", cwd=desk)

    assert (done.returncode, "0 mistakes" in done.stdout) == (0, True), done.stdout


def test_import_from_a_feed_reader(desk):
    """Each feed of an OPML list becomes a source file, known ones are passed over."""
    (desk / "list.opml").write_text(
        "<opml version='2.0'><body><outline text='Syria'><outline text='Orontes Post' xmlUrl='https://orontes.example/feed'/>"
        "<outline title='جريدة' xmlUrl='https://jarida.example/rss'/></outline><outline text='No feed'/></body></opml>"
    )

    first = briefing("sources", "import", "list.opml", "--theater", "syria", cwd=desk)
    second = briefing("sources", "import", "list.opml", cwd=desk)

    assert (first.returncode, second.returncode) == (0, 0)
    assert read_source(desk / "sources" / "orontes-post.toml").theaters == ("syria",)
    assert read_source(desk / "sources" / "jarida-example.toml").name == "جريدة"
    assert "0 source files written, 2 feeds known before" in second.stdout


def test_import_of_site_rules(desk):
    """FiveFilters' rules become the [extract] of the sources of that site."""
    own = desk / "sources" / "orontes.toml"
    own.write_text(
        'name = "Orontes Post"\nkind = "feed"\nurls = ["https://www.orontes.example/feed"]\n[extract]\nbody = ["css:p"]\n'
    )
    (desk / "orontes.example.txt").write_text(
        "# rules\nbody: //div[@class='story']\ntitle: //h1\nstrip_id_or_class: share\nprune: no\n"
    )

    done = briefing("sources", "import", "orontes.example.txt", cwd=desk)

    rules = read_source(own).rules
    assert done.returncode == 0, done.stderr
    assert rules.body == ("xpath://div[@class='story']",)
    assert rules.strip == ('css:[id*="share"], [class*="share"]',)


def test_import_says_what_a_file_is_not(desk):
    """A file that is no list is one clear line."""
    (desk / "x.opml").write_text("<html></html>")

    done = briefing("sources", "import", "x.opml", cwd=desk)

    assert (done.returncode, "no OPML" in done.stderr) == (2, True)


def test_list_shows_how_each_source_does(desk, site):
    """After a poll the list says when each was read, what it brought, and why it failed."""
    site.put("/feed", rss(("1", "River rises", LONG)), "application/rss+xml")
    (desk / "sources" / "good.toml").write_text(
        f'name = "Good"\nkind = "feed"\nurls = ["{site.url("/feed")}"]\n'
    )
    (desk / "sources" / "bad.toml").write_text(
        f'name = "Bad"\nkind = "feed"\nurls = ["{site.url("/nothing")}"]\n'
    )
    briefing("gather", "--source", "good,bad", cwd=desk)

    done = briefing("sources", "list", "--json", cwd=desk)

    states = {line["id"]: line for line in map(json.loads, done.stdout.splitlines())}
    assert (states["good"]["state"], states["good"]["new"]) == ("well", 1)
    assert states["bad"]["state"] == "FAILED: not found (404)"
    assert states["sana"]["state"] == "not verified"


def test_a_written_file_reads_as_it_was_meant():
    """Marks and letters of any kind survive being written as TOML."""
    fields = {
        "name": 'A "b" \\ c',
        "n": 3,
        "on": True,
        "list": ["x", 'y"'],
        "extract": {"body": ["css:[id='x']"]},
    }

    assert tomllib.loads(toml_of(fields)) == fields


def test_changes_leave_the_rest_of_a_file_alone():
    """Marking a file or giving it rules keeps its comments and its other tables."""
    text = '# mine\nname = "A"\n[match]\ninclude = ["x"]\n[extract]\nbody = ["css:p"]\n[[test]]\nfile = "a"\n'

    marked, ruled = with_verified(text), with_rules(text, {"body": ["css:b"]})

    assert tomllib.loads(marked) == {**tomllib.loads(text), "verified": True}
    assert tomllib.loads(ruled) == {**tomllib.loads(text), "extract": {"body": ["css:b"]}}
    assert (marked[:6], ruled[:6]) == ("# mine", "# mine")


def test_names_of_files_are_free_and_plain():
    """A title becomes a file's name that is not taken."""
    assert name_for("The Orontes Post!", ["the-orontes-post"]) == "the-orontes-post-2"
    assert name_for("جريدة") == "source"


def test_an_error_about_no_line_has_none(tmp_path):
    """A key that is missing has no line."""
    (tmp_path / "a.toml").write_text('name = "A"\n')

    assert line_of(ConfigError(tmp_path / "a.toml", "urls", "missing")) == 0
