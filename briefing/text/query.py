"""What somebody looks for: words, "phrases in marks", NOT, OR.

The same query asks a database (`for_sqlite`, `for_postgresql`) and a text in memory (`stands_in`).
Words compare without case and accents, whole words only, in any script.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.text.similarity import words

# Characters of a query that are read; nobody types more.
_LONGEST = 1000
# Characters on either side of a hit in an excerpt.
_AROUND = 90


@dataclass(frozen=True, slots=True)
class Query:
    """What was asked for: alternatives of phrases that must stand, and phrases that must not."""

    wanted: tuple[tuple[str, ...], ...]
    unwanted: tuple[str, ...]

    @classmethod
    def read(cls, asked: str) -> Query:
        """The query in these words; `ValueError` in words where nothing must stand.

        Words must all stand, "words in marks" side by side; NOT or a dash in front excludes, OR
        stands between alternatives.
        """
        groups: list[list[str]] = []
        unwanted: list[str] = []
        either = negated = False
        for mark, phrase, word in re.findall(r'(-?)(?:"([^"]*)"|([^\s"]+))', asked[:_LONGEST]):
            if word in {"OR", "NOT", "AND"} and not mark:
                either, negated = either or word == "OR", negated or word == "NOT"
                continue
            bare = " ".join(re.findall(r"\w+", phrase or word.removeprefix("-")))
            if not bare:
                continue
            if mark or negated or word.startswith("-"):
                unwanted.append(bare)
            elif either and groups:
                groups[-1].append(bare)
            else:
                groups.append([bare])
            either = negated = False
        if not groups:
            raise ValueError(f"nothing to look for in {asked[:80]!r}; give at least one word that must stand")
        return cls(tuple(map(tuple, groups)), tuple(unwanted))

    def for_sqlite(self) -> str:
        """In the words of FTS5; every phrase stands in marks, so none can be an operator."""
        wanted = " AND ".join(
            "(" + " OR ".join(f'"{phrase}"' for phrase in group) + ")" for group in self.wanted
        )
        return f"({wanted})" + "".join(f' NOT "{phrase}"' for phrase in self.unwanted)

    def for_postgresql(self) -> str:
        """In the words of websearch_to_tsquery, whose "or" binds its two neighbours."""
        wanted = " ".join(" or ".join(f'"{phrase}"' for phrase in group) for group in self.wanted)
        return wanted + "".join(f' -"{phrase}"' for phrase in self.unwanted)

    def stands_in(self, *texts: str) -> bool:
        """True when what is wanted stands in the texts taken together, and nothing of the unwanted."""
        folded = [_folded(text) for text in texts]

        def stands(phrase: str) -> bool:
            return any(_folded(phrase) in text for text in folded)

        return all(any(map(stands, group)) for group in self.wanted) and not any(map(stands, self.unwanted))

    def excerpt(self, text: str) -> str:
        """Some words of the text on either side of the first hit; its beginning where there is none."""
        forms = "|".join(
            r"\W+".join(map(re.escape, phrase.split())) for group in self.wanted for phrase in group
        )
        hit = re.search(rf"\b(?:{forms})\b", text, re.IGNORECASE)
        at = hit.start() if hit else 0
        start, end = max(0, at - _AROUND), at + _AROUND * 2
        cut = text[start:end]
        if start:
            cut = "… " + cut.partition(" ")[2]
        return " ".join((cut.rpartition(" ")[0] + " …" if end < len(text) else cut).split())


def _folded(text: str) -> str:
    """Its words between spaces: a phrase is then a stretch of it."""
    return f" {' '.join(words(text))} "
