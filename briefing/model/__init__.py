"""The values that travel through the product, from an article to a delivered document.

Frozen and slotted; they nest forward (`Analysis.article`, `Story.lead`, `Card.story`), so nothing
is looked up again by id. Every datetime is aware and in UTC; it becomes local in a template and
nowhere else. Numbers are `Decimal`. `None` means that the article does not say, never that we
failed. Words that are printed are spans of `Article.text`, so they can be checked.
"""

from briefing.model.found import (
    Analysis,
    Bound,
    Dateline,
    Figure,
    FigureKind,
    Level,
    Outcome,
    Place,
    Quote,
    QuoteKind,
    Speaker,
    Term,
    TermKind,
    Theater,
    TheaterMatch,
)
from briefing.model.gathered import (
    Article,
    CitedArticle,
    DateSource,
    GatherReport,
    PageRules,
    PageTest,
    Polled,
    PollState,
    RobotsFile,
    SeenItem,
    Source,
    SourceFailure,
    Tier,
)
from briefing.model.issued import Cover, Document, Receipt
from briefing.model.pickling import pickle_by_fields
from briefing.model.printed import (
    Briefing,
    Card,
    Coverage,
    DateAhead,
    Line,
    ListedArticle,
    Note,
    PrintedFigure,
    PrintedQuote,
    Reference,
    Section,
    Verdict,
)
from briefing.model.spans import Reason, Span, Window
from briefing.model.told import Change, ChangeKind, Reading, Reprint, Story
from briefing.model.wanted import ChannelSettings, Edition, Look, Recipient

__all__ = [
    "Analysis",
    "Article",
    "Bound",
    "Briefing",
    "Card",
    "Change",
    "ChangeKind",
    "ChannelSettings",
    "CitedArticle",
    "Cover",
    "Coverage",
    "DateAhead",
    "DateSource",
    "Dateline",
    "Document",
    "Edition",
    "Figure",
    "FigureKind",
    "GatherReport",
    "Level",
    "Line",
    "ListedArticle",
    "Look",
    "Note",
    "Outcome",
    "PageRules",
    "PageTest",
    "Place",
    "PollState",
    "Polled",
    "PrintedFigure",
    "PrintedQuote",
    "Quote",
    "QuoteKind",
    "Reading",
    "Reason",
    "Receipt",
    "Recipient",
    "Reference",
    "Reprint",
    "RobotsFile",
    "Section",
    "SeenItem",
    "Source",
    "SourceFailure",
    "Span",
    "Speaker",
    "Story",
    "Term",
    "TermKind",
    "Theater",
    "TheaterMatch",
    "Tier",
    "Verdict",
    "Window",
]

pickle_by_fields(globals()[name] for name in __all__)
