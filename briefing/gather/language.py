"""The language of an article whose source does not say: by script, then by its commonest words."""

from __future__ import annotations

import re

# Letters that Arabic does not have; Persian, Sorani and Urdu each have some of their own.
_SCRIPTS = (
    ("ckb", re.compile("[ڕڵێۆە]")),
    ("ur", re.compile("[ٹڈڑےں]")),
    ("fa", re.compile("[پچژگ]")),
)
_ARABIC = re.compile("[\u0600-\u06ff]")
_HEBREW = re.compile("[\u0590-\u05ff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
# Function words that the other languages here do not share.
_WORDS = {
    "en": "the of and to in that for was with said has were from by which his not",
    "fr": "le les des du une est dans qui pour pas sur au avec été sont ont",
    "de": "der die das und ist nicht den von mit dem des ein eine auf für im",
    "es": "el los las del una que por con para su fue han más como sus",
    "it": "il di che della gli delle nel sono dei alla per una più ha è",
    "tr": "ve bir bu için ile da de olarak olan daha gibi sonra kadar olduğunu",
    "nl": "het een van dat niet zijn voor met op aan ook door naar bij",
}
_KNOWN = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_LOOKED_AT = 3000
# Below this share of known words the text is in none of these languages (English prose has 0.3).
_LEAST_SHARE = 0.08


def language_of(text: str) -> str:
    """ISO 639-1 code ("ckb" for Sorani, which has none), or "" where the text does not tell."""
    text = text[:_LOOKED_AT]
    counts = {
        script: len(form.findall(text))
        for script, form in (("ar", _ARABIC), ("he", _HEBREW), ("ru", _CYRILLIC), ("latin", _LATIN))
    }
    script = max(counts, key=lambda name: counts[name])
    if not counts[script]:
        return ""
    if script == "ar":
        # A stray letter in a name is not a language: at least one in fifty.
        return next(
            (code for code, letters in _SCRIPTS if len(letters.findall(text)) * 50 >= counts["ar"]), "ar"
        )
    return script if script != "latin" else _latin(text)


def _latin(text: str) -> str:
    words = re.findall(r"[^\W\d_]+", text.lower())
    shares = {
        language: sum(word in known for word in words) / max(1, len(words))
        for language, known in _KNOWN.items()
    }
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] >= _LEAST_SHARE else ""
