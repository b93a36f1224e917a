"""Who said what: direct, partial and indirect quotes of an article with their speakers.

Each language is read by its own rules (`READERS`); Arabic by `arabic.quotes`. English:

The words between marks are found by `text.marks`, and `speakers.speech` tells speech from terms and titles.
What surrounds them is read for names, pronouns, phrases and verbs of saying (`names.mentions`, `words.cues`);
small learned trees weigh the candidates for the speaker (`speakers`), and `people.resolve`
gives the fullest name that the article has for the chosen one. `reported.clauses` finds indirect speech.

Found: marks of every style, unclosed, re-opened, nested and lost ones; split, running and partial
quotes; speakers before, after and between, in apposition, behind "according to", a colon or a dash,
in the sentence or the paragraph before, in headlines, captions and transcripts, in the line that signs
it, with a noun that no table has ("one contrarian wrote"); he, she, "the general", "the ministry", initials and surnames;
"the Vermont senator" and "the novelist" where they fit one person of the article and no other.
Persons joined by "and" speak as one, under both names and also as "they".
Missed: speech without marks ("SECRETARY: Good morning"); a paragraph without marks inside a running
quote; an answer behind a bare "A:"; "according to the readout, warning that ..."; who speaks next in one paragraph
with a speaker before ("..., said X. But Y warns of ...").

Measured on development articles (tests/bench/evaluate.py): segments, and segment with speaker in
full (on PolNeAR: as mentioned), F1. Articles on Iraq and Syria .994 and .960, role recall .896;
world news .996 and .946, .885; GenderGapTracker .993 and .929; PolNeAR .974 and .933 (textacy .56,
sayswho .78 there), in cross-validation on its 749 training articles with quotes .939. Over 400,000
characters a second and 46 MB (tests/bench/bench_quotes.py).

Expect less of what is new. Real news of six collections was drawn at random and labelled by others, who
had not seen the rules, before the program read it. Joint F1 and recall of roles, when first read: 54
articles (324 quotes) .825 and .65, 54 more (304) .859 and .77, 38 more (198) .843 and .77, 34 more (225)
.912 and .69. What one such part shows and is mended hardly helps the next; what persons under other names,
texts of shuffled words and the speakers of 1,300 unlabelled articles show does. Readers also judged what
the program says of 1,375 quotes of 311 articles: of 889 true quotes, read first, the speaker was right in
full in 88 of 100; of 453 others, which nobody had read when those were mended, in 85 before and 90 since,
and 37 of the first 918 were no quotes, 4 of the next 457. Invented articles by other authors, four lots
each read when those before it were mended, had .74 .68 .91 .86.

Confidence is the share of such quotes that had the right speaker among 7,176 held out in training
(`speakers.trees.RIGHT`), times the share of such mentions that were resolved to the right name. The
middle errs towards doubt, for a quote that the annotators left out counts as wrong:
    confidence          to .3    .3-.5   .5-.7   .7-.85  .85-.95  .95-.99  .99-1
    PolNeAR dev, right  .21      .50     .85     .95     .97      .99      .96     (728 quotes)
    labelled and GenderGapTracker, full name
                        .74      .81     .83     .89     .96      .97      .99     (706 quotes)
Held out in training, the surest quotes have a joint precision of .981 at a recall of .75. PolNeAR
dev has .969 at .83, and no threshold brings it to .98: of the 17 quotes that count as wrong above .9
the speaker is right in 16, which are annotated with the verb ("said") for a source or not at all.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import replace

from briefing.analysis.arabic.quotes import find_arabic_quotes
from briefing.analysis.names.entity import Entity, office_words
from briefing.analysis.names.predicates import INSIDE_ROLE
from briefing.analysis.people.attribution import STRONG, Scene
from briefing.analysis.people.resolve import People
from briefing.analysis.reported.chances import find_reported
from briefing.analysis.reported.clauses import span_of as reported_span
from briefing.analysis.speakers.candidates import COMMON, History, rows
from briefing.analysis.speakers.chances import chances, share_right
from briefing.analysis.speakers.digests import credits_behind
from briefing.analysis.speakers.predicates import asked_passively, in_question, of_two_predicates
from briefing.analysis.speakers.right_before import in_own_sentence, right_before
from briefing.analysis.speakers.scene import set_scene
from briefing.analysis.speakers.second_hand import reported_of, told_by_outlet
from briefing.analysis.speakers.signatures import by_signature, is_heading
from briefing.analysis.speakers.speech import find_speech, told
from briefing.analysis.speakers.turns import TURN_CONFIDENCE, by_going_on, by_reply, by_time, by_turn
from briefing.model import Article, Quote, QuoteKind, Span, Speaker
from briefing.text.names import MASK
from briefing.text.sentences import paragraphs
from briefing.text.titles import PLURAL_ROLES, ROLE_NOUNS, TITLES

# A million characters take 100 MB and 3 s; longer texts, which are no articles, are read in pieces.
LONGEST_PIECE = 1_000_000
# Where "none of them" is likelier than this, a fragment is a term or a title and nobody's words; a
# whole sentence is left out where it is nearly sure that nobody around it has said it. Held out in
# training .4 to .8 and .5 to .9 differ by less than .003 in joint F1 (.937 to .940, the lower the
# better); by .4 no development set has less than by .6.
TERM = 0.4
NOBODY = 0.8
# Share of rightly chosen mentions whose name was right as well, on the labelled articles: 358 names,
# 214 pronouns, 46 phrases.
RIGHT_NAMES = {"name": 0.99, "pronoun": 0.95, "phrase": 0.8}
# The chance at the least of a person whose verb stands right before the quote.
LEAST_RIGHT_BEFORE = 0.5
# Words of a question that nobody is named to ask, and headings.
NOBODYS_WORDS = (asked_passively, in_question, is_heading)
# What corrects the weighed choice, in order.
READINGS = (in_own_sentence, of_two_predicates, told_by_outlet, reported_of)
# The title before the name and the office behind it.
MOST_ROLES = 2
# Roles of these words alone tell whose rival nobody knows, and nothing beside an office.
AGAINST = frozenset(
    """
    rival opponent challenger contender republican democrat republicans democrats democratic gop chief main bitter
    closest nearest political longtime onetime
    """.split()
)
_SPACES = re.compile(r"\s+")


def find_quotes(article: Article, sentences: tuple[Span, ...]) -> tuple[Quote, ...]:
    """The article's quotes in order of the text, read by the rules of its language."""
    return READERS.get(article.language, find_english_quotes)(article, sentences)


