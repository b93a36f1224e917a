"""From analysed articles to a briefing: what is told, in which order, with which source. Pure."""
