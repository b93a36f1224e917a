"""The samples in deploy/ are what they say: units, container, compose file, settings."""

import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path, PurePosixPath

import pytest
import yaml

from briefing import cli
from briefing.config.desk import load_desk
from briefing.deliver.kinds import open_channels
from briefing.service.units import Place, units
from tests.commands import briefing

DEPLOY = Path(__file__).parents[2] / "deploy"
SAMPLE = Place(PurePosixPath("/srv/briefing"), ("/opt/briefing/bin/briefing",), "briefing")


def unit(text):
    """Section -> key -> values, in order."""
    found, section = {}, None
    for line in text.splitlines():
        if match := re.fullmatch(r"\[(\w+)\]", line):
            section = found.setdefault(match[1], {})
        elif line and not line.startswith("#"):
            key, value = line.split("=", 1)
            section.setdefault(key, []).append(value)
    return found


@pytest.mark.parametrize(("folder", "timer"), [("service", False), ("timer", True)])
def test_the_sample_units_are_those_that_are_installed(folder, timer):
    """deploy/systemd/ holds, byte for byte, what install-service writes for such a place."""
    shipped = {path.name: path.read_text() for path in (DEPLOY / "systemd" / folder).iterdir()}

    assert shipped == units(SAMPLE, timer=timer)


def test_the_service_is_watched_restarted_and_given_time_to_finish():
    """Started again after a crash, not after a wrong file; stopped no sooner than a build may last."""
    service = unit(units(SAMPLE)["briefing.service"])["Service"]

    assert service["Type"] == ["notify"]
    assert service["Restart"] == ["always"]
    assert service["RestartPreventExitStatus"] == ["2"]
    assert int(service["WatchdogSec"][0]) > 30
    assert int(service["TimeoutStopSec"][0]) >= 15 * 60 + 60
    assert service["User"] == ["briefing"]
    assert service["NoNewPrivileges"] == ["yes"]


@pytest.mark.parametrize("timer", [False, True])
def test_systemd_itself_finds_no_fault_in_the_units(tmp_path, timer):
    """`systemd-analyze verify`, where systemd is."""
    if not shutil.which("systemd-analyze"):
        pytest.skip("no systemd-analyze on this machine")
    command = tmp_path / "briefing"
    command.write_text("#!/bin/sh\n")
    command.chmod(0o755)
    place = Place(tmp_path, (str(command),), "root")
    paths = []
    for name, content in units(place, timer=timer).items():
        (tmp_path / name).write_text(content)
        paths.append(str(tmp_path / name))

    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *paths], capture_output=True, text=True, check=False
    )

    ours = [
        line
        for line in (done.stdout + done.stderr).splitlines()
        if str(tmp_path) in line or "briefing." in line
    ]
    assert ours == []


def test_a_desk_with_blanks_and_percents_in_its_path_is_quoted():
    """A specifier begins with %, and a word ends at a blank."""
    place = Place(PurePosixPath("/srv/100% news desk"), ("/opt/my venv/bin/briefing",))

    service = unit(units(place)["briefing.service"])["Service"]

    assert service["WorkingDirectory"] == ["/srv/100%% news desk"]
    assert service["ExecStart"] == ['"/opt/my venv/bin/briefing" run']


def test_install_service_writes_the_units_and_says_what_to_do_next(tmp_path):
    """Into the folder that is asked for; --dry-run writes nothing; a folder without a desk is refused."""
    desk, there = tmp_path / "desk", tmp_path / "units"
    desk.mkdir()
    assert briefing("install-service", cwd=desk).returncode == 2
    (desk / "briefing.toml").write_text("")

    dry = briefing("install-service", "--dry-run", "--into", there, cwd=desk)
    assert dry.returncode == 0, dry.stderr
    assert not there.exists()
    done = briefing("install-service", "--timer", "--into", there, cwd=desk)

    assert done.returncode == 0, done.stderr
    assert {path.name for path in there.iterdir()} == {"briefing.service", "briefing.timer"}
    service = unit((there / "briefing.service").read_text())["Service"]
    assert service["WorkingDirectory"] == [str(desk)]
    assert shlex.split(service["ExecStart"][0])[-2:] == ["run", "--once"]
    assert f"wrote {there / 'briefing.timer'}" in done.stdout
    assert "systemctl --user enable --now briefing.timer" in done.stdout


def instructions():
    """Instruction and words of the Dockerfile, continued lines joined."""
    text = re.sub(r"\\\n", " ", (DEPLOY / "Dockerfile").read_text())
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [tuple(line.split(None, 1)) for line in lines]


