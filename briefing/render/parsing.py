"""A page's markup as a tree, read by the fast parser where it comes to the same tree.

WeasyPrint's parser of HTML is written in Python and takes a twentieth of a page's time; the one of XML
takes a thousandth. Markup in which every element is closed, and stands where it may, is the same to both.
Whatever the two would read differently is left to the first: `tree` says None.
"""

from __future__ import annotations

import re
from html.entities import html5
from xml.etree.ElementTree import Element, ParseError, fromstring

from tinyhtml5.constants import adjust_svg_attributes

_SVG = "{http://www.w3.org/2000/svg}"
_VOID = frozenset({"meta", "link", "br", "hr", "img", "wbr", "col"})
_PHRASES = frozenset(
    "a b i em strong span small q cite code kbd samp var dfn abbr time mark sub sup s u del ins bdi bdo br img wbr".split()
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | frozenset(
    "header footer main section article aside nav div p ul ol li dl dt dd blockquote figure figcaption hr address table".split()
)
_GROUPS = frozenset({"thead", "tbody", "tfoot"})
# What may stand in these, and nothing but white space beside it.
_ONLY = {
    "html": frozenset({"head", "body"}),
    "head": frozenset({"meta", "title", "style", "link"}),
    "table": _GROUPS | {"caption", "colgroup"},
    **dict.fromkeys(_GROUPS, frozenset({"tr"})),
    "tr": frozenset({"th", "td"}),
    "colgroup": frozenset({"col"}),
}
# What may stand nowhere else than in these.
_HOMES = {
    kid: frozenset(home for home, kids in _ONLY.items() if kid in kids)
    for kids in _ONLY.values()
    for kid in kids
}
_HOMES |= {"li": frozenset({"ul", "ol"}), "dt": frozenset({"dl", "div"}), "dd": frozenset({"dl", "div"})}
_KNOWN = _PHRASES | _BLOCKS | _VOID | frozenset(_HOMES)
# Names that drawings have too, and of these the ones that hold words alone.
_SHARED, _WORDS = frozenset({"a", "style", "title"}), frozenset({"title", "desc", "metadata"})
# Markup that XML reads otherwise than HTML, or in which HTML would have looked for more than it says.
_OTHERWISE = re.compile(
    # Comments and instructions, other spaces of names, white space that counts.
    r"<[!?]|xml:|<(?:pre|textarea|script|foreignObject)\b"
    # Elements closed where they begin, which HTML takes for open, and void ones closed by a tag.
    rf"|<(?:{'|'.join(sorted(_KNOWN - _VOID))})\b[^<>]*/>|</(?:{'|'.join(sorted(_VOID))})\s*>"
    # Numbers of characters that HTML takes for those of an older code.
    r"|&#(?!34;|39;|\d{4,6};|[2-9]\d\d;|1[6-9]\d;)"
    # A style sheet in which an ampersand would be read as more.
    r"|<style[^>]*>[^<]*&"
)
# Attributes of drawings whose capitals HTML sets right.
_SMALL = adjust_svg_attributes.keys()
_DOCTYPE = re.compile(r"\s*<!doctype html>", re.IGNORECASE)
_OPEN = re.compile(rf"(<(?:{'|'.join(sorted(_VOID))})\b[^<>]*?)\s*/?>")
_ENTITY = re.compile(r"&(?!amp;|lt;|gt;|quot;)([a-zA-Z][a-zA-Z0-9]*;)")


def tree(markup: str) -> Element | None:
    """The root element, as the parser of HTML would build it; None where only that one will do."""
    markup = _DOCTYPE.sub("", markup, count=1)
    if _OTHERWISE.search(markup):
        return None
    markup = _ENTITY.sub(lambda entity: html5.get(entity[1], entity[0]), _OPEN.sub(r"\1/>", markup))
    try:
        root = fromstring(markup)  # noqa: S314  entities cannot be declared: there is no document type
    except ParseError:
        return None
    parts = [part.tag for part in root]
    return (
        root if root.tag == "html" and parts == ["head", "body"] and _stands(root, False, False, "") else None
    )


def _stands(element: Element, in_paragraph: bool, in_link: bool, above: str) -> bool:
    """True where each element below stands where it may, so that none would be moved or closed."""
    tag = element.tag
    only = _ONLY.get(tag)
    if only and ((element.text or "").strip() or any((kid.tail or "").strip() for kid in element)):
        return False
    in_paragraph = in_paragraph or tag == "p"
    in_link = in_link or tag == "a"
    for kid in element:
        name = kid.tag
        if name == _SVG + "svg":
            if only or not all(_is_drawn(part) for part in kid.iter()):
                return False
            continue
        if name not in _KNOWN or (only and name not in only):
            return False
        home = _HOMES.get(name)
        if (home and tag not in home) or (tag == "div" and name in ("dt", "dd") and above != "dl"):
            return False
        if in_paragraph and name in _BLOCKS:
            return False
        if (in_link and name == "a") or (tag in _HEADINGS and name in _HEADINGS):
            return False
        if name in ("title", "style"):
            if len(kid):
                return False
        elif name not in _VOID and not _stands(kid, in_paragraph, in_link, tag):
            return False
    return True


def _is_drawn(element: Element) -> bool:
    """True for an element of a drawing that does not end it, and in which no other page begins."""
    name = element.tag.removeprefix(_SVG)
    if name == element.tag or (name in _KNOWN and name not in _SHARED):
        return False
    return (name not in _WORDS or not len(element)) and _SMALL.isdisjoint(element.keys())
