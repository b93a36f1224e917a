"""The wheel holds all that a user needs, and finds it from anywhere."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


# No path leads back to the checkout.
ALONE = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A `briefing` command installed from a freshly built wheel, away from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(folder),
    ]
    subprocess.run([*build, str(ROOT)], check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv", symlinks=True)
    # The dependencies are this environment's own; the package comes from the wheel alone.
    site = next((folder / "venv" / "lib").glob("python3*/site-packages"))
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(site), str(wheel)],
                   check=True, capture_output=True)  # fmt: skip
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "venv" / "bin" / "python"


def run(python, *words, cwd):
    """The command's output; it must succeed."""
    done = subprocess.run(
        [python, "-m", "briefing", *words],
        cwd=cwd,
        env=ALONE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_prints_the_sample_with_its_own_templates_and_sources(installed, tmp_path):
    """A wheel install makes the sample briefing from what it carries."""
    where = subprocess.run([installed, "-c", "import briefing; print(briefing.__file__)"], cwd=tmp_path,
                           env=ALONE, capture_output=True, text=True, check=True)  # fmt: skip
    assert str(ROOT / "briefing") not in where.stdout

    path = run(installed, "demo", cwd=tmp_path).splitlines()[0]

    assert (tmp_path / path).read_bytes().startswith(b"%PDF-")


def test_a_block_of_the_shipped_look_is_replaced_by_a_small_file(installed, tmp_path):
    """A desk's template that extends the shipped one changes that block and nothing else."""
    folder = tmp_path / "templates" / "standard"
    folder.mkdir(parents=True)
    (folder / "reference.html").write_text(
        '{% extends "shipped/standard/reference.html" %}'
        "{% block method %}<p>Compiled by the night desk.</p>{% endblock %}"
    )

    run(installed, "demo", "--format", "html", cwd=tmp_path)

    (page,) = (tmp_path / "output").glob("*.html")
    assert "Compiled by the night desk." in page.read_text()
    assert "Bottom line" in page.read_text()
