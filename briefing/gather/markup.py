"""HTML and tags to plain text: titles, and the paragraphs of the HTML that feeds and mails carry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import islice
from typing import NamedTuple

from lxml import etree, html

from briefing.gather.paragraphs import join, one_line

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>|<!--.{0,2000}?-->", re.DOTALL)
# A tag with this many characters carries thousands of attributes or a picture; either is cut.
_LONG_TAG = re.compile(r"<([a-zA-Z][\w:-]*)[^<>]{20000,}>")
# The largest of 80 real pages had 2,500; extractors take 1.5 s for so many and seconds for five times them.
MOST_ELEMENTS = 20_000
# Elements within one that prints names or a date; lists of writers with their pictures have 20.
_MOST_INSIDE = 60
# libxml2 refuses a single text of 10 MB; nothing that we read from scripts comes near this.
_LONGEST_SCRIPT = 1_000_000
_BLOCKS = frozenset(
    "address article blockquote body caption center dd div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hr html li main "
    "ol p pre section table tbody td th tr ul".split()
)
# What is no prose of the article, with everything in it.
_SKIPPED = frozenset(
    "script style noscript template iframe object embed svg math canvas form button select textarea nav aside figure "
    "figcaption audio video head title".split()
)


def plain(words: str) -> str:
    """A title or name on one line, tags taken out and entities read, also where escaped twice."""
    if "<" not in words and "&" not in words:
        return one_line(words)
    bare = _TAG.sub("", words)
    for _ in range(2):
        bare = unescape(bare)
    return one_line(_TAG.sub("", bare))


def has_markup(words: str) -> bool:
    """True when the words are HTML: a tag or an entity stands in them."""
    return (
        re.search(r"</?[a-zA-Z][\w:-]*(\s[^<>]*)?/?>|&(#\d+|#x[\da-fA-F]+|[a-zA-Z]{2,8});", words) is not None
    )


def is_overgrown(tree: etree._Element) -> bool:
    """True for a page of more elements than extractors get through in a second."""
    return next(islice(tree.iter(), MOST_ELEMENTS, None), None) is not None


def unwrap_layout(tree: etree._Element) -> None:
    """Make plain divisions of the tables that only lay a page out: those with headings, tables or paragraphs inside.

    Extractors read a table's row as one line, and with it a page of the time when pages were tables.
    """
    if is_overgrown(tree):
        return
    for table in [table for table in tree.iter("table") if _lays_out(table)]:
        for part in list(_own_parts(table)):
            part.tag = "div"


def _lays_out(table: etree._Element) -> bool:
    """True when a part of the table holds more than a value: in a table of figures a cell has one paragraph at most."""
    if next(table.iterdescendants("table", "h1", "h2", "h3", "article", "section"), None) is not None:
        return True
    return any(
        next(islice(cell.iterdescendants("p"), 1, None), None) is not None for cell in table.iter("td")
    )


def _own_parts(table: etree._Element) -> Iterator[etree._Element]:
    """The table, its rows and cells, and not those of tables inside."""
    yield table
    for part in table:
        if part.tag in {"tbody", "thead", "tfoot", "tr"}:
            yield from _own_parts(part)
        elif part.tag in {"td", "th"}:
            yield part


def first(tree: etree._Element, *tags: str) -> Iterator[etree._Element]:
    """Elements of these names, as many as an honest page has: bylines and dates stand near its beginning."""
    return islice(tree.iter(*tags), MOST_ELEMENTS)


def is_large(element: etree._Element) -> bool:
    """True for one that holds more than a line: it is marked for something else than a name or a date."""
    return next(islice(element.iter(), _MOST_INSIDE, None), None) is not None


def parse_html(text: str) -> etree._Element | None:
    """The tree of a page or fragment; None where there is nothing to parse. Reads no file, no address."""
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    content = _LONG_TAG.sub(r"<\1>", _without_long_scripts(text).replace("\x00", "")).encode(
        "utf-8", "replace"
    )
    try:
        return html.document_fromstring(content, parser=parser) if content.strip() else None
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None


def _without_long_scripts(text: str) -> str:
    """The page without scripts beyond what the parser takes in one piece; it would drop all that follows."""
    kept: list[str] = []
    at = 0
    while (start := text.find("<script", at)) >= 0 and (end := text.find("</script", start)) >= 0:
        kept.append(text[at:start] if end - start > _LONGEST_SCRIPT else text[at:end])
        at = end
    return "".join([*kept, text[at:]])


def text_of_html(fragment: str) -> str:
    """The prose of an HTML fragment: paragraphs parted by one blank line, scripts and captions gone."""
    tree = parse_html(fragment)
    return "" if tree is None else join(block.text for block in blocks(tree))


class Block(NamedTuple):
    """A run of text between the starts and ends of block elements."""

    text: str
    # Share of its characters that stand in links, 0 to 1.
    linked: float
    # The innermost block element around it ("p", "li", "h2"); "" for the page itself.
    tag: str


def blocks(tree: etree._Element) -> Iterator[Block]:
    """Every block of a page in order, what is no prose left out; iterative, since depth is hostile."""
    run: list[str] = []
    linked = 0
    depth = 0
    open_tags: list[str] = []
    skipping: etree._Element | None = None

    def block() -> Iterator[Block]:
        nonlocal linked
        text = one_line("".join(run))
        if text:
            yield Block(text, min(1.0, linked / len(text)), open_tags[-1] if open_tags else "")
        run.clear()
        linked = 0

    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if skipping is None and tag in _SKIPPED:
                skipping = element
            if tag in _BLOCKS:
                yield from block()
                open_tags.append(tag)
            depth += tag == "a"
            words = "" if skipping is not None else "\n" if tag == "br" else element.text or ""
        else:
            if tag in _BLOCKS:
                yield from block()
                open_tags.pop()
            depth -= tag == "a"
            if skipping is element:
                skipping = None
            words = element.tail or "" if skipping is None else ""
            # Two breaks in a row part paragraphs, as older sites write them.
            if (
                tag == "br"
                and words.strip()
                and "".join(run[-3:]).count("\n") > 1
                and not "".join(run[-2:]).strip()
            ):
                yield from block()
        if words:
            run.append(words)
            linked += len(words) if depth > 0 else 0
    yield from block()
