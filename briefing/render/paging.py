"""Pages laid out once more for the page numbers that they print, and not twice.

WeasyPrint lays a page that names other pages out again before it has set their numbers, and a third time with
them: the third follows from the number of all pages, which is known by then, be it printed or not. Here they
are set before the second; a third follows where something has moved to another page meanwhile.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import Any
from weakref import ref

from weasyprint import layout

# The engine's own way.
whole_pages = layout.make_all_pages


# What the engine knows of the latest layout, until it is gone.
_latest: deque[Callable[[], Any]] = deque(maxlen=1)


def take() -> None:
    """Have pages laid out by `make_all_pages`, for the whole process."""
    layout.make_all_pages = make_all_pages


def make_all_pages(context: Any, root: Any, html: Any, pages: list[Any]) -> Iterator[Any]:
    """Lay out the pages that are not as they will be; `pages` are those of the turn before."""
    if not pages:
        _latest.append(ref(context))
        yield from whole_pages(context, root, html, pages)
        return
    collector = context.target_collector
    targets, lookups = collector.target_lookup_items.values(), collector.counter_lookup_items.values()
    for lookup in lookups:
        place, values = lookup.page_maker_index, lookup.cached_page_counter_values
        if place is not None and values and context.page_maker[place][-1]["content_changed"]:
            values["pages"] = [len(pages)]
            lookup.parse_again(values)
    before = [target.page_maker_index for target in targets]
    yield from whole_pages(context, root, html, pages)
    if before != [target.page_maker_index for target in targets]:
        for lookup in lookups:
            if lookup.missing_target_counters and lookup.page_maker_index is not None:
                context.page_maker[lookup.page_maker_index][-1]["content_changed"] = True


def forget() -> None:
    """Take apart what the latest layout has left; whoever holds its document can use it no more.

    Styles, boxes and the page numbers that they wait for hold each other in rings. The collector of garbage
    takes .05 s to find them, and three times that beside other work: they are two thirds of what it looks through.
    """
    context = _latest.pop()() if _latest else None
    if context is None:
        return
    for style in context.style_for.get_computed_styles().values():
        vars(vars(style).get("anonymous_style", style)).clear()
        vars(style).clear()
    context.target_collector.target_lookup_items.clear()
    context.target_collector.counter_lookup_items.clear()
    vars(context).clear()
