"""The command line: quick to answer, one line for an error, exit codes as documented."""

import json
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import briefing.cli as command_line
from briefing import __version__
from briefing.cli import COMMANDS
from tests.commands import ROOT, briefing, here

HEAVY = ("weasyprint", "trafilatura", "lxml", "feedparser", "sqlalchemy", "aiohttp", "jinja2", "apscheduler")


def test_help_loads_nothing_heavy():
    """`briefing --help` imports neither WeasyPrint nor a parser, a database or the network."""
    code = f"""
import sys
from briefing.cli import run
run(["--help"])
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.splitlines()[-1] == "[]"
    assert all(name in done.stdout for name, _, _ in COMMANDS)


def test_no_module_hides_a_function_of_its_package():
    """Importing a module sets its name in the package: `cli.run` must stay the function whatever was imported."""
    modules = {found.name for found in pkgutil.iter_modules(command_line.__path__)}

    assert not modules & {"run", "app", "COMMANDS"}


@pytest.mark.parametrize("name", [name for name, _, _ in COMMANDS])
def test_every_command_explains_itself(name, tmp_path):
    """Each command has a help page that begins with how it is called."""
    done = briefing(name, "--help", cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    assert f"briefing {name}" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device without room, as Linux has it")
@pytest.mark.parametrize("words", [("demo", "--format", "json", "-o", "-"), ("templates", "list")])
def test_an_output_without_room_is_one_line(words, tmp_path):
    """A full disk behind `>` is no fault of the program, whether it shows at once or at the end."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "briefing", *words], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE,
            text=True, check=False, timeout=60, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip

    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "briefing: standard output: No space left on device"
    assert "Traceback" not in done.stderr


def test_a_look_of_the_desk_that_is_not_there_is_wrong_usage(tmp_path):
    """[look] name = "standart" ends with 2, as --template does; the looks that there are stand in the line."""
    (tmp_path / "briefing.toml").write_text('[look]\nname = "standart"\n')
    (tmp_path / "a.txt").write_text(
        "Iraq talks\n\nIraq and its neighbours met in Baghdad on Monday for talks.\n"
    )

    done = briefing("make", "--input", "a.txt", cwd=tmp_path)

    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "no look 'standart'; there are flash, plain, standard" in done.stderr


def test_version(tmp_path):
    """`--version` prints the version and nothing else."""
    assert briefing("--version", cwd=tmp_path).stdout.strip() == __version__


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["mak"], 'Unknown command "mak"'),
        (["make", "--input", "gone.txt"], "gone.txt"),
        (["make", "--input", ".", "--theater", "irak"], "iraq"),
        (["make", "--input", ".", "--date", "2026-02-30"], "2026-02-30"),
        (["make", "--input", ".", "--since", "yesteryear"], "yesteryear"),
        (["make", "--input", ".", "--format", "docs"], "docs"),
        (["make", "--paper", "A3", "--input", "."], "A3"),
        (["make", "weekly"], "weekly"),
        (["make", "--template", "standart", "--input", "a.txt"], "standart"),
    ],
)
def test_an_error_is_one_line_with_what_would_work(words, told, tmp_path):
    """Wrong usage ends with 2, one line on standard error, no traceback, nothing in output/."""
    (tmp_path / "a.txt").write_text(
        "Iraq talks\n\nIraq and its neighbours met in Baghdad on Monday for talks.\n"
    )
    done = briefing(*words, cwd=tmp_path)

    assert done.returncode == 2, done.stderr
    assert told in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert not list(tmp_path.glob("output/*"))


def test_a_wrong_desk_names_file_and_key(tmp_path):
    """A misspelt key in briefing.toml stops every command with file, key and the right spelling."""
    (tmp_path / "briefing.toml").write_text('[desk]\ntittle = "x"\n')
    done = briefing("make", cwd=tmp_path)

    assert done.returncode == 2
    assert "briefing.toml: desk.tittle: unknown key; did you mean 'title'?" in done.stderr


def test_nothing_to_report_is_said_and_written_nowhere(tmp_path):
    """Without an article the exit code is 4, with what to do next."""
    done = briefing("make", cwd=tmp_path)

    assert done.returncode == 4
    assert "briefing demo" in done.stderr
    assert not list(tmp_path.glob("output/*"))


def test_lines_that_cannot_be_read_are_named_and_the_rest_goes_on(tmp_path):
    """A broken JSON line is reported by number; the others are analysed; the exit code is 3."""
    good = json.dumps({"id": 7, "text": "Iraq said on Monday that 12 people were killed in Mosul."})
    done = briefing("analyze", "--jsonl", cwd=tmp_path, given=f'{good}\n{{"id": \n[]\n{good}\n'.encode())

    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["id"] for line in lines] == ["7", "7"]
    assert "line 2" in done.stderr
    assert "line 3" in done.stderr
    assert done.returncode == 3


def test_doctor_finds_this_installation_sound(tmp_path):
    """Every finding is sound here, and --json prints one object a finding."""
    done = briefing("doctor", "--json", cwd=tmp_path)

    findings = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stdout
    assert {"Python", "Pango", "page", "time zones", "disk"} <= {finding["name"] for finding in findings}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_names_every_command(shell, tmp_path):
    """The script of each shell knows the commands."""
    done = here("completion", shell, cwd=tmp_path)

    assert done.returncode == 0
    assert all(name in done.stdout for name, _, _ in COMMANDS)


def test_completion_is_for_the_shell_that_is_used(tmp_path):
    """Without an argument SHELL decides; a shell that has none is named."""
    own = here("completion", cwd=tmp_path, SHELL="/usr/bin/fish")
    other = here("completion", cwd=tmp_path, SHELL="/bin/dash")

    assert own.stdout == here("completion", "fish", cwd=tmp_path).stdout
    assert other.returncode == 2
    assert "SHELL is dash; expected bash, zsh or fish" in other.stderr


@pytest.mark.parametrize(
    "words", [["--help"], ["make", "--help"], ["sources"], ["next"], ["templates"], ["doctor"]]
)
def test_nothing_is_coloured_where_nobody_asked_for_it(words, tmp_path):
    """Into a pipe, and with NO_COLOR anywhere, no escape codes."""
    done = here(*words, cwd=tmp_path, NO_COLOR="1", FORCE_COLOR="", TERM="xterm-256color")

    assert "\x1b" not in done.stdout + done.stderr
