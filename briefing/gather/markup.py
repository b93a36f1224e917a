"""HTML and tags to plain text: titles, and the paragraphs of the HTML that feeds and mails carry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from lxml import etree, html

from briefing.gather.paragraphs import join, one_line

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>|<!--.{0,2000}?-->", re.DOTALL)
# A tag with this many characters carries thousands of attributes or a picture; either is cut.
_LONG_TAG = re.compile(r"<([a-zA-Z][\w:-]*)[^<>]{20000,}>")
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
    bare = _TAG.sub("", words)
    for _ in range(2):
        bare = unescape(bare)
    return one_line(_TAG.sub("", bare))


def has_markup(words: str) -> bool:
    """True when the words are HTML: a tag or an entity stands in them."""
    return (
        re.search(r"</?[a-zA-Z][\w:-]*(\s[^<>]*)?/?>|&(#\d+|#x[\da-fA-F]+|[a-zA-Z]{2,8});", words) is not None
    )


def parse_html(text: str) -> etree._Element | None:
    """The tree of a page or fragment; None where there is nothing to parse. Reads no file, no address."""
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    content = _LONG_TAG.sub(r"<\1>", text.replace("\x00", "")).encode("utf-8", "replace")
    try:
        return html.document_fromstring(content, parser=parser) if content.strip() else None
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None


def text_of_html(fragment: str) -> str:
    """The prose of an HTML fragment: paragraphs parted by one blank line, scripts and captions gone."""
    tree = parse_html(fragment)
    return "" if tree is None else join(_paragraphs(tree))


def _paragraphs(tree: etree._Element) -> Iterator[str]:
    """Text runs between the starts and ends of blocks, in order; iterative, since depth is hostile."""
    run: list[str] = []
    skipping: etree._Element | None = None
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if skipping is None and tag in _SKIPPED:
                skipping = element
            if tag in _BLOCKS:
                yield "".join(run)
                run.clear()
            if skipping is None:
                run.append("\n" if tag == "br" else element.text or "")
            continue
        if tag in _BLOCKS:
            yield "".join(run)
            run.clear()
        if skipping is element:
            skipping = None
        if skipping is None and element.tail:
            # Two breaks in a row part paragraphs, as older sites write them.
            if (
                tag == "br"
                and len(run) > 1
                and run[-1] == "\n"
                and not run[-2].strip(" \t\r")
                and "\n" in run[-2]
            ):
                yield "".join(run)
                run.clear()
            run.append(element.tail)
    yield "".join(run)
