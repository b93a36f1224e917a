"""Who is described before he is named: "A woman in a green apron walks past. She is Rim Sabri, a midwife."."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.names.mention import Mention
from briefing.text.names import Word

# Words of "A retired clerk of the railways in Kassala, " before "he".
MOST_BEFORE_PRONOUN = 16
_PERSONAL = frozenset("he she".split())
_IS = frozenset("is was".split())


def describes_pronoun(words: Sequence[Word], mentions: Sequence[Mention], i: int) -> int | None:
    """The number of the "he" whose office opens his sentence: "A retired railway clerk of 79, he keeps"; else None."""
    mention = mentions[i]
    if mention.kind != "role" or mention.possessive or words[mention.opens].lower not in ("a", "an"):
        return None
    if mention.opens and not any(sign in words[mention.opens].gap for sign in ".¶"):
        return None
    for j in range(i + 1, len(mentions)):
        pronoun = mentions[j]
        if pronoun.opens - mention.last > MOST_BEFORE_PRONOUN:
            return None
        if words[pronoun.opens].gap:
            inside = words[mention.last : pronoun.opens]
            beside = words[pronoun.opens].gap == "," and not any(w.gap for w in inside)
            return j if beside and pronoun.head in _PERSONAL else None
    return None


def is_named_behind(words: Sequence[Word], mentions: Sequence[Mention], i: int) -> bool:
    """True for the pronoun of "She is Rim Sabri, a midwife", whose name is the next mention."""
    pronoun, name = mentions[i], mentions[i + 1] if i + 1 < len(mentions) else None
    k = pronoun.last
    return (
        name is not None
        and name.kind == "person"
        and not name.possessive
        and name.last - name.first > 1
        and name.opens == k + 1
        and words[k].lower in _IS
        and not (words[k].gap or words[name.opens].gap)
    )
