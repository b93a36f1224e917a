"""The shipped sample: invented sources whose feeds, pages, texts and mails are files beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from briefing.gather.inputs import Inputs, articles_of_feed, finished, read_every_version
from briefing.gather.workers import Workers
from briefing.model import Article, Source


def read_sample(sources: Sequence[Source]) -> Inputs:
    """Every article of the sample's sources, all versions, oldest first; undated ones come last.

    Call it as `read_sample(read_sources(folder / "sources"))`. `first_seen` is the publication date,
    for a later version its update, and for an article without a date the newest date of the sample:
    it came with the last poll.
    """
    named = {source.name: source for source in sources}
    articles: list[Article] = []
    skipped: list[str] = []
    # Parsing it all takes less of a processor than loading a second worker.
    with Workers(count=1) as workers:
        for source in sources:
            if source.kind == "feed":
                found = [article for url in source.urls for article in _feed(source, Path(url), workers)]
            else:
                inputs = read_every_version([Path(url) for url in source.urls], workers)
                found = list(inputs.articles)
                skipped += inputs.skipped
            articles += (_of(named.get(article.publication, source), article) for article in found)
    newest = max((article.published for article in articles if article.published), default=None)
    dated = [
        replace(article, first_seen=article.first_seen or article.published or newest) for article in articles
    ]
    return Inputs(tuple(sorted(_every_version(dated, newest), key=_order)), tuple(skipped))


def _every_version(articles: list[Article], newest: datetime | None) -> Iterator[Article]:
    """Each article; one that stands in the days before with other words is its next version.

    The feed that brings it says when it was published, not when it was edited: it counts as seen
    with the last poll.
    """
    known: dict[tuple[str, str], list[Article]] = {}
    for article in sorted(articles, key=lambda a: (a.source, a.id, a.published_from == "feed", a.version)):
        versions = known.setdefault((article.source, article.id), [])
        if versions and article.published_from == "feed":
            if article.sha256 == versions[-1].sha256:
                continue
            article = replace(article, version=versions[-1].version + 1, first_seen=newest)  # noqa: PLW2901
        versions.append(article)
        yield article


def page_of(link: str, pages: Path) -> Path:
    """Where the sample keeps the page of a link: `https://OUTLET.example/a/b` is `OUTLET/a-b.html`."""
    parts = urlsplit(link)
    return pages / (parts.hostname or "").split(".")[0] / (parts.path.strip("/").replace("/", "-") + ".html")


def _feed(source: Source, path: Path, workers: Workers) -> Iterator[Article]:
    feed = workers.read_feed(path.read_bytes())
    for article in articles_of_feed(feed, source.id):
        page = page_of(article.url or "", path.parent.parent / "pages")
        if source.full_text == "feed" or not page.is_file():
            yield article
            continue
        found = workers.extract(page.read_bytes(), article.url)
        yield replace(
            article,
            text=found.text or article.text,
            byline=article.byline or found.byline,
            published=article.published or (found.published.at if found.published else None),
            published_from=article.published_from or found.published_from,
        )


def _of(source: Source, article: Article) -> Article:
    """The article with what its source says of itself; a file may hold those of several."""
    return replace(
        finished(article),
        source=source.id,
        publication=source.name,
        tier=source.tier,
        language=source.language or article.language,
        sample=True,
    )


def _order(article: Article) -> tuple[bool, datetime | None, str, int]:
    return (article.published is None, article.first_seen, article.id, article.version)
