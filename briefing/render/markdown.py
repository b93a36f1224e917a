"""A briefing as Markdown (CommonMark with tables), to paste into a wiki, an issue or a note."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.model import Briefing, Look
from briefing.render.outline import Block, Heading, Run, Table, outline, settled

# What Markdown would read as markup within a line, and at its start.
_INLINE = re.compile(r"([\\`*_\[\]<>|~])")
_AT_START = re.compile(r"^(\s*)(#|[-+](?=\s)|=+$|\d+(?=[.)]\s))")


def markdown(briefing: Briefing, look: Look) -> str:
    """The whole briefing; words of articles are escaped, so none of them is markup."""
    return "\n\n".join(_block(block) for block in outline(briefing, look)) + "\n"


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {_escaped(block.text)}"
    if isinstance(block, Table):
        return _table(block)
    words = _runs(settled(block.runs, right=block.begins_right_to_left))
    match block.style:
        case "bullet":
            return f"- {words}"
        case "quote":
            return f"> {words}"
        case "source":
            return f'<a id="source-{block.source}"></a>\\[{block.source}\\] {words}'
        case _:
            return _AT_START.sub(r"\1\\\2", words)


def _runs(runs: Iterable[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    words = _escaped(run.text)
    if run.source is not None:
        return f" [\\[{run.source}\\]](#source-{run.source})"
    if run.url:
        return f"[{words}](<{run.url.replace('<', '%3C').replace('>', '%3E')}>)"
    body = words.strip()
    if not body or not (run.bold or run.italic):
        return words
    mark = "**" if run.bold else "*"
    start = len(words) - len(words.lstrip())
    return f"{words[:start]}{mark}{body}{mark}{words[start + len(body) :]}"


def _escaped(text: str) -> str:
    return _INLINE.sub(r"\\\1", " ".join(text.split(" "))).replace("\n", " ")


def _table(table: Table) -> str:
    rows = [
        "| " + " | ".join(map(_escaped, table.heads)) + " |",
        "|" + "---|" * len(table.heads),
        *("| " + " | ".join(_runs(cell).strip() for cell in row) + " |" for row in table.rows),
    ]
    return "\n".join(rows)
