"""The only way out to the web: polite, bounded, and closed to private networks.

    async with Client(network) as client:
        answer = await client.get("https://example.org/feed", now=now)

Every request and every redirect passes the same gates: scheme, robots.txt, the host's turn, and the
check of the address at the moment of connecting. A body is counted as it is unpacked and dropped at
its limit, so a small bomb stays small. What goes wrong is a `FetchError` in words.
"""

from __future__ import annotations

import re
import ssl
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Self
from urllib.parse import urljoin, urlsplit, urlunsplit

import aiohttp
from yarl import URL

from briefing import __version__
from briefing.gather.addresses import RefusedAddressError, socket_factory
from briefing.gather.feeds import LARGEST_FEED
from briefing.gather.politeness import LARGEST_ROBOTS, FetchError, Hosts
from briefing.model import RobotsFile

# Seconds for a whole answer, redirects excluded; and for the connection alone.
_SECONDS, _SECONDS_TO_CONNECT = 20.0, 10.0
# Requests at once over all hosts: measured best of 16 to 128 on one machine.
_AT_ONCE = 64
_MOST_REDIRECTS = 8
_REDIRECTS = {301, 302, 303, 307, 308}
_PERMANENT = {301, 308}
# Read from the socket and unpacked in pieces of this size.
_PIECE = 65_536
# What a server may ask us to wait at most; longer is a mistake or a joke.
_LONGEST_REST = timedelta(days=7)
_GZIP = b"\x1f\x8b"
# Parts of one gzip file: those packed in blocks of 64 kB have 160 at our limit.
_MOST_MEMBERS = 1_000
# What servers call a body that is not packed; an encoding of characters is a common mistake.
_NOT_PACKED = frozenset(("identity", "", "none", "utf-8", "utf8", "binary", "8bit", "7bit"))
_ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"
_STATUS = {
    400: "its server does not understand the request",
    401: "it wants a login",
    402: "it wants to be paid",
    403: "its server forbids it",
    404: "not found",
    410: "gone for good",
    429: "its server asks for fewer requests",
    451: "withheld for legal reasons",
}


@dataclass(frozen=True, slots=True)
class Access:
    """How the client may go out."""

    # Goes into the User-Agent, so that a site can write to somebody.
    contact: str = ""
    # True lets it reach private and loopback addresses.
    allow_private: bool = False
    # Requests at once to one host.
    per_host: int = 2
    # Seconds for a whole answer.
    seconds: float = _SECONDS

    @property
    def user_agent(self) -> str:
        """Who we are, and whom to write to."""
        contact = f"mailto:{self.contact}" if "@" in self.contact else self.contact or "no contact given"
        return f"briefing/{__version__} (news briefing; +{contact})"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked, beside the address."""

    # Validators of the last answer, "" for none.
    etag: str = ""
    last_modified: str = ""
    # Sent to the host of the address alone: they may hold a subscriber's secrets.
    headers: tuple[tuple[str, str], ...] = ()
    # Bytes after decompression.
    largest: int = LARGEST_FEED
    # Seconds since the last request to this host.
    delay: float = 0.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came, read to its end."""

    # Where it was read in the end.
    url: str
    content: bytes
    # True: the server says that nothing has changed (304); `content` is empty.
    unchanged: bool = False
    etag: str = ""
    last_modified: str = ""
    # As declared, "" where not.
    charset: str = ""
    media_type: str = ""
    # How long the server says that it may be kept.
    keep: timedelta | None = None
    # Where the address has moved for good, "" where it has not.
    moved_to: str = ""
    # Bytes as they came, before decompression.
    received: int = 0
    # Requests that it took, redirects among them.
    requests: int = 1


