"""From a briefing to a document: PDF, HTML, Markdown, JSON."""
