"""Articles given by hand: files, folders of them, and standard input.

Text and HTML files, .eml messages, mboxes and Maildirs, RSS, Atom and JSON feeds, JSON lines and web
archives, told apart by what stands in them. What cannot be read is a note for the reader and never stops
the rest; a path that does not exist is an error, since it was typed.

Who printed an article is what the file says of it, else the site of its address. Where neither tells, the
name of its file stands for it, and `Article.counted_outlet` takes the files of one folder for one outlet.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from briefing.errors import InputError
from briefing.gather.agencies import credited_agency
from briefing.gather.boxes import is_mbox, read_box
from briefing.gather.charset import decode, is_binary
from briefing.gather.dates import read_date
from briefing.gather.extraction import LARGEST_PAGE, Page, UnreadablePageError
from briefing.gather.feeds import LARGEST_FEED, Feed, UnreadableFeedError
from briefing.gather.given import STDIN, GivenFile, given_files
from briefing.gather.heading import without_heading
from briefing.gather.identity import declared_address, site
from briefing.gather.language import language_of
from briefing.gather.mail import LARGEST_MAIL, UnreadableMailError, looks_like_mail, read_mail
from briefing.gather.paragraphs import (
    CUT,
    LONGEST_TEXT,
    beginning,
    join,
    one_line,
    printed,
    short_title,
    split,
)
from briefing.gather.plaintext import read_plain_text, stand_in, without_site
from briefing.gather.warc import UnreadableWarcError, kept_pages
from briefing.gather.workers import TaskError, Workers
from briefing.model import Article

# A long book has a million characters; no article comes near.
LARGEST_TEXT = 5_000_000
# A file of JSON lines is read line by line; a line holds one article.
LARGEST_LINE = 6_000_000
# The id of the source that `briefing gather --input` makes of what it is given.
HANDED_OVER = "input"
_HTML = re.compile(
    rb"\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_FEED = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*|<\?[^>]*>\s*|<!DOCTYPE[^>]*>\s*)*<(?:rss|feed|rdf:RDF|channel)\b",
    re.IGNORECASE | re.DOTALL,
)
_JSON_FEED = re.compile(
    rb'\s*\{[^\n]{0,200}"version"\s*:\s*"https?://(?:www\.)?jsonfeed\.org', re.IGNORECASE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Inputs:
    """What was read, and what was not."""

    # In the order of the paths given, folders by name; of two versions of one id the later alone.
    articles: tuple[Article, ...]
    # What was left out, in words ("notes.bin: not text").
    skipped: tuple[str, ...]


class _SkipError(Exception):
    """A file that is left out, with the reason for the reader."""


def read_inputs(paths: Sequence[Path], now: datetime | None = None) -> Inputs:
    """The articles in these files and folders; "-" is standard input.

    `now` becomes `first_seen`, by which articles without a date find their window. Raises
    `InputError` for a path that is not there.
    """
    with Workers() as workers:
        found = read_every_version(paths, workers)
    latest = {article.id: article for article in found.articles}
    return Inputs(
        tuple(
            replace(a, first_seen=a.first_seen or now, publication=told_outlet(a)) for a in latest.values()
        ),
        found.skipped,
    )


def told_outlet(article: Article) -> str:
    """Who printed the article, by its own word or its address; "" where neither tells."""
    return article.publication or site(article.url or "")


def read_every_version(paths: Sequence[Path], workers: Workers, beside: Iterable[Path] = ()) -> Inputs:
    """The same with each version of an article by itself, numbered in the order of the input.

    `beside` are paths that are read apart from these: folders of one name are told from each other.
    """
    for path in paths:
        if path != STDIN and not path.exists():
            raise InputError(f"{path}: no such file or folder")
    skipped: list[str] = []
    reader = _Reader(workers)
    articles: list[Article] = []
    for found, notes in workers.each(reader.read, given_files(paths, beside, skipped.append)):
        articles += found
        skipped += notes
    return Inputs(tuple(_numbered(articles)), tuple(skipped))


def read_line(line: str, where: str = "standard input") -> Article:
    """One line of the contract as an article, its text untouched; raises `ValueError` in words."""
    try:
        fields = json.loads(line, parse_constant=str)
    except (ValueError, RecursionError):
        raise ValueError("not valid JSON") from None
    if not isinstance(fields, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004  it is the value of the line that is wrong
    text, title = (_string(fields, key) for key in ("text", "title"))
    if not text.strip() and not title.strip():
        raise ValueError("no text")
    publication = one_line(_string(fields, "publication") or _string(fields, "source"))
    moment = read_date(_string(fields, "published"))
    updated = read_date(_string(fields, "updated"))
    byline = fields.get("byline")
    return Article(
        id=one_line(_string(fields, "id") or _string(fields, "url")),
        source=where,
        publication=publication,
        headline=without_site(one_line(title), publication),
        text=text,
        url=_web_address(_string(fields, "url")),
        byline=tuple(one_line(name) for name in byline if isinstance(name, str))
        if isinstance(byline, list)
        else (),
        published=moment.at if moment else None,
        published_from="given" if moment else None,
        published_zoned=moment.zoned if moment else True,
        first_seen=updated.at if updated else None,
        language=_string(fields, "language").lower()[:3],
    )


def _numbered(articles: Iterable[Article]) -> Iterator[Article]:
    """Each article, with its version where the same id came before with other words; no copies."""
    versions: dict[str, list[str]] = {}
    for article in articles:
        known = versions.setdefault(article.id, [])
        if article.sha256 not in known:
            known.append(article.sha256)
            yield replace(article, version=len(known))


class _Reader:
    """Reads one file of any kind, and notes what it leaves out."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers

    def read(self, file: GivenFile) -> tuple[list[Article], list[str]]:
        """The articles of the file, and its notes."""
        articles: list[Article] = []
        notes: list[str] = []
        try:
            for found in self._read(file):
                if isinstance(found, Article):
                    articles.append(finished(found))
                    if len(found.text) > LONGEST_TEXT:
                        notes.append(f"{file.name}: {CUT}")
                else:
                    notes.append(found)
        except (
            _SkipError,
            UnreadablePageError,
            UnreadableFeedError,
            UnreadableMailError,
            UnreadableWarcError,
            TaskError,
        ) as reason:
            notes.append(f"{file.name}: {reason}")
        except OSError as error:
            notes.append(f"{file.name}: {error.strerror or 'cannot be read'}")
        return articles, notes

    def _read(self, file: GivenFile) -> Iterator[Article | str]:
        suffix = file.path.suffix.lower()
        if suffix in {".jsonl", ".ndjson"}:
            with file.path.open("rb") as stream:
                yield from _lines(file, iter(lambda: stream.readline(LARGEST_LINE + 1), b""))
            return
        if file.path.name.lower().endswith((".warc", ".warc.gz")):
            yield from self._web_archive(file)
            return
        if file.path != STDIN and file.path.is_dir():
            yield from _from_box(file, file.path)
            return
        content = _content(file)
        if not content.strip():
            raise _SkipError("empty")
        if is_mbox(content):
            yield from _mbox(file, content)
            return
        if _JSON_FEED.match(content) or _FEED.match(content):
            _within(content, LARGEST_FEED)
            yield from _from_feed(self._workers.read_feed(content), file)
        elif content.lstrip()[:1] == b"{" and suffix != ".txt":
            yield from _lines(file, iter(content.splitlines(keepends=True)))
        elif suffix in {".html", ".htm", ".xhtml"} or _HTML.match(content):
            _within(content, LARGEST_PAGE)
            yield _from_page(file, self._workers.extract(content))
        elif suffix == ".eml" or looks_like_mail(content):
            yield read_mail(content, file.name, file.name)
        else:
            yield _from_text(file, content)

    def _web_archive(self, file: GivenFile) -> Iterator[Article | str]:
        """An article a page; a page without one is passed over, since archives hold fronts and lists."""
        for kept in kept_pages(file.path):
            try:
                page = self._workers.extract(kept.content, kept.url, kept.charset or None)
            except (UnreadablePageError, TaskError) as reason:
                yield f"{file.name}, {kept.url}: {reason}"
                continue
            if page.text and page.title:
                url = _web_address(declared_address(page.canonical, kept.url))
                yield article_of_page(page, url or kept.url, file.name, url)


