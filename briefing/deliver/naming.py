"""File names of documents, where a channel keeps them as files."""

from __future__ import annotations

from pathlib import PurePath

from briefing.errors import DeliveryError
from briefing.model import Cover, Document


def plain_name(document: Document, where: str) -> str:
    """The document's own name; `DeliveryError` for one that could lead out of its folder."""
    name = document.filename
    if not name or name != PurePath(name).name or name.startswith("."):
        raise DeliveryError(f"{where}: {name!r} is no file name")
    return name


def latest_name(document: Document, cover: Cover) -> str:
    """The edition's fixed name, as daily-latest.pdf."""
    return f"{cover.edition}-latest{PurePath(document.filename).suffix}"
