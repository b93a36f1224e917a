"""The structure tree of the PDF: what a screen reader is told of the page.

WeasyPrint 70 makes an element of every box and every piece of words: of the sample day's 4,900 objects half
said nothing. It gives header cells no scope (its own list of gaps: Kozea/WeasyPrint#2482), words no language,
and takes the boxes inside an item that is laid out as a table for items of their own. Here an element is made
of what means something: a heading, an item, a cell, a link, a picture, a run in another language, a block of
words. Anything else leaves its content to the element around it.
"""

from __future__ import annotations

from typing import Any

import pydyf
from weasyprint import pdf as _pdf
from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder
from weasyprint.logger import LOGGER

_SVG = "{http://www.w3.org/2000/svg}"
_LIST, _ITEM, _LABEL, _BODY = "/L", "/LI", "/Lbl", "/LBody"
_LINK, _FIGURE, _HEAD, _GROUP, _RUN = "/Link", "/Figure", "/THead", "/Div", "/Span"
_CELLS = ("/TH", "/TD")
_KINDS = {
    "div": _GROUP, "p": "/P", "main": "/Part", "article": "/Art", "section": "/Sect", "blockquote": "/BlockQuote",
    "q": "/Quote", "code": "/Code", **{f"h{level}": f"/H{level}" for level in range(1, 7)},
    "ul": _LIST, "ol": _LIST, "dl": _LIST, "li": _ITEM, "dt": _ITEM, "dd": _ITEM,
    "table": "/Table", "thead": _HEAD, "tbody": "/TBody", "tfoot": "/TFoot", "tr": "/TR", "th": "/TH", "td": "/TD",
    "img": _FIGURE, f"{_SVG}svg": _FIGURE, "caption": "/Caption", "figcaption": "/Caption",
}  # fmt: skip
# A group of elements in one of these says nothing; in a list it is an item.
_HOLD_GROUPS = frozenset({_GROUP, "/Part", "/Art", "/Sect"})
# Words cannot stand in these themselves.
_HOLD_NO_WORDS = frozenset({"/Document", _LIST, _ITEM, "/Table", _HEAD, "/TBody", "/TFoot", "/TR"})
_INLINE = (boxes.InlineBox, boxes.LineBox)

# What an element holds: references to others, and numbers of marked content.
Kids = list[Any]

# The engine's own way.
whole_tags = _pdf.add_tags


def take() -> None:
    """Have structure trees made by `add_tags`, for the whole process."""
    _pdf.add_tags = add_tags


def add_tags(pdf: Any, document: Any, version: Any, streams: Any) -> None:
    """Give a `pydyf.PDF` the tree of a document that is drawn in `streams`, one a page."""
    del version
    numbers = pydyf.Dictionary({"Nums": pydyf.Array()})
    pdf.add_object(numbers)
    root = pydyf.Dictionary({"Type": "/StructTreeRoot", "ParentTree": numbers.reference})
    pdf.add_object(root)
    whole = pydyf.Dictionary(
        {"Type": "/StructElem", "S": "/Document", "K": pydyf.Array(), "P": root.reference}
    )
    pdf.add_object(whole)
    root["K"] = pydyf.Array([whole.reference])
    pdf.catalog["StructTreeRoot"] = root.reference
    links: list[tuple[bytes, Any]] = []
    for number, (page, stream) in enumerate(zip(document.pages, streams, strict=True)):
        tree = _PageTree(pdf, whole, number, page._page_box, stream._tags, links)  # noqa: SLF001  known nowhere else
        numbers["Nums"] += [number, pydyf.Array(tree.homes[place] for place in sorted(tree.homes))]
    for number, (home, annotation) in enumerate(links, len(document.pages)):
        numbers["Nums"] += [number, home]
        annotation["StructParent"] = number
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})
    pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
    if "Lang" not in pdf.catalog:
        LOGGER.error('Missing required "lang" attribute at the root of the document')
        pdf.catalog["Lang"] = pydyf.String()