def _mbox(file: GivenFile, content: bytes) -> Iterator[Article | str]:
    """The messages of an mbox; of one that comes on standard input, those in the first bytes that are read."""
    if file.path != STDIN:
        yield from _from_box(file, file.path)
        return
    with NamedTemporaryFile(suffix=".mbox") as copy:
        copy.write(content)
        copy.flush()
        yield from _from_box(file, Path(copy.name))


def _from_box(file: GivenFile, path: Path) -> Iterator[Article | str]:
    box = read_box(path, file.name)
    yield from box.articles
    yield from (f"{file.name}, {note}" for note in box.notes)


def _lines(file: GivenFile, lines: Iterator[bytes]) -> Iterator[Article | str]:
    """An article a line, or a note; a broken line costs itself alone."""
    number, oversized = 0, False
    for line in lines:
        whole = line.endswith(b"\n")
        if oversized:
            oversized = not whole
            continue
        number += 1
        if len(line) > LARGEST_LINE:
            oversized = not whole
            yield f"{file.name}, line {number}: larger than {LARGEST_LINE // 1_000_000} MB"
        elif line.strip():
            try:
                article = read_line(line.decode("utf-8", "replace"), file.name)
            except ValueError as reason:
                yield f"{file.name}, line {number}: {reason}"
                continue
            yield replace(article, id=article.id or f"{file.name}:{number}", text=join(split(article.text)))


