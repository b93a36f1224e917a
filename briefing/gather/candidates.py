"""What a source lists, made into articles, and sifted: only what is new or has other words goes on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from briefing.gather.dates import Moment
from briefing.gather.extraction import Page
from briefing.gather.feeds import Entry, Feed
from briefing.gather.identity import article_id, canonical, declared_address
from briefing.gather.inputs import finished
from briefing.gather.paragraphs import one_line, printed
from briefing.gather.plaintext import without_site
from briefing.model import Article, SeenItem, Source

# A feed whose texts are shorter carries summaries, in characters (of 378 real feeds, those with whole
# articles have a median of 3,100 and those with summaries of 240).
_SUMMARY = 1_200
# A summary of so many characters says what an article is about.
_TELLING = 80
# Clocks of servers differ; a date further ahead is wrong.
_AHEAD = timedelta(minutes=10)
# An item that is still listed is noted again so often.
_NOTED_AGAIN = timedelta(hours=24)
# A page that could not be had is tried so often, and then what the feed carries must do.
MOST_TRIES = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """One listed item, as an article without what only its page tells."""

    article: Article
    # Hash of what was listed, in hex: an item with another one is asked for again.
    sha256: str
    # True where its page is to be read.
    wants_page: bool = False


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A listed item that is known, with the same words as before."""

    id: str


Listed = Candidate | Unchanged


@dataclass(frozen=True, slots=True)
class Sifted:
    """What is to be done with a listing."""

    # In the order of the listing: new, or with other words than before.
    fresh: tuple[Candidate, ...]
    # Known, and to be noted as seen again.
    seen: tuple[SeenItem, ...]
    # How many were known, unchanged.
    again: int
    # How many were passed over by the source's match rules.
    passed_over: int


def from_feed(
    feed: Feed, source: Source, address: str, now: datetime, known: Mapping[str, SeenItem]
) -> list[Listed]:
    """Each item that has a name and any words or link; most are known, and cost no more than a look."""
    found: list[Listed] = []
    for entry in feed.entries:
        name = article_id(source.id, one_line(entry.guid), one_line(entry.link), address)
        words = f"{entry.title}\n\n{entry.text}\n{entry.revision}"
        digest = hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()
        if not name and (entry.title or entry.text):
            name = f"{source.id}:{digest[:24]}"
        if not name or not (entry.title or entry.text or entry.link):
            continue
        before = known.get(name)
        if before is not None and before.sha256 == digest:
            found.append(Unchanged(name))
        else:
            found.append(_candidate(entry, name, digest, feed, source, now))
    return found


def _candidate(entry: Entry, name: str, digest: str, feed: Feed, source: Source, now: datetime) -> Candidate:
    link = canonical(one_line(entry.link)) if entry.link.startswith(("http://", "https://")) else None
    moment = _read_in_zone(entry.published, source, now) if entry.published else None
    article = Article(
        id=name,
        source=source.id,
        publication=source.name,
        headline=without_site(entry.title, feed.title),
        text=entry.text,
        url=link if link and len(link) <= 2000 else None,
        byline=entry.authors,
        published=moment.at if moment else None,
        published_from="feed" if moment else None,
        published_zoned=moment.zoned if moment else True,
        first_seen=now,
        language=source.language or feed.language,
        tier=source.tier,
        tags=entry.tags,
        sample=source.sample,
    )
    wants_page = article.url is not None and (
        source.full_text == "page" or (source.full_text == "auto" and len(entry.text) < _SUMMARY)
    )
    return Candidate(article, digest, wants_page)


def from_article(article: Article, source: Source, now: datetime) -> Candidate:
    """A candidate of an article that came whole: by mail, from a file, from a plugin."""
    own = article.id if article.id.startswith(f"{source.id}:") else f"{source.id}:{article.id}"
    if article.published is not None and article.published.tzinfo is None:
        article = replace(article, published=article.published.replace(tzinfo=UTC), published_zoned=False)
    article = replace(
        article,
        id=one_line(own),
        source=source.id,
        publication=one_line(article.publication) or source.name,
        headline=one_line(article.headline),
        text=printed(article.text),
        url=one_line(article.url) if article.url else None,
        byline=tuple(map(one_line, article.byline)),
        tags=tuple(map(one_line, article.tags)),
        language=source.language or article.language,
        tier=source.tier or article.tier,
        first_seen=now,
        sample=source.sample,
    )
    moment = Moment(article.published, article.published_zoned) if article.published else None
    return Candidate(_dated(article, moment, source, now), article.sha256)


