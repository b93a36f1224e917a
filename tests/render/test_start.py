"""A renderer starts quickly: what is known is not parsed again, what is not used is not loaded."""

import hashlib
import importlib.util
import subprocess
import sys

import jinja2
import pytest

from briefing.model import Look
from briefing.render import compiled, environment
from briefing.render.declarations import SOURCE
from briefing.render.lean import source_of_declarations
from tests.commands import ROOT

LOADED = """
import sys
import briefing.render.pdf
print(*[name for name in ("pycparser", "fontTools.subset", "fontTools.varLib") if name in sys.modules])
"""


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """An empty place for compiled templates."""
    monkeypatch.setattr(compiled, "FOLDER", tmp_path / "kept")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    environment._environment.cache_clear()
    yield tmp_path / "kept"
    environment._environment.cache_clear()


def test_the_declarations_are_those_of_the_installed_engine():
    """What is not parsed has been: `python docs/declarations.py` writes it anew after a new version."""
    source = source_of_declarations(importlib.util.find_spec("weasyprint"))

    assert hashlib.sha256(source).hexdigest() == SOURCE


def test_a_start_parses_no_declarations_and_loads_nothing_that_it_does_not_use():
    """Neither the parser of C nor what few documents need is there when the renderer is."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == ""


def test_another_version_of_the_engine_is_given_its_own_declarations():
    """Declarations of another version are parsed, as they would be without us."""
    with_ours = "from briefing.render import declarations; declarations.SOURCE = ''\n" + LOADED

    done = subprocess.run(
        [sys.executable, "-c", with_ours], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.split() == ["pycparser"]


@pytest.fixture
def compiling(monkeypatch):
    """Names of the templates that are compiled, in order."""
    names = []
    compile_ = jinja2.Environment.compile

    def told(env, source, name=None, filename=None, **options):
        names.append(name)
        return compile_(env, source, name, filename, **options)

    monkeypatch.setattr(jinja2.Environment, "compile", told)
    return names


def next_process():
    environment._environment.cache_clear()
    return environment.environment(Look())


def test_a_shipped_template_is_compiled_once(kept, compiling):
    """The next process takes up what the one before has compiled."""
    next_process().get_template("front.html")
    next_process().get_template("front.html")

    assert compiling == ["front.html"]


def test_a_template_compiled_by_other_code_is_compiled_anew(kept, compiling, monkeypatch):
    """Filters of fixed words are worked out when a template is compiled: what other filters made is not taken."""
    next_process().get_template("front.html")

    monkeypatch.setattr(compiled, "_made_by", lambda: b"other code".ljust(32))
    next_process().get_template("front.html")

    assert compiling == ["front.html"] * 2


def test_a_template_of_the_users_own_is_not_kept(kept, tmp_path):
    """What is edited now, and may stand where nothing may be written, leaves nothing behind."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "front.html").write_text("<p>Mine</p>")

    environment.environment(Look(name="mine", folder=str(tmp_path))).get_template("front.html")

    assert not kept.exists()


def test_nothing_is_lost_where_nothing_may_be_written(monkeypatch, tmp_path):
    """A package that belongs to somebody else compiles its templates each time."""
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(compiled, "FOLDER", tmp_path / "file")
    environment._environment.cache_clear()

    assert environment.environment(Look()).get_template("front.html")
