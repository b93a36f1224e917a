"""An article's analysis: each part's finding, put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.figures import find_figures
from briefing.analysis.key_figures import mark_key_figures
from briefing.analysis.key_quotes import mark_key_quotes
from briefing.analysis.language import language_of
from briefing.analysis.places.countries import find_mentions
from briefing.analysis.places.dateline import find_dateline, find_lede
from briefing.analysis.places.named import find_places, find_scene, without_towns
from briefing.analysis.quotes import find_quotes
from briefing.analysis.theaters import match_theaters
from briefing.model import Analysis, Article, Theater
from briefing.text.sentences import sentences


def analyze(article: Article, theaters: Sequence[Theater]) -> Analysis:
    """Everything that was found in the article; its language is filled in where it was not known."""
    article = replace(article, language=article.language or language_of(article))
    parts = sentences(article.text)
    dateline = find_dateline(article.text)
    lede = find_lede(article.text, parts, dateline)
    matches = match_theaters(article, theaters)
    places = find_places(article, theaters)
    mentions = find_mentions(article, theaters)
    quotes = without_towns(find_quotes(article, parts), article.text, mentions)
    figures = find_figures(article, parts, quotes, mentions)
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


def place(article: Article, theaters: Sequence[Theater], *, fault: str) -> Analysis:
    """The article in its theaters, without quotes and figures, which `fault` kept from being read."""
    article = replace(article, language=article.language or language_of(article))
    return Analysis(article, sentences(article.text), theaters=match_theaters(article, theaters), fault=fault)
