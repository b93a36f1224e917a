"""Pages as JSON lines in, their articles as JSON lines out: `briefing extract --jsonl`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from briefing.gather.extraction import Page, UnreadablePageError
from briefing.gather.workers import TaskError, Workers

_NOTHING = Page(title="", text="")


def extract_lines(lines: Iterable[str], folder: Path, workers: Workers) -> Iterator[str]:
    """One line for every line {"id", "html_path", "url"?}, in order; paths are seen from `folder`.

    A page that cannot be read gives empty fields and a "skipped" that says why; a line that is no
    JSON gives the same, without an id.
    """

    def answer(line: str) -> str:
        return json.dumps(_answer(line, folder, workers), ensure_ascii=False)

    return workers.each(answer, (line for line in lines if line.strip()))


def _answer(line: str, folder: Path, workers: Workers) -> dict[str, Any]:
    try:
        asked = json.loads(line)
        name, path = asked.get("id"), folder / asked["html_path"]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {"id": None, **_fields(_NOTHING), "skipped": 'not a line {"id", "html_path"}'}
    try:
        url = asked.get("url")
        return {
            "id": name,
            **_fields(workers.extract(path.read_bytes(), url if isinstance(url, str) else None)),
        }
    except (UnreadablePageError, TaskError) as reason:
        return {"id": name, **_fields(_NOTHING), "skipped": str(reason)}
    except (OSError, ValueError) as error:
        return {
            "id": name,
            **_fields(_NOTHING),
            "skipped": getattr(error, "strerror", None) or "cannot be read",
        }


def _fields(page: Page) -> dict[str, Any]:
    return {
        "title": page.title,
        "byline": list(page.byline),
        "published": _written(page) if page.published else None,
        "published_from": page.published_from,
        "language": page.language,
        "text": page.text,
    }


def _written(page: Page) -> str:
    """As precise as the page was: a bare day stays a day, a time without a zone has none."""
    assert page.published is not None
    at, zoned = page.published
    if zoned:
        return at.isoformat()
    bare = at.replace(tzinfo=None)
    return (
        bare.date().isoformat()
        if bare == bare.replace(hour=0, minute=0, second=0, microsecond=0)
        else bare.isoformat()
    )