class _PageTree:
    """The elements of one page, added to those of the document."""

    def __init__(
        self, pdf: Any, whole: Any, number: int, page: Any, tags: Any, links: list[tuple[bytes, Any]]
    ) -> None:
        self._pdf, self._page, self._tags, self._links = pdf, page, tags, links
        self._reference = pdf.page_references[number]
        # By the number of marked content, the element that it stands in.
        self.homes: dict[int, bytes] = {}
        # What stands in the margins is read with no page: its element hangs on nothing.
        margins = self._element("/NonStruct", whole)
        for child in page.children:
            if isinstance(child, boxes.MarginBox):
                margins["K"] += self._inner(child, margins)
            else:
                whole["K"] += self._kids(child, whole, None)

    def _element(self, kind: str, around: Any) -> Any:
        element = pydyf.Dictionary(
            {
                "Type": "/StructElem",
                "S": kind,
                "K": pydyf.Array(),
                "Pg": self._reference,
                "P": around.reference,
            }
        )
        self._pdf.add_object(element)
        return element

    def _inner(self, box: Any, around: Any) -> Kids:
        """Of everything in the box."""
        kids: Kids = []
        for child in box.children:
            kids += self._kids(child, around, box.element)
        return kids

    def _kids(self, box: Any, around: Any, of: Any) -> Kids:
        """What the box, which stands in a box of the page's element `of`, adds to the element around it."""
        if isinstance(box, boxes.TextBox):
            return self._words(box, around)
        if isinstance(box, AbsolutePlaceholder):
            box = box._box  # noqa: SLF001  the box that it stands for is known nowhere else
        kind = None if box.element is of and not box.link_annotation else self._kind(box, around)
        if kind == _LINK == around["S"]:
            # Another part of the same link.
            return [self._target(box.link_annotation, around), *self._inner(box, around)]
        if kind is None:
            return (
                [self._drawn(box, around)] if isinstance(box, boxes.ReplacedBox) else self._inner(box, around)
            )
        if kind == _ITEM and around["S"] == _LIST and box.element_tag != "div":
            return self._item(box, around)
        element = self._element(kind, around)
        self._describe(box, element, around)
        if isinstance(box, boxes.ReplacedBox):
            element["K"].append(self._drawn(box, element))
        else:
            element["K"] += self._inner(box, element)
        return [element.reference]

    def _kind(self, box: Any, around: Any) -> str | None:
        """What the box is to a reader; None where it says nothing."""
        if box.link_annotation:
            return _LINK
        if box.element is None or box.element_tag in ("html", "body"):
            return None
        kind = _KINDS.get(box.element_tag)
        if kind == _GROUP and around["S"] == _LIST:
            return _ITEM
        if kind == _ITEM and around["S"] != _LIST:
            parts = {"dt": _LABEL, "dd": _BODY} if around["S"] == _ITEM else {}
            kind = parts.get(box.element_tag, _GROUP)
        says_nothing = kind is None or (kind == _GROUP and around["S"] in _HOLD_GROUPS)
        if not says_nothing:
            return kind
        if box.element.get("lang") and "::" not in box.element_tag:
            return _RUN if isinstance(box, _INLINE) else _GROUP
        holds_words = not isinstance(box, _INLINE) and any(
            isinstance(child, boxes.LineBox) for child in getattr(box, "children", ())
        )
        return _GROUP if holds_words else None

    def _item(self, box: Any, around: Any) -> Kids:
        """An item of a list: its marker, where it has one, and its body."""
        item = self._element(_ITEM, around)
        body = self._element(_BODY, item)
        self._describe(box, body, item)
        for child in box.children:
            if child.element_tag == "li::marker":
                label = self._element(_LABEL, item)
                label["K"] += self._inner(child, label)
                item["K"].append(label.reference)
            else:
                body["K"] += self._kids(child, body, box.element)
        item["K"].append(body.reference)
        return [item.reference]

    def _words(self, box: Any, around: Any) -> Kids:
        number = self._tags.pop(box)["mcid"]
        if around["S"] not in _HOLD_NO_WORDS:
            self.homes[number] = around.reference
            return [number]
        run = self._element(_RUN, around)
        run["K"].append(number)
        self.homes[number] = run.reference
        return [run.reference]

    def _drawn(self, box: Any, element: Any) -> int:
        """The number of what is drawn of a picture."""
        number: int = self._tags.pop(box)["mcid"]
        self.homes[number] = element.reference
        return number

    def _describe(self, box: Any, element: Any, around: Any) -> None:
        """Write down what else is to be told of the box."""
        if box.link_annotation:
            element["K"].append(self._target(box.link_annotation, element))
        if box.element is None:
            return
        if (language := box.element.get("lang")) and "::" not in box.element_tag:
            element["Lang"] = pydyf.String(language)
        if element["S"] == _FIGURE:
            self._picture(box, element)
        elif element["S"] in _CELLS:
            self._cell(box, element, around)

    def _target(self, annotation: Any, element: Any) -> Any:
        """A reference to where a reader may click."""
        self._links.append((element.reference, annotation))
        return pydyf.Dictionary({"Type": "/OBJR", "Obj": annotation.reference, "Pg": self._reference})

    def _picture(self, box: Any, element: Any) -> None:
        scale, tall = 0.75, self._page.margin_height()
        left, top = box.content_box_x(), box.content_box_y()
        corners = (left, tall - top - box.height, left + box.width, tall - top)
        area = pydyf.Array(round(corner * scale, 2) for corner in corners)
        element["A"] = pydyf.Dictionary({"O": "/Layout", "BBox": area})
        title = box.element.find(f"{_SVG}title")
        words = (box.element.get("alt") if title is None else title.text) or ""
        if words:
            element["Alt"] = pydyf.String(words)
        else:
            LOGGER.error(
                'Image "%s" has no required alt description', box.element.get("src", box.element_tag)
            )

    def _cell(self, box: Any, element: Any, around: Any) -> None:
        """Its spans, and what a header cell is the header of."""
        told = {
            f"{axis}Span": span for axis, span in (("Col", box.colspan), ("Row", box.rowspan)) if span != 1
        }
        if element["S"] == "/TH":
            of_rows = {"row": True, "col": False}.get(box.element.get("scope"))
            if of_rows is None:
                of_rows = self._pdf.objects[int(around["P"].split()[0])].get("S") != _HEAD
            told["Scope"] = "/Row" if of_rows else "/Column"
        if told:
            element["A"] = pydyf.Dictionary({"O": "/Table", **told})
