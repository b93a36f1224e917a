"""The words around the quotes of an article: who is mentioned, and which verb of saying is whose."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.analysis.names.mention import HEADS, SUBJECT_PRONOUNS, Mention
from briefing.analysis.words.cues import ENGLISH
from briefing.text.marks import Quoted
from briefing.text.names import MASK, Word

# What `Cue.force` is of a verb of saying and of "according to", and `Cue.join` where more than a comma parts the two.
SAYS, ACCORDING, FAR = 2, 3, 2
STRONG, WEAK = ENGLISH.strong, ENGLISH.weak
_SKIPPED = frozenset(
    """
    also has have had would will later then once often repeatedly recently previously reportedly
    further and then again even still just now is was been are were 's not never simply first last
    himself herself itself who which
    """.split()
)
_HEARD = frozenset(
    """
    told tell tells telling reminded reminds reminding assured assures assuring informed informs
    informing thanked thanks thanking praised praises praising accused accuses accusing
    """.split()
)
_ASKED = frozenset("asked asks ask asking urged urges urging warned warns warning".split())
_ARTICLES = frozenset("a an the his her its their".split())
_OTHERS_CLAUSE = frozenset("while whereas".split())
# "In the words of".
FEWEST_WORDS_OF = 2
_GOVERNS = frozenset(
    "of in on at by for from with to about against under over between among near into".split()
)
_JOINS = frozenset("and or but".split())
# What `Scene.nested` has for the "Sierra Leone" of "the delegate of Sierra Leone".
OF_ANOTHER = 2
# "Quoted a source as saying": it is the source that speaks.
QUOTES = frozenset("quoted quotes quoting cited cites citing".split())
# "Is heard saying".
CAUGHT = frozenset("heard seen".split())
_UTTERS = frozenset("saying telling shouting yelling screaming asking chanting".split())
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())


@dataclass(slots=True)
class Place:
    """Where a quote stands among the words outside of quotes."""

    quoted: Quoted
    # Number of the first word behind it.
    word: int
    # Number of its paragraph.
    paragraph: int
    # What stands directly before the opening mark: ":" "," "." "¶" or the last letter's kind "w".
    before: str
    # How the words end: "," "." "?" or "w".
    ending: str
    capital: bool
    # Words inside.
    size: int


@dataclass(slots=True)
class Cue:
    """A reporting verb beside a mention."""

    # Number of its word.
    word: int
    # 2 strong, 1 weak, 3 "according to".
    force: int
    # True when the verb stands before the mention ("said Ekman").
    inverted: bool
    # How the two are joined: 0 directly, 1 over a comma or an appositive, 2 over more.
    join: int


def cue_of(words: list[Word], mention: Mention) -> Cue | None:
    """The reporting verb of which `mention` is the subject, None where there is none."""
    forward = _verb_after(words, mention)
    back = _verb_before(words, mention)
    if forward and back:
        if words[back.word].lower in QUOTES and words[forward.word].lower == "saying":
            return forward
        return forward if forward.force >= back.force and forward.join <= back.join else back
    return forward or back


def _verb_after(words: list[Word], mention: Mention) -> Cue | None:
    k = mention.last
    join = 0
    if mention.closes > mention.last:
        k, join = mention.closes, 1
    commas = 0
    before = words[mention.opens - 1].lower if mention.opens and not words[mention.opens].gap else ""
    # "Left the villages of Zanqar and Tal Ali, pointing out": whoever left them points out.
    governed = mention.kind != "pronoun" and (before in _GOVERNS or before == "and")
    for m in range(k, min(k + 14, len(words))):
        gap = words[m].gap
        if gap:
            if gap in (",", ".,", "—", "–", "-", "(", ")", "),", "--", ">", ">,"):
                commas += 1
                join = max(join, 1)
            elif MASK in gap and gap[-1:] != "¶":
                join = 2
                break
            else:
                break
        low = words[m].lower
        if low in _OTHERS_CLAUSE and m > k and _opens_clause(words, m):
            break
        if low in STRONG or low in WEAK:
            if mention.possessive and m == mention.last and not gap and _is_noun_too(low):
                join = 2
                continue  # "Latif's comments": what he has, not what he does
            if (
                low in CAUGHT
                and m + 1 < len(words)
                and not words[m + 1].gap
                and words[m + 1].lower in _UTTERS
            ):
                return Cue(m + 1, 2, False, join)
            if (
                low == "saying"
                and words[m - 1].lower == "as"
                and not words[m].gap
                and before in {*QUOTES, "by"}
            ):
                # "Was quoted by the paper as saying": the paper does not.
                return Cue(m, 2, False, 1) if before != "by" else None
            if m > k + 1 and not words[m].gap and words[m - 1].lower in _ARTICLES:
                continue  # "answered in a written message"
            if low.endswith("ing") and ((m > k + 1 and commas == 0) or (commas and governed)):
                continue
            return Cue(m, 2 if low in STRONG else 1, False, join if m - k < 5 or join else 1)
        if (
            low in _SKIPPED
            or low.endswith("ly")
            or low == "used"
            or (low == "to" and words[m - 1].lower == "used")
        ):
            continue
        join = 2
        if m - k > 7 and commas == 0:
            break
    return None


def _is_noun_too(verb: str) -> bool:
    """True for "comments" and "claim", which behind "Latif's" are no verb; "Latif's said" and "Latif's calling" are."""
    return not verb.endswith(("ing", "ed")) and verb not in ("said", "told")


def _opens_clause(words: list[Word], m: int) -> bool:
    """True for the "while" of "X wrote, while Y sees", not for that of "X, while smiling, said"."""
    return m + 1 < len(words) and not words[m + 1].gap and not words[m + 1].lower.endswith("ing")


def _verb_before(words: list[Word], mention: Mention) -> Cue | None:
    k = mention.opens
    if k == 0:
        return None
    gap = words[k].gap
    before = words[k - 1]
    if gap not in ("", ":", ","):
        return None
    if before.lower == "to" and k > 1 and words[k - 2].lower == "according" and gap == "":
        return Cue(k - 2, 3, True, 0)
    if before.lower == "of" and k > FEWEST_WORDS_OF and gap == "" and words[k - 2].lower == "words":
        return Cue(k - 2, 3, True, 0)
    if gap == "" and (before.lower in _HEARD or (before.lower in _ASKED and not before.gap)):
        # "told reporters": whoever stands behind such a verb hears.
        return None
    if gap == "" and k > 1 and not before.gap and _may_speak(words[k - 2]):
        return None
    if gap == "" and (before.lower in STRONG or before.lower in WEAK):
        return Cue(k - 1, 2 if before.lower in STRONG else 1, True, 0)
    if (
        gap == ""
        and k > 1
        and words[k - 1].gap == ""
        and (before.lower in _DAYS or before.lower.endswith("ly"))
        and words[k - 2].lower in STRONG
    ):
        return Cue(k - 2, 2, True, 1)
    return None


def _may_speak(word: Word) -> bool:
    """True for what is, or joins, the subject of the verb behind it: in "he defends the mission" no mission speaks."""
    return (
        word.capital
        or word.lower in SUBJECT_PRONOUNS
        or word.lower in HEADS
        or (word.lower in _SKIPPED or word.lower in _JOINS)
    )


@dataclass(slots=True)
class Scene:
    """The words outside of quotes with everything found in them, for one article."""

    text: str
    words: list[Word]
    mentions: list[Mention]
    cues: list[Cue | None]
    # For each word: sentences and paragraphs before it.
    sentence_of: list[int]
    paragraph_of: list[int]
    places: list[Place]
    # For each word: quotes before it.
    quotes_before: list[int]
    # For each mention: its first word.
    firsts: list[int]
    # For each mention: 1 within the appositive or relative clause of another, else 0 or `OF_ANOTHER`.
    nested: list[int]
    # Paragraphs that describe a photograph.
    captions: frozenset[int]