def _content(file: GivenFile) -> bytes:
    """The bytes of a file, at most one more than any kind may have."""
    most = LARGEST_MAIL + 1
    if file.path == STDIN:
        content = sys.stdin.buffer.read(most)
    else:
        with file.path.open("rb") as stream:
            content = stream.read(most)
    if is_binary(content):
        raise _SkipError("not text")
    return content


def _within(content: bytes, most: int) -> None:
    if len(content) > most:
        raise _SkipError(f"larger than the {most // 1_000_000} MB that are read")


def _from_text(file: GivenFile, content: bytes) -> Article:
    _within(content, LARGEST_TEXT)
    text = decode(content)
    if text is None:
        raise _SkipError("in no encoding that can be read")
    found = read_plain_text(text)
    if not found.text and not found.headline:
        raise _SkipError("empty")
    return Article(
        id=found.link or file.name,
        source=file.name,
        publication=found.publication,
        headline=found.headline,
        text=found.text,
        url=_web_address(found.link),
        byline=found.byline,
        published=found.published.at if found.published else None,
        published_from="page" if found.published else None,
        published_zoned=found.published.zoned if found.published else True,
        tags=found.tags,
    )


def _from_page(file: GivenFile, page: Page) -> Article:
    if not page.text:
        raise _SkipError("no article found in this page")
    address = _web_address(page.canonical)
    return article_of_page(page, address or file.name, file.name, address)


def article_of_page(page: Page, id: str, source: str, url: str | None) -> Article:  # noqa: A002  the field's name
    """An article as its page alone gives it."""
    return Article(
        id=id,
        source=source,
        publication=page.site,
        headline=page.title,
        text=page.text,
        url=url,
        byline=tuple(name for name in page.byline if name.lower() != page.site.lower()),
        published=page.published.at if page.published else None,
        published_from=page.published_from,
        published_zoned=page.published.zoned if page.published else True,
        language=page.language,
    )


def _from_feed(feed: Feed, file: GivenFile) -> Iterator[Article | str]:
    if not feed.entries:
        raise _SkipError("a feed without items")
    yield from articles_of_feed(feed, file.name)
    if feed.cut:
        yield f"{file.name}: {feed.cut}"


def articles_of_feed(feed: Feed, source: str) -> Iterator[Article]:
    """An article an item, with the text that the feed itself carries."""
    for number, entry in enumerate(feed.entries, 1):
        if not entry.title and not entry.text:
            continue
        yield Article(
            id=entry.guid or entry.link or f"{source}:{number}",
            source=source,
            publication=feed.title,
            headline=without_site(entry.title, feed.title),
            text=entry.text,
            url=_web_address(entry.link),
            byline=entry.authors,
            published=entry.published.at if entry.published else None,
            published_from="feed" if entry.published else None,
            published_zoned=entry.published.zoned if entry.published else True,
            language=feed.language,
            tags=entry.tags,
        )


def finished(article: Article) -> Article:
    """The article without its heading run into the text, with headline, language and wire where not given."""
    headline = short_title(article.headline) or stand_in(article.text.split("\n\n"))
    found: dict[str, Any] = {
        "headline": headline,
        "text": beginning(without_heading(article.text, article.headline)),
        "agency": article.agency or credited_agency(article.byline, article.publication),
        "language": article.language or language_of(f"{headline}\n{article.text}"),
    }
    # Most need nothing, and a copy costs more than the look.
    changed = {name: value for name, value in found.items() if value != getattr(article, name)}
    return replace(article, **changed) if changed else article


def _string(fields: dict[str, Any], key: str) -> str:
    value = fields.get(key)
    return printed(value) if isinstance(value, str) else str(value) if isinstance(value, int) else ""


def _web_address(words: str) -> str | None:
    return words if re.match(r"https?://[^\s/]", words) and len(words) <= 2000 else None
