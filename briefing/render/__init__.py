"""From a briefing to a document: PDF, HTML, Markdown, JSON.

A look is a folder of Jinja templates and style sheets (templates/standard and its siblings). It is
given the finished `Briefing` and adds no words of its own but labels; nothing is fetched, and the
same briefing gives the same bytes. `briefing.render.page` says what a template may use,
`environment` where its files are found, `pdf` how the renderer is closed.
"""

from __future__ import annotations

import sys
from types import ModuleType

from briefing.errors import TemplateError
from briefing.model import Briefing, Document, Look

FORMATS = ("pdf", "html", "mail", "md", "json", "docx")


def render(briefing: Briefing, look: Look | None = None, format: str = "pdf") -> Document:  # noqa: A002
    """The document in memory; raises `TemplateError` for a look or a format that cannot be made."""
    from briefing.render import documents  # noqa: PLC0415 - Jinja loads when something is rendered, not before

    look = look or Look()
    makers = {
        "pdf": documents.pdf,
        "html": documents.html,
        "mail": documents.mail,
        "md": documents.markdown,
        "json": documents.json,
        "docx": documents.docx,
    }
    if format not in makers:
        raise TemplateError(f"format: found {format!r}; expected one of {', '.join(makers)}")
    return makers[format](briefing, look)


class _Callable(ModuleType):
    """`from briefing import render` gives this module once anything has loaded it: it can be called, too."""

    def __call__(self, briefing: Briefing, look: Look | None = None, format: str = "pdf") -> Document:  # noqa: A002
        return render(briefing, look, format)


sys.modules[__name__].__class__ = _Callable

__all__ = ["FORMATS", "render"]
