"""What speaks for printing a quote and what against it, as far as its words and its place tell.

Each signal is a reason in words; `key_quotes` gives it its points. English and Arabic words stand
side by side in each pattern.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.analysis.speakers.speech import word_count
from briefing.model import Article, Quote, Span

# Words: a shorter quote is a fragment, a longer one a speech.
SHORT, LONG = 8, 40
# An article with at most so many quotes chose them well.
FEW = 3
# Words that a quote shares with the lede: some, and most of what it tells.
SOME_COMMON, MANY_COMMON = 2, 4
# Shares of the article that are its lead and its end.
LEAD, END = 1 / 3, 0.8
# Characters around a quote in which a place or an actor of the theater makes it one about the theater.
NEAR = 200
# Letters of the shortest word that tells what a text is about.
TELLING_WORD = 4

_OFFICE = re.compile(
    r"\b(?:president|premier|prime minister|minister|secretary|commander|general|gen\.?|admiral|envoy|"
    r"ambassador|spokes\w+|governor|king|emir|ayatollah|chief|director|head|leader|representative|"
    r"coordinator|speaker|chancellor)\b"
    r"|رئيس|وزير|قائد|متحدث|ناطق|محافظ|مبعوث|سفير|مدير|أمين|لواء|عميد|فريق|عقيد|مستشار|نائب",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\b(?:will|must|shall|won['’]t|cannot|never|should|need to|have to|demand|call on|urge|warn|"
    r"promise|commit|condemn|reject|vow|going to|ready to|threat\w*)\b"
    r"|\b(?:سوف|لن|يجب|ينبغي|سن\w{3,}|سي\w{3,}|ست\w{3,}|ندعو|نطالب|نحذر|نرفض|ندين|نتعهد|لا بد)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands|millions?|percent)\b"
    r"|\b(?:عشرات|مئات|آلاف|ملايين|مليون|مليار|ألف|بالمئة)\b"
)
_NO = re.compile(r"\b(?:no|not|never|nor|none|\w+n['’]t)\b|\b(?:لا|لم|لن|ليس|ليست)\b", re.IGNORECASE)
_WE = re.compile(r"\b(?:we|our|us)\b|\b(?:نحن|إننا|لدينا|علينا|قواتنا)\b", re.IGNORECASE)
_BACK = re.compile(
    r"(?:he|she|it|they|this|that|these|those|and|but|so|which|because)\b|(?:هذا|هذه|ذلك|تلك|هو|هي|هم|وهذا|وهو|لكن)\b",
    re.IGNORECASE,
)
_UNNAMED = re.compile(
    r"(?:an?|one|some|several|two|three)\b|(?:officials?|sources?|residents?|witness\w*)\b"
    r"|(?:مصدر|مصادر|مسؤول|شاهد|شهود|سكان|ضابط|أحد)\b",
    re.IGNORECASE,
)
# What concerns everybody, and what is said without any if.
_STRONG = re.compile(
    r"\b(?:all|every|always|never|most|only|first|biggest|worst|best|nothing|nobody|everyone|must|need|will|"
    r"threat|war|peace|attack|kill\w*|terror\w*|destroy\w*|victim\w*|responsib\w*|crim\w*|law|rights?|nation\w*|"
    r"country|government|people|world|security)\b"
    r"|\b(?:ال)?(?:كل|جميع|دائما|أبدا|حرب|سلام|تهديد|هجوم|إرهاب\w*|مسؤولي\w+|قانون|حقوق?|شعب|بلد|دولة|حكومة|أمن|عالم)\b",
    re.IGNORECASE,
)
_COLLOQUIAL = re.compile(
    r"\b(?:stuff|guys?|kind of|sort of|gonna|you know|I mean|lot of|yeah|okay|hell|crazy|things?)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")
_WORD = re.compile(rf"[^\W\d_]{{{TELLING_WORD},}}")
_COMMON = frozenset(
    """
    that this with from have they their there were will would been what when which about said your than
    then them these those into over more some only also just very could should because
    """.split()
)


@dataclass(frozen=True, slots=True)
class Setting:
    """The article around its quotes, as the signals need it."""

    text: str
    quotes: Sequence[Quote]
    # Words of each quote.
    sizes: tuple[int, ...]
    headline: frozenset[str]
    lede: frozenset[str]
    # Where the article names a theater.
    evidence: Sequence[Span]


def set_around(
    quotes: Sequence[Quote], article: Article, lede: Span | None, evidence: Sequence[Span]
) -> Setting:
    """The setting of the quotes, which stand in order of the text."""
    text = article.text
    return Setting(
        text,
        quotes,
        tuple(sum(word_count(text, s) for s in q.segments) for q in quotes),
        telling_words(article.headline),
        telling_words(lede.of(text) if lede else ""),
        evidence,
    )


def telling_words(text: str) -> frozenset[str]:
    """The words that tell what a text is about, lower-case."""
    return frozenset(w.lower() for w in _WORD.findall(text)) - _COMMON


def signals(setting: Setting) -> Iterator[list[str]]:
    """For each quote the signals that hold of it, by the names that `key_quotes.WEIGHTS` has for them."""
    said: Counter[str] = Counter()
    for number, quote in enumerate(setting.quotes):
        name = quote.speaker.name if quote.speaker else ""
        held = {
            **_of_speaker(quote),
            **_of_place(setting, number),
            **_of_words(quote.words(setting.text), setting.sizes[number]),
            "second by this speaker": said[name] == 1,
            "later by this speaker": said[name] > 1,
        }
        said[name] += 1
        yield [signal for signal, holds in held.items() if holds]


def _of_speaker(quote: Quote) -> dict[str, bool]:
    if quote.speaker is None:
        return {}
    office = bool(quote.speaker.role and _OFFICE.search(quote.speaker.role))
    return {"office": office, "unnamed source": not office and bool(_UNNAMED.match(quote.speaker.name))}


def _of_place(setting: Setting, number: int) -> dict[str, bool]:
    quote, size = setting.quotes[number], setting.sizes[number]
    words = telling_words(quote.words(setting.text))
    at = quote.span.start / max(1, len(setting.text))
    common = len(words & setting.lede)
    near = Span(max(0, quote.span.start - NEAR), quote.span.end + NEAR)
    return {
        "first quote": number == 0,
        "in the lead": at < LEAD,
        "near the end": at > END,
        "one of few": len(setting.quotes) <= FEW,
        "longest": size == max(setting.sizes),
        "words of the lede": common >= SOME_COMMON,
        "tells the lede": common >= MANY_COMMON,
        "words of the headline": bool(words & setting.headline),
        "theater named": any(near.meets(e) for e in setting.evidence),
    }


def _of_words(words: str, size: int) -> dict[str, bool]:
    return {
        "short": size < SHORT,
        "8 to 40 words": SHORT <= size <= LONG,
        "long": size > LONG,
        "opens small": words[0].islower(),
        "commits, threatens or demands": bool(_DEED.search(words)),
        "strong words": bool(_STRONG.search(words)),
        "a number": bool(_NUMBER.search(words)),
        "a name": bool(_NAME.search(words)),
        "says no": bool(_NO.search(words)),
        "speaks for many": bool(_WE.search(words)),
        "a question": words.endswith(("?", "؟")),
        "opens with a back-reference": bool(_BACK.match(words)),
        "colloquial": bool(_COLLOQUIAL.search(words)),
    }
