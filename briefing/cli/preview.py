"""A look in the browser: its pages as pictures and its HTML, set again whenever a file is saved.

The server listens on 127.0.0.1 and answers only those who know the token in the address it prints.
"""

from __future__ import annotations

import html
import json
import secrets
import threading
import time
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from briefing.errors import BriefingError
from briefing.model import Briefing, Look
from briefing.render.environment import folders
from briefing.render.pictures import count, picture
from briefing.render.renderer import Renderer

# Seconds between two looks at the files; one takes less than a millisecond. With 1 s of layout, a change is on the
# screen within 1.5.
WATCH_SECONDS = 0.03
# How long a browser waits for news before it asks again.
_PATIENCE = 20.0
_LAZY = ' loading="lazy"'

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width">
<noscript><meta http-equiv="refresh" content="2"></noscript>
<style>
body {{ margin: 0; font: 15px/1.5 system-ui, sans-serif; background: #e8ebee; color: #1d2733 }}
header {{ display: flex; gap: 1.5em; padding: .7em 1.2em; background: #12263a; color: #fff }}
header a {{ color: #fff }}
pre {{ margin: 1.2em; padding: 1em; background: #fff; border-left: 6px solid #b3261e; overflow-x: auto }}
main {{ display: flex; flex-wrap: wrap; gap: 1.2em; padding: 1.2em }}
img {{ background: #fff; box-shadow: 0 1px 4px #0003; max-width: 100%; height: auto }}
</style></head>
<body><header><strong>{title}</strong><span>{state}</span><a href="/html?token={token}">HTML</a></header>
{fault}<main>{pages}</main>
<script>
(async function wait() {{
  for (;;) {{
    try {{
      const answer = await fetch("/changed?token={token}&since={version}");
      if ((await answer.json()).version !== {version}) {{ location.reload(); return }}
    }} catch (error) {{ await new Promise(done => setTimeout(done, 1000)) }}
  }}
}})()
</script></body></html>
"""


@dataclass
class Shown:
    """What the browser is shown just now."""

    # Adds one whenever the files have changed and were set again.
    version: int = 0
    pdf: bytes = b""
    pages: int = 0
    # As last asked for, and the version that it belongs to.
    html: bytes = b""
    html_version: int = 0
    # "" while the look can be set.
    fault: str = ""
    # Seconds that the last setting took.
    seconds: float = 0.0
    news: threading.Condition = field(default_factory=threading.Condition)


class Preview:
    """Watches a look's files, sets the briefing anew, and serves what came of it."""

    def __init__(self, look: Callable[[], Look], briefing: Briefing, port: int = 0) -> None:
        self.token = secrets.token_urlsafe(12)
        self.shown = Shown()
        self._look, self._briefing = look, briefing
        self._stop = threading.Event()
        self._renderer = Renderer()
        # One document at a time: the pages when a file was saved, the HTML when it is asked for.
        self._setting = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", port), _handler(self))
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}/?token={self.token}"
        self._threads = [
            threading.Thread(target=t, daemon=True) for t in (self._watch, self._server.serve_forever)
        ]

    def start(self) -> None:
        """Set the briefing a first time, and serve."""
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Stop watching and serving."""
        self._stop.set()
        self._server.shutdown()
        self._server.server_close()
        self._threads[0].join()
        self._renderer.close()

    def wait(self, since: int, seconds: float = _PATIENCE) -> int:
        """The present version, as soon as it is not `since`, or after so many seconds."""
        with self.shown.news:
            self.shown.news.wait_for(lambda: self.shown.version != since, seconds)
            return self.shown.version

    def _watch(self) -> None:
        seen: dict[Path, float] = {}
        done: dict[Path, float] | None = None
        while not self._stop.is_set():
            before, seen = seen, dict(self._files())
            # A file that is being saved is read once it has come to rest.
            if seen == before != done:
                done = seen
                self._set()
            self._stop.wait(WATCH_SECONDS)

    def _files(self) -> Iterator[tuple[Path, float]]:
        """Everything that may change the page, with when it was changed."""
        with suppress(BriefingError):
            look = self._look()
            roots = [*folders(look), *([Path(look.folder)] if look.folder else [])]
            for file in sorted(
                {file for root in roots for file in root.glob("*.*")} | {Path("briefing.toml")}
            ):
                with suppress(OSError):
                    yield file, file.stat().st_mtime
        with suppress(OSError):
            yield Path("briefing.toml"), Path("briefing.toml").stat().st_mtime

    def _set(self) -> None:
        began = time.monotonic()
        pdf, pages, fault = self.shown.pdf, self.shown.pages, ""
        try:
            pdf = self._made("pdf")
            pages = count(pdf)
        except BriefingError as error:
            fault = str(error)
        with self.shown.news:
            self.shown.pdf, self.shown.pages, self.shown.fault = pdf, pages, fault
            self.shown.seconds = time.monotonic() - began
            self.shown.version += 1
            self.shown.news.notify_all()

    def _made(self, format: str) -> bytes:  # noqa: A002
        with self._setting:
            return self._renderer.exactly(self._briefing, self._look(), format).content

    def html(self) -> bytes:
        """The page as HTML; the last good one where it cannot be set."""
        version = self.shown.version
        if self.shown.html_version != version:
            with suppress(BriefingError):
                self.shown.html, self.shown.html_version = self._made("html"), version
        return self.shown.html

    def page(self) -> bytes:
        """The page of the preview."""
        shown = self.shown
        # Each is drawn when the browser asks for it: those out of sight when they come into it.
        images = "".join(
            f'<img src="/page/{n}.png?token={self.token}&amp;version={shown.version}" alt="Page {n}"'
            f"{_LAZY if n > 1 else ''}>"
            for n in range(1, shown.pages + 1)
        )
        fault = f'<pre role="alert">{html.escape(shown.fault)}</pre>' if shown.fault else ""
        state = "not set: the last good pages stand below" if shown.fault else f"set in {shown.seconds:.1f} s"
        title = html.escape(f"Preview: {self._briefing.edition.title}")
        return _PAGE.format(
            title=title, state=state, token=self.token, fault=fault, pages=images, version=shown.version
        ).encode()


def serve(look: Callable[[], Look], briefing: Briefing, port: int = 0, *, open_page: bool = True) -> int:
    """Serve until interrupted."""
    preview = Preview(look, briefing, port)
    preview.start()
    print(
        f"{preview.address}\nSave a template, a style sheet or briefing.toml to see it; Ctrl-C ends.",
        flush=True,
    )
    if open_page:
        webbrowser.open(preview.address)
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        preview.close()
    return 0


def _handler(preview: Preview) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = 60

        def do_GET(self) -> None:
            address = urlsplit(self.path)
            asked = {key: values[0] for key, values in parse_qs(address.query).items()}
            if not secrets.compare_digest(asked.get("token", "").encode(), preview.token.encode()):
                self._answer(
                    403, b"This preview needs the address that `briefing templates preview` printed.\n"
                )
            elif address.path == "/":
                self._answer(200, preview.page(), "text/html")
            elif address.path == "/html":
                self._answer(200, preview.html(), "text/html")
            elif address.path == "/changed":
                since = asked.get("since", "")
                version = preview.wait(int(since) if since.isdigit() else -1)
                self._answer(200, json.dumps({"version": version}).encode(), "application/json")
            elif address.path.startswith("/page/"):
                self._picture(address.path.removeprefix("/page/").removesuffix(".png"))
            else:
                self._answer(404, b"not here\n")

        def _picture(self, number: str) -> None:
            pdf = preview.shown.pdf
            drawn = picture(pdf, int(number)) if pdf and number.isdecimal() else None
            if drawn:
                self._answer(200, drawn, "image/png")
            else:
                self._answer(404, b"no such page\n")

        def _answer(self, status: int, content: bytes, kind: str = "text/plain") -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind if kind == "image/png" else f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Cache-Control", "no-store")
            self.send_header("Referrer-Policy", "no-referrer")
            self.end_headers()
            with suppress(BrokenPipeError, ConnectionResetError):
                self.wfile.write(content)

        def log_message(self, format: str, *words: object) -> None:  # noqa: A002  the base class's word
            """Nothing: the browser asks all the time."""

    return Handler
