"""Markup read by the fast parser makes the tree that the parser of HTML would have made, or none."""

import pytest
import tinyhtml5

from briefing.model import Look
from briefing.render.documents import html
from briefing.render.parsing import tree
from tests import briefings

LOOKS = ("standard", "flash", "theater", "weekly", "plain")


def page(inside: str, head: str = "") -> str:
    return f"<!doctype html><html><head>{head}</head><body>{inside}</body></html>"


def told(element) -> object:
    """Tag, attributes and words of an element and all in it; not white space between blocks, which prints nothing."""
    kids = [told(kid) for kid in element]
    named = {name: value for name, value in element.attrib.items() if "xmlns" not in name}
    return element.tag, named, (element.text or "").strip(), kids, (element.tail or "").strip()


def by_html(markup: str) -> object:
    return told(tinyhtml5.parse(markup, namespace_html_elements=False))


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", ["full_day", "arabic_names", "hostile", "empty_day"])
def test_every_page_of_a_shipped_look_is_read_fast_and_rightly(name, look):
    """What is printed without detours is the tree that HTML means."""
    markup = html(briefings.ALL[name](), Look(name=look)).content.decode()
    # The style sheets, which the printed page does not hold.
    head, _, rest = markup.partition("<style>:root")
    markup = head + rest[rest.index("</style>") + len("</style>") :] if rest else markup

    read = tree(markup)

    assert read is not None
    assert told(read) == by_html(markup)


@pytest.mark.parametrize(
    "inside",
    [
        "<p>One<div>two</div></p>",
        "<p>One<ul><li>two</li></ul></p>",
        "<table><tr><td>one</td></tr></table>",
        "<table><tbody>words<tr><td>one</td></tr></tbody></table>",
        "<div/>after",
        "<p>a<br></br>b</p>",
        "<p><a href='#1'>one <span><a href='#2'>two</a></span></a></p>",
        "<h2>one<h3>two</h3></h2>",
        "<ul><li>one<li>two</li></li></ul>",
        "<dl><dd><div><dt>one</dt></div></dd></dl>",
        "<p>&#150; &#x80;</p>",
        "<p>one<!-- aside -->two</p>",
        "<pre>\nwords</pre>",
        "<svg viewbox='0 0 1 1' xmlns='http://www.w3.org/2000/svg'><path/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><g><p>out</p></g></svg>",
        "<svg><path/></svg>",
        "<P>one</P>",
        "<p>one",
        "<p>one & two</p>",
        "<form><p>one</p></form>",
        "<p hidden>one</p>",
        "<custom>one</custom>",
        "<p>one</p><td>two</td>",
    ],
)
def test_what_html_reads_otherwise_is_left_to_its_own_parser(inside):
    """An element that HTML would close, move or rename is none for the fast parser."""
    assert tree(page(inside)) is None


@pytest.mark.parametrize(
    "inside",
    [
        "<p>one<br>two &nbsp; &rlm;&#8288;&copy; <b>three</b></p><hr><div><p>four</p></div>",
        "<a href='#x'><div><p>one</p></div></a>",
        "<dl><div><dt>one</dt><dd>two</dd></div><dt>three</dt></dl>",
        "<table><caption>c</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td><p>one</p></td></tr></tbody></table>",
        "<svg viewBox='0 0 1 1' xmlns='http://www.w3.org/2000/svg'><title>t</title><g><path d='M0 0'/></g></svg>",
        "<img src='asset:a.png' alt='1 &lt; 2'><ul><li>one</li></ul>",
    ],
)
def test_what_both_read_alike_is_read_fast(inside):
    """Markup that is closed and in its place is the same tree."""
    markup = page(
        inside, '<meta charset="utf-8"><title>One &amp; two</title><style>a > b { color: red }</style>'
    )

    read = tree(markup)

    assert read is not None
    assert told(read) == by_html(markup)
