"""The press of a desk: from its archive to printed variants of an issue."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import replace

from briefing.analysis import analyze_all
from briefing.archive.editions import DraftStory
from briefing.archive.issues import Counts
from briefing.archive.polls import GatherArchive
from briefing.edition.cover import cover_of
from briefing.model import Analysis, Article, Briefing, Document, Look, Theater
from briefing.pipeline import Read, brief_from
from briefing.render.renderer import Renderer
from briefing.service.press import Order, Printed

log = logging.getLogger("briefing.service")


class ArchivePress:
    """Compiles an order from what the archive knew at its cut-off, and prints it.

    A look that cannot be set costs the issue its dress, not the morning: it is printed in a shipped
    one, and the operator is told.
    """

    def __init__(
        self, archive: GatherArchive, theaters: Mapping[str, Theater], look: Look, read: Read = analyze_all
    ) -> None:
        self._archive, self._theaters, self._look = archive, tuple(theaters.values()), look
        # Started with the first page: most wakings of a timer print nothing.
        self._renderer: Renderer | None = None
        self._read = _Remembered(read)

    def close(self) -> None:
        """End the process that sets pages."""
        if self._renderer:
            self._renderer.close()
            self._renderer = None

    def __call__(self, order: Order) -> Printed:
        """The documents in memory; the same bytes for the same order while the archive keeps its articles."""
        briefing = self.compile(order)
        look = replace(self._look, name=order.look or self._look.name)
        documents, troubles = {}, []
        for name in order.formats:
            documents[name], trouble = self._set(briefing, look, name)
            troubles.append(trouble)
        trouble = next(filter(None, troubles), "")
        if trouble:
            log.error(trouble, extra={"issue": order.key})
        self._archive.cite((reference.article for reference in briefing.references), order.made)
        coverage = briefing.coverage
        return Printed(
            documents,
            cover_of(briefing, look, order.key),
            Counts(coverage.articles, coverage.stories, len(coverage.failures)),
            tuple(_listed(briefing)),
            trouble,
        )

    def compile(self, order: Order) -> Briefing:
        """The order's briefing, not printed yet."""
        archive, window = self._archive, order.window
        return brief_from(
            archive, order.edition, window, self._theaters, made=order.made, number=order.number,
            failures=archive.failures(window), silent=archive.silent(window), verdicts=order.verdicts,
            read=self._read,
        )  # fmt: skip

    def _set(self, briefing: Briefing, look: Look, name: str) -> tuple[Document, str]:
        self._renderer = self._renderer or Renderer()
        return self._renderer.dressed(briefing, look, name)


class _Remembered:
    """Analyses by article and version: variants and the next mornings read most articles again.

    What was not asked for since the last call but one is let go.
    """

    def __init__(self, read: Read) -> None:
        # How those are read that are not remembered.
        self._fresh = read
        self._now: dict[tuple[str, str, int], Analysis] = {}
        self._before: dict[tuple[str, str, int], Analysis] = {}

    def __call__(
        self, articles: Iterable[Article], theaters: Sequence[Theater], executor: Executor | None = None
    ) -> Iterator[Analysis]:
        """Each article's analysis, in the order given."""
        wanted = list(articles)
        known = self._before | self._now
        fresh = [article for article in wanted if _name(article) not in known]
        read = dict(zip(map(_name, fresh), self._fresh(fresh, theaters, executor), strict=True))
        self._before, self._now = self._now, {_name(a): (known | read)[_name(a)] for a in wanted}
        return iter(list(self._now.values()))


def _name(article: Article) -> tuple[str, str, int]:
    return article.source, article.id, article.version


def _listed(briefing: Briefing) -> Iterator[DraftStory]:
    for section in briefing.sections:
        for card in (*section.cards, *section.rows):
            article = card.reference.article
            yield DraftStory(
                card.number,
                section.theater.name,
                article.headline,
                article.outlet,
                article.source,
                article.id,
            )
