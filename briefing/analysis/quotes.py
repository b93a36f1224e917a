"""Who said what: direct, partial and indirect quotes of an article with their speakers.

The words between marks are found by `text.marks`; what surrounds them is read for names, pronouns
and verbs of saying (`mentions`, `cues`); a small set of learned trees picks the speaker
(`attribution`), and `people` gives the fullest name that the article has for it.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace

from briefing.analysis.attribution import Scene, candidates, features
from briefing.analysis.people import Entity, People
from briefing.analysis.scene import set_scene, word_count
from briefing.analysis.speaker_trees import BASE, TREES
from briefing.model import Article, Quote, QuoteKind, Span, Speaker
from briefing.text.marks import Quoted, quoted
from briefing.text.sentences import paragraphs

# A stretch of fewer words counts only as half of a split quote or as a sentence of its own.
FEWEST_WORDS = 4
# "so-called “ministry of war”": the words before a term that is nobody's speech.
_TERM_BEFORE = re.compile(
    r"(?:so-called|self-styled|self-declared|known as|dubbed|titled|entitled|nicknamed)\W*$", re.IGNORECASE
)
_SMALL = frozenset("a an and as at but by for from in into of on or the to with vs".split())
# The title before the name and the office behind it.
MOST_ROLES = 2
_SPACES = re.compile(r"\s+")


def find_quotes(article: Article, sentences: tuple[Span, ...]) -> tuple[Quote, ...]:  # noqa: ARG001
    """The article's quotes in order of the text."""
    text = article.text
    parted = paragraphs(text)
    stretches = [q for q in quoted(text, parted) if _is_speech(text, q)]
    scene = set_scene(text, parted, stretches)
    people = People(scene)
    return tuple(_quotes(scene, people))


def _is_speech(text: str, quote: Quoted) -> bool:
    words = word_count(text, quote.inner)
    if _TERM_BEFORE.search(text, max(0, quote.outer.start - 20), quote.outer.start):
        return False
    inner = quote.inner.of(text)
    if words < FEWEST_WORDS:
        tail = text[quote.inner.end : quote.outer.end]
        return not quote.single and inner[0].isupper() and (inner[-1] in ".?!" or "," in tail)
    if quote.single:
        return text[quote.outer.end - 2] in ",.?!"
    names = inner.split()
    titled = all(w[0].isupper() or w.lower() in _SMALL or not w[0].isalpha() for w in names)
    return not (titled and len(names) < 12 and inner[-1] not in ".?!")


def _quotes(scene: Scene, people: People) -> list[Quote]:
    found: list[Quote] = []
    previous: int | None = None
    previous_number: int | None = None
    for number, place in enumerate(scene.places):
        chosen, confidence = _speaker(scene, number, previous, previous_number)
        quote = Quote((place.quoted.inner,), None, _kind(scene, number), confidence=0.0)
        if chosen is not None:
            mention, cue = scene.mentions[chosen], scene.cues[chosen]
            entity = people.of[chosen]
            quote = replace(
                quote,
                speaker=speaker(scene.text, entity) if entity else None,
                cue=scene.words[cue.word].text if cue else None,
                mention=mention.span,
                confidence=confidence,
            )
            last = scene.places[number - 1] if number else None
            if (
                found
                and chosen == previous
                and last is not None
                and (last.paragraph == place.paragraph or not last.quoted.closed)
            ):
                earlier = found.pop()
                quote = replace(
                    earlier,
                    segments=(*earlier.segments, place.quoted.inner),
                    confidence=min(earlier.confidence, confidence),
                )
            previous, previous_number = chosen, number
        found.append(quote)
    return found


def _kind(scene: Scene, number: int) -> QuoteKind:
    place = scene.places[number]
    return "direct" if place.capital or place.ending in (",", "?") else "partial"


def _speaker(
    scene: Scene, number: int, previous: int | None, previous_number: int | None
) -> tuple[int | None, float]:
    """Number of the best candidate and the chance that it is right."""
    scored = [
        (1 / (1 + math.exp(-_score(features(scene, number, i, previous, previous_number)) / 1000)), -i)
        for i in candidates(scene, scene.places[number], previous)
    ]
    if not scored:
        return None, 0.0
    chance, i = max(scored)
    return -i, round(chance / max(1.0, sum(c for c, _ in scored)), 3)


def _score(row: list[int]) -> int:
    total = BASE
    for tree in TREES:
        node = tree
        while type(node) is tuple:
            node = node[2] if row[node[0]] <= node[1] else node[3]
        total += node
    return total


def speaker(text: str, entity: Entity) -> Speaker:
    """The fullest name that the article gives, with the first and the longest of the roles."""
    roles: list[str] = []
    for span in entity.roles:
        words = _SPACES.sub(" ", span.of(text))
        if not any(words.lower() in other.lower() for other in roles):
            roles = [r for r in roles if r.lower() not in words.lower()] + [words]
    if len(roles) > MOST_ROLES:
        longest = max(roles[1:], key=len)
        roles = [roles[0], longest]
    return Speaker(_SPACES.sub(" ", entity.name.of(text)), ", ".join(roles) or None)
