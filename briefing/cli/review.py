"""`briefing review`: look at a draft, choose among its stories, add a note, approve it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from cyclopts import App, Parameter

from briefing.archive.editions import DraftStory, Issue
from briefing.archive.reviews import Reviews
from briefing.cli.opening import find_issue, is_running, open_records, opened, user_name
from briefing.config.desk import Desk, load_desk
from briefing.errors import InputError
from briefing.model import Verdict
from briefing.service.assembly import clock
from briefing.text.plurals import amount

Edition = Annotated[str, Parameter(help="Id of the edition; needed where several drafts wait.")]
Variant = Annotated[str, Parameter(help="Which of the draft's variants the number stands in, as iraq.")]
Json = Annotated[bool, Parameter(name="--json", negative="", help="One JSON object a draft.")]
Who = Annotated[str, Parameter(help="Your name, for the log and under your notes.")]

_AUDITED = ("draft", "reviewed", "approved", "unapproved")

app = App(name="review", help="Look at a draft, choose among its stories, add a note, approve it.")


@app.default
@app.command(name="list")
def list_drafts(*, edition: Edition = "", json_form: Json = False) -> int:
    """List the drafts that wait, their stories by the numbers of the page, and what was decided."""
    desk = load_desk(Path.cwd())
    with open_records(desk) as database:
        listed = _list(desk, Reviews(database), edition, json_form=json_form) if database else 0
    if not listed and not json_form:
        print("no draft waits for its approval")
    return 0


@app.command
def pin(numbers: list[int], /, *, edition: Edition = "", variant: Variant = "", who: Who = "") -> int:
    """Let stories lead, in the order given."""
    return _decide("pin", numbers, edition, variant, who)


@app.command
def drop(numbers: list[int], /, *, edition: Edition = "", variant: Variant = "", who: Who = "") -> int:
    """Leave stories out; the coverage report names them."""
    return _decide("drop", numbers, edition, variant, who)


@app.command(name=["move", "reorder"])
def move(number: int, place: int, /, *, edition: Edition = "", variant: Variant = "", who: Who = "") -> int:
    """Give a story another place in its section, counted from 1."""
    if place < 1:
        raise InputError(f"place: found {place}; expected 1 or more")
    return _decide("move", [number], edition, variant, who, place=place)


@app.command
def note(
    words: str, /, *, story: int = 0, edition: Edition = "", variant: Variant = "", who: Who = ""
) -> int:
    """Add an analyst's note to the issue, or with --story to one of its stories.

    It is printed under your name, apart from the sources' own words.
    """
    if not words.strip():
        raise InputError("note: found no words; expected the note in quotes")
    return _decide("note", [story] if story else [], edition, variant, who, words=words.strip())


@app.command
def approve(*, edition: Edition = "", who: Who = "") -> int:
    """Send the draft to its readers, with everything that was decided."""
    with _reviewing() as (desk, reviews):
        draft = _draft(desk, reviews, edition)
        if not reviews.approve(draft, who or user_name(), clock()):
            raise InputError(f"{draft.key} is no draft any more")
        print(f"{draft.key} is approved: it is built and sent now")
        if not is_running(reviews):
            print("briefing: no service runs on this desk; start one with `briefing run`", file=sys.stderr)
        return 0


@app.command
def undo(*, edition: Edition = "", who: Who = "") -> int:
    """Take back everything that was decided about the draft; the log keeps it."""
    with _reviewing() as (desk, reviews):
        draft = _draft(desk, reviews, edition)
        undone = reviews.undo(draft, who or user_name(), clock())
        print(f"{draft.key}: {amount(undone, 'verdict')} taken back")
        return 0


@app.command(name="log")
def audit(edition: str, slot: str = "", /) -> int:
    """Print every act on an issue, with its time and author.

    Parameters
    ----------
    edition
        Id of the edition.
    slot
        A date or a slot; the newest issue where none is named.

    """
    with _reviewing() as (_, reviews):
        issue = find_issue(reviews, edition, slot)
        for event in reviews.events(issue.id):
            if event.kind in _AUDITED:
                print(f"{event.at:%Y-%m-%d %H:%M:%S}Z  {event.who}  {event.words}")
        return 0


def _decide(
    act: Literal["pin", "drop", "move", "note"],
    numbers: Sequence[int],
    edition: str,
    variant: str,
    who: str,
    *,
    place: int = 0,
    words: str = "",
) -> int:
    with _reviewing() as (desk, reviews):
        draft = _draft(desk, reviews, edition)
        # Looked up first: a wrong number among several changes nothing.
        stories: list[DraftStory | None] = [_story(reviews, draft, variant, number) for number in numbers]
        for story in stories or [None]:
            verdict = Verdict(
                act,
                story.source if story else "",
                story.article if story else "",
                place,
                words,
                who or user_name(),
            )
            if not reviews.decide(draft, verdict, clock(), story.headline if story else ""):
                raise InputError(f"{draft.key} is no draft any more")
            print(f"{draft.key}: {act}: {story.headline if story else 'the issue'}")
        return 0


def _story(reviews: Reviews, draft: Issue, variant: str, number: int) -> DraftStory:
    by_variant = reviews.stories(draft.id)
    wanted = variant or next(iter(by_variant), "")
    if wanted not in by_variant:
        raise InputError(f"--variant: found {variant!r}; expected one of {', '.join(map(repr, by_variant))}")
    for story in by_variant[wanted]:
        if story.number == number:
            return story
    last = max((story.number for story in by_variant[wanted]), default=0)
    raise InputError(f"{draft.key}: no story {number}; the draft numbers them from 1 to {last}")


def _draft(desk: Desk, reviews: Reviews, edition: str) -> Issue:
    """The one draft that is meant."""
    if edition:
        desk.edition(edition)
    drafts = _waiting(reviews, edition)
    if not drafts:
        raise InputError(f"no draft{f' of {edition}' if edition else ''} waits for its approval")
    if len({draft.edition for draft in drafts}) > 1:
        raise InputError(f"--edition: several drafts wait: {', '.join(draft.key for draft in drafts)}")
    return drafts[-1]


@contextmanager
def _reviewing() -> Iterator[tuple[Desk, Reviews]]:
    """The desk of this folder and its open drafts; `InputError` where it has issued nothing yet."""
    desk = load_desk(Path.cwd())
    with opened(desk) as database:
        yield desk, Reviews(database)


def _list(desk: Desk, reviews: Reviews, edition: str, *, json_form: bool) -> int:
    """Print the drafts that wait; how many."""
    drafts = _waiting(reviews, edition)
    for draft in drafts:
        if json_form:
            print(json.dumps(_record(reviews, draft), ensure_ascii=False))
        else:
            _print_draft(desk, reviews, draft)
    return len(drafts)


def _waiting(reviews: Reviews, edition: str) -> list[Issue]:
    return [draft for draft in reviews.drafts() if not edition or draft.edition == edition]


def _print_draft(desk: Desk, reviews: Reviews, draft: Issue) -> None:
    zone = next((ZoneInfo(e.zone) for e in desk.editions if e.id == draft.edition), UTC)
    until = f"until {draft.deadline.astimezone(zone):%H:%M}" if draft.deadline else "without a deadline"
    rule = "goes out as it is" if desk.service.unapproved == "send" else "waits on"
    print(f"{draft.key}  waits {until}, then {rule}")
    verdicts = reviews.verdicts(draft.id)
    for variant, stories in reviews.stories(draft.id).items():
        if variant:
            print(f"  variant {variant}")
        for story in stories:
            decided = ", ".join(
                _said(verdict) for verdict in verdicts if (verdict.source, verdict.article) == (story.source, story.article)
            )  # fmt: skip
            words = f"  {story.number:>3}  {story.theater}: {story.headline} [{story.publication}]"
            print(words + (f"  <- {decided}" if decided else ""))
    for verdict in verdicts:
        if not verdict.article:
            print(f"  note on the issue: {verdict.words} ({verdict.who})")


def _record(reviews: Reviews, draft: Issue) -> dict[str, object]:
    return {
        "edition": draft.edition,
        "slot": draft.slot,
        "deadline": draft.deadline.isoformat() if draft.deadline else None,
        "stories": {
            variant: [asdict(story) for story in stories]
            for variant, stories in reviews.stories(draft.id).items()
        },
        "verdicts": [asdict(verdict) for verdict in reviews.verdicts(draft.id)],
    }


def _said(verdict: Verdict) -> str:
    if verdict.act == "move":
        return f"move to {verdict.place}"
    return f"note: {verdict.words} ({verdict.who})" if verdict.act == "note" else verdict.act
