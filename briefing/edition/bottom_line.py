"""The sentences that sum up a story and a theater: whole, verbatim, each with where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from briefing.model import Analysis, Article, Quote, Span, Story, Theater
from briefing.stories.lead import overtakes
from briefing.stories.ranking import outlets
from briefing.stories.sidelines import is_notice, is_sideline
from briefing.text.similarity import words
from briefing.text.standalone import harks_back, stands_alone

# Words of a card's summary.
CARD_WORDS = 70
# Sentences of a card's summary.
CARD_LINES = 3
# Stories of a theater that its bottom line tells.
STORIES = 3
# Words of all bottom lines together; a look prints of them what page 1 has room for.
PAGE_WORDS = 240
# Sentences from the lede on in which an article tells its news.
NEWS = 6
# Share of its content words that a further sentence may have in common with one chosen before.
REPEATED = 0.5
# Content words that tie a further sentence to the story's first one or its headline.
TIED = 2
# Letters of a content word, at least.
CONTENT = 4
# Share of a sentence's words that stand in the headline, when it only repeats it.
ECHO = 0.85
# What a sentence is printed without: a credit in brackets or before a slash ("Shafaq News/ "), bullets, dashes.
_BEFORE_WORDS = re.compile(r"(?:\([^()]{2,40}\)|[A-Z]\w+(?: [A-Z]\w+){0,2}/ (?=[A-Z])|[^\w“\"«‘'$€£])*")


@dataclass(frozen=True, slots=True)
class Chosen:
    """A sentence chosen for the bottom line."""

    story: Story
    article: Article
    span: Span
    # True when one independent outlet alone tells the story.
    single_source: bool


def summary_lines(
    story: Story, limit_words: int = CARD_WORDS, quotes: Sequence[tuple[Article, Quote]] = ()
) -> tuple[tuple[Article, Span], ...]:
    """Verbatim sentences that sum up the story, best first, each with its article.

    The first tells the event; each further one adds to it, holds none of the `quotes` and gives no
    other number for the same thing. Empty where no sentence can be read on its own. A notice of correction
    is told as it goes: what was wrong, and what is right.
    """
    if is_notice(story.lead):
        return tuple(_from_the_top(story.lead, limit_words))
    lines: list[_Sentence] = []
    left = limit_words
    for sentence in _opening_first(_candidates(story)):
        fits = sentence.length <= left or not lines
        adds = not lines or (
            _adds(sentence, lines) and not any(stands_in(q, [sentence.place]) for q in quotes)
        )
        if len(lines) < CARD_LINES and fits and adds:
            lines.append(sentence)
            left -= sentence.length
    return tuple(line.place for line in lines)


def _from_the_top(report: Analysis, limit_words: int) -> Iterator[tuple[Article, Span]]:
    """The report's sentences in their order, as far as there is room; the first in any case."""
    left = limit_words
    for place, span in enumerate(islice(_from_lede(report), CARD_LINES)):
        left -= len(span.of(report.article.text).split())
        if place and left < 0:
            return
        yield report.article, span


def stands_in(quote: tuple[Article, Quote], lines: Iterable[tuple[Article, Span]]) -> bool:
    """True where words of the quote are printed with one of the lines."""
    return any(
        article is quote[0] and any(span.meets(segment) for segment in quote[1].segments)
        for article, span in lines
    )


def bottom_line(
    sections: Sequence[tuple[Theater, Sequence[Story]]], limit_words: int = PAGE_WORDS
) -> tuple[tuple[Theater, tuple[Chosen, ...]], ...]:
    """For each theater the first line of the three heaviest stories that a sentence tells, `limit_words` in all.

    Sport, opinion, round-ups and notices of correction are no bottom line.
    Where words run short every theater keeps its first story, then its second.
    """
    kept: dict[str, list[Chosen]] = {theater.id: [] for theater, _ in sections}
    told = [
        (theater, list(islice(filter(None, map(_first_line, _news_of(stories))), STORIES)))
        for theater, stories in sections
    ]
    left = limit_words
    for place in range(STORIES):
        for theater, lines in told:
            if place >= len(lines):
                continue
            line = lines[place]
            length = len(line.span.of(line.article.text).split())
            if length <= left:
                kept[theater.id].append(line)
                left -= length
    return tuple((theater, tuple(kept[theater.id])) for theater, _ in sections)


