"""briefing: the day's articles on a theater as a briefing that can be trusted after two minutes."""

__version__ = "0.1.0"
