"""Pages laid out once more for the page numbers that they print, and not twice.

WeasyPrint lays a page that names other pages out again before it has set their numbers, and a third time with
them: the third follows from the number of all pages, which is known by then, be it printed or not. Here they
are set before the second; a third follows where something has moved to another page meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from weasyprint import layout

# The engine's own way.
whole_pages = layout.make_all_pages


def take() -> None:
    """Have pages laid out by `make_all_pages`, for the whole process."""
    layout.make_all_pages = make_all_pages


def make_all_pages(context: Any, root: Any, html: Any, pages: list[Any]) -> Iterator[Any]:
    """Lay out the pages that are not as they will be; `pages` are those of the turn before."""
    if not pages:
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
