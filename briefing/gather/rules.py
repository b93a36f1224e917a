"""A source's own rules for its pages: selectors for what the general extraction gets wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress

from lxml import etree
from lxml.cssselect import CSSSelector

from briefing.gather.dates import Moment, read_date
from briefing.gather.markup import blocks, plain
from briefing.gather.paragraphs import join, one_line

# Attributes that carry a date or a name where the element's words do not.
_SAID_IN = ("datetime", "content", "title")


def cut(tree: etree._Element, selectors: Sequence[str]) -> None:
    """Take out of a page what the selectors find, words behind an element aside."""
    for selector in selectors:
        for element in _found(tree, selector):
            if isinstance(element, etree._Element) and element.getparent() is not None:  # noqa: SLF001  lxml's only name for it
                before = element.getprevious()
                parent = element.getparent()
                if element.tail and before is not None:
                    before.tail = (before.tail or "") + element.tail
                elif element.tail and parent is not None:
                    parent.text = (parent.text or "") + element.tail
                parent.remove(element)


def body_text(tree: etree._Element, selectors: Sequence[str]) -> str:
    """The paragraphs of what the first selector finds that finds any; "" where none does."""
    for selector in selectors:
        found = [element for element in _found(tree, selector) if isinstance(element, etree._Element)]  # noqa: SLF001  as above
        if text := join(block.text for element in found for block in blocks(element)):
            return text
    return ""


def line(tree: etree._Element, selectors: Sequence[str]) -> str:
    """The words of the first element that a selector finds, on one line."""
    return next((words for words in _lines(tree, selectors)), "")


def names(tree: etree._Element, selectors: Sequence[str]) -> tuple[str, ...]:
    """The names in the elements that the first selector finds that finds any."""
    for selector in selectors:
        if found := tuple(dict.fromkeys(_lines(tree, [selector]))):
            return found
    return ()


def moment(tree: etree._Element, selectors: Sequence[str]) -> Moment | None:
    """The first date that a selector finds, in an attribute or in words."""
    for selector in selectors:
        for element in _found(tree, selector):
            said = [element.get(name) for name in _SAID_IN] if isinstance(element, etree._Element) else []  # noqa: SLF001  as above
            for words in (*said, _words(element)):
                if words and (found := read_date(words)):
                    return found
    return None


def _lines(tree: etree._Element, selectors: Sequence[str]) -> Iterator[str]:
    for selector in selectors:
        for element in _found(tree, selector):
            if words := plain(_words(element)) or (
                plain(element.get("content") or "") if isinstance(element, etree._Element) else ""  # noqa: SLF001  as above
            ):
                yield words


def _words(element: etree._Element | str) -> str:
    return element if isinstance(element, str) else one_line(" ".join(element.itertext()))


def _found(tree: etree._Element, selector: str) -> list[etree._Element | str]:
    """What a selector finds; one that is wrong finds nothing, and `briefing sources lint` names it."""
    with suppress(etree.XPathError, SyntaxError, ValueError, TypeError):
        kind, colon, rule = selector.partition(":")
        if colon and kind == "xpath":
            found = tree.xpath(rule)
            return list(found) if isinstance(found, list) else [str(found)]
        return list(CSSSelector(rule if colon and kind == "css" else selector, translator="html")(tree))
    return []


def fault(selector: str) -> str:
    """What is wrong with a selector, "" where nothing is."""
    kind, colon, rule = selector.partition(":")
    try:
        if colon and kind == "xpath":
            etree.XPath(rule)
        else:
            CSSSelector(rule if colon and kind == "css" else selector, translator="html")
    except (etree.XPathError, SyntaxError, ValueError, TypeError) as error:
        return str(error) or "cannot be read"
    return ""
