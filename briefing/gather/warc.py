"""Pages kept in web archives (WARC), with the extra `[warc]`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing.gather.extraction import LARGEST_PAGE

# Of one file; an archive of a whole site has millions.
_MOST_PAGES = 20_000


class UnreadableWarcError(Exception):
    """A file that is no web archive, or one that cannot be read here; the message says why."""


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page as it was answered."""

    url: str
    content: bytes
    charset: str


def kept_pages(path: Path) -> Iterator[KeptPage]:
    """Every HTML page of a web archive that was answered with 200; raises `UnreadableWarcError`."""
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415  an extra
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415
    except ModuleNotFoundError:
        raise UnreadableWarcError("needs warcio; install theater-briefing[warc]") from None
    count = 0
    with path.open("rb") as file:
        try:
            for record in ArchiveIterator(file):
                headers = record.http_headers
                if record.rec_type != "response" or headers is None or headers.get_statuscode() != "200":
                    continue
                media_type, _, parameters = (headers.get_header("Content-Type") or "").partition(";")
                if "html" not in media_type.lower():
                    continue
                content = record.content_stream().read(LARGEST_PAGE + 1)
                charset = parameters.partition("charset=")[2].strip("\"' ;")[:40]
                yield KeptPage(record.rec_headers.get_header("WARC-Target-URI") or "", content, charset)
                count += 1
                if count >= _MOST_PAGES:
                    return
        except (ArchiveLoadFailed, EOFError, ValueError) as error:
            raise UnreadableWarcError(f"no web archive that can be read ({error})"[:200]) from None
