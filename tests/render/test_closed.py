"""The renderer is closed: whatever a look or an article asks for, nothing is read, reached or used up."""

import io
import struct
import threading
import time
import zlib
from http.server import BaseHTTPRequestHandler, HTTPServer

import pikepdf
import pypdfium2
import pytest

from briefing.errors import TemplateError
from briefing.model import Look
from briefing.render.printed import link
from briefing.render.renderer import Renderer
from tests import briefings

SECRET = "TOPSECRET-7741"
# {file}: address of a file with the secret; {web}: address of a server that counts who asks.
LEAKS = {
    "img-file": '<img src="file://{file}" alt="x">',
    "img-web": '<img src="{web}/a.png" alt="x">',
    "img-relative": '<img src="asset:../../secret.txt" alt="x">',
    "img-absolute": '<img src="asset:{file}" alt="x">',
    "style-import": '<style>@import url("{web}/a.css");</style>',
    "style-import-file": '<style>@import "file://{file}";</style>',
    "background": '<p style="background: url({web}/b.png)">x</p>',
    "font-face": '<style>@font-face {{ font-family: X; src: url({web}/f.woff2) }}</style><p style="font-family: X">x</p>',
    "content-url": '<style>p.k::before {{ content: url({web}/c.png) }}</style><p class="k">x</p>',
    "list-style": '<ul style="list-style-image: url({web}/l.png)"><li>x</li></ul>',
    "link-stylesheet": '<link rel="stylesheet" href="{web}/s.css">',
    "link-attachment": '<link rel="attachment" href="file://{file}">',
    "anchor-attachment": '<a rel="attachment" href="file://{file}">x</a>',
    "object": '<object data="file://{file}" type="image/svg+xml"></object>',
    "embed": '<embed src="{web}/e.svg" type="image/svg+xml">',
    "svg-image": '<svg width="9" height="9"><title>t</title><image href="file://{file}" width="9" height="9"/></svg>',
    "svg-use": '<svg width="9" height="9"><title>t</title><use href="{web}/u.svg#a"/></svg>',
    "iframe": '<iframe src="file://{file}"></iframe>',
    "base": '<base href="{web}/"><img src="a.png" alt="x">',
    "javascript": '<a href="javascript:alert(1)">x</a>',
    "include": '{{% include "{file}" %}}',
    "include-above": '{{% include "../secret.txt" %}}',
    "classes": "{{{{ ''.__class__.__mro__[1].__subclasses__() }}}}",
    "globals": "{{{{ labels.fill.__globals__ }}}}",
}  # fmt: skip


class Counter(BaseHTTPRequestHandler):
    """Counts requests on its server."""

    def do_GET(self):
        self.server.asked.append(self.path)
        self.send_response(404)
        self.end_headers()

    def log_message(self, *words):
        """Says nothing."""


@pytest.fixture(scope="module")
def web():
    """A server on loopback and what it was asked for."""
    server = HTTPServer(("127.0.0.1", 0), Counter)
    server.asked = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def renderer():
    """One renderer for all cases, as the service keeps one."""
    with Renderer(seconds=4) as renderer:
        yield renderer


def dressed(folder, name: str, block: str) -> Look:
    """A user's look that prints that block and nothing else."""
    (folder / name).mkdir(parents=True)
    (folder / name / "briefing.html").write_text(
        '<!doctype html><html lang="en"><head><title>t</title></head><body>' + block + "</body></html>"
    )
    return Look(name=name, folder=str(folder))


@pytest.mark.parametrize("case", LEAKS)
def test_nothing_is_read_and_nobody_is_asked(case, tmp_path, web, renderer):
    """A look that asks for a file or an address gets nothing: it is refused, or set without."""
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    block = LEAKS[case].format(file=secret, web=f"http://127.0.0.1:{web.server_port}")
    look = dressed(tmp_path / "looks", "hostile", block)
    before = len(web.asked)

    try:
        content = renderer.exactly(briefings.one_story(), look, "pdf").content
    except TemplateError:
        content = blank()

    assert len(web.asked) == before
    with pikepdf.open(io.BytesIO(content)) as pdf:
        streams = [o.read_bytes() for o in pdf.objects if isinstance(o, pikepdf.Stream) and _readable(o)]
        assert set(pdf.attachments) <= {"briefing.json"}
        assert not any(b"javascript" in str(o).encode().lower() for o in pdf.objects)
    assert not any(SECRET.encode() in stream for stream in streams)
    assert SECRET not in " ".join(
        page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content)
    )


