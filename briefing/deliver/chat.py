"""Notices to chat rooms, telephones and the rest, by Apprise (the extra `notify`).

Each recipient is a delivery of its own with one Apprise address, since Apprise reports one bad
address of two as failure of both, and a repeat would then double the good one. The address holds
keys as a rule: leave it out in the edition and name the channel's `endpoint_file`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from briefing.deliver.letter import one_line, subject_of
from briefing.deliver.outbox import TAKEN_OVER
from briefing.deliver.settings import Settings
from briefing.errors import DeliveryError, PluginError
from briefing.model import Cover, Document, Receipt, Recipient


class ChatChannel:
    """Sends a notice; an address is an Apprise URL, or "" for the channel's own."""

    def __init__(self, settings: Settings) -> None:
        self.endpoint = settings.secret("endpoint")
        self.attach = settings.flag("attach", default=False)
        settings.text("endpoint_file", "")
        settings.done()

    def send(self, documents: Sequence[Document], cover: Cover, recipient: Recipient) -> Receipt:
        """Taken; refused where the address is none; `DeliveryError` for any failure on the way."""
        return self.send_if(lambda: True, documents, cover, recipient)

    def send_if(
        self,
        ours: Callable[[], bool],
        documents: Sequence[Document],
        cover: Cover,
        recipient: Recipient,
    ) -> Receipt:
        """The same, unless another process has it in hand."""
        try:
            from apprise import Apprise  # noqa: PLC0415  an extra
        except ImportError:
            raise PluginError(
                'chat: Apprise is not installed; pip install "theater-briefing[notify]"'
            ) from None
        notice = Apprise()
        if not notice.add(recipient.address or self.endpoint):
            return Receipt(recipient, delivered=False, detail="not an Apprise address")
        body = "\n".join(f"- {one_line(line)}" for line in cover.bottom_line) or cover.title
        if not ours():
            raise DeliveryError(TAKEN_OVER)
        with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
            paths = [Path(folder) / Path(d.filename).name for d in documents] if self.attach else []
            for path, document in zip(paths, documents, strict=False):
                path.write_bytes(document.content)
            taken = notice.notify(title=subject_of(cover), body=body, attach=[str(p) for p in paths] or None)
        if not taken:
            raise DeliveryError("chat: the service did not take the notice")
        return Receipt(recipient, delivered=True, detail="taken")
