"""The sample is read from its files as its sources describe them."""

from datetime import UTC, datetime

from briefing.config.sources import read_sources
from briefing.gather.sample import read_sample

FEED = """<rss version="2.0"><channel><title>feed title</title><item><title>Rain in Homs</title><link>https://outlet.example/a/b</link>
<guid>https://outlet.example/a/b</guid><pubDate>Sat, 21 Nov 2026 10:00:00 +0300</pubDate><description>Short.</description></item>
<item><title>No date</title><guid>2</guid><description>Nobody dated this one, an editor said.</description></item></channel></rss>"""
PAGE = "<html><body><article><h1>Rain in Homs</h1><p>Rain fell on Homs for a third day on Saturday, and the river rose by a metre.</p><p>The bridge at the mill was closed to lorries, the governor's office said.</p></article></body></html>"


def test_pages_behind_links_versions_and_outlets_are_found(tmp_path):
    """A page stands for its link's path; a later line is a later version; a line's publication names its outlet."""
    root = tmp_path / "sample"
    for folder in ("sources", "day/feeds", "day/pages/outlet", "before"):
        (root / folder).mkdir(parents=True)
    (root / "sources/outlet.toml").write_text(
        'name = "The Outlet"\nkind = "feed"\nurls = ["day/feeds/outlet.xml"]\ntier = "local"\nlanguage = "en"\nfull_text = "page"\n'
    )
    (root / "sources/before.toml").write_text('name = "Before"\nkind = "files"\nurls = ["before"]\n')
    (root / "day/feeds/outlet.xml").write_text(FEED)
    (root / "day/pages/outlet/a-b.html").write_text(PAGE)
    line = '{"id": "9", "text": "Nine died, police said.", "published": "2026-11-20T10:00:00Z", "source": "The Outlet"}\n'
    (root / "before/2026-11-21.jsonl").write_text(
        line + line.replace("Nine", "Ten").replace("}", ', "updated": "2026-11-20T18:00:00Z"}')
    )

    inputs = read_sample(read_sources(root / "sources"))

    assert inputs.skipped == ()
    assert [(a.id, a.version, a.source, a.tier, a.sample) for a in inputs.articles] == [
        ("9", 1, "outlet", "local", True),
        ("9", 2, "outlet", "local", True),
        ("https://outlet.example/a/b", 1, "outlet", "local", True),
        ("2", 1, "outlet", "local", True),
    ]
    assert inputs.articles[1].first_seen == datetime(2026, 11, 20, 18, tzinfo=UTC)
    assert inputs.articles[2].text.startswith("Rain fell on Homs")
    assert inputs.articles[3].first_seen == datetime(2026, 11, 21, 7, tzinfo=UTC)
