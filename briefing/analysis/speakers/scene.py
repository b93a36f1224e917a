"""An article as the search for speakers sees it: the words outside of quotes, and the quotes' places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from briefing.analysis.names.headings import cut_false_given_names, cut_heading_names
from briefing.analysis.names.kinds import settle
from briefing.analysis.names.mention import Mention
from briefing.analysis.names.mentions import find_mentions
from briefing.analysis.people.attribution import (
    ACCORDING,
    FAR,
    OF_ANOTHER,
    QUOTES,
    SAYS,
    Cue,
    Place,
    Scene,
    cue_of,
)
from briefing.analysis.speakers.captions import find_captions
from briefing.analysis.speakers.speech import word_count
from briefing.analysis.words.cues import ENGLISH
from briefing.model import Span
from briefing.text.marks import Quoted
from briefing.text.names import MASK, Word, read_words
from briefing.text.titles import ROLE_NOUNS

# A body's letters in brackets, and the one or two words behind them.
_LETTERS_OF = re.compile(
    r"(?P<letters>(?<=\w )\([A-Z][A-Za-z&-]{0,6}[A-Z]\)) (?P<behind>[a-z-]+(?: [a-z-]+)?)"
)
# Words between "Wise's" and "Darrin" in "said Wise's dad, Darrin".
MOST_BETWEEN = 4
# "And told him: ": from the verb to the quote, in words.
WORDS_TO_QUOTE = 4
_SPEAKERS = ("person", "pronoun", "role")
# "Quoted by the newspaper Hurriyet as saying", in words.
LONGEST_BY = 12
_PASSIVE = frozenset("was were is are been being".split())
_AND = frozenset("and then but".split())
_RELATIVE = frozenset("who which whose".split())
_BRACKET_ENDS = frozenset((".)", ".]"))
_STOPS = frozenset(".!?…;")


def set_scene(
    text: str, paragraphs: tuple[Span, ...], quotes: list[Quoted], terms: Sequence[Quoted] = ()
) -> Scene:
    """Masks the quotes and the terms between marks; finds words, mentions and cues in what is left of the paragraphs."""
    narrative = _narrative(text, paragraphs, [*quotes, *terms])
    words = read_words(narrative)
    starts = [w.start for w in words]
    openings = [p.start for p in paragraphs]
    paragraph_of = _running(openings, starts)
    quotes_before = _running([q.outer.start for q in quotes], starts, first=0)
    places = [_place(text, paragraphs, openings, starts, quote) for quote in quotes]
    sentence_of = _sentences(words, places)
    mentions = find_mentions(narrative, words)
    cut_heading_names(words, mentions)
    cut_false_given_names(words, mentions)
    settle(narrative, words, mentions)
    cues = [cue_of(words, m) for m in mentions]
    _leave_to_source(words, mentions, cues)
    _pass_on(words, mentions, cues)
    _give_to_inverted(words, mentions, cues)
    _give_to_subject(words, mentions, cues, places, sentence_of)
    firsts = [m.first for m in mentions]
    return Scene(
        text,
        words,
        mentions,
        cues,
        sentence_of,
        paragraph_of,
        places,
        quotes_before,
        firsts,
        _without_relays(_nested(mentions), mentions, cues, places, sentence_of),
        find_captions(text, paragraphs),
    )


def _narrative(text: str, paragraphs: tuple[Span, ...], quotes: list[Quoted]) -> str:
    """The text, character for character, with masks over the quotes and line breaks between paragraphs."""
    pieces, at = [], 0
    masked = [(q.inner, MASK) for q in quotes]
    between = [
        Span(a.end, b.start) for a, b in pairwise((Span(0, 0), *paragraphs, Span(len(text), len(text))))
    ]
    blank = [(gap, "\n") for gap in between if gap.end > gap.start]
    for span, sign in sorted(masked + blank):
        pieces += [text[at : span.start], sign * (span.end - span.start)]
        at = span.end
    return _LETTERS_OF.sub(_without_letters, "".join((*pieces, text[at:])))


def _without_letters(found: re.Match[str]) -> str:
    """Blanks for the "(PUK)" between a body's name and an office in it: "the Union of Kurdistan (PUK) leader"."""
    offices = found["behind"].split()
    office = offices[0] in ROLE_NOUNS or offices[-1] in ROLE_NOUNS
    return " " * len(found["letters"]) + " " + found["behind"] if office else found[0]


