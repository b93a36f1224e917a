"""Who speaks in a few sentences of English."""

from briefing.analysis.quotes import find_quotes
from briefing.model import Article
from briefing.text.sentences import sentences


def quotes_in(text):
    """The quotes between marks, in order."""
    quotes = find_quotes(Article("a", "s", "p", "", text, language="en"), sentences(text))
    return [q for q in quotes if q.kind != "indirect"]


def speakers(text):
    """The name of each quote's speaker, None where nobody is named."""
    return [q.speaker.name if q.speaker else None for q in quotes_in(text)]


def spoken(text):
    """Name and role of each quote's speaker."""
    return [(q.speaker.name, q.speaker.role) if q.speaker else None for q in quotes_in(text)]
