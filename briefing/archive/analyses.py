"""What was found in each version of each article, kept so that it is found once.

Reading an article takes about 8 ms, taking what was found from here 0.2 ms. An entry counts only while
the program and the theaters are those that made it: both are in its stamp.

What is kept is a pickle that may hold nothing but values of `briefing.model`, numbers and times; the
article and the theaters themselves are left out and put in again from where they stand.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import briefing
from briefing import model
from briefing.analysis import analyze_all
from briefing.archive.faults import ArchiveError
from briefing.archive.reports import Door
from briefing.model import Analysis, Article, Theater

# What SQLite takes as parameters of one statement is 999 in its oldest builds.
_AT_ONCE = 500
_KEPT = "SELECT id, version, stamp, found FROM analysis WHERE id IN ({})"
_KEEP = """
INSERT INTO analysis (id, version, stamp, found) VALUES (:id, :version, :stamp, :found)
ON CONFLICT (id, version) DO UPDATE SET stamp = excluded.stamp, found = excluded.found
"""
_ALLOWED = {
    ("decimal", "Decimal"),
    ("datetime", "datetime"),
    ("datetime", "timezone"),
    ("datetime", "timedelta"),
}


class KeptAnalyses:
    """Reads articles as `analyze_all` does, but each only once; fits the pipeline's `Read`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def __call__(
        self, articles: Iterable[Article], theaters: Sequence[Theater], executor: Executor | None = None
    ) -> Iterator[Analysis]:
        """Each article's analysis, in the order given; what is not kept is found now, and kept."""
        wanted = list(articles)
        stamp = _stamp(tuple(theaters))
        known = dict(self._kept(wanted, stamp, theaters))
        fresh = [article for article in wanted if _key(article) not in known]
        found = dict(zip(map(_key, fresh), analyze_all(fresh, theaters, executor), strict=True))
        self._keep(found, stamp)
        known |= found
        return (known[_key(article)] for article in wanted)

    def _kept(
        self, articles: Sequence[Article], stamp: str, theaters: Sequence[Theater]
    ) -> Iterator[tuple[tuple[str, str, int], Analysis]]:
        by_id = {theater.id: theater for theater in theaters}
        named: dict[str, list[Article]] = {}
        for article in articles:
            named.setdefault(article.id, []).append(article)
        ids = list(named)
        for start in range(0, len(ids), _AT_ONCE):
            asked = {f"id{place}": key for place, key in enumerate(ids[start : start + _AT_ONCE])}
            with self._door.asking() as ask:
                rows = ask(_KEPT.format(", ".join(f":{name}" for name in asked)), asked)
            for key, version, its_stamp, found in rows:
                for article in named[key]:
                    if article.version == version and its_stamp == stamp + article.sha256:
                        analysis = _unpacked(found, article, by_id)
                        if analysis is not None:
                            yield _key(article), analysis

    def _keep(self, found: Mapping[tuple[str, str, int], Analysis], stamp: str) -> None:
        rows = [
            {
                "id": a.article.id,
                "version": a.article.version,
                "stamp": stamp + a.article.sha256,
                "found": _packed(a),
            }
            for a in found.values()
        ]
        if not rows:
            return
        try:
            with self._door.writing() as ask:
                for row in rows:
                    ask(_KEEP, row)
        except ArchiveError:
            # A database that may only be read, or a full disk: it is found again next time.
            return


def _key(article: Article) -> tuple[str, str, int]:
    return article.source, article.id, article.version


@cache
def _program() -> str:
    """Hash of the code that analyses: another program finds other things."""
    package = Path(briefing.__file__).parent
    parts = ("model", "analysis", "text")
    files = [file for part in parts for file in sorted((package / part).rglob("*.py"))]
    total = hashlib.sha256()
    for file in files:
        total.update(file.read_bytes())
    return total.hexdigest()[:16]


@cache
def _stamp(theaters: tuple[Theater, ...]) -> str:
    words = hashlib.sha256(repr(theaters).encode()).hexdigest()[:16]
    return f"{_program()}/{words}/"


class _Pickler(pickle.Pickler):
    def __init__(self, file: io.BytesIO, article: Article) -> None:
        super().__init__(file, protocol=5)
        self._article = article

    def persistent_id(self, value: Any) -> Any:
        if isinstance(value, Theater):
            return ("theater", value.id)
        return ("article", value.language) if value is self._article else None


class _Unpickler(pickle.Unpickler):
    """Gives values of the model and nothing else, whatever stands in the database."""

    def __init__(self, file: io.BytesIO, article: Article, theaters: Mapping[str, Theater]) -> None:
        super().__init__(file)
        self._article, self._theaters = article, theaters

    def persistent_load(self, name: Any) -> Any:
        kind, word = name
        if kind == "theater":
            return self._theaters[word]
        return self._article if word == self._article.language else _in_language(self._article, word)

    def find_class(self, module: str, name: str) -> Any:
        kind = getattr(model, name, None)
        if isinstance(kind, type) and kind.__module__ == module:
            return kind
        if (module, name) in _ALLOWED:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no value of the model")


def _in_language(article: Article, language: str) -> Article:
    return replace(article, language=language)


def _packed(analysis: Analysis) -> bytes:
    content = io.BytesIO()
    _Pickler(content, analysis.article).dump(analysis)
    return zlib.compress(content.getvalue(), 1)


def _unpacked(found: bytes, article: Article, theaters: Mapping[str, Theater]) -> Analysis | None:
    """The analysis that was kept; None for what is none, which is then found again."""
    try:
        value = _Unpickler(io.BytesIO(zlib.decompress(found)), article, theaters).load()
    except (pickle.UnpicklingError, zlib.error, EOFError, LookupError, AttributeError, TypeError, ValueError):
        return None
    return value if isinstance(value, Analysis) else None
