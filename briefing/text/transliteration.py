"""The ways in which an Arabic place's name is written in Latin letters.

Newspapers agree on no system: Deir ez-Zor is Deir al-Zour here and Deir Ezzor there. The article, the
ending and two vowels vary by rule; what varies otherwise stands in the theater's file.
"""

from __future__ import annotations

import re

# Letters; shorter names are left as they are: "Hama" and "Hit" would come to look like others.
SHORTEST = 6

_ARTICLE = re.compile(
    r"(?<![^\s-])(?P<large>[AE]?)(?:[ae]?)(?:l|d|n|r|s|sh|t|z)(?P<gap>[\s-])(?=(?P<next>sh|[a-z]))",
    re.IGNORECASE,
)
# Consonants whose sound the article takes.
_SUN = frozenset({"sh", "s", "d", "n", "r", "t", "z"})
_ENDING = re.compile(r"iy{1,2}(?:ah|eh|a|e)$")
_AY, _AY_OR_AI = re.compile(r"ay(?=[a-z])"), re.compile(r"a[yi](?=[a-z])")
_LAST = re.compile(r"(?<=[b-df-hj-np-tv-z])(?:ah|eh|a)$")


def transliterations(name: str) -> tuple[str, ...]:
    """Other spellings of a name in Latin letters; none of a short name or one in another script."""
    if not name.isascii() or sum(letter.isalpha() for letter in name) < SHORTEST:
        return ()
    forms = [name]
    for vary in (_articles, _endings, _vowels):
        forms = [other for form in forms for other in (form, *vary(form))]
    return tuple(form for form in dict.fromkeys(forms) if form != name)


def _articles(name: str) -> list[str]:
    """With the other articles: "Deir ez-Zor" with al-, el- and az-, "al-Bab" with el- alone."""
    if not (found := _ARTICLE.search(name)):
        return []
    following = found["next"].lower()
    endings = ["al", "el"] + [vowel + following for vowel in "ae" if following in _SUN]
    large = name[found.start()].isupper()
    return [
        name[: found.start()] + (ending.capitalize() if large else ending) + name[found.start("gap") :]
        for ending in endings
    ]


def _endings(name: str) -> list[str]:
    """With the other endings of its kind: -iyah, -iya, -iyya and -iyeh; or -ah, -a and -eh."""
    if found := _ENDING.search(name):
        return [name[: found.start()] + ending for ending in ("iya", "iyah", "iyya", "iyeh")]
    if found := _LAST.search(name):
        return [name[: found.start()] + ending for ending in ("a", "ah", "eh")]
    return []


def _vowels(name: str) -> list[str]:
    """With other vowels: "Zour" is "Zur" too, and "Qusayr" is "Qusair" and "Quseir"."""
    swapped = (name.replace("ou", "u"), _AY.sub("ai", name), _AY_OR_AI.sub("ei", name))
    return [other for other in swapped if other != name]
