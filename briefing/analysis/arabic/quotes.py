"""Who said what in an Arabic article: quotes in marks, and what is reported behind إن and أن.

Arabic says its verb first, leaves out a subject that goes on speaking ("وأضاف: «...»"), and names the
source behind وفق or بحسب. `arabic.sayings` finds the reports, `arabic.people` who is meant.

A subject's end is told by `arabic.subjects`: by grammar, and by how like names its words look.

Measured on 24 Arabic articles that were at hand while the rules were written: every quote in marks
but those that the labels cut at a comma (F1 .86 with them), each with the right full name, and
reports in other words with F1 .94. On articles by others expect less: six lots of 12 to 16 had the
right speaker at .51 to .79 when they were first read, a seventh .855 and an eighth .765, with the role
at .86 and .80 and reports in other words at .69 and .77; mended, these two have .95 and .99, .96 and
.98, .91 and .93. The eighth was read after the seventh was mended: expect what it had then.
Missed: two who speak as one in a statement ("the bishops X and Y"), "our movement" and "we", what a
country said with others, "the author of" a book for a writer, a report laid to a body's own place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.analysis.arabic.contents import Saying
from briefing.analysis.arabic.cues import CUES, NAMED_THINGS, SHOWN, plain_words
from briefing.analysis.arabic.people import ArabicEntity, ArabicPeople
from briefing.analysis.arabic.sayings import find_sayings
from briefing.analysis.arabic.sources import Source, read_source, speaks
from briefing.analysis.arabic.tokens import Token, lookups, tokenized
from briefing.analysis.arabic.verbs import gender_of_verb, may_be_verb
from briefing.analysis.places.dateline import find_dateline
from briefing.model import Article, Quote, QuoteKind, Span
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import COMPOUND_STARTS
from briefing.text.marks import Quoted, quoted
from briefing.text.numbers_ar import plain_arabic
from briefing.text.sentences import paragraphs

# A stretch of fewer words is a name or a term, unless a colon announces it as speech.
FEWEST_WORDS = 4
FEWEST_BEHIND_COLON = 2
# How sure an attribution is, by what it stands on; the order is that of the errors on the
# development articles, where all but the last two are right in more than nineteen of twenty.
CONFIDENCE = {
    "named": 0.95,
    "goes on": 0.9,
    "within a report": 0.88,
    "cue behind": 0.85,
    "colon": 0.8,
    "sentence before": 0.5,
}
INDIRECT_CONFIDENCE = 0.7
_WORD = re.compile(r"[^\W_]+")


# Whoever answers an interview tells their own words.
_I_SAID = frozenset(("قلت", "قلنا", "اقول", "قلته", "قلتها"))


@dataclass(frozen=True, slots=True)
class _Told:
    """A report with the one who made it."""

    saying: Saying
    entity: ArabicEntity | None


def find_arabic_quotes(article: Article, sentences: tuple[Span, ...]) -> tuple[Quote, ...]:  # noqa: ARG001
    """Direct, partial and indirect quotes in order of the text."""
    text = article.text
    parted = paragraphs(text)
    stretches = [q for q in quoted(text, parted) if _may_be_speech(text, q)]
    parts = [
        sentence
        for paragraph in parted
        for sentence in tokenized(text, paragraph, _within(stretches, paragraph))
    ]
    people = ArabicPeople(text, parts)
    dateline = find_dateline(text)
    opening = dateline.span.end if dateline else 0
    found: list[_Found] = []
    for number, tokens in enumerate(parts):
        people.meet(number)
        told: list[_Told] = []
        for saying in find_sayings(tokens, opening, people.surnames()):
            told.append(_Told(saying, _entity(people, saying, number, _asker(tokens, told))))
        found += _indirect(text, told)
        for k, token in enumerate(tokens):
            if token.quote is not None:
                scene = _Scene(text, people, tokens, told, number)
                last = stretches[token.quote - 1] if token.quote else None
                _add(found, scene, k, stretches[token.quote], last)
    quotes = (replace(q, speaker=entity.speaker() if entity else None) for q, entity in found)
    return tuple(sorted(quotes, key=lambda q: (q.span, q.kind)))


# A quote with its speaker, whose name may stand further down in the article.
_Found = tuple[Quote, ArabicEntity | None]


# Speaker, cue, mention, confidence.
_Attribution = tuple[ArabicEntity | None, str | None, Span | None, float]


@dataclass(frozen=True, slots=True)
class _Scene:
    text: str
    people: ArabicPeople
    tokens: Sequence[Token]
    told: Sequence[_Told]
    sentence: int


def _within(stretches: Sequence[Quoted], paragraph: Span) -> list[tuple[int, Quoted]]:
    return [(n, q) for n, q in enumerate(stretches) if paragraph.covers(q.outer)]


def _may_be_speech(text: str, quote: Quoted) -> bool:
    words = len(_WORD.findall(text, quote.inner.start, quote.inner.end))
    before = text[max(0, quote.outer.start - 40) : quote.outer.start].rstrip()
    if before.endswith(":"):
        return words >= FEWEST_BEHIND_COLON
    opens_sentence = not before or before.endswith((".", "!", "؟", "…", "–", "—", "-"))
    half = (opens_sentence and _is_said_behind(text, quote)) or _is_second_half(text, quote)
    goes_on = half and words >= FEWEST_BEHIND_COLON
    if (words < FEWEST_WORDS and not goes_on) or (quote.single and not opens_sentence):
        return False
    last = plain_arabic(before.split()[-1]) if before.split() else ""
    last = last.removeprefix("و")
    return last not in NAMED_THINGS and last not in SHOWN


_BEHIND = re.compile(r"\s*[،,]?\s*([\u0621-\u0652]+)")


def _is_said_behind(text: str, quote: Quoted) -> bool:
    """True for the short first half of "«لسنا هواة»، تقول الممرضة"."""
    word = _BEHIND.match(text, quote.outer.end)
    return word is not None and plain_arabic(word[1]) in CUES


# What stands between the halves of "«أ»، قال فلان ساخراً، «ب»", in characters at most.
LONGEST_BETWEEN = 120
_BETWEEN = re.compile(r"[»”\"]\s*[،,]\s*([\u0621-\u0652]+)\s[^.!؟:\n«»“”\"]*[،,]\s*$")


def _is_second_half(text: str, quote: Quoted) -> bool:
    """True for the short second half of "«لسنا هواة»، تقول الممرضة، «نحن عائلة»"."""
    between = _BETWEEN.search(text[max(0, quote.outer.start - LONGEST_BETWEEN) : quote.outer.start])
    return between is not None and plain_arabic(between[1]) in CUES


_ASKED = plain_words("سأله سألته سألها سألتها سألوه سألوها")
_WHEN = plain_words("عندما وعندما حين وحين حينما وحينما لما ولما")


def _asker(tokens: Sequence[Token], told: Sequence[_Told]) -> ArabicEntity | None:
    """Who put the question in "وعندما سأله القاضي عن التهمة، قال": another than who answers."""
    last = told[-1] if told else None
    if last is None or last.saying.source is None or last.saying.at == 0:
        return None
    at = last.saying.at
    return last.entity if tokens[at].word in _ASKED and tokens[at - 1].word in _WHEN else None


def _entity(
    people: ArabicPeople, saying: Saying, sentence: int, asker: ArabicEntity | None
) -> ArabicEntity | None:
    if saying.source is not None:
        return people.resolve(saying.source, saying.gender, sentence, saying.at, beside=saying.relative)
    entity = people.left_out(saying.gender, sentence, asker)
    if entity is not None and not saying.relative:
        entity.sentence, entity.place, entity.spoke = sentence, saying.at, True
    return entity


def _indirect(text: str, told: Sequence[_Told]) -> list[_Found]:
    return [
        (
            Quote(
                (content,),
                None,
                "indirect",
                cue=one.saying.cue.of(text) or None,
                mention=one.saying.source.phrase if one.saying.source else None,
                confidence=INDIRECT_CONFIDENCE,
            ),
            one.entity,
        )
        for one in told
        if one.entity is not None
        for content in (one.saying.content, *one.saying.further)
        if content is not None
    ]


def _add(found: list[_Found], scene: _Scene, k: int, stretch: Quoted, last: Quoted | None) -> None:
    """Appends the quote at token `k`, joined to the one before it where both are one speech."""
    earlier = next((n for n in range(len(found) - 1, -1, -1) if found[n][0].kind != "indirect"), None)
    runs_on = last is not None and not last.closed and k == 0
    if earlier is not None and runs_on:
        found[earlier] = _with_segment(found[earlier], stretch)
        return
    attributed = _attributed(scene, k)
    if attributed is None:
        return
    entity, cue, mention, confidence = attributed
    kind: QuoteKind = "direct" if ":" in scene.tokens[k].gap or k == 0 else "partial"
    quote = Quote((stretch.inner,), None, kind, cue=cue, mention=mention, confidence=confidence)
    if earlier is not None and _goes_on(scene, k, found[earlier], (quote, entity)):
        found[earlier] = _with_segment(found[earlier], stretch)
    else:
        found.append((quote, entity))


def _with_segment(found: _Found, stretch: Quoted) -> _Found:
    return replace(found[0], segments=(*found[0].segments, stretch.inner)), found[1]


def _goes_on(scene: _Scene, k: int, earlier: _Found, found: _Found) -> bool:
    """True for the second half of "«أ»، قال فلان، «ب»": nothing but the same report stands between."""
    opened = scene.tokens[0].start <= earlier[0].segments[-1].start < scene.tokens[k].start
    same = earlier[0].cue == found[0].cue and earlier[1] is found[1]
    return opened and same and earlier[0].kind == "direct"


def _attributed(scene: _Scene, k: int) -> _Attribution | None:
    """The attribution of the quote at token `k`; None where the words in marks are nobody's speech."""
    colon = ":" in scene.tokens[k].gap
    ahead = [one for one in scene.told if one.saying.at < k and not one.saying.according]
    ahead = [one for one in ahead if not one.saying.relative] or ahead
    behind = [one for one in scene.told if one.saying.at > k]
    chosen, how = None, ""
    if ahead:
        chosen = ahead[-1]
        how = "within a report" if not colon else "named" if chosen.saying.source else "goes on"
    elif behind and not colon:
        chosen, how = behind[0], "cue behind"
    elif opening := [one for one in scene.told if one.saying.according and one.saying.at <= 1 and not colon]:
        chosen, how = opening[-1], "within a report"  # "وبحسب المتحدث فإن «...»"
    if chosen is not None:
        source = chosen.saying.source
        sure = CONFIDENCE[how] if chosen.entity else 0.0
        return chosen.entity, chosen.saying.cue.of(scene.text), source.phrase if source else None, sure
    return _without_report(scene, k, colon=colon)