def blank() -> bytes:
    """An empty page."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def _readable(stream: pikepdf.Stream) -> bool:
    return stream.get("/Subtype") != "/Image"


def png(width: int, height: int) -> bytes:
    """A blank picture of that size: a few kilobytes that unfold to gigabytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    rows = zlib.compress(b"\0" * (width * 4 + 1) * height, 9)
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def nested_uses(depth: int) -> bytes:
    """An SVG whose shapes multiply by ten at every level."""
    levels = "".join(f'<g id="l{n}">' + f'<use href="#l{n - 1}"/>' * 10 + "</g>" for n in range(1, depth))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><defs>'
        f'<g id="l0"><rect width="1" height="1"/></g>{levels}</defs><use href="#l{depth - 1}"/></svg>'
    ).encode()


BOMBS = {
    "picture": (("logo.png", png(9000, 9000)), "<p>x</p>"),
    "svg": (("logo.svg", nested_uses(9)), "<p>x</p>"),
    "entities": (
        ("logo.svg", b'<!DOCTYPE svg [<!ENTITY a "' + b"x" * 999 + b'">' + b"".join(
            b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 30) for n in range(9)
        ) + b']><svg xmlns="http://www.w3.org/2000/svg"><text>&j;</text></svg>'),
        "<p>x</p>",
    ),
    "nesting": (None, "{% for n in range(20000) %}<div>{% endfor %}"),
    "loop": (None, "{% for n in range(99999) %}{% for m in range(99999) %}{{ n * m }}{% endfor %}{% endfor %}"),
}  # fmt: skip


@pytest.mark.parametrize("case", BOMBS)
def test_a_bomb_costs_its_look_and_not_the_edition(case, tmp_path, renderer):
    """Pictures, drawings and templates without end are cut short within 20 s, and an issue comes out."""
    logo, block = BOMBS[case]
    look = dressed(tmp_path, "bomb", block)
    started = time.monotonic()

    document = renderer.render(briefings.one_story(), Look(name="bomb", folder=look.folder, logo=logo))

    assert document.content.startswith(b"%PDF")
    assert time.monotonic() - started < 60  # of the wall clock, on a machine with other work to do


def test_a_broken_look_is_told_of_and_the_plain_one_is_taken(tmp_path, renderer):
    """A template that cannot be filled costs its dress; the coverage report says which look and why."""
    look = dressed(tmp_path, "mine", "{{ briefing.no_such_field }}")

    document = renderer.render(briefings.full_day(), look)

    text = " ".join(
        " ".join(
            page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(document.content)
        ).split()
    )
    assert "'mine'" in text
    assert "no_such_field" in text


def test_one_who_asks_for_a_look_is_told_what_is_wrong_with_it(tmp_path, renderer):
    """Made by hand, a broken look is an error in words, not another look."""
    look = dressed(tmp_path, "mine", "{{ briefing.no_such_field }}")

    with pytest.raises(TemplateError, match="no_such_field"):
        renderer.exactly(briefings.one_story(), look, "pdf")


def test_a_renderer_goes_on_after_its_process_was_ended(tmp_path):
    """The next document after a death is set by a fresh process."""
    with Renderer(seconds=2) as renderer:
        look = dressed(tmp_path, "bomb", BOMBS["loop"][1])

        with pytest.raises(TemplateError, match="processor time"):
            renderer.exactly(briefings.one_story(), look, "pdf")
        document = renderer.exactly(briefings.one_story(), Look(), "pdf")

    assert document.content.startswith(b"%PDF")


def test_the_process_gives_what_the_library_gives():
    """Behind closed doors the same briefing is the same bytes."""
    from briefing.render import render

    with Renderer() as renderer:
        inside = renderer.exactly(briefings.one_story(), Look(), "pdf")

    assert inside == render(briefings.one_story(), Look())


@pytest.mark.parametrize(
    ("url", "printed"),
    [
        ("https://tigris.example/a?b=1", "https://tigris.example/a?b=1"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("  http://tigris.example/\u202e ", "http://tigris.example/"),
        ("javascript:alert(1)", None), ("file:///etc/passwd", None), ("data:text/html,x", None),
        ("https:///no-host", None), ("https://two words.example/", None), ("//tigris.example/", None), (None, None),
    ],
)  # fmt: skip
def test_what_leads_out_is_a_web_or_mail_address(url, printed):
    """A feed's link is a link on the page only where a reader may follow it, and without hidden characters."""
    assert link(url) == printed
