"""What one article says: dateline, lede, theaters, places, quotes, figures. Pure.

`analyze` is a function of the article and the theaters alone, so many articles may be analysed in
any order and on any number of machines: `analyze_all` takes a `concurrent.futures.Executor`. Both are
loaded when they are asked for: the process that sets pages needs two of the parts, and no parser.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.analysis.whole import analyze, analyze_all

__all__ = ["analyze", "analyze_all"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'briefing.analysis' has no attribute {name!r}")
    from briefing.analysis import whole  # noqa: PLC0415  only here

    return getattr(whole, name)
