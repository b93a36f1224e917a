"""The package as a library: five functions, loaded when they are asked for, and a script for each use."""

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import briefing
from tests.archives import NOW, sample_desk
from tests.commands import ROOT

EXAMPLES = ROOT / "docs" / "examples"


def python(code, cwd, *words, given=""):
    done = subprocess.run(
        [sys.executable, *code, *words], cwd=cwd, input=given, capture_output=True, text=True, timeout=110, check=False,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_package_loads_nothing_before_it_is_asked(tmp_path):
    """`import briefing` is instant; each name brings its own module, and no more."""
    said = python(
        ["-c", "import sys, briefing; a = len(sys.modules); from briefing import analyze; print(a, 'weasyprint' in sys.modules, 'sqlalchemy' in sys.modules, callable(analyze))"],
        tmp_path,
    )  # fmt: skip

    before, *loaded = said.split()
    assert int(before) < 120
    assert loaded == ["False", "False", "True"]


@pytest.mark.parametrize(
    "order", ["from briefing import render", "import briefing.render; from briefing import render"]
)
def test_render_is_the_function_in_whatever_order_it_is_loaded(order, tmp_path):
    """The module bears the function's name; both stay usable."""
    said = python(
        ["-c", f"{order}; import briefing.render; print(callable(render), briefing.render.FORMATS)"], tmp_path
    )

    assert said.startswith("True ('pdf'")


def test_every_function_is_typed_and_documented():
    """No parameter without a type, no function without a sentence on what comes back."""
    for name in briefing.__all__:
        function = getattr(briefing, name)
        function = getattr(function, "render", function) if inspect.ismodule(function) else function
        assert function.__doc__, name
        signature = inspect.signature(function)
        assert signature.return_annotation is not inspect.Signature.empty, name
        assert all(p.annotation is not p.empty for p in signature.parameters.values()), name
    with pytest.raises(AttributeError, match="has no attribute 'rander'"):
        briefing.rander  # noqa: B018


def test_a_report_from_files(tmp_path):
    """Articles in, a PDF out."""
    (tmp_path / "a.txt").write_text(
        "Bridge reopens in Mosul\n\nMOSUL, Iraq, 20 November 2026 - The Fifth Bridge in Mosul reopened after repairs that cost $4 million, the governor said.\n"
    )
    (tmp_path / "a.jsonl").write_text(
        '{"id": "b", "title": "Talks in Baghdad", "text": "Iraq and its neighbours met in Baghdad on Monday.", "published": "2026-11-20T10:00Z"}\n'
    )
    said = python([EXAMPLES / "report_from_files.py"], tmp_path, "a.txt", "a.jsonl")

    assert (tmp_path / said.split()[0]).read_bytes().startswith(b"%PDF")


def test_a_morning_by_hand(tmp_path):
    """The edition is read from the archive and lies in its folder."""
    sample_desk(tmp_path)
    said = python([EXAMPLES / "morning.py"], tmp_path, NOW)

    assert said.startswith("folder delivered")
    assert list((tmp_path / "output").rglob("daily-2026-11-22.pdf"))


def test_who_said_what(tmp_path):
    """Speaker and words, number and what it counts."""
    text = "“We saw twelve bodies on the road,” said Ali Hassan, the mayor of Mosul, Iraq. About 300 families left."
    said = python([EXAMPLES / "who_said_what.py"], tmp_path, given=text)

    assert "Ali Hassan: We saw twelve bodies on the road" in said
    assert "about 300" in said


def test_one_event_many_outlets(tmp_path):
    """Stories with their outlets, and the planted dispute."""
    said = python([EXAMPLES / "one_event_many_outlets.py"], tmp_path)

    assert "outlets" in said
    assert "disputed:" in said


def test_no_example_is_left_untried():
    """Each script of docs/examples is run above."""
    tried = Path(__file__).read_text(encoding="utf-8")

    assert all(path.name in tried for path in EXAMPLES.glob("*.py"))
