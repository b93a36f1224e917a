"""What the words of a capitalised run are: where a name may begin, which word is its title or letters,
and whether a person, a body or a place is named.
"""

from __future__ import annotations

from briefing.analysis.names.mention import DETERMINERS, FUNCTION, HEADS, MentionKind
from briefing.analysis.names.noun_phrases import DOERS, NOT_NAMES
from briefing.analysis.names.runs import BEFORE_ROLES, FEWEST_NAMES, NAMED_IN, NameRuns
from briefing.analysis.names.surnames import GIVEN_TOO, MISTERS, SURNAMES_TOO, is_name_too
from briefing.analysis.names.word_senses import SURELY_SAY
from briefing.analysis.words.classes import is_finite_verb
from briefing.analysis.words.cues import COMMON_VERBS, ENGLISH
from briefing.text.names import PARTICLES, SUFFIXES, Word, is_given
from briefing.text.titles import (
    ADJECTIVES,
    NO_SURNAMES,
    ORGANISATIONS,
    PLACE_WORDS,
    PLACES,
    PLURAL_ROLES,
    PORTFOLIOS,
    RANK_LETTERS,
    ROLE_NOUNS,
    TITLES,
)  # fmt: skip

# "Kurdish-led", "Iran-backed": what stands before an organisation's name and is no part of it.
_LED = (
    "-led",
    "-based",
    "-backed",
    "-allied",
    "-funded",
    "-owned",
    "-run",
    "-controlled",
    "-affiliated",
    "-born",
    "-raised",
    "-trained",
    "-educated",
)
# Honours and degrees behind a name, which keeps first name and surname before them.
_LETTERS = frozenset(
    "KC QC SC OBE MBE CBE KBE DBE CMG MP MEP MSP TD PhD Ph.D MD M.D DPhil MBA CPA RN DO Esq JP FRCS".split()
)
# Groups whose names hold no word of a body.
_GROUPS = frozenset(
    [("islamic", "state"), ("boko", "haram"), ("ansar", "allah"), ("ansarullah",), ("al-qaeda",)]
)
# Who heads the body whose word stands before: "the Force Commander", "the Police Chief".
_COMMANDS = frozenset(
    "commander chief director chairman chairwoman president spokesman spokeswoman spokesperson".split()
)
_PARTY_BODIES = frozenset("committee convention conference caucus association party".split())
# "Republican Presidential hopeful".
_ELECTED = frozenset("presidential congressional gubernatorial senatorial".split())
_PARTISANS = frozenset("democrat republican".split())
_TITLES_OF_SEVERAL = frozenset("sens reps govs gens profs drs".split())
_PARTISAN = _PARTY_BODIES | _ELECTED
_DESCRIBES = ADJECTIVES | _ELECTED
_NO_VERBS = HEADS | DETERMINERS
_OFFICES_IN_LETTERS = frozenset("CEO CFO MP".split())
_COLOURS = frozenset("black white".split())
_IN_STATES = frozenset("new north south west".split())
# Titles that are part of a name as well, behind its first word: "Awat Sheikh Janab".
_WITHIN_NAMES = frozenset("sheikh shaikh mulla mullah haji hajji sayyed sayyid agha".split())


def _is_compound(word: str) -> bool:
    """True for "Nineteen-year-old" and "Mother-of-two" before a name."""
    return word.endswith("-year-old") or "-of-" in word


def takes_turn(text: str, words: list[Word], first: int, last: int) -> bool:
    """True for "TAPPER" in a transcript's "TAPPER: ..."."""
    opens = first == 0 or "¶" in words[first].gap
    return opens and text.startswith(":", words[last - 1].end)


