"""The whole core: analysed articles in, a briefing out.

    analyses ─ theaters ─> stories ─ rank ─> sections ─> bottom line, key figures, what changed,
    cards and rows, figure table, quote register, dates ahead ─> numbered sources ─> coverage report

Pure: the same articles, edition, window and `made` give the same briefing, in any order of arrival.
Sources are numbered in the order in which the page first names them, so the page is built from the
top of its first sheet downwards.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import count
from zoneinfo import ZoneInfo

from briefing.edition.bottom_line import bottom_line, stands_in, summary_lines
from briefing.edition.caps import spread
from briefing.edition.citation import Citations
from briefing.edition.dates_ahead import find_dates_ahead
from briefing.edition.review import notes_of, revise
from briefing.edition.selection import (
    CARD_QUOTES,
    card_figures,
    figure_table,
    key_figures,
    quote_register,
    ranked_quotes,
)
from briefing.model import (
    Analysis,
    Article,
    Briefing,
    Card,
    Change,
    Coverage,
    DateAhead,
    Edition,
    Line,
    ListedArticle,
    PrintedQuote,
    Reason,
    Section,
    SourceFailure,
    Story,
    Theater,
    Verdict,
    Window,
)
from briefing.stories import group_stories, rank
from briefing.stories.changes import compare
from briefing.stories.ranking import outlets
from briefing.stories.reprints import arrival

# One-line rows of a section; what lies beyond is counted in the coverage report.
ROWS = 30
# Other reports named on a card.
ALSO = 6
# Words of summary on a card, by its place in the section: the first is told at length.
CARD_WORDS = (120, 90)
LATER_CARD_WORDS = 70
# Why a story stands where it does, in so many words on the page.
REASONS = 3
DATES_AHEAD = 10
# Languages that are analysed; articles in others are placed by their names and listed.
READ = frozenset({"en", "ar", ""})

_ByTheater = Sequence[tuple[Theater, Sequence[Story]]]


def compile_briefing(
    analyses: Iterable[Analysis],
    edition: Edition,
    window: Window,
    previous: Iterable[Analysis] = (),
    failures: Sequence[SourceFailure] = (),
    *,
    made: datetime,
    number: int | None = None,
    silent: Sequence[str] = (),
    skipped: Sequence[str] = (),
    verdicts: Sequence[Verdict] = (),
) -> Briefing:
    """One issue of the edition from the window's articles.

    `previous` are the articles of the days before: they tell what changed and are not told again.
    """
    everything, earlier = _by_arrival(analyses), _by_arrival(previous)
    gone = [a for a in everything if a.article.withdrawn]
    today = [a for a in everything if not a.article.withdrawn]
    told = [a for a in today if _concerns(a, edition.theaters)]
    before = group_stories([a for a in earlier if _concerns(a, edition.theaters)], edition.theaters)
    ranked = rank(group_stories(told, edition.theaters), window, before)
    stories, dropped = revise(ranked, verdicts)
    edited = [a for a in today if a.article.version > 1] + gone
    # Compared before the reviewer's choice: a dropped story has not gone quiet.
    changes = [
        change
        for change in compare(ranked, before, edited=edited)
        if _is_news(change, window) and not any(_within(change, story) for story in dropped)
    ]
    by_theater = [
        (t, spread([s for s in stories if s.theater and s.theater.id == t.id], edition.stories))
        for t in edition.theaters
    ]
    top = [(theater, found[: edition.stories]) for theater, found in by_theater]

    cite = Citations(stories)
    bottom = {
        theater.id: tuple(Line(cite(c.article), c.span, c.single_source) for c in chosen)
        for theater, chosen in bottom_line(top)
    }
    strip = key_figures(top, changes, cite)
    _cite_readings(changes, cite)
    sections = _sections(by_theater, edition.stories, bottom, changes, cite)
    figures, quotes = figure_table(sections, changes, cite), quote_register(sections, cite)
    ahead = _dates_ahead(stories, window, edition, cite)
    return Briefing(
        edition=edition,
        window=window,
        made=made,
        sections=sections,
        bottom_line=tuple(line for section in sections for line in section.bottom_line),
        key_figures=strip,
        figures=figures,
        quotes=quotes,
        changes=tuple(changes),
        dates_ahead=ahead,
        references=cite.references(),
        coverage=_coverage(
            today, told, by_theater, edition, failures, silent, [*skipped, *_left_out(dropped, before, gone)]
        ),
        number=number,
        volume=_volume([*earlier, *today], edition.zone),
        notes=notes_of([card for s in sections for card in (*s.cards, *s.rows)], verdicts),
    )


def _cite_readings(changes: Iterable[Change], cite: Citations) -> None:
    """Number the sources of what changed, before those of the tables further down."""
    for change in changes:
        for reading in (change.before, change.after):
            if reading is not None:
                cite(reading.article)


def _left_out(dropped: Iterable[Story], before: Iterable[Story], gone: Sequence[Analysis]) -> Iterator[str]:
    """What the coverage report says of stories that the reviewer dropped, and of articles that were taken down."""
    yield from (f"left out by the reviewer: {story.lead.article.headline}" for story in dropped)
    yield from (_withdrawn(a.article) for story in before for a in story.articles if _in(a.article, gone))


def _in(article: Article, analyses: Iterable[Analysis]) -> bool:
    return any((article.source, article.id) == (a.article.source, a.article.id) for a in analyses)


def _withdrawn(article: Article) -> str:
    return f"taken down at its source: {article.headline} ({article.outlet})"


def _by_arrival(analyses: Iterable[Analysis]) -> list[Analysis]:
    return sorted(analyses, key=lambda a: arrival(a.article))


def _is_news(change: Change, window: Window) -> bool:
    """A story is said to have gone quiet once: in the issue after the one that told it last."""
    if change.kind != "quiet" or change.before is None or change.before.article.seen is None:
        return True
    return change.before.article.seen >= window.start - (window.end - window.start)


def _concerns(analysis: Analysis, theaters: Sequence[Theater]) -> bool:
    return any(analysis.level(theater) in ("primary", "secondary") for theater in theaters)


def _sections(
    by_theater: _ByTheater,
    limit: int,
    bottom: dict[str, tuple[Line, ...]],
    changes: Sequence[Change],
    cite: Citations,
) -> tuple[Section, ...]:
    """Stories told in full are numbered first, through all sections; the rows go on from there."""
    numbers = count(1)
    cards = {
        theater.id: tuple(
            _card(next(numbers), place, story, changes, cite) for place, story in enumerate(stories[:limit])
        )
        for theater, stories in by_theater
    }
    sections = []
    for theater, stories in by_theater:
        articles = [a.article for story in stories for a in story.articles]
        rows = [
            Card(next(numbers), story, cite(story.lead.article), why=_why(story))
            for story in stories[limit : limit + ROWS]
        ]
        sections.append(
            Section(
                theater=theater,
                cards=cards[theater.id],
                rows=tuple(rows),
                bottom_line=bottom.get(theater.id, ()),
                articles=len(articles),
                publications=len({a.counted_outlet for a in articles}),
            )
        )
    return tuple(sections)


def _card(number: int, place: int, story: Story, changes: Sequence[Change], cite: Citations) -> Card:
    words = CARD_WORDS[place] if place < len(CARD_WORDS) else LATER_CARD_WORDS
    single = len(outlets(story)) == 1
    ranked = ranked_quotes(story)
    lines = summary_lines(story, words, ranked[:CARD_QUOTES])
    quotes = [quote for quote in ranked if not stands_in(quote, lines)][:CARD_QUOTES]
    return Card(
        number=number,
        story=story,
        reference=cite(story.lead.article),
        lines=tuple(Line(cite(article), span, single) for article, span in lines),
        quotes=tuple(PrintedQuote(cite(article), quote) for article, quote in quotes),
        figures=card_figures(story, changes, cite),
        also=tuple(cite(a.article) for a in story.also[:ALSO]),
        why=_why(story),
        disputes=tuple(c for c in changes if c.kind == "disputed" and _within(c, story)),
    )


def _why(story: Story) -> tuple[Reason, ...]:
    return tuple(sorted(story.why, key=lambda reason: -reason.points)[:REASONS])


def _within(change: Change, story: Story) -> bool:
    told = {id(a.article) for a in story.articles}
    return any(r is not None and id(r.article) in told for r in (change.before, change.after))


def _dates_ahead(
    stories: Sequence[Story], window: Window, edition: Edition, cite: Citations
) -> tuple[DateAhead, ...]:
    today = window.end.astimezone(ZoneInfo(edition.zone)).date()
    found: dict[tuple[date, int], DateAhead] = {}
    for place, story in enumerate(stories):
        for day, span in find_dates_ahead(story.lead, today):
            found.setdefault((day, place), DateAhead(day, cite(story.lead.article), span))
    return tuple(found[key] for key in sorted(found)[:DATES_AHEAD])


def _coverage(
    today: Sequence[Analysis],
    told: Sequence[Analysis],
    by_theater: _ByTheater,
    edition: Edition,
    failures: Sequence[SourceFailure],
    silent: Sequence[str],
    skipped: Sequence[str],
) -> Coverage:
    stories = [story for _, found in by_theater for story in found]
    shown = sum(min(len(found), edition.stories + ROWS) for _, found in by_theater)
    unread = [a.article for a in told if a.article.language not in READ]
    return Coverage(
        articles=len(today),
        publications=len({a.article.counted_outlet for a in today}),
        reprints=sum(len(story.reprints) for story in stories),
        stories=len(stories),
        cut=len(stories) - shown,
        elsewhere=len(today) - len(told),
        undated=tuple(ListedArticle(a.article, "no date") for a in today if a.article.published is None),
        unread_language=tuple(ListedArticle(a, f"language {a.language!r} is not analysed") for a in unread),
        silent=tuple(silent),
        failures=tuple(failures),
        skipped=(*skipped, *(_without_findings(a) for a in told if a.fault)),
    )


def _without_findings(analysis: Analysis) -> str:
    article = analysis.article
    named = article.headline or article.id
    return f"{named} ({article.outlet}): told without quotes and figures ({analysis.fault})"


def _volume(analyses: Sequence[Analysis], zone: str) -> tuple[tuple[date, int], ...]:
    moments = [a.article.seen for a in analyses]
    days = Counter(moment.astimezone(ZoneInfo(zone)).date() for moment in moments if moment)
    return tuple(sorted(days.items()))
