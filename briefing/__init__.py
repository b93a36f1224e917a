"""briefing: the day's articles on a theater as a briefing that can be trusted after two minutes.

The product in five functions, loaded when they are first asked for:

    from briefing import analyze, group_stories, compile_briefing, render, issue

    analysis = analyze(article, theaters)                # what one article says
    stories = group_stories(analyses)                    # one story for each event, copies folded
    briefing = compile_briefing(analyses, edition, window, made=now)   # the whole core, pure
    document = render(briefing)                          # PDF, HTML, Markdown, JSON in memory
    receipts = issue(edition, archive, paint, channels, now, theaters=theaters)   # the run, with I/O

`analyze_all` does many articles on any `concurrent.futures.Executor`. The values that they take and give
are in `briefing.model`, their errors in `briefing.errors`; complete scripts are in docs/examples.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.analysis import analyze, analyze_all
    from briefing.edition.compile import compile_briefing
    from briefing.pipeline import issue
    from briefing.render import render
    from briefing.stories import group_stories

__version__ = "0.1.0"
__all__ = ["analyze", "analyze_all", "compile_briefing", "group_stories", "issue", "render"]

# Name and module; `render` is module and function at once, since the module bears its name.
_MODULES = {
    "analyze": "briefing.analysis",
    "analyze_all": "briefing.analysis",
    "compile_briefing": "briefing.edition.compile",
    "group_stories": "briefing.stories",
    "issue": "briefing.pipeline",
    "render": "briefing.render",
}


def __getattr__(name: str) -> Any:
    """The function of that name: `briefing --help` must not load a parser."""
    if name not in _MODULES:
        raise AttributeError(f"module 'briefing' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415  only here

    return getattr(import_module(_MODULES[name]), name)