class NameParts(NameRuns):
    """Tells the parts of the capitalised runs of one article."""

    def may_name(self, i: int) -> bool:
        """True when a name can begin at the capitalised word `i`."""
        word = self.words[i]
        if word.lower == "tv" and i and not word.gap and self.words[i - 1].lower == "state":
            return False
        if is_name_too(self.words, i) or self.speaks_by_surname(i):
            return True
        if word.text in _OFFICES_IN_LETTERS and self.run(i) == i + 1:
            return False  # "the CEO said"
        if (
            word.gap
            and word.lower in COMMON_VERBS
            and not is_given(word.text)
            and not self.is_inside(word.text)
        ):
            return False  # "Take Senator Omar Latif"
        no_name = word.lower in NOT_NAMES and not self.is_month_name(i)
        if no_name or _is_compound(word.lower) or (len(word.text) == 1 and self.run(i) == i + 1):
            return False
        if not self.opens_sentence(i) or word.lower in TITLES or word.text in self.surnames:
            return True
        following = self.words[i + 1] if i + 1 < len(self.words) else None
        continues = (
            following is not None
            and following.capital
            and following.gap == ""
            and following.lower not in NOT_NAMES
        )
        inside = word.text in self.inside and not word.text.isupper()
        known = is_given(word.text) or self.long_run(i) or inside
        if word.lower in self.lowered and not (continues and known):
            return False
        if word.lower in HEADS or (word.lower in ADJECTIVES and not word.text.isupper()):
            return continues or self.heads_office(i)
        if word.lower in ENGLISH.strong and not is_given(word.text):
            return False
        if following is not None and following.lower == "by" and is_finite_verb(word.lower):
            return False  # "Led by the mayor, they"
        said = following is not None and not following.gap and following.lower in SURELY_SAY
        firm = continues and following is not None and following.lower in ORGANISATIONS
        # "Boeing said", "Boeing Company"
        plain = said or firm or word.lower in PLACES or not word.lower.endswith(("ing", "ly"))
        return (
            (plain and (continues or self.may_act(i + 1)))
            or is_given(word.text)
            or word.lower in ORGANISATIONS
            or self.is_inside(word.text)
        )

    def shouts(self, i: int, j: int) -> bool:
        """True for the run "HARBOUR BOARD REFUSES" of a heading in capitals, which is no name."""
        run = self.words[i:j]
        loud = len(run) > FEWEST_NAMES and all(len(w.text) > 1 and w.text.isupper() for w in run)
        return loud and not takes_turn(self.text, self.words, i, j)

    def heads_office(self, i: int) -> bool:
        """True for the "Office" of "Office of Ports and Harbours Director Ken Salter" at a sentence's head."""
        if self.words[i].lower not in ORGANISATIONS or i + 1 == len(self.words):
            return False
        return self.organisation_goes_on(i, i + 1) and any(
            self.words[k].lower in TITLES for k in range(i + 2, self.run(i))
        )

    def speaks_by_surname(self, i: int) -> bool:
        """True for the "Oh" of "Oh said", where a Sandra Oh was told of."""
        words = self.words
        if words[i].lower not in NOT_NAMES or words[i].text not in self.surnames:
            return False
        behind = words[i + 1] if i + 1 < len(words) and not words[i + 1].gap else None
        told = i > 0 and not words[i].gap and words[i - 1].lower in SURELY_SAY
        return told or self.possessive(i) or (behind is not None and behind.lower in ENGLISH.strong)

    def opens_initials(self, i: int) -> bool:
        """True for the "A" of "A. J. Smith", which is no article."""
        words = self.words
        following = words[i + 1] if i + 1 < len(words) else None
        return (
            words[i].text == "A"
            and self.text.startswith(".", words[i].end)
            and following is not None
            and following.capital
            and len(following.text) == 1
            and self.run(i + 1) > i + FEWEST_NAMES
        )

    def is_inside(self, name: str) -> bool:
        """True for a word that is capitalised within a sentence, and for the "Al-Obaidi" of "al-Obaidi"."""
        return name in self.inside or (name.startswith("Al-") and "a" + name[1:] in self.inside)

    def may_act(self, k: int) -> bool:
        """True where a verb, a break or "and" stands at `k`: the word before may name who acts."""
        if k >= len(self.words) or self.words[k].gap or self.possessive(k - 1):
            return True
        low = self.words[k].lower
        return (
            low in FUNCTION
            or low == "further"
            or is_finite_verb(low)
            or low in COMMON_VERBS
            or low in ENGLISH.strong
            or (low.endswith("s") and low[:-1] not in HEADS and low not in _NO_VERBS)
        )

    def bears_office(self, start: int, j: int, head: int) -> bool:
        """True for "Rami Haddad director of the observatory", whose comma was lost."""
        words = self.words
        before = words[start - 1].lower if start and not words[start].gap else ""
        return (
            j - start > 1
            and not self.possessive(j - 1)
            and (is_given(words[start].text) or all(self.is_plain(k) for k in range(start, j)))
            and before not in DETERMINERS
            and words[head].lower in ROLE_NOUNS
            and head + 1 < len(words)
            and words[head + 1].gap == ""
            and words[head + 1].lower in ("of", "for", "at")
        )

    def surname_before_office(self, start: int, j: int) -> int:
        """One past "Solvang" in "Ole Solvang HRW deputy director", whose comma was lost; else 0."""
        words, k = self.words, start + 2
        if j <= k or not is_given(words[start].text) or not self.is_plain(start + 1):
            return 0
        initials = words[k].text.isupper() and len(words[k].text) > 1
        return k if initials or words[k].lower in ADJECTIVES else 0

    def is_title(self, i: int, k: int, j: int) -> bool:
        """True when the word `k` of the run from `i` to `j` is the office of whom the run names."""
        low = self.words[k].lower
        if self.words[k].text in _LETTERS and k == j - 1 and k - i >= FEWEST_NAMES:
            return False  # "Ali Karim MP"
        if self.is_grade(k) or (k == i < j - 1 and self.words[k].text in RANK_LETTERS):
            return True
        if low in SURNAMES_TOO and k == self.before_suffix(i, j) - 1 and self.is_surname(i, k):
            return False
        if i < k == j - 1 and self.words[k - 1].lower in MISTERS and not self.is_grade(k):
            return False  # "Mr. Bishop"
        if low in GIVEN_TOO and k == i and self.before_suffix(i, j) - i == FEWEST_NAMES:
            return False  # "Guy Verhofstadt"
        if low == "general" and k == i and any(w.lower in ORGANISATIONS for w in self.words[k + 1 : j]):
            return False  # "General Motors", "General Dynamics Corp."
        if low in _WITHIN_NAMES and i < k < j - 1 and self.is_plain(k - 1):
            return False
        if low == "general" and k > i and self.words[k - 1].lower == "directorate":
            return False
        opens = k == i or self.words[k - 1].lower == "of"
        if (
            opens
            and k < j - 1
            and low in ROLE_NOUNS
            and self.words[k + 1].lower in ORGANISATIONS & NO_SURNAMES
        ):
            return False  # "the Peshmerga Ministry", "the Ministry of Peshmerga Affairs"
        if low in TITLES:
            # "American Center for Law and Justice" ends with no title.
            posted = low in ROLE_NOUNS and j < len(self.words) and self.words[j].lower in ("in", "to")
            return (
                k < j - 1
                or (low in _COMMANDS and k - i == 1)
                or not any(
                    (w.lower in ORGANISATIONS and not posted) or w.lower in ("for", "and")
                    for w in self.words[i:k]
                )
            )
        if low in _PARTISANS and i < k == j - 1:
            # "The Kentucky Republican" is somebody of that state.
            return all(
                w.lower in PLACES or w.lower in PLACE_WORDS or w.lower in _IN_STATES for w in self.words[i:k]
            )
        if low in _TITLES_OF_SEVERAL and i < k < j - 1:
            return True  # "Maine Republican Sens. Tom Reed and Dan Moss"
        if low in PLURAL_ROLES and k == i and not self.possessive(k):
            return self.names_several(k) or (k + 2 < j and is_given(self.words[k + 1].text))
        # "The Republican Party of Utah", "the Republican National Committee"
        party = low in _PARTISANS and self.words[j - 1].lower in _PARTISAN
        party = party or (low in _PARTISANS and k < j - 1 and self.words[k + 1].lower in ORGANISATIONS)
        return low in ROLE_NOUNS and k < j - 1 and not self.possessive(k) and not party

    def is_surname(self, i: int, k: int) -> bool:
        """True for "Haji", which is a title as well, behind "Doctor Viyan" and wherever it stands alone then."""
        words = self.words
        if k - i < 1:
            return words[k].text in self.surnames and (k == 0 or words[k - 1].lower not in DETERMINERS)
        before = words[k - 1].lower
        if k - i == 1 and words[k].text in self.surnames and self.is_plain(i):
            return True  # "Latoya King"
        if is_given(words[k - 1].text):
            return True  # "New York Congressman Pete King"
        known = before in TITLES or before in ADJECTIVES or before in ORGANISATIONS or before in PLACE_WORDS
        return k - i > 1 and not known and self.is_title(i, i, k)

    def before_suffix(self, i: int, j: int) -> int:
        """One past "King" in "Martin Luther King III", the run from `i` to `j`."""
        while j - i > 1 and self.words[j - 1].lower in SUFFIXES:
            j -= 1
        return j

    def before_letters(self, start: int, j: int) -> int:
        """One past the name in "Laura Finch KC OBE", whose letters are no part of it."""
        while j - start > FEWEST_NAMES and self.words[j - 1].text in _LETTERS:
            j -= 1
        return j

    def after_adjectives(self, i: int, j: int) -> int:
        """Past leading peoples: "Turkish" of "Turkish President"; an organisation keeps them."""
        words, start = self.words, i
        led = next((k for k in range(i, j - 1) if words[k].lower.endswith(_LED)), None)
        if led is not None and j - i > 2:
            i = start = led + 1  # "Omar Latif-run Water Department"
        if j - i == 1 and words[i].text in self.surnames:
            return i  # "White said" of an Olga White
        if words[i].lower in _COLOURS and i and not self.opens_sentence(i):
            return i  # "Black Lives Matter"
        named = j - i == 1 or any(is_given(w.text) for w in words[i:j])
        if i and words[i - 1].lower == "the" and not words[i].gap and not named:
            return i  # "the Syrian Civil Defence"
        while (
            start < j
            and (words[start].lower in BEFORE_ROLES or words[start].lower in _DESCRIBES)
            and not is_given(words[start].text)
        ):
            start += 1
        if start == i or start >= j:
            # "the Democrats", "Syrian": somebody's people, and no name; "UN" alone speaks.
            alone = start >= j and words[i].text.isupper() and j - i == 1
            return i if alone else start
        body = words[start].lower in NAMED_IN or any(w.lower in ORGANISATIONS for w in words[start:j])
        if body or (j - start == 1 and not is_given(words[start].text)):
            return i
        return start

    def given_inside(self, i: int, j: int) -> int:
        """Where the name starts in "DeKalb County Coroner Dennis Miller"."""
        if is_given(self.words[i].text):
            return i
        of_office = self.is_of_office(i) or self.words[i].lower in ("former", "ex")
        if of_office and j - i == FEWEST_NAMES and self.words[i].lower in PORTFOLIOS and self.is_plain(j - 1):
            return j - 1  # "former secretary of State Latif"
        for k in range(i + 1, j - 1):
            low = self.words[k - 1].lower
            if low in PARTICLES:
                continue  # "Abu Bakr al-Baghdadi" is no Bakr of Abu Dhabi
            if is_given(self.words[k].text) and (
                of_office
                or low in ORGANISATIONS
                or low in PLACE_WORDS
                or low in PLACES
                or low.endswith(DOERS)
            ):
                return k
        return i

    def head_after(self, j: int) -> int:
        """The role noun within three words behind a capitalised run: "Sea-Eye spokesperson"; else 0."""
        for k in range(j, min(j + 4, len(self.words))):
            word = self.words[k]
            if (
                word.gap != ""
                or word.lower in FUNCTION
                or word.lower in DETERMINERS
                or word.capital
                or (self.is_verb(k) and word.lower not in PORTFOLIOS)
            ):
                return 0
            if word.lower in HEADS or self.does(k):
                return k
            if word.lower.endswith(("ed", "ing", "ly")) and not self.describes_office(k):
                return 0
        return 0

    def first_kind(self, i: int, j: int, *, titled: bool) -> MentionKind:
        """What a name looks like by itself; `kinds.settle` looks at the whole article."""
        run = self.words[i:j]
        lowers = [w.lower for w in run]
        of = i > 0 and self.words[i - 1].lower == "of" and not is_given(run[0].text)
        if lowers[-1] in PORTFOLIOS and (of or j - i == 1) and not titled:
            return "organisation"  # "the director of Public Health"
        if tuple(lowers) in _GROUPS:
            return "organisation"
        organised = not ORGANISATIONS.isdisjoint(lowers)
        if titled and j - i <= 5 and not organised:
            return "person"
        if organised and (len(run[2:]) or not is_given(run[0].text) or lowers[-1] in NO_SURNAMES):
            return "organisation"
        if (
            j - i == 1
            and run[0].text.isupper()
            and len(run[0].text) > 1
            and not self.is_called(i)
            and not takes_turn(self.text, self.words, i, j)
        ):
            return "organisation"
        around = ("new", "saudi", "united", "states", "middle", "san", "los", "st")
        if all(low in PLACES or low in PLACE_WORDS or low in around for low in lowers) or (
            lowers[-1] in PLACE_WORDS and not is_given(run[0].text)
        ):
            return "place"
        if len(run) > 5 or any(low in ("of", "for", "and", "the", "in") for low in lowers):
            return "organisation"
        return "person"

    def is_called(self, i: int) -> bool:
        """True for the "Z9" of "a nurse identified only as Z9"."""
        said = [w.lower for w in self.words[max(0, i - 2) : i]]
        return (
            len(said) > 1
            and said[1] == "as"
            and said[0] in ("only", "name", "identified", "himself", "herself")
        )
