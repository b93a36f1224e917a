"""/healthz and /metrics for monitoring, on this machine only."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from briefing.service.health import Health, metrics


class Pages:
    """A small web server in a thread of its own."""

    def __init__(self, address: tuple[str, int], look: Callable[[], Health]) -> None:
        class Handler(BaseHTTPRequestHandler):
            timeout = 10

            def do_GET(self) -> None:
                health = look()
                if self.path == "/healthz":
                    words = {"well": health.well, "troubles": health.troubles}
                    self._answer(200 if health.well else 503, json.dumps(words), "application/json")
                elif self.path == "/metrics":
                    self._answer(200, metrics(health), "text/plain; version=0.0.4")
                else:
                    self._answer(404, "/healthz or /metrics\n", "text/plain")

            def _answer(self, status: int, words: str, kind: str) -> None:
                content = words.encode()
                self.send_response(status)
                self.send_header("Content-Type", f"{kind}; charset=utf-8")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *words: object) -> None:  # noqa: A002  the base class's word
                """Nothing: monitoring asks every few seconds."""

        self._server = ThreadingHTTPServer(address, Handler)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True, name="pages")
        self._thread.start()

    def close(self) -> None:
        """Stop answering."""
        self._server.shutdown()
        self._server.server_close()