def _news_of(stories: Sequence[Story]) -> Iterator[Story]:
    return (story for story in stories if not is_sideline(story.lead))


def _first_line(story: Story) -> Chosen | None:
    """The first sentence that needs no headline over it."""
    for line in _candidates(story):
        if not line.harks_back:
            article = line.report.article
            return Chosen(story, article, line.span, single_source=len(outlets(story)) == 1)
    return None


def _opening_first(sentences: Iterable[_Sentence]) -> list[_Sentence]:
    """The first that opens the story, then all others in their order."""
    waiting = list(sentences)
    opening = next((place for place, line in enumerate(waiting) if not line.harks_back), 0)
    return waiting[opening : opening + 1] + waiting[:opening] + waiting[opening + 1 :]


@dataclass(frozen=True, slots=True)
class _Sentence:
    report: Analysis
    span: Span
    content: frozenset[str]

    @property
    def harks_back(self) -> bool:
        return harks_back(self.report.article.text, self.span)

    @property
    def place(self) -> tuple[Article, Span]:
        return self.report.article, self.span

    @property
    def length(self) -> int:
        return len(self.span.of(self.report.article.text).split())


def _candidates(story: Story) -> Iterator[_Sentence]:
    """Sentences that stand alone: the lead's, then the first of every other report that it has not overtaken."""
    yield from _news(story.lead, story)
    for report in story.also:
        if overtakes(story.lead, report):
            continue
        yield from list(_news(report, story))[:1]


def _news(report: Analysis, story: Story) -> Iterator[_Sentence]:
    text = report.article.text
    for span in list(_from_lede(report))[:NEWS]:
        said = words(span.of(text))
        if stands_alone(text, span) and not _echoes(said, words(story.lead.article.headline)):
            yield _Sentence(report, span, frozenset(w for w in said if len(w) >= CONTENT))


def _from_lede(report: Analysis) -> Iterable[Span]:
    """Sentences from the lede on, without the dateline."""
    text = report.article.text
    dateline = report.dateline.span.end if report.dateline else 0
    start = max(report.lede.start if report.lede else 0, dateline)
    for sentence in report.sentences:
        if sentence.end <= start:
            continue
        opening = _BEFORE_WORDS.match(text, max(sentence.start, start), sentence.end)
        first = opening.end() if opening else sentence.end
        if first < sentence.end:
            yield Span(first, sentence.end)


def _echoes(said: list[str], headline: list[str]) -> bool:
    known = set(headline)
    return bool(said) and sum(word in known for word in said) >= ECHO * len(said)


def _adds(sentence: _Sentence, lines: Sequence[_Sentence]) -> bool:
    first = lines[0]
    headline = words(first.report.article.headline)
    tied = len(sentence.content & (first.content | frozenset(headline))) >= TIED
    return tied and not any(_repeats(sentence, line) or _contradicts(sentence, line) for line in lines)


def _repeats(one: _Sentence, other: _Sentence) -> bool:
    fewer = min(len(one.content), len(other.content)) or 1
    return len(one.content & other.content) > REPEATED * fewer


def _contradicts(one: _Sentence, other: _Sentence) -> bool:
    """The two give different numbers of the same kind; the page shows that as a dispute."""
    mine = {(f.kind, f.outcome, f.unit): f.value for f in one.report.figures if one.span.covers(f.span)}
    return any(
        mine.get((f.kind, f.outcome, f.unit), f.value) != f.value
        for f in other.report.figures
        if other.span.covers(f.span)
    )
