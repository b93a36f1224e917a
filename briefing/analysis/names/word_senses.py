"""What a word is where it stands, without a tagger: a verb or a noun, an office or what describes one, an owner."""

from __future__ import annotations

from briefing.analysis.names.mention import DETERMINERS, FUNCTION, HEADS
from briefing.analysis.names.pronouns import TOLD
from briefing.analysis.names.surnames import find_surnames
from briefing.analysis.words.classes import is_finite_verb, is_stop
from briefing.analysis.words.cues import COMMON_VERBS, ENGLISH
from briefing.text.names import MASK, Word
from briefing.text.titles import ADJECTIVES, ORG_NOUNS, PLURAL_ROLES, PORTFOLIOS, ROLE_NOUNS, TITLES

# Prepositions that carry a noun phrase on: "a resident of Mosul", "an official from the ministry".
CARRIES_ON = frozenset("of for from at in with".split())
# Before these any noun speaks: "the contrarian said".
SURELY_SAY = frozenset(
    "said says told tells wrote writes added adds tweeted warned argued replied shouted joked reads".split()
)
# "My father often said".
OFTEN = frozenset("often always sometimes rarely famously reportedly".split())
# Role nouns that are adjectives before another noun.
_ALSO_ADJECTIVES = frozenset(
    "general chief executive major private principal native minor civilian relative".split()
)
# Of these, what no office is in small letters before a plural: "general concerns".
ALWAYS_ADJECTIVES = frozenset("general major private native minor civilian".split())
# Bodies that describe the noun behind them: "state television".
_BODIES_TOO = frozenset("public state family community".split())
# "State TV", "state media": it is they that speak.
_BROADCASTS = frozenset("tv television radio media news".split())
# "Did not release", "to report": what follows is a verb, though it may be a noun elsewhere.
_BEFORE_VERBS = frozenset("to not never will would can could shall should may might must".split())
# Adjectives that stand behind their noun: "an official familiar with the talks".
_POSTPOSED = frozenset(
    """
    familiar close responsible aware present available able unable likely unlikely due eligible alive
    loyal angry keen capable worth dead elect general emeritus ill sick injured free ready willing
    critical opposed sympathetic hostile similar different fluent nearby upset happy guilty innocent
    desperate afraid unknown unaware certain sure subject native prominent active senior junior fled
    """.split()
)
# Adjectives and nouns in -ed and -ing that stand before an office without an article.
_OFTEN_BEFORE_OFFICES = frozenset(
    """
    retired registered disgraced renowned famed acclaimed embattled certified licensed self-described self-proclaimed
    self-styled self-confessed organizing organising managing planning marketing engineering operating governing
    founding consulting nursing fundraising advertising programming commanding investigating supervising coordinating
    training banking housing broadcasting accounting licensing teaching ranking acting
    outgoing incoming
    """.split()
)
_SHOWS = frozenset("talk radio tv television game reality variety quiz chat".split())
# Words from a verb of saying to a word in -ed before an office: "said ex-Erbil organized theft detective X".
_LONGEST_LEAD = 4
# Prepositions: no clause begins behind them.
_TAKES_NOUN = frozenset("on onto to in into of from for with by at off under".split())
# Plurals of roles that one who acts may do as well.
_DEEDS = frozenset(
    "advocates guards guides hosts coaches authors judges monitors partners champions critics".split()
)
_SAYINGS = ENGLISH.strong | ENGLISH.weak
_MODALS = _BEFORE_VERBS - {"to"}
_APOSTROPHES = frozenset("'’‘")