def test_the_image_is_small_closed_and_healthy():
    """A pinned base, no root, no caches, nothing fetched by hand, what the page needs, a health check."""
    rows = instructions()
    words = " ".join(text for _, text in rows)

    bases = [text.split()[0] for name, text in rows if name == "FROM"]
    assert all(re.fullmatch(r"[\w./-]+:\d[\w.-]*", base) for base in bases), bases
    last_user = [text for name, text in rows if name == "USER"][-1]
    assert last_user.split(":")[0].isdigit()
    assert int(last_user.split(":")[0]) > 0
    assert {"HEALTHCHECK", "ENTRYPOINT", "VOLUME", "STOPSIGNAL"} <= {name for name, _ in rows}
    for name, text in rows:
        if name == "RUN" and "apt-get install" in text:
            assert "--no-install-recommends" in text
            assert "rm -rf /var/lib/apt/lists/*" in text
        assert name != "ADD"
    for library in ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0"):
        assert library in words
    assert not re.search(r"curl|wget|sudo|PASSWORD|latest", words)


def test_the_image_has_what_the_set_up_script_installs():
    """One list of system libraries in two files: the page needs the same in both."""
    script = (DEPLOY.parent / "setup.sh").read_text()
    (libraries,) = re.findall(r'packages="\$packages (lib[^"]+)"', script)
    (installed,) = [text for name, text in instructions() if name == "RUN" and "apt-get install" in text]

    assert len(libraries.split()) == 3
    assert set(libraries.split()) <= set(installed.split())


def test_the_image_runs_as_an_account_that_owns_nothing_but_the_desk():
    """The account is made in the image, cannot log in, and the desk's folder is its own; the rest is root's."""
    rows = instructions()
    (run,) = [text for name, text in rows if name == "RUN" and "useradd" in text]
    names = [name for name, _ in rows]

    number = re.search(r"--uid (\d+)", run)[1]
    assert [text for name, text in rows if name == "USER"] == [f"{number}:{number}"]
    assert names.index("USER") < names.index("ENTRYPOINT")
    assert names.index("USER") > max(at for at, name in enumerate(names) if name in ("RUN", "COPY"))
    assert "--shell /usr/sbin/nologin" in run
    assert "install -d -o briefing -g briefing -m 0750 /desk" in run
    assert "chown" not in run
    (stop,) = [text for name, text in rows if name == "STOPSIGNAL"]
    assert stop == "SIGTERM"


def test_the_health_check_asks_where_the_service_listens():
    """What HEALTHCHECK fetches is answered by the CMD beside it: one port, one path."""
    rows = dict(instructions())
    words = yaml.safe_load(rows["CMD"])
    asked = re.search(r"http://([\d.:]+)(/\w+)", rows["HEALTHCHECK"])

    assert asked[1] == words[words.index("--listen") + 1]
    assert asked[2] == "/healthz"


def test_the_image_copies_only_what_stands_here():
    """Every COPY names a path of this repository; the image's extras are those of the package."""
    root = DEPLOY.parent
    extras = tomllib.loads((root / "pyproject.toml").read_text())["project"]["optional-dependencies"]

    for name, text in instructions():
        if name == "COPY" and not text.startswith("--from"):
            for source in text.split()[:-1]:
                assert (root / source).exists(), source
    (chosen,) = [text for name, text in instructions() if name == "ARG"]
    assert set(chosen.partition("=")[2].split(",")) <= set(extras)


def test_the_image_starts_a_command_that_exists():
    """What CMD says is understood by the command line of this version."""
    (arguments,) = [text for name, text in instructions() if name == "CMD"]
    words = yaml.safe_load(arguments)

    command, bound, _ = cli.app.parse_args(words, exit_on_error=False, print_error=False)

    assert command.__name__ == "run"
    assert bound.arguments["log_form"] == "json"


def test_the_compose_file_gives_no_more_than_is_needed():
    """Read-only, no capabilities, secrets as files, a database that is waited for."""
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    service = compose["services"]["briefing"]

    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert set(service["secrets"]) == set(compose["secrets"])
    assert (DEPLOY / service["build"]["context"] / service["build"]["dockerfile"]).is_file()
    assert service["depends_on"]["database"]["condition"] == "service_healthy"
    assert "healthcheck" in compose["services"]["database"]
    assert all("PASSWORD" not in key or key.endswith("_FILE")
               for one in compose["services"].values() for key in one["environment"])  # fmt: skip
    assert "ports" not in service


def test_the_sample_settings_are_a_desk_that_works(tmp_path):
    """Read by the same code as a user's; three editions, each channel can be opened."""
    (tmp_path / "briefing.toml").write_text((DEPLOY / "briefing.toml").read_text())
    secrets = {"BRIEFING_MAIL_PASSWORD": "x", "BRIEFING_HOOK_SECRET": "y"}

    desk = load_desk(tmp_path)

    assert [edition.id for edition in desk.editions] == ["iraq", "both", "weekly"]
    assert set(open_channels(desk.channels, tmp_path, secrets)) == {"folder", "mail", "hook"}
    assert len(desk.service.alert) == 2


def test_the_runbook_names_commands_and_settings_that_exist():
    """Every `briefing ...` in it is a command, every file a file."""
    text = (DEPLOY.parent / "docs" / "runbook.md").read_text()
    known = {name for name, _, _ in cli.COMMANDS}

    named = set(re.findall(r"`briefing ([a-z-]+)", text))
    assert named <= known
    for path in re.findall(r"`(deploy/[\w./-]+)`", text):
        assert (DEPLOY.parent / path).exists(), path
