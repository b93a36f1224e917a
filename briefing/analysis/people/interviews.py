"""Who "I" is in an interview that is printed as questions and answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from briefing.analysis.names.entity import Entity
from briefing.analysis.people.attribution import Scene

# Paragraphs that end with a question mark, at the least; a report may ask once or twice.
FEWEST_QUESTIONS = 3
_SELF = frozenset("i we".split())
_CLOSING = "”\"’'* "


def answers(scene: Scene, of: Sequence[Entity | None]) -> Iterator[tuple[int, Entity]]:
    """The mentions "I" and "we" outside of the questions, each with whom the paragraphs before them introduce.

    Nothing where the article is no interview, or where nobody is named before the first question.
    """
    if not any(mention.head in _SELF for mention in scene.mentions):
        return
    asked = _questions(scene)
    if len(asked) < FEWEST_QUESTIONS:
        return
    begins = min(asked)
    introduced = Counter(
        entity
        for mention, entity in zip(scene.mentions, of, strict=True)
        if entity is not None
        and entity.named
        and entity.person
        and scene.paragraph_of[mention.first] < begins
    )
    if not introduced:
        return
    ((who, _),) = introduced.most_common(1)
    for i, mention in enumerate(scene.mentions):
        paragraph = scene.paragraph_of[mention.first]
        if mention.head in _SELF and paragraph > begins and paragraph not in asked:
            yield i, who


def _questions(scene: Scene) -> set[int]:
    """Numbers of the paragraphs that end with a question mark outside of quotation marks."""
    words, text, found = scene.words, scene.text, set()
    for k, word in enumerate(words):
        if k + 1 < len(words) and "¶" not in words[k + 1].gap:
            continue
        line = text.find("\n", word.end)
        rest = text[word.end : line if line >= 0 else len(text)]
        if rest.strip(_CLOSING) == "?":
            found.add(scene.paragraph_of[k])
    return found
