"""The language an article is written in.

English and Arabic, which are nearly all of what a desk reads, are told by script and by their
commonest words; the library is asked only where these leave a doubt.
"""

from __future__ import annotations

import re

from briefing.model import Article

# Letters looked at: the beginning of an article tells its language.
SAMPLE = 2000
# Share of Latin words that are among the commonest English ones. Running English has 0.3 to 0.5 of
# them, reports full of names somewhat less, other languages in Latin script below 0.1.
ENGLISH = 0.15
# Words below which the commonest ones prove nothing (a headline).
FEW_WORDS = 12

# A headline of names ("Mosul bridge") is English unless another language is likelier by this much
# (natural logarithm of the chance).
IN_DOUBT = 3.0

# Languages that are told apart; the model knows many more, and takes names for some of them.
_PRESS = frozenset(
    "ar az bg bn bs ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ku lt lv mk ms nl no pl ps"
    " pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh".split()
)

_COMMON = frozenset(
    "the of and to in a is that for it was on with as he his by at from said are have has had be been were"
    " will which their they its not but who an or after this more than about into over out up also would".split()
)
_LATIN = re.compile(r"[a-z\u00c0-\u024f]+")
_ARABIC_SCRIPT = re.compile(r"[\u0600-\u06ff]")
_LETTER = re.compile(r"[^\W\d_]")
# Letters that Arabic does not have: Persian and Urdu, Sorani Kurdish, Urdu, Pashto.
_KURDISH = re.compile(r"[ێۆڕڵڤەھ]")
_URDU = re.compile(r"[ٹڈڑںےہ]")
_PERSIAN = re.compile(r"[پچژگیک]")


def language_of(article: Article) -> str:
    """ISO 639-1 code of the language of headline and text; "" where there are no letters."""
    sample = f"{article.text[:SAMPLE]} {article.headline}"
    if _LETTER.search(sample) is None:
        return ""
    if _ARABIC_SCRIPT.search(sample) is not None:
        letters = len(_LETTER.findall(sample))
        if 2 * len(_ARABIC_SCRIPT.findall(sample)) > letters:
            return _in_arabic_script(sample, letters)
    words = _LATIN.findall(sample.lower())
    common = sum(map(_COMMON.__contains__, words))
    if len(words) >= FEW_WORDS and common >= ENGLISH * len(words):
        return "en"
    return _asked(sample)


def _in_arabic_script(sample: str, letters: int) -> str:
    for code, alphabet in (("ku", _KURDISH), ("ur", _URDU), ("fa", _PERSIAN)):
        # One letter in fifty: a quoted name in another language does not decide.
        if 50 * len(alphabet.findall(sample)) > letters:
            return code
    return "ar"


def _asked(sample: str) -> str:
    # Importing it loads a model of some megabytes, so that waits until the first doubt.
    from py3langid import rank  # noqa: PLC0415

    scores: dict[str, float] = {code: score for code, score in rank(sample) if code in _PRESS}
    best = max(scores, key=lambda code: (scores[code], code))
    return "en" if scores["en"] >= scores[best] - IN_DOUBT else best