class Client:
    """The web, for one run."""

    def __init__(self, access: Access, robots: Mapping[str, RobotsFile] | None = None) -> None:
        self.access = access
        self.hosts = Hosts(access.per_host, dict(robots or {}))
        # Requests sent, by this run; robots.txt among them.
        self.requests = 0
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        connector = aiohttp.TCPConnector(
            limit=_AT_ONCE,
            limit_per_host=self.access.per_host,
            socket_factory=socket_factory(allow_private=self.access.allow_private),
            # Each connection is judged by itself; a cached name would only hide a change.
            use_dns_cache=False,
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=self.access.seconds, sock_connect=_SECONDS_TO_CONNECT),
            headers={
                "User-Agent": self.access.user_agent,
                "Accept": _ACCEPT,
                "Accept-Encoding": "gzip, deflate",
            },
            # Unpacked here, piece by piece, so that a bomb is stopped at its limit.
            auto_decompress=False,
            # A proxy would connect for us, past the check of the address.
            trust_env=False,
            read_bufsize=_PIECE,
            max_line_size=16_384,
            max_field_size=32_768,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def get(self, url: str, now: datetime, wish: Wish = Wish()) -> Answer:
        """The answer of an address, redirects followed; raises `FetchError` in words."""
        asked, moved, permanent = _web(url), "", True
        first_host = _origin(asked)
        for requests in range(1, _MOST_REDIRECTS + 1):
            await self.hosts.refuse_by_robots(asked, now, self._robots)
            # Secrets go to the host they were given for, never where it sends us.
            wished = wish if _origin(asked) == first_host else replace(wish, headers=())
            found = await self._ask(asked, now, wished)
            if isinstance(found, Answer):
                return replace(found, moved_to=moved, requests=requests)
            asked = found.target
            permanent = permanent and found.permanent
            moved = asked if permanent and not _weaker(url, asked) else moved
        raise FetchError(f"it redirects more than {_MOST_REDIRECTS} times")

    async def _ask(self, url: str, now: datetime, wish: Wish) -> Answer | _Redirect:
        """One request and its answer."""
        if self._session is None:
            raise RuntimeError("the client is not open")
        headers = dict(wish.headers)
        if wish.etag:
            headers["If-None-Match"] = wish.etag
        if wish.last_modified:
            headers["If-Modified-Since"] = wish.last_modified
        async with self.hosts.turn(url, wish.delay):
            self.requests += 1
            try:
                async with self._session.get(
                    URL(url, encoded=True), headers=headers, allow_redirects=False
                ) as response:
                    return await self._read(response, url, now, wish)
            except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
                raise FetchError(_fault(error, self.access.seconds), refused=_is_refused(error)) from error

    async def _read(
        self, response: aiohttp.ClientResponse, url: str, now: datetime, wish: Wish
    ) -> Answer | _Redirect:
        headers = response.headers
        if response.status in _REDIRECTS:
            if not headers.get("Location"):
                raise FetchError(f"it redirects to nowhere ({response.status})", status=response.status)
            return _Redirect(_web(urljoin(url, headers["Location"].strip())), response.status in _PERMANENT)
        answer = Answer(
            url,
            b"",
            etag=_validator(headers.get("ETag", "")),
            last_modified=_validator(headers.get("Last-Modified", "")),
            charset=(response.charset or "")[:40],
            media_type=response.content_type,
            keep=_kept(headers, now),
        )
        if response.status == 304:
            return replace(answer, unchanged=True)
        if response.status != 200:
            self._refuse(response, url, now)
        content, received = await _body(response, wish.largest)
        return replace(answer, content=content, received=received)

    def _refuse(self, response: aiohttp.ClientResponse, url: str, now: datetime) -> None:
        status = response.status
        words = _STATUS.get(status) or ("its server failed" if status >= 500 else "its server refused")
        rest = _rest(response.headers.get("Retry-After", ""), now) if status in {429, 503} else None
        if rest is not None:
            self.hosts.close(url, rest)
        raise FetchError(
            f"{words} ({status})",
            status=status,
            lasts=status < 500 and status not in {408, 429},
            retry_after=rest,
        )

    async def _robots(self, url: str) -> str | None:
        """The text of a robots.txt; "" where there is none, None where the server failed to give it.

        Raises `FetchError` where there was no answer at all: then nothing else will be answered either.
        """
        wish = Wish(largest=LARGEST_ROBOTS)
        asked = url
        try:
            for _ in range(5):  # RFC 9309, 2.3.1.2
                found = await self._ask(asked, datetime.now(UTC), wish)
                if isinstance(found, Answer):
                    return found.content.decode("utf-8", "replace")
                asked = found.target
        except FetchError as error:
            if not error.status:
                raise
            return "" if 400 <= error.status < 500 and error.status != 429 else None
        return ""


@dataclass(frozen=True, slots=True)
class _Redirect:
    """Where an answer sends us."""

    target: str
    permanent: bool


def _web(url: str) -> str:
    """The address without its fragment; raises `FetchError` for what is no http or https address."""
    url = url.strip().replace(" ", "%20")
    try:
        parts = urlsplit(url)
        good = parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        good = False
    if not good or len(url) > 4000 or re.search(r"[\x00-\x20\x7f]", url):
        raise FetchError(f"it leads to {url[:80]!r}, which is no web address")
    if parts.username or parts.password:
        raise FetchError("it leads to an address with a password in it")
    found = urlunsplit(parts._replace(fragment="", scheme=parts.scheme.lower(), path=parts.path or "/"))
    # Left as it was written where it can be: some servers read "%2C" and "," apart.
    return found if found.isascii() else str(URL(found))


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port


def _weaker(before: str, after: str) -> bool:
    """True when a redirect gives up encryption: followed, but never remembered."""
    return before.lower().startswith("https:") and not after.startswith("https:")


# ── Bodies ───────────────────────────────────────────────────────────────────────────────────────