def find_english_quotes(article: Article, sentences: tuple[Span, ...]) -> tuple[Quote, ...]:  # noqa: ARG001
    """The quotes of an English article, or of one in a language that has no rules of its own."""
    # "‘We drink what is left’: a river dies" as the text's first line is no quote but the article's title.
    headline = bool(article.headline) and article.text.startswith(article.headline)
    return tuple(
        _moved(quote, start)
        for start, piece in _pieces(article.text)
        for quote in _of_piece(piece, headline=headline and not start)
    )


def _of_piece(text: str, *, headline: bool) -> list[Quote]:
    parted = told(text, paragraphs(text))
    scene = set_scene(text, parted, *find_speech(text, parted))
    people = People(scene)
    return sorted(_quotes(scene, people, headline=headline) + _indirect(scene, people), key=lambda q: q.span)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """The text whole, or where it is longer than any article in pieces that end with a paragraph."""
    start = 0
    while len(text) - start > LONGEST_PIECE:
        end = text.rfind("\n", start, start + LONGEST_PIECE) + 1 or start + LONGEST_PIECE
        yield start, text[start:end]
        start = end
    yield start, text[start:]


def _moved(quote: Quote, by: int) -> Quote:
    if not by:
        return quote
    moved = [Span(s.start + by, s.end + by) for s in (*quote.segments, *filter(None, [quote.mention]))]
    mention = moved.pop() if quote.mention else None
    return replace(quote, segments=tuple(moved), mention=mention)


def _indirect(scene: Scene, people: People) -> list[Quote]:
    text, found = scene.text, []
    for one, chance in find_reported(scene):
        entity = people.speaker_by(one.mention, scene.cues[one.mention]) if one.mention is not None else None
        source = Span(scene.words[one.source[0]].start, scene.words[one.source[1] - 1].end)
        if entity is None and one.mention is not None:
            continue
        found.append(
            Quote(
                (reported_span(scene, one),),
                speaker(text, entity) if entity else Speaker(_SPACES.sub(" ", source.of(text))),
                "indirect",
                cue=Span(scene.words[one.cue[0]].start, scene.words[one.cue[1] - 1].end).of(text),
                mention=source,
                confidence=round(chance, 3),
            )
        )
    return found


