"""The log of a command that runs for long: one line a step, with the issue that it is about."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Literal

Form = Literal["text", "json"]


def start_log(form: Form, level: int = logging.INFO) -> None:
    """Write the log to standard error, as text or as one JSON object a line; times in UTC."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Json() if form == "json" else _Text())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("briefing").setLevel(level)
    # What these two complain about is a look's style sheet or a font; the page itself tells of neither.
    for name in ("weasyprint", "fontTools"):
        logging.getLogger(name).setLevel(logging.ERROR)


class _Text(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        issue = getattr(record, "issue", "")
        words = " ".join(filter(None, (_moment(record), record.levelname, issue, _words(record))))
        return words + _fault(self, record)


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        issue = getattr(record, "issue", "")
        row = {
            "at": _moment(record),
            "level": record.levelname,
            "logger": record.name,
            "edition": issue.partition("/")[0],
            "issue": issue,
            "words": _words(record),
        }
        if fault := _fault(self, record).strip():
            row["fault"] = fault
        return json.dumps({key: value for key, value in row.items() if value}, ensure_ascii=False)


def _moment(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _words(record: logging.LogRecord) -> str:
    # One line a record: what a server answered may hold line ends.
    return " ".join(record.getMessage().split())


def _fault(form: logging.Formatter, record: logging.LogRecord) -> str:
    return "\n" + form.formatException(record.exc_info) if record.exc_info else ""
