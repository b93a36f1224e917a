"""Which quotes and figures of the told stories are printed, and where.

A story's card shows its own; the strip on page 1 and the tables of the reference pages choose from
all of them. The ranking itself, with its tables of weights, stands in `analysis.key_quotes` and
`analysis.key_figures`. Figures are ranked within a story: two events may both have killed twelve.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from briefing.analysis.key_figures import RankedFigure, in_two_languages, rank_figures, same_figure
from briefing.analysis.key_quotes import LEAST_CONFIDENCE, rank_quotes
from briefing.edition.citation import Citations
from briefing.model import (
    Article,
    Change,
    Figure,
    PrintedFigure,
    PrintedQuote,
    Quote,
    Reading,
    Section,
    Story,
    Theater,
)
from briefing.stories.lead import overtakes
from briefing.stories.sidelines import is_notice, is_sideline

CARD_QUOTES = 2
CARD_FIGURES = 3
# Cells of the strip on page 1; each tells another story.
STRIP = 4
# Stories of a theater, heaviest first, whose figures may come onto the strip.
STRIP_STORIES = 5
# What becomes of people, on the strip: points, and more for each power of ten. The dead come before any number of
# arrests, and one death before few who left their homes.
GRAVITY: Mapping[str, tuple[float, float]] = {
    "killed": (8.0, 3.0),
    "wounded": (5.0, 2.0),
    "missing": (5.0, 2.0),
    "displaced": (3.0, 1.5),
    "detained": (1.0, 1.0),
    "strikes": (1.0, 1.0),
}
# Points for a figure of the article that leads its story: the strip must not contradict the headline.
OF_THE_LEAD = 4.0
# Where the day's own figures stand. What stands below is mostly background, however many it counts.
UP_FRONT = frozenset({"in the headline", "in the lead"})
TABLE_FIGURES = 60
# What a page prints of them is its look's affair.
REGISTER_QUOTES = 240
# Words of the shortest quote in the register; less is a fragment.
REGISTER_WORDS = 5


def ranked_quotes(story: Story) -> tuple[tuple[Article, Quote], ...]:
    """The story's key quotes, of different words, best first; a card has room for `CARD_QUOTES`."""
    return rank_quotes([(a.article, q) for a in story.independent for q in a.quotes if q.key])


def card_figures(story: Story, changes: Sequence[Change], cite: Citations) -> tuple[PrintedFigure, ...]:
    """The story's heaviest figures, each thing once."""
    return tuple(_printed(entry, story, changes, cite) for entry in _current(story)[:CARD_FIGURES])


def key_figures(
    top: Sequence[tuple[Theater, Sequence[Story]]], changes: Sequence[Change], cite: Citations
) -> tuple[PrintedFigure, ...]:
    """The strip of page 1: the gravest figure of a story each, theaters in turn, the gravest first.

    One count stands there once, though two stories tell it (in two languages, say), and in digits
    where any report of the story prints it so. What most readers cannot read stands there only where
    nothing else does.
    """
    language = _language(story for _, stories in top for story in stories)
    best = [
        [
            (story, _gravest(story, ranked))
            for story in stories[:STRIP_STORIES]
            if not is_sideline(story.lead) and (ranked := _current(story))
        ]
        for _, stories in top
    ]
    for column in best:
        column.sort(
            key=lambda pair: (pair[1].article.language != language, -gravity(pair[1]), pair[1].article.id)
        )
    in_turn = [pair for row in zip_longest(*best) for pair in row if pair]
    counted: dict[object, tuple[Story, RankedFigure]] = {}
    for story, entry in in_turn:
        key = _count(entry.figure)
        if key not in counted or len(story.independent) > len(counted[key][0].independent):
            counted[key] = (story, entry)
    chosen = sorted(counted.values(), key=lambda pair: pair[1].article.language != language)[:STRIP]
    chosen.sort(
        key=lambda pair: (pair[1].article.language != language, -gravity(pair[1]), pair[1].article.id)
    )
    return tuple(_printed(_in_digits(entry, story), story, changes, cite) for story, entry in chosen)


def _gravest(story: Story, ranked: Sequence[RankedFigure]) -> RankedFigure:
    """What the story gives to the strip: its gravest figure, the lead's own before the others'."""
    lead = story.lead.article
    return max(ranked, key=lambda entry: gravity(entry) + OF_THE_LEAD * (entry.article is lead))


def gravity(entry: RankedFigure) -> float:
    """How much a figure weighs on the strip: what became of whom, and where it stands up front, of how many."""
    figure = entry.figure
    grave, by_size = GRAVITY.get(figure.outcome or figure.kind, (0.0, 0.0))
    if not any(reason.word in UP_FRONT for reason in entry.why):
        by_size = 0.0
    return entry.weight / 2 + grave + by_size * math.log10(max(1.0, float(figure.upper or figure.value)))


def _language(stories: Iterable[Story]) -> str:
    """What most of the stories are told in; of several as many, the first by name."""
    told = Counter(story.lead.article.language for story in stories)
    return min(told, key=lambda language: (-told[language], language), default="")