def sift(listed: Iterable[Listed], known: Mapping[str, SeenItem], source: Source, now: datetime) -> Sifted:
    """Those that are new or changed, those that were seen before, and those that the source's rules pass over."""
    fresh: list[Candidate] = []
    seen: list[SeenItem] = []
    again = passed_over = 0
    # Of two items with one name the later counts, as it would in two polls.
    for name, item in {name_of(item): item for item in listed}.items():
        before = known.get(name)
        if isinstance(item, Unchanged) or (before is not None and before.sha256 == item.sha256):
            again += 1
            if before is not None and (before.seen is None or now - before.seen >= _NOTED_AGAIN):
                seen.append(replace(before, seen=now))
        elif not _address_matches(item.article, source) or (
            _tells_enough(item) and not words_match(item.article, source)
        ):
            passed_over += 1
        else:
            fresh.append(item)
    return Sifted(tuple(fresh), tuple(seen), again, passed_over)


def name_of(item: Listed) -> str:
    """The id of the article that a listed item stands for."""
    return item.id if isinstance(item, Unchanged) else item.article.id


def _tells_enough(candidate: Candidate) -> bool:
    """True where a listing's own words let `include` and `exclude` decide, without asking for the page."""
    return not candidate.wants_page or len(candidate.article.text) >= _TELLING


def _address_matches(article: Article, source: Source) -> bool:
    if not source.include_url and not source.exclude_url:
        return True
    url = (article.url or article.id).lower()
    wanted = not source.include_url or any(part.lower() in url for part in source.include_url)
    return wanted and not any(part.lower() in url for part in source.exclude_url)


def words_match(article: Article, source: Source) -> bool:
    """True when the source's `include` and `exclude` let the article pass."""
    if not source.include and not source.exclude:
        return True
    words = f"{article.headline}\n{article.text}".casefold()
    wanted = not source.include or any(word.casefold() in words for word in source.include)
    return wanted and not any(word.casefold() in words for word in source.exclude)


def with_page(article: Article, page: Page, url: str, source: Source, now: datetime) -> Article:
    """The article with what its page adds; what the source itself listed wins, but for the text."""
    keeps_own = len(article.text) > len(page.text) and source.full_text != "page"
    dated = (
        article if article.published else _dated(article, page.published, source, now, page.published_from)
    )
    # A link's words ("Read more") are no headline while there is a better one.
    page_names_it = source.kind == "pages" or source.rules.title
    return replace(
        dated,
        headline=(page.title or article.headline) if page_names_it else (article.headline or page.title),
        text=article.text if keeps_own or not page.text else page.text,
        url=declared_address(page.canonical, url),
        byline=article.byline or tuple(name for name in page.byline if name.lower() != page.site.lower()),
        language=article.language or page.language,
    )


def whole(article: Article) -> Article:
    """The article ready for the archive."""
    return finished(article)


def _dated(
    article: Article, moment: Moment | None, source: Source, now: datetime, origin: str | None = None
) -> Article:
    """The article with its date in the source's zone; a date that lies ahead of us is none."""
    if moment is None:
        return article
    found = _read_in_zone(moment, source, now)
    if found is None:
        return replace(article, published=None, published_from=None)
    kind = origin or article.published_from
    return replace(article, published=found.at, published_zoned=found.zoned, published_from=kind)  # type: ignore[arg-type]


def _read_in_zone(moment: Moment, source: Source, now: datetime) -> Moment | None:
    """The moment in the source's zone where it names none itself; None where it lies ahead of us."""
    at, zoned = moment
    has_clock = (at.hour, at.minute, at.second) != (0, 0, 0)
    if not zoned and source.zone and has_clock:
        at, zoned = at.replace(tzinfo=ZoneInfo(source.zone)).astimezone(UTC), True
    return Moment(at, zoned) if at <= now + _AHEAD else None