async def _body(response: aiohttp.ClientResponse, largest: int) -> tuple[bytes, int]:
    """The unpacked body and how many bytes came; raises `FetchError` when it is too large or cut short."""
    packed = response.headers.get("Content-Encoding", "identity").strip().lower()
    unpack = _Unpacking(packed)
    parts: list[bytes] = []
    size = received = 0
    async for piece in response.content.iter_any():
        received += len(piece)
        for part in unpack.feed(piece):
            size += len(part)
            if size > largest:
                raise FetchError(f"larger than {largest / 1_000_000:.3g} MB")
            parts.append(part)
    if not unpack.complete and received:
        raise FetchError("it came cut short")
    return b"".join(parts), received


class _Unpacking:
    """Unpacks gzip and deflate a piece at a time, each result at most `_PIECE` bytes."""

    def __init__(self, packed: str) -> None:
        self._plain = packed in _NOT_PACKED
        if not self._plain and packed not in {"gzip", "x-gzip", "deflate"}:
            raise FetchError(f"packed as {packed[:20]!r}, which was not asked for")
        self._deflate = packed == "deflate"
        # 47: gzip or zlib by what the header says.
        self._stream = zlib.decompressobj(47)
        self._began = False
        self._members = 1

    @property
    def complete(self) -> bool:
        """True when the end of what was packed has come."""
        return self._plain or self._stream.eof

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """The unpacked parts of one more piece."""
        if self._plain and not self._began:
            # A file that stands packed on its server, "news.xml.gz", and nobody says so.
            self._plain = not piece.startswith(_GZIP)
        if self._plain:
            self._began = True
            yield piece
            return
        if not self._began and self._deflate and piece[:1] and piece[0] & 0x0F != 8:
            # Some servers send deflate without its header.
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
        self._began = True
        while piece:
            if self._stream.eof:
                # gzip may come in several parts, one behind the other; what follows otherwise is no part of it.
                if not piece.startswith(_GZIP):
                    return
                self._members += 1
                if self._members > _MOST_MEMBERS:
                    raise FetchError("packed in more parts than any file is")
                self._stream = zlib.decompressobj(47)
            try:
                part = self._stream.decompress(piece, _PIECE)
            except zlib.error:
                raise FetchError("its packing is damaged") from None
            piece = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
            yield part


# ── Headers ──────────────────────────────────────────────────────────────────────────────────────


def _validator(words: str) -> str:
    """A validator that can be stored and sent back; "" for one that cannot."""
    return words if words.isascii() and words.isprintable() and len(words) <= 1000 else ""


def _kept(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """How long an answer may be kept by its own word: max-age, else Expires."""
    control = headers.get("Cache-Control", "")
    if found := re.search(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,9})", control, re.IGNORECASE):
        return timedelta(seconds=int(found[1]))
    if "no-cache" in control.lower() or "no-store" in control.lower():
        return None
    expires = _http_date(headers.get("Expires", ""))
    # Measured by the server's own clock, where it tells it.
    since = _http_date(headers.get("Date", "")) or now
    return max(timedelta(0), expires - since) if expires else None


def _rest(words: str, now: datetime) -> timedelta | None:
    """What a Retry-After asks for: seconds or a date."""
    words = words.strip()
    if re.fullmatch(r"\d{1,9}", words):
        return min(timedelta(seconds=int(words)), _LONGEST_REST)
    moment = _http_date(words)
    return min(max(timedelta(0), moment - now), _LONGEST_REST) if moment else None


def _http_date(words: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def _is_refused(error: BaseException) -> bool:
    """True where the address may not be asked; the connector keeps of several such faults their words alone."""
    cause = getattr(error, "os_error", None) or error
    return isinstance(cause, RefusedAddressError) or str(RefusedAddressError()) in str(cause)


def _fault(error: BaseException, seconds: float) -> str:
    """What a failed request comes to, for the reader."""
    if _is_refused(error):
        return "it leads to a private, local or reserved address, which is not asked"
    if isinstance(error, TimeoutError):
        return f"no answer within {seconds:g} s"
    if isinstance(error, (aiohttp.ClientConnectorCertificateError, ssl.SSLCertVerificationError)):
        return "its certificate is not valid"
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return "its name is not known (DNS)"
    if isinstance(error, (aiohttp.ClientSSLError, ssl.SSLError)):
        return "no secure connection could be made; an address that begins with http:// is asked without one"
    if isinstance(error, aiohttp.ClientConnectorError):
        return f"no connection: {getattr(error.os_error, 'strerror', None) or 'refused'}".lower()
    if isinstance(error, (aiohttp.ServerDisconnectedError, ConnectionError)):
        return "its server broke off the connection"
    if isinstance(error, aiohttp.ClientPayloadError):
        return "it came cut short"
    if isinstance(error, aiohttp.InvalidURL):
        return "its address is not valid"
    return f"it answers in no form that can be read ({type(error).__name__})"