def _count(figure: Figure) -> object:
    return figure.kind, figure.outcome, figure.unit, figure.value, figure.upper


def _in_digits(entry: RankedFigure, story: Story) -> RankedFigure:
    """The same count where a report of the story prints it in digits, its own article before the others."""
    if _digits(entry.figure, entry.article):
        return entry
    reports = sorted(story.independent, key=lambda report: report.article is not entry.article)
    for report in reports:
        for figure in report.figures:
            same = _count(figure) == _count(entry.figure) and figure.bound == entry.figure.bound
            if same and not figure.background and _says_what(figure, report.article):
                others = (entry.article, *entry.also) if report.article is not entry.article else entry.also
                also = tuple(a for a in others if a is not report.article)
                return replace(entry, article=report.article, figure=figure, also=also)
    return entry


def _says_what(figure: Figure, article: Article) -> bool:
    """In digits, with what is counted right behind."""
    after = article.text[figure.number.end : figure.span.end]
    return _digits(figure, article) and any(character.isalpha() for character in after)


def _digits(figure: Figure, article: Article) -> bool:
    return any(character.isdigit() for character in figure.number.of(article.text))


def figure_table(
    sections: Iterable[Section], changes: Sequence[Change], cite: Citations
) -> tuple[PrintedFigure, ...]:
    """Every key figure of the stories told in full, in the order of the page."""
    rows = (
        _printed(entry, card.story, changes, cite)
        for section in sections
        for card in section.cards
        for entry in _ranked(card.story)
    )
    return tuple(row for row, _ in zip(rows, range(TABLE_FIGURES), strict=False))


def quote_register(sections: Iterable[Section], cite: Citations) -> tuple[PrintedQuote, ...]:
    """Attributed direct quotes of the stories told in full, by speaker; the same words once."""
    reports = (a for section in sections for card in section.cards for a in card.story.independent)
    said: dict[tuple[str, str], PrintedQuote] = {}
    for report in reports:
        for quote in report.quotes:
            words = quote.words(report.article.text)
            if _printable(quote) and len(words.split()) >= REGISTER_WORDS and len(said) < REGISTER_QUOTES:
                assert quote.speaker is not None
                said.setdefault((quote.speaker.name, words), PrintedQuote(cite(report.article), quote))
    return tuple(said[key] for key in sorted(said, key=lambda k: (k[0].casefold(), said[k].reference.number)))


def _printable(quote: Quote) -> bool:
    return quote.kind != "indirect" and quote.speaker is not None and quote.confidence >= LEAST_CONFIDENCE


def _ranked(story: Story) -> list[RankedFigure]:
    """The story's key figures, heaviest first; its lead article's before the others' of like weight.

    What the lead's readers can read comes before the same story in another language. A notice of correction
    has none: what it repeats first was wrong.
    """
    pairs = [(a.article, f) for a in story.independent if not is_notice(a) for f in a.figures if f.key]
    lead = story.lead.article
    ranked = sorted(
        (_readable(entry, story) for entry in rank_figures(pairs)),
        key=lambda e: (e.article.language != lead.language, -(e.weight + OF_THE_LEAD * (e.article is lead))),
    )
    return _each_once(ranked)


def _current(story: Story) -> list[RankedFigure]:
    """The same without the dead and missing of reports that the lead has overtaken; the table alone has those."""
    stale = {id(a.article) for a in story.also if overtakes(story.lead, a)}
    return [
        entry
        for entry in _ranked(story)
        if entry.figure.outcome not in ("killed", "missing") or id(entry.article) not in stale
    ]


def _readable(entry: RankedFigure, story: Story) -> RankedFigure:
    """The same count as a report in the lead's language gives it, where any does; the lead's own first."""
    language = story.lead.article.language
    if entry.article.language == language:
        return entry
    for report in story.independent:
        for figure in report.figures if report.article.language == language else ():
            if figure.key and (same_figure(figure, entry.figure) or in_two_languages(figure, entry.figure)):
                also = tuple(a for a in (entry.article, *entry.also) if a is not report.article)
                return replace(entry, article=report.article, figure=figure, also=also)
    return entry


def _each_once(ranked: Iterable[RankedFigure]) -> list[RankedFigure]:
    """Without figures that stand inside another's words ("12" within "12 people, 3 of them children")."""
    kept: list[RankedFigure] = []
    for entry in ranked:
        if not any(k.article is entry.article and k.figure.span.meets(entry.figure.span) for k in kept):
            kept.append(entry)
    return kept


def _printed(entry: RankedFigure, story: Story, changes: Sequence[Change], cite: Citations) -> PrintedFigure:
    return PrintedFigure(
        reference=cite(entry.article),
        figure=entry.figure,
        theater=story.theater,
        also=tuple(cite(article) for article in entry.also),
        before=_before(entry.article, entry.figure, changes),
        why=entry.why,
    )


def _before(article: Article, figure: Figure, changes: Sequence[Change]) -> Reading | None:
    for change in changes:
        after = change.after
        if change.kind == "moved" and after and after.article is article and after.span.meets(figure.span):
            return change.before
    return None
