"""The name of a delivery, from which Message-IDs and idempotency keys are made. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from briefing.model import Cover, Document


def delivery_id(cover: Cover, documents: Sequence[Document], address: str) -> str:
    """32 hexadecimal digits: the same for each attempt at one delivery, and for no other delivery.

    A draft, a wanted repeat, a part of the theaters and another format are messages of their own,
    even where one person gets them all of one issue.
    """
    parts = [
        "draft" if cover.draft else "issue",
        cover.key,
        cover.edition,
        str(cover.repeat),
        address,
        *sorted(document.filename for document in documents),
    ]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]