def _may_act(word: str) -> bool:
    """True for the "توافقه" of "لا توافقه الرأي الباحثة", which opens no name and no office."""
    return any(may_be_verb(form) and name_likeness(form) < 0 for form in lookups(word))


def _is_thing(source: Source, start: int) -> bool:
    """True for the "جملة واحدة" that was all somebody said."""
    return start > 0 and source.name is None and not speaks(source.head)


def _without_report(scene: _Scene, k: int, *, colon: bool) -> _Attribution | None:
    """Attribution by "الشمري: «...»", and of a quote that stands alone behind a sentence that names its speaker."""
    if any(t.word in _I_SAID for t in scene.tokens[:k]):
        asked = scene.people.interviewed()
        return asked, None, None, CONFIDENCE["sentence before"] if asked else 0.0
    for start in range(k if colon else 0):
        before = scene.tokens[start - 1].word if start else ""
        if before in COMPOUND_STARTS or (start + 1 < k and _may_act(scene.tokens[start].word)):
            continue
        source = read_source(scene.tokens, start)
        verb = scene.tokens[start].word
        if k == start + 1 and verb.startswith(("و", "ف")) and may_be_verb(verb[1:]) and source is not None:
            gender = gender_of_verb(verb[1:])
            last = scene.people.left_out(gender, scene.sentence)
            return last, None, None, CONFIDENCE["goes on"] if last else 0.0  # "وزادت: «...»"
        acts = source is not None and source.end == k - 1 and source.name is not None
        if source is not None and acts and may_be_verb(scene.tokens[k - 1].word):
            source = replace(source, end=k)  # "نقيبة المهندسين ديلك تشاكر شككت: «...»"
        if source is not None and source.end == k and not _is_thing(source, start):
            entity = scene.people.resolve(source, None, scene.sentence, start)
            return entity, None, source.phrase, CONFIDENCE["colon"]
    for start in (0, 1) if k > 1 and not colon else ():
        source = None if _may_act(scene.tokens[start].word) else read_source(scene.tokens, start)
        if source is not None and source.name is not None and source.end <= k:
            entity = scene.people.resolve(source, None, scene.sentence, start)
            return entity, None, source.phrase, CONFIDENCE["sentence before"]
    if colon or k == 0:
        last = scene.people.left_out(None, scene.sentence)
        return last, None, None, CONFIDENCE["sentence before"] if last else 0.0
    return None
