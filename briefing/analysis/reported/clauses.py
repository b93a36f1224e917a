"""Indirect speech in English: "X said that ...", "..., X said", "according to X, ...".

Every verb of saying outside of quotation marks with a subject is a candidate; how what was said
stands to the verb ("that", a clause, "to", a noun, before it) makes its joint, and each pair of verb
and joint has a chance (`reported.chances`) measured on the PolNeAR training articles. Words that
hold quotation marks are left to the quotes.

F1 where half of the words are common: .511 on PolNeAR's development articles (precision .73), .545 on
GenderGapTracker's (recall .66). PolNeAR calls a report what anybody wants, supports or plans as well, GenderGapTracker only what
is said: there "that", a clause or "according to" are right in 57 to 85 of 100, "to", "about" and nouns
in 0 to 16. The candidates hold half of PolNeAR's reports, so no other weights help much: boosted
trees over thirty features gave .527 for .523 at the best threshold. What was taken out for the
reader's sake, sources that are none ("the", "have announced", "a fresh round of peace"), was a fifth of
the candidates and cost no F1.
Missed: reports by a noun ("his claim that", "in her view"), by a passive ("was described as"), and
what nobody says but thinks or wants without a verb of the table.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from briefing.analysis.names.mention import DETERMINERS, SUBJECT_PRONOUNS
from briefing.analysis.people.attribution import Scene
from briefing.analysis.places.dateline import find_dateline
from briefing.analysis.reported import words as words_for
from briefing.analysis.reported.subjects import Subject, may_speak, mention_at, subject_of
from briefing.analysis.words.cues import ENGLISH
from briefing.model import Span

# How what was said is joined to its verb.
Joint = Literal["that", "clause", "question", "to", "thing", "about", "before", "around", "source"]

_MARK = re.compile(r"[“”\"«»„]|''|``")
_OPENS = re.compile(r",?\s*[“\"«„]|\s*``|\s*''\w")
_CLOSES = re.compile(r"[”\"“«]\s?$")
# "that" stands at most so many words behind its verb ("told reporters in Baghdad on Monday that"),
# and behind any other words than such asides at most so many.
THAT_REACH = 12
STRANGE_REACH = 1
# So many words before ", he said" tell something even where no verb is known.
TELLING = 5
# A finite verb stands within so many words of a clause's beginning.
VERB_REACH = 12
# A source behind "according to" begins, and a dateline before the news ends, within so many words.
SOURCE_REACH = 7
DATELINE_REACH = 8
# "in a statement on Sunday": an aside at the end of a sentence has at most so many words.
LONGEST_ASIDE = 5
# Fewer words behind ", he said," are no second half.
FEWEST_AFTER = 3
# ", the river and the road": the "and" of a list stands within so many words of its comma.
LONGEST_ITEM = 9
# "According to the results of two recent polls": words of a source that is no mention.
LONGEST_PAPER = 8
# "and 44 percent said": a second report's verb stands within so many words of the "and".
SECOND_REACH = 8


@dataclass(frozen=True, slots=True)
class Reported:
    """A candidate: who, by which verb, said what."""

    # Number of the mention that speaks, None where a phrase does that names nobody ("two in three").
    mention: int | None
    # Words that speak: the first and the one behind the last.
    source: tuple[int, int]
    # The cue's words likewise.
    cue: tuple[int, int]
    joint: Joint
    # First word of what was said and the one behind its last.
    first: int
    last: int


def candidates(scene: Scene, verbs: frozenset[str]) -> Iterator[Reported]:
    """Every verb of `verbs` that has a subject, with what it may report; in order of the text."""
    ends = _sentence_ends(scene)
    filed = _behind_dateline(scene)
    for k, word in enumerate(scene.words):
        found = None
        if word.lower == "according":
            found = _according(scene, k, ends[scene.sentence_of[k]], filed)
        elif word.lower in verbs:
            found = _reported(scene, k, ends[scene.sentence_of[k]], filed)
        if found is not None and found.first < found.last and not _quoted(scene, found):
            yield found


def _sentence_ends(scene: Scene) -> list[int]:
    """For each sentence the number of the word behind its last."""
    ends = [0] * (scene.sentence_of[-1] + 1 if scene.sentence_of else 0)
    for k, sentence in enumerate(scene.sentence_of):
        ends[sentence] = k + 1
    return ends


def _behind_dateline(scene: Scene) -> int:
    """Number of the first word behind the dateline, 0 where there is none."""
    dateline = find_dateline(scene.text)
    return bisect_left(scene.words, dateline.span.end, key=lambda word: word.start) if dateline else 0


def start_of(scene: Scene, k: int) -> int:
    """Number of the first word of the sentence that word `k` stands in."""
    return bisect_left(scene.sentence_of, scene.sentence_of[k])


def _news_start(scene: Scene, start: int) -> int:
    """`start`, or the first word behind a dateline ("BAGHDAD (Reuters) —") in the first paragraph."""
    if scene.paragraph_of[start] == 0:
        for m in range(start + 1, min(start + DATELINE_REACH, len(scene.words))):
            gap = scene.words[m].gap
            if gap and ("—" in gap or "–" in gap or "--" in gap or gap.endswith(")-")):
                return m
    return start


def _reported(scene: Scene, k: int, end: int, filed: int) -> Reported | None:
    start = max(start_of(scene, k), min(filed, k))
    subject = subject_of(scene, k, start)
    if subject is None:
        return None
    words = scene.words
    if subject.mention is None and words[k].lower in words_for.NOUNS_TOO and _that(scene, k, end) is None:
        return None
    start = _news_start(scene, start)
    if words[start].lower == "as" and subject.opens == start + 1 and k + 2 < end and words[k + 1].gap == ",":
        return _made(subject, k, "source", k + 1, end)  # "As the mayor noted, the well is dry"
    if subject.inverted:
        return _made(subject, k, "before", start, k) if _states(scene, start, k) else None
    opens = subject.opens
    set_apart = opens > start and "," in words[opens].gap
    closing = k + 1 >= end or bool(words[k + 1].gap) or _closes(scene, k, end)
    if set_apart and closing and opens < k:
        if k + 1 < end and words[k + 1].gap == "," and end - k > FEWEST_AFTER:
            behind = end - k - 1 > opens - start
            return _made(subject, k, "around", *((k + 1, end) if behind else (start, opens)))
        if _states(scene, start, opens):
            return _made(subject, k, "before", start, opens)
    return _behind(scene, subject, k, end)


def _closes(scene: Scene, k: int, end: int) -> bool:
    """True where only a day or an occasion stands behind ", he said": "on Wednesday", "in a statement"."""
    word = scene.words[k + 1].lower
    return word in words_for.DAYS or (word in words_for.ASIDE and end - k - 1 <= LONGEST_ASIDE)


def _made(subject: Subject, k: int, joint: Joint, first: int, last: int) -> Reported:
    return Reported(subject.mention, (subject.opens, subject.closes), (k, k + 1), joint, first, last)


def _states(scene: Scene, first: int, last: int) -> bool:
    """True for a clause before ", he said", false for "In a statement, he said"."""
    if last <= first:
        return False
    opening = scene.words[first].lower
    if opening in words_for.ADVERBIAL or opening.endswith("ing"):
        comma = next((m for m in range(first + 1, last) if scene.words[m].gap == ","), None)
        return comma is not None and has_verb(scene, comma, last)
    return last - first >= TELLING or has_verb(scene, first, last)


def _behind(scene: Scene, subject: Subject, k: int, end: int) -> Reported | None:
    """What stands behind the verb: "that ...", a clause, a question, "to ...", a noun."""
    words, j = scene.words, k + 1
    that = _that(scene, k, end)
    if that is not None:
        return _made(subject, k, "that", that, _cut(scene, that, end))
    if j >= end or words[j].gap not in ("", ":"):
        return None
    hearer = mention_at(scene, j) if words[k].lower in words_for.TOLD else None
    if hearer is not None:
        j = max(scene.mentions[hearer].last, j + 1)
        if j >= end:
            return None
    word, last = words[j].lower, _cut(scene, j, end)
    if word in words_for.QUESTIONS:
        return _made(subject, k, "question", j, last)
    if word == "to" and j + 1 < end and not _begins_noun(scene, j + 1):
        return _made(subject, k, "to", j, last)
    if word == "to" or word in words_for.PREPOSITIONS:
        return _made(subject, k, "about", j + 1, last)
    return _made(subject, k, "clause" if has_verb(scene, j, last) else "thing", j, last)


def _begins_noun(scene: Scene, m: int) -> bool:
    return scene.words[m].capital or scene.words[m].lower in DETERMINERS


def _that(scene: Scene, k: int, end: int) -> int | None:
    """The "that" of the verb at `k`."""
    words, told = scene.words, scene.words[k].lower in words_for.TOLD
    for m in range(k + 1, min(k + 1 + THAT_REACH, end)):
        if words[m].lower == "that" and (m == k + 1 or words[m].gap in ("", ",")):
            return m
        if words[m].gap == "," and words[m].lower.endswith("ing"):
            break  # ", adding that" is another report
        aside = told or words[m - 1].lower in words_for.BEFORE_THAT or words[m].capital
        if m - k - 1 > STRANGE_REACH and not aside:
            break
    return None


def has_verb(scene: Scene, first: int, last: int) -> bool:
    """True for a clause: a finite verb, as far as its form tells, within the next words."""
    return any(
        w.lower.replace("’", "'") in words_for.FINITE or (n and w.lower.endswith("ed") and not w.capital)
        for n, w in enumerate(scene.words[first : min(last, first + VERB_REACH)])
    )


def _cut(scene: Scene, first: int, end: int) -> int:
    """Where what was said ends: the sentence's end, or where something else is told behind a comma."""
    opening = scene.words[start_of(scene, first)].lower
    for m in range(first + 2, end):
        word = scene.words[m]
        if word.gap and (";" in word.gap or ":" in word.gap):
            return m
        if word.gap == "," and opening in words_for.SUBORDINATE and mention_at(scene, m) is not None:
            return m  # "While he said it was safe, he stayed away"
        if word.gap == "," and (word.lower in words_for.GOES_ELSEWHERE or word.lower.endswith("ing")):
            if word.lower in words_for.ARTICLES and _lists(scene, m, end):
                continue
            return m
        if word.lower in words_for.JOINS and word.gap == "," and _acts(scene, m + 1, end):
            return m
        if word.lower in words_for.JOINS:
            following = scene.words[m + 1 : min(end, m + 1 + SECOND_REACH)]
            if any(w.lower in words_for.SURELY_SAID for w in following):
                return m
    return end