def _leave_to_source(words: list[Word], mentions: list[Mention], cues: list[Cue | None]) -> None:
    """Takes the "quoted" of "the agency quoted a source as saying" from the agency."""
    quoted = {
        mention.opens - 1
        for mention, cue in zip(mentions, cues, strict=True)
        if cue is not None
        and words[cue.word].lower == "saying"
        and words[cue.word - 1].lower == "as"
        and mention.opens
        and words[mention.opens - 1].lower in QUOTES
    }
    for i, cue in enumerate(cues):
        if cue is not None and words[cue.word].lower in QUOTES and words[cue.word - 1].lower in _PASSIVE:
            said = _as_saying(words, cue.word)
            cues[i] = Cue(said, 2, inverted=False, join=1) if said else cue
    if quoted:
        cues[:] = [None if cue is not None and cue.word in quoted else cue for cue in cues]


def _as_saying(words: list[Word], k: int) -> int:
    """The "saying" of "quoted by the paper as saying", "quoted" at `k`; 0 where none follows."""
    for m in range(k + 2, min(k + LONGEST_BY, len(words))):
        if words[m].gap:
            break
        if words[m].lower == "saying" and words[m - 1].lower == "as":
            return m
    return 0


def _pass_on(words: list[Word], mentions: list[Mention], cues: list[Cue | None]) -> None:
    """Gives the verb of "said Wise's dad, Darrin" to Darrin."""
    for i, mention in enumerate(mentions):
        cue = cues[i]
        behind = [w.lower for w in words[mention.last : mention.last + 2]]
        if behind == ["such", "as"] and i + 1 < len(mentions) and mentions[i + 1].opens == mention.last + 2:
            cues[i] = None  # "critics such as the lawmaker Dara Aziz": it is he who is cited
            continue
        if cue is None or not mention.possessive or not cue.inverted:
            continue
        for j in range(i + 1, min(i + 3, len(mentions))):
            later = mentions[j]
            between = words[mention.last : later.first]
            if len(between) > MOST_BETWEEN or any(w.gap not in ("", ",") for w in between):
                break
            if later.kind in ("person", "role") and not later.possessive:
                cues[j], cues[i] = replace(cue, join=1), None
                if later.kind == "person":
                    break


def _give_to_inverted(words: list[Word], mentions: list[Mention], cues: list[Cue | None]) -> None:
    """Takes the "said" of "aside" the plan, said Secretary X." from the plan."""
    speaking = {
        cue.word
        for mention, cue in zip(mentions, cues, strict=True)
        if cue is not None and cue.inverted and mention.kind == "person" and _ends(words, mention)
    }
    for i, cue in enumerate(cues):
        if cue is None or cue.inverted or cue.word not in speaking:
            continue
        if words[cue.word].gap == "," and mentions[i].kind in ("body", "group", "place", "organisation"):
            cues[i] = None


def _ends(words: list[Word], mention: Mention) -> bool:
    """True where a name's clause ends with it, or a "who" follows."""
    k = max(mention.last, mention.closes)
    return k >= len(words) or bool(words[k].gap) or words[k].lower == "who"


def _give_to_subject(
    words: list[Word],
    mentions: list[Mention],
    cues: list[Cue | None],
    places: list[Place],
    sentence_of: list[int],
) -> None:
    """Gives "and told" and ", pointing out" right before a quote to whom its sentence begins with, if nobody has it."""
    firsts = [m.opens for m in mentions]
    taken = {cue.word for cue in cues if cue is not None}
    for place in places:
        w = place.word
        if place.before not in ":," or not w:
            continue
        verb = next(
            (k for k in range(w - 1, max(0, w - WORDS_TO_QUOTE), -1) if words[k].lower in ENGLISH.strong), 0
        )
        sentence = sentence_of[verb]
        if not verb or any(x.gap for x in words[verb + 1 : w]) or sentence_of[w - 1] != sentence:
            continue
        i = bisect_left(firsts, bisect_left(sentence_of, sentence))
        if i == len(mentions) or sentence_of[mentions[i].opens] != sentence or mentions[i].kind == "place":
            continue
        if mentions[i].opens and sentence_of[mentions[i].opens - 1] == sentence:
            continue
        if _behind_aside(words, mentions[i], verb):
            cues[i + 1 :] = [None if cue is not None and cue.word == verb else cue for cue in cues[i + 1 :]]
            cues[i] = Cue(verb, 2, inverted=False, join=1)
        joined = words[verb - 1].lower in _AND and not words[verb].gap
        participle = words[verb].lower.endswith("ing") and words[verb].gap == ","
        if verb not in taken and (joined or participle):
            cues[i] = Cue(verb, 2, inverted=False, join=1)


