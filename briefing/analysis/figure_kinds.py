"""The kind of a figure, from its unit or its head noun.

The noun says what the counted are; what became of them is for the clause to say (`harm`): troops
are personnel, troops that were killed are casualties, people who fled are displaced.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.analysis.nouns import IRREGULAR, KIND_OF, lemma
from briefing.analysis.units import GOODS, LENGTHS, TIMES
from briefing.model import FigureKind

_PEOPLE = re.compile(
    r"(?:ers|ors|ists|ians|ants|ents|ees|iers|eers|women|men|folk|mates|ans|is|ese|crats|aires)$"
)
_NOT_PEOPLE = re.compile(
    r"^(?:centers|numbers|orders|papers|matters|quarters|letters|borders|members of|computers|offers|powers|answers|corners|layers"
    r"|factors|sectors|events|documents|agreements|statements|payments|elements|investments|percents|points|accidents|talents"
    r"|departments|settlements|developments|apartments|governments|incidents|cents|contents|parliaments|components|continents|means"
    r"|plans|loans|vans|cans|rovers|posters|boosters|towers|trailers|containers|doors|errors|colors|colours|floors|motors|rivers"
    r"|counters|encounters|covers|plants|grants|restaurants|variants|trees|degrees|fees|committees|guarantees|knees|elections|chapters)$"
)
_IN_NAME = re.compile(r"\bof [A-Z]|\band\b")
# Words and phrases whose kind is kept: a day's articles count the same things over and over.
_WORDS_KEPT = 1 << 12
_BEFORE_LINK = re.compile(r"\b(?:of|from|in|for|and)\b.*")


@lru_cache(maxsize=_WORDS_KEPT)
def kind_of_noun(phrase: str) -> FigureKind | None:
    """The kind that a counted phrase has by itself; None where the lexicon does not know it.

    The head is looked for before "of" and "and" first ("members of parliament", "police officers
    and firefighters"), then at the end ("Department of Roads officials", "Iraqi and Syrian troops").
    """
    whole = phrase.split()
    head = _BEFORE_LINK.sub("", phrase).split()
    kind = _kind_of_words(head or whole)
    return _kind_of_words(whole) if kind is None and _IN_NAME.search(phrase) else kind


def _kind_of_words(words: list[str]) -> FigureKind | None:
    if not words:
        return None
    head = re.sub(r"^.*[-/]", "", words[-1]) if words[-1].lower() not in IRREGULAR else words[-1]
    for word in (words[-1], head):
        if kind := KIND_OF.get(lemma(word)):
            if lemma(word) == "unit" and len(words) == 1:
                return None  # flats, goods; troops come as "army units"
            if kind == "people" and _is_displaced(words):
                return "displaced"
            if (
                kind == "people"
                and len(words) > 1
                and lemma(words[-2]) in ("police", "security", "army", "military", "militia", "isis")
                and lemma(word) in ("member", "official", "other")
            ):
                return "personnel"
            return kind
    if any(lemma(word) in ("artillery", "mortar") for word in words[:-1]):
        return "equipment"
    low = words[-1].lower()
    if _NOT_PEOPLE.search(low):
        return None
    if re.search(r"men$|women$", low) or (
        _PEOPLE.search(low) and (low.endswith(("ers", "ors", "ists", "ees")) or words[-1][:2].istitle())
    ):
        return "people"
    return None


def _is_displaced(words: list[str]) -> bool:
    return any(lemma(word) in ("refugee", "displaced", "migrant") for word in words[:-1])


def kind_of_unit(unit: str) -> FigureKind | None:
    """The kind that a unit settles; None for counts and rarer measures."""
    base = unit.split("/", maxsplit=1)[0]
    if unit in {"%", "percentage point"}:
        return "share"
    if unit in GOODS or base in GOODS:
        return "trade-volume"
    if base in LENGTHS:
        return "area-distance"
    if base in TIMES:
        return "duration"
    return None
