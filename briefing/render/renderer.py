"""Rendering behind closed doors: in a process that is kept warm, and ended when it asks for too much.

    with Renderer() as renderer:
        document = renderer.render(briefing, look, "pdf")

A look that cannot be set, for whatever reason, costs its dress and not the edition: the briefing is set
in the look `plain` instead, and says so in its coverage report.
"""

from __future__ import annotations

import pickle
import tempfile
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from briefing.child import Child, ChildError
from briefing.errors import TemplateError, UnknownLookError
from briefing.model import Briefing, Document, Look

# Shipped, without a picture, a map or a grid: there is little in it that could go wrong.
FALLBACK = "plain"
# Of one core's time, for one document: 200 stories take 5 s. With the fallback's 2 s, a page that would
# never be finished costs a reader under 20 s.
SECONDS = 15
# Of the wall clock, for a machine with other work to do.
PATIENCE = 90.0


class Renderer:
    """One process that renders; it starts at once and loads while its parent reads the articles."""

    def __init__(self, seconds: int = SECONDS, patience: float = PATIENCE) -> None:
        self._seconds, self._patience = seconds, patience
        self._temporary = tempfile.TemporaryDirectory(prefix="briefing-")
        self._child = self._start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def process(self) -> int:
        """The system's number of the process, for those who watch what it takes."""
        return self._child.number

    def close(self) -> None:
        """End the process."""
        self._child.end()
        self._temporary.cleanup()

    def render(self, briefing: Briefing, look: Look | None = None, format: str = "pdf") -> Document:  # noqa: A002
        """The document, in the fallback's dress where its own look cannot be set.

        Raises `TemplateError` only where not even the fallback can be.
        """
        return self.dressed(briefing, look or Look(), format)[0]

    def dressed(self, briefing: Briefing, look: Look, format: str) -> tuple[Document, str]:  # noqa: A002
        """The same, and why it does not bear its own dress: "" where it does."""
        try:
            return self.exactly(briefing, look, format), ""
        except TemplateError as error:
            if look.name == FALLBACK and not look.folder:
                raise
            note = f"the look {look.name!r}, so that this issue is set in {FALLBACK!r}: {error}"
            told = replace(briefing.coverage, skipped=(*briefing.coverage.skipped, note))
            bare = Look(name=FALLBACK, paper=look.paper, marking=look.marking, language=look.language)
            return self.exactly(replace(briefing, coverage=told), bare, format), note

    def exactly(self, briefing: Briefing, look: Look, format: str) -> Document:  # noqa: A002
        """The document in this look; raises `TemplateError` where it cannot be set."""
        if not self._child.alive:
            self._child = self._start()
        arguments = {"seconds": self._seconds, "temporary": self._temporary.name}
        try:
            answer, content = self._child.ask(
                "render", pickle.dumps((briefing, look, format)), arguments, self._patience
            )
        except ChildError as error:
            raise TemplateError(f"look {look.name!r}: could not be set ({error})") from None
        if "broken" in answer:
            raise (UnknownLookError if answer["unknown"] else TemplateError)(answer["broken"])
        return Document(content, answer["media_type"], answer["filename"])

    def _start(self) -> Child:
        return Child("briefing.render.worker", Path(self._temporary.name))
