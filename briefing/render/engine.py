"""A page as the layout engine takes it: its tree, and the default style sheet without what nearly no page needs.

WeasyPrint's defaults style six pseudo-elements of *every* element (list markers, and five of footnotes
and notes): of the sample day's 16,800 styles they
were 15,200. A look that has footnotes, or makes list items of other elements, is given the whole sheet.
A rule for any of several elements, `:is(dir, menu, ol, ul)`, is asked of every element of the page; written
out, it says the same and is asked of those alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import weasyprint
from cssselect2 import ElementWrapper
from weasyprint import html as _html
from weasyprint.css.counters import CounterStyle
from weasyprint.urls import URLFetcher

from briefing.render.parsing import tree

# What only the whole sheet provides for, in a look's style sheets or in its page.
_SELDOM = ("footnote", "list-item", "::marker", "note(", "note-call", "note-area", "note-marker")
_NOTES = re.compile(r"^::(?:footnote|note)-.*$", re.MULTILINE)
_MARKERS = re.compile(r"^::marker\b", re.MULTILINE)
# A rule for any of several elements, "[dir=rtl i] :is(dir, menu, ol, ul)".
_ANY_OF = re.compile(
    r"^(?P<before>(?:[^@{},(]|\([^()]*\))*?):is\((?P<names>[a-z, ]+)\)(?P<after>\S*)(?= \{)", re.MULTILINE
)


class _Element(ElementWrapper):  # type: ignore[misc]
    """An element of a page that `tree` has read."""

    def query_all(self, *selectors: str) -> Iterator[ElementWrapper]:
        """The page is asked twice for what it has in its head alone: style sheets, title, what else tells of it."""
        place = self if self.parent else next(self.iter_children())
        found: Iterator[ElementWrapper] = ElementWrapper.query_all(place, *selectors)
        return found


class Page(weasyprint.HTML):  # type: ignore[misc]
    """A page for WeasyPrint, with as much of its default style sheet as the page can need."""

    def __init__(self, markup: str, sheets: Sequence[str], *, base_url: str, url_fetcher: URLFetcher) -> None:
        root = tree(markup)
        if root is None:
            super().__init__(string=markup, base_url=base_url, url_fetcher=url_fetcher)
        else:
            self.base_url, self.url_fetcher, self.media_type = base_url, url_fetcher, "print"
            self.wrapper_element = _Element.from_html_root(root)
            self.etree_element = root
        self._seldom = any(word in words for words in (*sheets, markup) for word in _SELDOM)

    def _ua_stylesheets(self, forms: bool = False) -> list[Any]:
        whole: list[Any] = super()._ua_stylesheets(forms)
        return whole if self._seldom else [usual(), *whole[1:]]


@cache
def usual() -> weasyprint.CSS:
    """The default sheet with markers for list items alone, and without notes."""
    sheet = _MARKERS.sub("li::marker", _NOTES.sub("", _html.UA))
    sheet = _ANY_OF.sub(_written_out, sheet)
    # Its counter styles are known from the whole sheet; here they are told to nobody.
    return weasyprint.CSS(string=sheet, counter_style=CounterStyle())


def _written_out(rule: re.Match[str]) -> str:
    """The selectors of the rule, one for each of the elements."""
    return ", ".join(f"{rule['before']}{name}{rule['after']}" for name in rule["names"].split(", "))
