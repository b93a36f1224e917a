"""Source files: a normal one in twelve lines, and every mistake named by file and key."""

from datetime import timedelta

import pytest

from briefing.config.desk import load_desk
from briefing.config.sources import read_every_source, read_source
from briefing.defaults import shipped
from briefing.errors import ConfigError

NORMAL = """
name = "Example Daily"
kind = "feed"
urls = ["https://example.org/feed/"]
tier = "local"
language = "en"
every = "45m"
full_text = "page"
[extract]
body = ["css:div.entry-content"]
strip = [".related"]
"""


def written(folder, text, name="example-daily.toml"):
    path = folder / name
    path.write_text(text)
    return path


def test_a_source_is_a_value(tmp_path):
    """Every key of the file stands in the value; its id is the file's name."""
    source = read_source(written(tmp_path, NORMAL))

    assert (source.id, source.name, source.kind, source.every) == (
        "example-daily",
        "Example Daily",
        "feed",
        timedelta(minutes=45),
    )
    assert source.rules.body == ("css:div.entry-content",)
    assert not source.verified


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('urls = ["thedefensepost.com/feed"]', "urls: found .*https://"),
        ('urls = ["file:///etc/passwd"]', "urls: found .*http or https"),
        ("urls = []", "urls: found .*at least one address"),
        ('kind = "fed"', 'kind: found .*feed, sitemap.*"module:attr"'),
        ('tier = "blog"', "tier: found 'blog'; expected one of wire"),
        ('every = "often"', "every: found 'often'; expected a length of time"),
        ('evry = "1h"', "evry: unknown key; did you mean 'every'"),
        ('zone = "Asia/Bagdad"', "zone: found"),
        ('[extract]\nbody = ["div"]', "extract.body: found .*css:"),
    ],
)
def test_a_mistake_is_named_by_file_and_key(tmp_path, line, found):
    """What was found, and what would work."""
    key = line.split(" ")[0]
    kept = (
        []
        if line.startswith("[")
        else [
            text
            for text in NORMAL.split("[extract]", maxsplit=1)[0].splitlines()
            if text and not text.startswith(key + " ")
        ]
    )
    base = kept or NORMAL.split("[extract]", maxsplit=1)[0].splitlines()

    with pytest.raises(ConfigError, match=rf"example-daily\.toml: {found}"):
        read_source(written(tmp_path, "\n".join([*base, line])))


def test_paths_are_seen_from_the_desk(tmp_path):
    """A path in a source's file is beside the file, or in the folder above it."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "inbox").mkdir()

    source = read_source(written(tmp_path / "sources", 'name = "Inbox"\nkind = "files"\nurls = ["inbox"]'))

    assert source.urls == (str((tmp_path / "inbox").resolve()),)


def test_a_desks_own_source_replaces_the_shipped_one(tmp_path):
    """Files of one name are one source, the desk's counts, wherever sources are looked for."""
    (tmp_path / "sources").mkdir()
    own = written(tmp_path / "sources", NORMAL, "ocha.toml")

    files = load_desk(tmp_path).source_files

    assert files["ocha"] == own
    assert files["sana"] == shipped("sources") / "sana.toml"
    assert list(files) == sorted(files)


def test_a_desk_may_have_its_own_sources_alone(tmp_path):
    """With `shipped_sources = false` nothing that was shipped is asked."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "briefing.toml").write_text("[desk]\nshipped_sources = false\n")
    own = written(tmp_path / "sources", NORMAL, "mine.toml")

    assert load_desk(tmp_path).source_files == {"mine": own}


def test_a_spoilt_file_costs_itself_alone(tmp_path):
    """What is wrong with it is told beside the sources that could be read."""
    files = [written(tmp_path, NORMAL), written(tmp_path, 'name = "Spoilt"', "spoilt.toml")]

    sources, broken = read_every_source(files)

    assert [source.id for source in sources] == ["example-daily"]
    assert [error.key for error in broken] == ["kind"]