class WordSenses:
    """Tells the senses of the words of one article."""

    def __init__(self, text: str, words: list[Word]) -> None:
        self.text = text
        self.words = words
        self.lowered = {w.text for w in words if not w.capital}
        # Words that are capitalised within a sentence.
        self.inside = {w.text for i, w in enumerate(words) if w.capital and not self.opens_sentence(i)}
        self.surnames = find_surnames(words)

    def is_verb(self, i: int) -> bool:
        """True when the word is a verb of the tables, in a place where a noun cannot stand."""
        word = self.words[i]
        if (
            word.lower not in ENGLISH.strong
            and word.lower not in ENGLISH.weak
            and word.lower not in COMMON_VERBS
        ):
            return False
        if i == 0 or word.gap not in ("", ","):
            return word.lower not in HEADS
        before = self.words[i - 1]
        if word.lower in _DEEDS and before.capital and not word.gap and self.has_object(i):
            return True  # "Citizens for Justice advocates a list of rules"
        if word.gap == "" and (before.lower in _BEFORE_VERBS or before.lower.endswith("n't")):
            return True
        if word.gap == "" and (
            before.lower in DETERMINERS
            or before.lower in ADJECTIVES
            or before.lower in CARRIES_ON
            or before.text.isdigit()
        ):
            return False
        return word.lower not in HEADS or before.capital

    def has_object(self, i: int) -> bool:
        """True where a determiner stands right behind the word."""
        behind = self.words[i + 1] if i + 1 < len(self.words) else None
        return behind is not None and not behind.gap and behind.lower in DETERMINERS

    def describes(self, i: int) -> bool:
        """True for "general" in "the general election", "prisoner" in "a prisoner exchange"."""
        word = self.words[i].lower
        if i + 1 >= len(self.words) or (word not in ROLE_NOUNS and word not in _BODIES_TOO):
            return False
        following = self.words[i + 1]
        low = following.lower
        if word == "state" and low in _BROADCASTS and not following.gap:
            return True
        if (
            following.gap
            or following.capital
            or (low in FUNCTION or low in OFTEN)
            or (low.endswith(("ed", "s")) and word not in ALWAYS_ADJECTIVES)
        ):
            return False
        if word in _ALSO_ADJECTIVES and low + "s" in _SAYINGS:
            return True  # "a major reason", "a major issue": behind one person it would end in -s
        # After one person a verb ends in -s, -ed or is in the tables; what is left is a noun.
        if is_stop(low, after_singular=True) or is_finite_verb(low):
            return False
        if self.is_verb(i + 1):
            return self.is_listed(i)
        return (
            word in _ALSO_ADJECTIVES
            or word in _BODIES_TOO
            or not (
                low in HEADS
                or low in DETERMINERS
                or low in _POSTPOSED
                or low.endswith(("ing", "ly"))
                or any(c.isdigit() or c in "-'’" for c in low)
            )
        )

    def is_listed(self, i: int) -> bool:
        """True for "delegate" in "the final delegate list", behind which a verb would end in -s."""
        if self.words[i + 1].lower + "s" not in _SAYINGS or is_several(self.words[i].lower):
            return False
        for k in range(i - 1, max(-1, i - 1 - _LONGEST_LEAD), -1):
            if self.words[k + 1].gap or self.words[k].lower in FUNCTION:
                return False
            if self.words[k].lower in ("the", "a", "an"):
                return not k or bool(self.words[k].gap) or self.words[k - 1].lower in _TAKES_NOUN
        return False

    def rules(self, i: int) -> bool:
        """True for the "ruling" of "blocked it, ruling that"."""
        words = self.words
        that = i + 1 < len(words) and words[i + 1].lower == "that" and not words[i + 1].gap
        return that and words[i].gap == "," and words[i].lower.endswith("ing")

    def opens_sentence(self, i: int) -> bool:
        """True when the word stands behind a stop, a line break or a quote."""
        gap = self.words[i].gap
        if not gap:
            return i == 0
        return i == 0 or "." in gap or "¶" in gap or MASK in gap or any(c in gap for c in "!?:")

    def possessive(self, k: int) -> bool:
        """True for "Ekman's" and "the soldiers'"."""
        end = self.words[k].end
        if self.text[end : end + 1] not in _APOSTROPHES:
            return False
        return self.text[end : end + 2] in ("'s", "’s", "‘s") or (
            self.words[k].lower.endswith("s") and self.text[end : end + 1] in ("'", "’")
        )

    def is_common_verb(self, k: int) -> bool:
        """True for the "lost" of "they lost", not for that of "The Lost Year"."""
        word = self.words[k]
        return (
            word.lower in COMMON_VERBS
            and not self.is_noun_too(k)
            and not (word.capital and word.gap == "" and not self.opens_sentence(k))
        )

    def is_noun_too(self, k: int) -> bool:
        """True for the "state" of "state senator" and the "talk" of "radio talk host", which are verbs elsewhere."""
        low, behind = self.words[k].lower, self.words[k + 1].lower
        if low == "state":
            return behind in HEADS or behind in TITLES or behind in _BROADCASTS
        if low in PORTFOLIOS and low != "state" and behind in ROLE_NOUNS:
            return True  # "the public works minister"
        if low == "show":
            return behind in ROLE_NOUNS and k > 0 and self.words[k - 1].lower in _SHOWS
        talk = low == "talk" and (behind == "show" or behind in ROLE_NOUNS)
        return talk or (behind in ROLE_NOUNS and (low == "lead" or self.is_base_behind_one(k)))

    def is_base_behind_one(self, k: int) -> bool:
        """True for the "credit" of "a bank credit officer": behind one bank a verb would end in -s."""
        word, before = self.words[k], self.words[k - 1].lower if k else ""
        base = word.lower + "s" in _SAYINGS
        return base and not word.gap and before in ORG_NOUNS and not is_several(before)

    def acts(self, k: int) -> bool:
        """True for a past that is no participle before a noun: "threw", "built"; "the left leader" has a determiner."""
        word = self.words[k]
        past = is_finite_verb(word.lower) and not word.lower.endswith("ed") and word.lower != "left"
        return past and not word.capital and not self.determined(k)

    def is_negated(self, k: int) -> bool:
        """True for the "surprise" of "does not surprise Democratic leader X", which is a verb."""
        if k == 0 or self.words[k].gap:
            return False
        before = self.words[k - 1].lower
        return before in _MODALS or before.endswith("n't")

    def describes_office(self, k: int) -> bool:
        """True for "retired" before "judge" and "organizing" before "director": no verb, whatever its ending."""
        low = self.words[k].lower
        if low in _OFTEN_BEFORE_OFFICES or "-" in low:
            return True  # "best-selling author"
        return low.endswith("ed") and self.is_said_before(k)

    def is_said_before(self, k: int) -> bool:
        """True for what a verb of saying stands before, over a few words of the same phrase: "said ex-guard and convicted"."""
        for n in range(k, max(0, k - _LONGEST_LEAD), -1):
            before = self.words[n - 1].lower
            if self.words[n].gap or before in TOLD or before in DETERMINERS:
                return False
            if before in SURELY_SAY:
                return True
            if before in FUNCTION:
                return False
        return False

    def determined(self, k: int) -> bool:
        """True when a determiner, or a name in 's, stands right before the word."""
        if k == 0 or self.words[k].gap:
            return False
        return self.words[k - 1].lower in DETERMINERS or self.possessive(k - 1)


def is_several(noun: str) -> bool:
    """True for the plural of a role or a body: "officials", "ministries"."""
    return noun in PLURAL_ROLES or (noun.endswith("s") and not noun.endswith(("ss", "us")))