def _quotes(scene: Scene, people: People, *, headline: bool) -> list[Quote]:
    """`headline` is true where the text begins with the article's own title."""
    found: list[Quote] = []
    history = History()
    credited = credits_behind(scene.text, [place.quoted.outer.end for place in scene.places])
    for number, place in enumerate(scene.places):
        chosen, confidence, none = _speaker(scene, people, number, history)
        answers = _answers(scene, number, history)
        if answers is not None:
            chosen, confidence, none = answers, TURN_CONFIDENCE, 0.0
        if number in credited and (chosen is None or scene.cues[chosen] is None):
            found.append(_credited(scene, number, credited[number]))
            continue
        title = headline and place.quoted.single and place.quoted.outer.start == 0
        if title or (none > TERM and none > most_none(scene, number)):
            continue
        quote = Quote((place.quoted.inner,), None, _kind(scene, number), confidence=0.0)
        if chosen is not None:
            quote = _spoken_by(scene, people, quote, chosen, tagged=answers is None)
            quote = replace(quote, confidence=confidence)
            if found and chosen == history.previous and _runs_on(scene, number):
                earlier = found.pop()
                quote = replace(
                    earlier,
                    segments=(*earlier.segments, place.quoted.inner),
                    confidence=min(earlier.confidence, confidence),
                )
            history.note(people, chosen, number)
        found.append(quote)
    return found


def _answers(scene: Scene, number: int, history: History) -> int | None:
    """Number of whoever says the quote by its line, its turn or its time, where no verb tells; else None."""
    for read in (by_signature, by_reply):
        if (who := read(scene, number)) is not None:
            return who
    for read_on in (by_turn, by_time):
        if (who := read_on(scene, number, history)) is not None:
            return who
    return None


def _credited(scene: Scene, number: int, outlet: Span) -> Quote:
    """The words of the outlet in brackets behind them."""
    return Quote(
        (scene.places[number].quoted.inner,),
        Speaker(outlet.of(scene.text)),
        _kind(scene, number),
        mention=outlet,
        confidence=TURN_CONFIDENCE,
    )


def _spoken_by(scene: Scene, people: People, quote: Quote, chosen: int, *, tagged: bool) -> Quote:
    """The quote with its speaker, and with the verb of saying where it is `tagged` by one."""
    mention, cue = scene.mentions[chosen], scene.cues[chosen]
    entity = people.speaker_by(chosen, cue)
    return replace(
        quote,
        speaker=speaker(scene.text, entity) if entity else None,
        cue=scene.words[cue.word].text if cue and tagged else None,
        mention=mention.span,
    )


def _runs_on(scene: Scene, number: int) -> bool:
    """True for a quote in the paragraph of the one before it, or behind one that was not closed."""
    last = scene.places[number - 1] if number else None
    return last is not None and (last.paragraph == scene.places[number].paragraph or not last.quoted.closed)


def most_none(scene: Scene, number: int) -> float:
    """How likely "none of them" may be where the words still are a quote."""
    place = scene.places[number]
    heading = place.quoted.single and scene.text.startswith(":", place.quoted.outer.end)
    label = scene.words[place.word - 1].text if place.word else ""
    turn = place.before == ":" and len(label) > 1 and label.isupper()
    runs_on = number and not scene.places[number - 1].quoted.closed
    if heading or turn or runs_on or _is_tagged(scene, number):
        return 1.0
    return TERM if _kind(scene, number) == "partial" else NOBODY


def _is_tagged(scene: Scene, number: int) -> bool:
    """True for a whole sentence with "said" or "Latif said" right behind it, whoever that is."""
    place, w = scene.places[number], scene.places[number].word
    if w == len(scene.words) or not place.capital or place.ending == "w":
        return False
    beside = (
        MASK in scene.words[w].gap and "\n" not in scene.text[place.quoted.outer.end : scene.words[w].start]
    )
    verbs = [w, *(scene.mentions[i].last for i in range(*_named_at(scene, w)))]
    return beside and any(k < len(scene.words) and scene.words[k].lower in STRONG for k in verbs)