def _lists(scene: Scene, m: int, end: int) -> bool:
    """True for ", the river and the road": the comma parts things that are said of, and no appositive opens."""
    for word in scene.words[m + 1 : min(end, m + LONGEST_ITEM)]:
        if word.gap or word.lower in words_for.FINITE:
            return False
        if word.lower in ("and", "or"):
            return True
    return False


def _acts(scene: Scene, m: int, end: int) -> bool:
    """True for "he railed" behind ", and"."""
    words = scene.words
    return (
        m + 1 < end
        and words[m].lower in SUBJECT_PRONOUNS
        and words[m + 1].lower in ENGLISH.strong | ENGLISH.weak
    )


def _according(scene: Scene, k: int, end: int, filed: int) -> Reported | None:
    """What X says by "..., according to X" or "According to X, ..."."""
    if k + 2 >= end or scene.words[k + 1].lower != "to":
        return None
    near = range(bisect_left(scene.firsts, k + 2), bisect_left(scene.firsts, min(end, k + 2 + SOURCE_REACH)))
    source = mention_at(scene, k + 2)
    if source is None:
        first = next(iter(near), None)
        within = first is not None and not any(
            w.gap for w in scene.words[k + 3 : scene.mentions[first].first + 1]
        )
        source = first if within else None
    start = _news_start(scene, max(start_of(scene, k), min(filed, k)))
    if source is None:
        return _by_paper(scene, k, start, end)
    mention = scene.mentions[source]
    closes, cue = max(mention.last, mention.closes), (k, k + 2)
    speaks: int | None = source
    if mention.possessive:  # "the mayor's office"
        speaks, closes = None, next((m for m in range(closes, end) if scene.words[m].gap), end)
    if k - start > 1:
        return Reported(speaks, (mention.opens, closes), cue, "source", start, k)
    first = next((m for m in range(closes, end) if "," in scene.words[m].gap), end)
    return Reported(speaks, (mention.opens, closes), cue, "source", first, end)


def _by_paper(scene: Scene, k: int, start: int, end: int) -> Reported | None:
    """What stands "according to recent polls" and other sources that nobody is named in."""
    closes = next((m for m in range(k + 3, end) if scene.words[m].gap), end)
    if closes - k - 2 > LONGEST_PAPER or not may_speak(scene.words[k + 2 : closes]):
        return None
    first, last = (start, k) if k - start > 1 else (closes, end)
    return Reported(None, (k + 2, closes), (k, k + 2), "source", first, last)


def _quoted(scene: Scene, one: Reported) -> bool:
    """True where part of what was said stands in marks: there the quote itself is found."""
    span = span_of(scene, one)
    return (
        _MARK.search(scene.text, span.start, span.end) is not None
        or _OPENS.match(scene.text, span.end) is not None
        or _CLOSES.search(scene.text, max(0, span.start - 2), span.start) is not None
    )


def span_of(scene: Scene, one: Reported) -> Span:
    """Where what was said stands."""
    return Span(scene.words[one.first].start, scene.words[one.last - 1].end)
