"""Who may come in: a browser on this machine that was given the token of this run.

The token comes once in the address and from then on in a cookie that no other site can send. A
request under another host name is refused, so that no name on the internet can be pointed here; a
form must carry a word that only our own pages know.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable

from aiohttp import web
from aiohttp.typedefs import Middleware

_COOKIE = "briefing"
_HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]"})
_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
    " frame-ancestors 'none'; base-uri 'none'"
)
# A document of a look brings its own style and pictures; it may do nothing and ask for nothing.
DOCUMENT_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Door:
    """The token of one run, and what is checked with it."""

    def __init__(self, token: str = "") -> None:
        self.token = token or secrets.token_urlsafe(24)

    @property
    def form_word(self) -> str:
        """What every form of ours carries."""
        return hmac.new(self.token.encode(), b"form", hashlib.sha256).hexdigest()

    def middleware(self) -> Middleware:
        """The check that stands before every page."""

        @web.middleware
        async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
            response = await self._answer(request, handler)
            response.headers.setdefault("Content-Security-Policy", _POLICY)
            response.headers["X-Content-Type-Options"] = "nosniff"
            response.headers["Referrer-Policy"] = "no-referrer"
            response.headers.setdefault("Cache-Control", "no-store")
            return response

        return guarded

    async def _answer(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        host = request.host.rsplit(":", 1)[0] if not request.host.endswith("]") else request.host
        if host not in _HOSTS:
            return web.Response(status=403, text="briefing serve answers under 127.0.0.1 alone\n")
        given = request.query.get("token", "")
        if given and self._is_token(given):
            response = web.Response(status=303, headers={"Location": request.path})
            response.set_cookie(_COOKIE, self.token, httponly=True, samesite="Strict", path="/")
            return response
        if not self._is_token(request.cookies.get(_COOKIE, "")):
            return web.Response(
                status=403,
                text="Open the address that `briefing serve` printed: it holds this run's token.\n",
            )
        if request.method == "POST":
            form = await request.post()
            if not hmac.compare_digest(str(form.get("word", "")), self.form_word):
                return web.Response(status=403, text="this form is not one of this page's\n")
        try:
            return await handler(request)
        except web.HTTPException as answer:
            return web.Response(status=answer.status, text=f"{answer.reason}\n")

    def _is_token(self, given: str) -> bool:
        return hmac.compare_digest(given.encode(), self.token.encode())