def _named_at(scene: Scene, w: int) -> tuple[int, int]:
    """From which to which mention begins with the word `w`."""
    return bisect_left(scene.firsts, w), bisect_left(scene.firsts, w + 1)


def _kind(scene: Scene, number: int) -> QuoteKind:
    place = scene.places[number]
    return "direct" if place.capital or place.ending in (",", "?") else "partial"


def _speaker(scene: Scene, people: People, number: int, history: History) -> tuple[int | None, float, float]:
    """Number of the best candidate, the chance that it is right, and that it is nobody's words."""
    found, table = rows(scene, people, number, history)
    shares = chances(table, COMMON)
    if not found or any(is_nobodys(scene, number) for is_nobodys in NOBODYS_WORDS):
        return None, 0.0, 0.0
    chance, i = max(zip(shares[:-1], (-i for i in found), strict=True))
    beside = _by_clause(scene, number, found, -i, history)
    if beside is not None and beside != -i:
        chance, i = max(chance, LEAST_RIGHT_BEFORE), -beside
    return -i, round(share_right(chance) * _named_right(scene, people, -i), 3), shares[-1]


def _by_clause(scene: Scene, number: int, found: list[int], chosen: int, history: History) -> int | None:
    """Whom the clauses around the quote tell to have said it, where that is not left to weighing."""
    who = right_before(scene, number, found)
    for reading in READINGS:
        who = who if who is not None else reading(scene, number, found, chosen)
    return who if who is not None else by_going_on(scene, number, history, chosen)


def _named_right(scene: Scene, people: People, i: int) -> float:
    """The chance that a mention was resolved to the name it means."""
    entity = people.of[i]
    if scene.mentions[i].kind == "pronoun":
        return RIGHT_NAMES["pronoun"]
    return RIGHT_NAMES["name" if entity is not None and entity.capital else "phrase"]


def speaker(text: str, entity: Entity) -> Speaker:
    """The fullest name that the article gives, with the first and the longest of the roles.

    Several who speak as one are named one by one, each with the first role, or all with one.
    """
    if entity.members:
        names = [_SPACES.sub(" ", member.name.of(text)) for member in entity.members]
        offices = entity.roles or [member.roles[0] for member in entity.members if member.roles]
        said = dict.fromkeys(_SPACES.sub(" ", office.of(text)) for office in offices)
        return Speaker(f"{', '.join(names[:-1])} and {names[-1]}", ", ".join(said) or None)
    roles: list[str] = []
    for span in entity.roles:
        words = _SPACES.sub(" ", span.of(text))
        told = office_words(words)
        if not any(told <= office_words(other) or words == _initials(other) for other in roles):
            roles = [r for r in roles if not office_words(r) <= told] + [words]
    # "Who runs the mill" is told of somebody who has no other office.
    roles = [r for r in roles if not r.startswith("who ")] or roles[:1]
    roles = [r for r in roles if not AGAINST.issuperset(r.lower().split())] or roles[:1]
    if len(roles) > MOST_ROLES:
        longest = max(roles[1:], key=len)
        roles = [roles[0], longest]
    return Speaker(_SPACES.sub(" ", entity.name.of(text)), ", ".join(map(_of_one, roles)) or None)


def _of_one(role: str) -> str:
    """The "presidential candidate" of "presidential candidates A and B", for one of them."""
    said = role.lower().split()
    titled = said[-1][:-1] in TITLES  # "Democratic Sens"
    named = len(said) > 1 and role.rsplit(maxsplit=1)[-1][0].isupper() and not titled  # "Core Teachers"
    alone = not named and not INSIDE_ROLE.intersection(said) and said[-1].endswith("s")
    one = titled or said[-1][:-1] in ROLE_NOUNS
    return role[:-1] if alone and one and said[-1] in PLURAL_ROLES else role


def _initials(words: str) -> str:
    """The "DCI" of "Detective Chief Inspector", the "ADA" of "assistant district attorney"."""
    return "".join(word[0] for word in words.split()).upper()


# How each language is read; the others are read like English, whose marks are theirs too.
READERS: dict[str, Callable[[Article, tuple[Span, ...]], tuple[Quote, ...]]] = {
    "ar": find_arabic_quotes,
    "en": find_english_quotes,
}
