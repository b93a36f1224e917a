"""`briefing init`: a desk in a minute, never over another one."""

import os
import pty
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.cli.init import Wishes, desk_toml
from briefing.config.desk import load_desk
from tests.commands import ROOT, here


def test_a_desk_from_options_works_at_once(tmp_path):
    """What was asked for stands in the desk, and the next command makes a briefing of it."""
    done = here(
        "init", "desk", "--title", 'Night "desk"', "--theater", "iraq,lebanon", "--zone", "Europe/London", "--at", "6:30",
        "--recipient", "duty@example.org", cwd=tmp_path,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    desk = load_desk(tmp_path / "desk")
    (edition,) = desk.editions
    assert (desk.title, desk.zone, f"{edition.at:%H:%M}") == ('Night "desk"', "Europe/London", "06:30")
    assert [theater.id for theater in edition.theaters] == ["iraq", "lebanon"]
    assert [(to.channel, to.address) for to in edition.to] == [
        ("folder", "output"),
        ("mail", "duty@example.org"),
    ]
    made = here("make", "--or-sample", "--offline", "--format", "html", cwd=tmp_path / "desk")
    assert made.returncode == 0, made.stderr
    assert list((tmp_path / "desk" / "output").glob("*.html"))


def test_a_desk_is_called_after_its_theaters(tmp_path):
    """Whoever follows Lebanon alone gets no briefing on Iraq."""
    here("init", "--yes", "--theater", "lebanon", cwd=tmp_path)

    assert load_desk(tmp_path).title == "Lebanon Daily Briefing"


def test_it_never_overwrites(tmp_path):
    """A briefing.toml that stands there stays as it is."""
    (tmp_path / "briefing.toml").write_text("# mine\n")

    done = here("init", "--yes", cwd=tmp_path)

    assert done.returncode == 2
    assert "never overwrites" in done.stderr
    assert (tmp_path / "briefing.toml").read_text() == "# mine\n"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--zone", "Asia/Bagdad"], "did you mean Asia/Baghdad?"),
        (["--theater", "irak"], "did you mean 'iraq'?"),
        (["--at", "24:00"], "00:00 to 23:59"),
        (["--recipient", "duty"], "a mail address"),
        (["--title", " "], "--title"),
    ],
)
def test_a_wrong_option_leaves_no_desk(options, told, tmp_path):
    """One line with what would work, and no half-made folder."""
    done = here("init", "desk", *options, "--yes", cwd=tmp_path)

    assert done.returncode == 2
    assert told in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "desk").exists()


def test_at_a_terminal_it_asks_and_asks_again(tmp_path):
    """Questions with defaults; an answer that will not do is explained and asked for once more."""
    ours, theirs = pty.openpty()
    answers = "irak\niraq\nWatch\n\n7:00\n\n"
    os.write(ours, answers.encode())
    done = subprocess.run(
        [sys.executable, "-m", "briefing", "init"], cwd=tmp_path, stdin=theirs, capture_output=True, text=True,
        timeout=60, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    os.close(ours)
    os.close(theirs)

    assert done.returncode == 0, done.stderr
    assert "did you mean 'iraq'?" in done.stdout
    desk = load_desk(tmp_path)
    assert (desk.title, f"{desk.editions[0].at:%H:%M}") == ("Watch", "07:00")
    assert [theater.id for theater in desk.editions[0].theaters] == ["iraq"]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip))
def test_any_title_makes_valid_toml(title):
    """Quotes, backslashes and every script survive the file."""
    import tomllib

    found = tomllib.loads(desk_toml(Wishes(title, ("iraq",), "UTC", "06:00", ())))

    assert found["desk"]["title"] == title
