"""A web site on a free port of this machine, for the tests of gathering."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import StreamRequestHandler


class Site:
    """Pages by path, and every request as it came."""

    def __init__(self):
        # Path -> (status, headers, body), or a function of the request's headers that returns one.
        self.pages = {}
        # Paths and headers, in order.
        self.asked = []
        self.port = 0

    def url(self, path):
        """The address of a page."""
        return f"http://127.0.0.1:{self.port}{path}"

    def put(self, path, body, kind="text/html; charset=utf-8", status=200, **headers):
        """Serve a page from now on."""
        content = body.encode() if isinstance(body, str) else body
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (status, {"Content-Type": kind, **named}, content)

    def paths(self):
        """What was asked for, robots.txt aside."""
        return [path for path, _ in self.asked if path != "/robots.txt"]


@contextmanager
def website(host="127.0.0.1"):
    """A running site, empty at first."""
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            site.asked.append((self.path, dict(self.headers)))
            page = site.pages.get(self.path) or site.pages.get(self.path.partition("?")[0])
            status, headers, body = (page(self.headers) if callable(page) else page) or (404, {}, b"")
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Length" not in headers and status != 304:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if status != 304:
                try:
                    self.wfile.write(body)
                except OSError:
                    self.close_connection = True
            if int(headers.get("Content-Length", len(body))) > len(body):
                self.close_connection = True

        def log_message(self, *words):
            pass

    def missing(headers):
        return (404, {}, b"")

    site.pages["/robots.txt"] = missing
    server = ThreadingHTTPServer((host, 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None
    site.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def raw_server(talk):
    """A port where `talk(connection)` answers each connection by hand."""
    from socketserver import ThreadingTCPServer

    class Handler(StreamRequestHandler):
        def handle(self):
            talk(self.connection)

    ThreadingTCPServer.allow_reuse_address = True
    server = ThreadingTCPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def rss(*items, head=""):
    """A feed of (guid, title, text, published) or of ready-made items."""
    parts = []
    for item in items:
        if isinstance(item, str):
            parts.append(item)
            continue
        guid, title, text, *rest = item
        date = f"<pubDate>{format_datetime(rest[0])}</pubDate>" if rest else ""
        link = rest[1] if len(rest) > 1 else f"https://orontes.example/{guid}"
        parts.append(
            f"<item><guid isPermaLink='false'>{guid}</guid><title>{title}</title><link>{link}</link>"
            f"<description><![CDATA[{text}]]></description>{date}</item>"
        )
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Orontes Post</title>{head}{"".join(parts)}</channel></rss>'