def _behind_aside(words: list[Word], subject: Mention, verb: int) -> bool:
    """True for the "said" of "One message, written at dawn by two of the sailors, said: ", which is the message's."""
    k = max(subject.last, subject.closes)
    if k >= verb - 1 or words[k].gap != "," or words[verb].gap != ",":
        return False
    opens = k + words[k].lower.endswith("ly")  # "apparently written"
    inside = words[opens].lower.endswith(("ing", "ed", "en")) or words[k].lower in _RELATIVE
    return inside and not (opens > k and words[opens].gap)


def _nested(mentions: list[Mention]) -> list[int]:
    """For each mention 1 in another's appositive, `OF_ANOTHER` for the "Sierra Leone" of "the delegate of Sierra Leone"."""
    found, closes, full = [], 0, 0
    for mention in mentions:
        inside = mention.span.end <= full and mention.kind in ("place", "organisation", "body", "group")
        found.append(1 if mention.first < closes else OF_ANOTHER * inside)
        if mention.full > mention.span.end and mention.kind in ("role", "group", "body") and not inside:
            full = mention.full
        if mention.first >= closes and mention.closes > mention.last:
            closes = mention.closes
    return found


def _without_relays(
    nested: list[int],
    mentions: list[Mention],
    cues: list[Cue | None],
    places: list[Place],
    sentence_of: list[int],
) -> list[int]:
    """`nested` with `OF_ANOTHER` for the report of ""They are gone," she said, according to a pool report."."""
    said: dict[int, list[int]] = {}
    for mention, cue in zip(mentions, cues, strict=True):
        if cue is not None and cue.force == SAYS and cue.join < FAR and mention.kind in _SPEAKERS:
            said.setdefault(sentence_of[cue.word], []).append(cue.word)
    quoted = [place.word for place in places if place.before in ":,w"]
    for i, (mention, cue) in enumerate(zip(mentions, cues, strict=True)):
        if cue is None or cue.force != ACCORDING:
            continue
        k, sentence = mention.opens, sentence_of[mention.opens]
        ahead = [
            w
            for w in quoted[bisect_left(quoted, k) :]
            if sentence_of[min(w, len(sentence_of)) - 1] == sentence
        ]
        relays = [verb for verb in said.get(sentence, ()) if verb < k or (ahead and k < verb < ahead[0])]
        beside = cue.word - 1 in relays  # "stressed, according to his office, that "..."": his words
        if beside or (relays and not (ahead and all(verb < k for verb in relays))):
            nested[i] = OF_ANOTHER
    return nested


def _running(marks: list[int], starts: list[int], first: int = -1) -> list[int]:
    """For each word, how many of `marks` stand before it, counted from `first`; both are in order."""
    found: list[int] = []
    for passed, mark in enumerate(marks, first):
        found += [passed] * (bisect_left(starts, mark) - len(found))
    return found + [first + len(marks)] * (len(starts) - len(found))


# Behind the full stop of "He said, ‘Thank you.’" in a quote.
_INNER_MARKS = "'’”\" "


def _sentences(words: list[Word], places: list[Place]) -> list[int]:
    stopped = {p.word for p in places if p.ending in ".?" and p.ending}
    found: list[int] = []
    number = 0
    for k in [k for k, word in enumerate(words) if word.gap]:
        gap = words[k].gap
        if gap in _BRACKET_ENDS and not words[k].capital:
            continue  # "Sean Odeh (R-Wisc.) also addressed"
        if (
            "¶" in gap
            or gap[0] in _STOPS
            or gap[-1] in _STOPS
            or (MASK in gap and k in stopped and words[k].capital)
        ):
            found += [number] * (k - len(found))
            number += 1
    return found + [number] * (len(words) - len(found))


def _place(
    text: str, paragraphs: tuple[Span, ...], openings: list[int], starts: list[int], quote: Quoted
) -> Place:
    word = bisect_left(starts, quote.outer.start)
    paragraph = max(0, bisect_left(openings, quote.outer.start + 1) - 1)
    lead = text[paragraphs[paragraph].start : quote.outer.start].rstrip()
    before = "¶" if not lead else lead[-1] if lead[-1] in ":,;.?!" else "w"
    last = quote.inner.of(text).rstrip(_INNER_MARKS)[-1:] or "w"
    tail = text[quote.inner.end : quote.outer.end + 2]
    ending = "," if "," in tail or "‚" in tail else "." if last in ".…" else "?" if last in "?!" else "w"
    size = word_count(text, quote.inner)
    return Place(
        quote,
        word,
        paragraph,
        {"!": ".", "?": ".", ";": ","}.get(before, before),
        ending,
        text[quote.inner.start].isupper(),
        size,
    )
