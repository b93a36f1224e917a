"""What one article says: dateline, lede, theaters, places, quotes, figures. Pure.

`analyze` is a function of the article and the theaters alone, so many articles may be analysed in
any order and on any number of machines: `analyze_all` takes a `concurrent.futures.Executor`. The parts
are loaded with the first article: the process that sets pages needs two of them, and no parser.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing.analysis.many import analyze_all

if TYPE_CHECKING:
    from briefing.analysis.whole import analyze

__all__ = ["analyze", "analyze_all"]


def __getattr__(name: str) -> Any:
    if name != "analyze":
        raise AttributeError(f"module 'briefing.analysis' has no attribute {name!r}")
    from briefing.analysis import whole  # noqa: PLC0415  only here

    return getattr(whole, name)
