"""What the service asks of the pipeline: one issue in one variant, printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from briefing.archive.editions import DraftStory
from briefing.archive.issues import Counts
from briefing.model import Cover, Document, Edition, Recipient, Verdict, Window


@dataclass(frozen=True, slots=True)
class Order:
    """One variant of an issue to print."""

    edition: Edition
    window: Window
    # Names the issue, as `Cover.key` will.
    key: str
    number: int | None
    made: datetime
    formats: tuple[str, ...]
    # "" for the desk's own.
    look: str = ""
    verdicts: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class Printed:
    """A variant, printed."""

    # Format -> document.
    documents: Mapping[str, Document]
    cover: Cover
    counts: Counts
    # By the numbers on the page, for a reviewer.
    stories: tuple[DraftStory, ...] = ()
    # What was not as it should be, though it was printed; "" for nothing.
    trouble: str = ""


class Press(Protocol):
    """Makes a briefing from the archive."""

    def __call__(self, order: Order) -> Printed:
        """The documents in memory; whatever goes wrong is raised."""
        ...


@dataclass(frozen=True, slots=True)
class Variant:
    """Recipients who get the same briefing: the same theaters in the same look."""

    # "" for the edition as it stands.
    name: str
    edition: Edition
    look: str
    formats: tuple[str, ...]
    recipients: tuple[Recipient, ...]


def variants(edition: Edition) -> tuple[Variant, ...]:
    """What has to be printed so that every recipient gets what they chose, in the order of the file.

    A selection of theaters is an edition of its own name ("daily-iraq"), so that its files never
    take the place of the whole one's.
    """
    groups: dict[tuple[tuple[str, ...], str], list[Recipient]] = {}
    whole = tuple(theater.id for theater in edition.theaters)
    for recipient in edition.to:
        chosen = tuple(name for name in whole if name in recipient.theaters) or whole
        groups.setdefault((chosen, recipient.look), []).append(recipient)
    if not groups:
        groups[whole, ""] = []
    return tuple(
        _variant(edition, chosen, look, recipients, chosen != whole)
        for (chosen, look), recipients in groups.items()
    )


def _variant(
    edition: Edition, chosen: Sequence[str], look: str, recipients: Sequence[Recipient], partial: bool
) -> Variant:
    parts = [*(chosen if partial else ()), *([look] if look else ())]
    suffix = "".join(f"-{part}" for part in parts)
    wanted = [name for recipient in recipients for name in recipient.formats or edition.formats]
    return Variant(
        name=" ".join(parts),
        edition=replace(
            edition,
            id=edition.id + suffix,
            theaters=tuple(t for t in edition.theaters if t.id in chosen),
            to=tuple(recipients),
        ),
        look=look,
        formats=tuple(dict.fromkeys(wanted or edition.formats)),
        recipients=tuple(replace(r, formats=r.formats or edition.formats) for r in recipients),
    )
