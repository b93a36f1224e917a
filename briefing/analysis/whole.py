"""An article's analysis: each part's finding, put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.countries import find_mentions
from briefing.analysis.dateline import find_dateline, find_lede
from briefing.analysis.figures import find_figures
from briefing.analysis.key_figures import mark_key_figures
from briefing.analysis.key_quotes import mark_key_quotes
from briefing.analysis.language import language_of
from briefing.analysis.places import find_places, find_scene
from briefing.analysis.quotes import find_quotes
from briefing.analysis.theaters import match_theaters
from briefing.model import Analysis, Article, Theater
from briefing.text.sentences import sentences


def analyze(article: Article, theaters: Sequence[Theater]) -> Analysis:
    """Everything that was found in the article; its language is filled in where it was not known."""
    article = replace(article, language=article.language or language_of(article))
    parts = sentences(article.text)
    dateline = find_dateline(article.text)
    lede = find_lede(article.text, parts, dateline, article.headline)
    matches = match_theaters(article, theaters)
    places = find_places(article, theaters)
    quotes = find_quotes(article, parts)
    figures = find_figures(article, parts, quotes, find_mentions(article, theaters))
    return Analysis(
        article=article,
        sentences=parts,
        lede=lede,
        dateline=dateline,
        theaters=matches,
        places=places,
        scene=find_scene(article, places, dateline, lede, theaters),
        quotes=mark_key_quotes(quotes, article, matches, lede),
        figures=mark_key_figures(figures, article, matches),
    )
