"""The structure tree as PDF/UA asks for it, where the layout engine leaves something to mend.

WeasyPrint 70 gives header cells no scope (its own list of gaps: Kozea/WeasyPrint#2482), tags a
description list whose pairs stand in a `div` as a list of groups of items, which no list may hold, and
takes the boxes inside an item that is laid out as a table for items of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pydyf


def mend(pdf: Any) -> None:
    """Change the elements of a `pydyf.PDF` in place, before it is written."""
    elements = [element for element in pdf.objects if isinstance(element, dict) and "S" in element]
    for element in elements:
        if element.get("S") == "/TH":
            element["A"]["Scope"] = "/Column" if _stands_in_head(element, pdf) else "/Row"
        elif element.get("S") == "/L":
            for group in _kids(element, pdf):
                if group.get("S") == "/Div":
                    _make_item(group, pdf)
    for element in elements:
        home = {"/LI": "/L", "/LBody": "/LI"}.get(element["S"])
        if home and _at(element["P"], pdf).get("S") != home:
            element["S"] = "/NonStruct"


def _make_item(group: Any, pdf: Any) -> None:
    """A group of a term and what is said of it becomes one item with a label and bodies."""
    group["S"] = "/LI"
    parts = [*_items(group, pdf)]
    group["K"] = pydyf.Array(part.reference for part in parts)
    for place, part in enumerate(parts):
        part["S"], part["P"] = "/LBody" if place else "/Lbl", group.reference
        for inner in _kids(part, pdf):
            if inner.get("S") == "/LBody":
                inner["S"] = "/NonStruct"


def _items(element: Any, pdf: Any) -> Iterator[Any]:
    """The items below an element, past the nameless boxes that the layout put between."""
    for kid in _kids(element, pdf):
        if kid.get("S") == "/LI":
            yield kid
        else:
            yield from _items(kid, pdf)


def _stands_in_head(cell: Any, pdf: Any) -> bool:
    return bool(_at(_at(cell["P"], pdf)["P"], pdf).get("S") == "/THead")


def _kids(element: Any, pdf: Any) -> Iterator[Any]:
    """Elements directly below one; numbers of marked content are none."""
    for kid in element.get("K", ()):
        if isinstance(kid, bytes) and isinstance(found := _at(kid, pdf), dict) and "S" in found:
            yield found


def _at(reference: bytes, pdf: Any) -> Any:
    return pdf.objects[int(reference.split()[0])]
