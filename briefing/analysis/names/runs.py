"""Runs of capitalised words: how far a name or an organisation's name goes, and where an office ends."""

from __future__ import annotations

from briefing.analysis.names.mention import DETERMINERS, FUNCTION, HEADS, Mention
from briefing.analysis.names.noun_phrases import NOT_NAMES, NounPhrases
from briefing.analysis.names.surnames import MONTHS_TOO, is_name_too, is_plain
from briefing.analysis.words.classes import is_finite_verb
from briefing.analysis.words.people import DOCUMENTS, PLATFORMS
from briefing.model import Span
from briefing.text.names import PARTICLES, is_given
from briefing.text.titles import (
    ADJECTIVES,
    NO_SURNAMES,
    ORGANISATIONS,
    PLACES,
    PLURAL_ROLES,
    PORTFOLIOS,
    ROLE_NOUNS,
    TITLES,
)  # fmt: skip

# "Sgt. 1st Class".
_GRADES = frozenset("1st 2nd 3rd first second third".split())
# "The Islamic Resistance in Iraq" is one name.
NAMED_IN = frozenset("resistance jihad".split())
BEFORE_ROLES = frozenset(
    "former then ex retired acting senior new late outgoing incoming top veteran ranking interim"
    " caretaker longtime transitional".split()
)
# Whose names of organisations go on behind their 's: "People's Protection Units".
_OWNERS = frozenset("people peoples workers women children journalists teachers doctors farmers".split())
# What stands before a month in a date.
_DATED = frozenset(
    "in since until till from by of last this next on before after early late mid during through".split()
)
# First name and surname.
FEWEST_NAMES = 2
# Names of organisations with a small word inside.
_JOINED = frozenset(
    [
        ("save", "the"),
        ("action", "against"),
        ("doctors", "without"),
        ("reporters", "without"),
        ("lawyers", "without"),
    ]
)
# "A bill Mr. Latif had sent": what stands before the name is no office of his.
_PAPERS = DOCUMENTS | frozenset(
    "bill law plan poll survey study sign banner slogan plan piece passage".split()
)
# Of what bodies are told, beside the portfolios of ministers: "Food and Drug Administration".
_FIELDS = PORTFOLIOS | frozenset(
    "securities food ways parks customs immigration alcohol oil gas women".split()
)
_BEFORE_TITLES = frozenset("independent opposition fellow lone".split())
# Whose offices are named with two portfolios: "Health and Environment Minister".
_OF_PORTFOLIOS = frozenset("minister secretary undersecretary spokesman spokesperson spokeswoman".split())
# Bodies that every state has, and the words before them: "Supreme Judicial Council".
_OF_STATES = frozenset("ministry council court parliament army command guard forces".split())
MOST_BEFORE_BODY = 2
# "The Saudi Arabian": a longer owner is a heading's.
LONGEST_OWNER = 3
# Words of what an office is for before a name, "for news and talk" included.
LONGEST_WORK = 5
# Words of an office between "minister of" and the name.
_OF_OFFICES = frozenset("and the of for new united nations kingdom".split())


class NameRuns(NounPhrases):
    """Reads runs of capitals in the words of one article."""

    def handle(self, i: int) -> Mention | None:
        """The "@noor_77" whose first word is `i`, as a person; None where no such name stands there."""
        words, start = self.words, self.words[i].start - 1
        if self.text[start - 1 : start].isalnum() or start < 0:
            return None  # "news@paper.example"
        j = i + 1
        while j < len(words) and words[j].start == words[j - 1].end + 1 and words[j].gap == "_":
            j += 1
        return Mention(
            Span(start, words[j - 1].end), i, j, "person", "", words[j - 1].lower, opens=i, closes=j,
            full=words[j - 1].end, titled=True,
        )  # fmt: skip

    def has_told(self, i: int) -> bool:
        """True for the "him" of "according to him" and of "quoted him as saying"."""
        before = [w.lower for w in self.words[max(0, i - 2) : i]]
        behind = [w.lower for w in self.words[i + 1 : i + 3]]
        return before == ["according", "to"] or (behind == ["as", "saying"] and before[-1:] != ["by"])

    def long_run(self, i: int) -> bool:
        """True where three capitalised words stand together: "Export Development Canada"."""
        after = self.words[i + 1 : i + 3]
        return len(after) == 2 and all(w.capital and not w.gap and w.lower not in NOT_NAMES for w in after)

    def run(self, i: int) -> int:
        """One past the last word of the capitalised run that starts at `i`."""
        words = self.words
        j = i + 1
        while j < len(words):
            word = words[j]
            if (
                word.gap == ""
                and self.possessive(j - 1)
                and (word.lower not in ORGANISATIONS or word.lower in PLATFORMS)
                and words[j - 1].lower not in _OWNERS
                and not self.owns_body(j)
            ):
                break
            surname = self.is_plain(j - 1) and self.is_month_name(j)  # "Theresa May"
            named = word.lower not in FUNCTION or surname or is_name_too(words, j)
            if (word.capital and word.gap in ("", "&") and named) or (
                word.gap == "" and word.lower in PARTICLES and self.particle_goes_on(j)
            ):
                j += 1
            elif (
                word.gap == ""
                and word.lower in ("of", "for", "and", "the", "on", "in")
                and self.organisation_goes_on(i, j)
            ):
                j += 2 if words[j + 1].capital else 3
            elif self.joins_name(j) or self.is_grade(j + 1):
                j += 2
            elif (word.capital and word.gap in ('"', "“", "'", "‘", "(") and self.nickname(j)) or (
                word.gap == "," and word.lower in ("jr", "sr")
            ):
                j += 2 if word.gap != "," else 1
            else:
                break
        return j

    def owns_body(self, j: int) -> bool:
        """True at the "Foreign" of "Syria's Foreign Ministry", which is not Turkey's."""
        words, k = self.words, j
        if words[j - 1].lower not in PLACES and words[j - 1].text != "Region":  # "Kurdistan Region's"
            return False
        while k < min(j + MOST_BEFORE_BODY, len(words) - 1) and words[k].capital and not words[k + 1].gap:
            k += 1
            if words[k].capital and words[k].lower in _OF_STATES:
                return True
        return False

    def joins_capitals(self, k: int) -> bool:
        """True for the small word of "Bridge of Hope" and "Turkey and Syria"."""
        words = self.words
        if not (0 < k < len(words) - 1 and words[k - 1].capital and words[k + 1].capital):
            return False
        after = words[k + 1]
        person = words[k].lower == "and" and (after.lower in TITLES or is_given(after.text))
        return words[k].lower in ("of", "and", "for") and not (person or words[k].gap or after.gap)

    def is_month_name(self, k: int) -> bool:
        """True for the "May" of an article on a Theresa May, where it is no date."""
        words = self.words
        word = words[k]
        if word.lower not in MONTHS_TOO or not word.capital or word.text not in self.surnames:
            return False
        before = words[k - 1] if k and not word.gap else None
        dated = before is not None and (before.lower in _DATED or before.text[:1].isdigit())
        following = words[k + 1] if k + 1 < len(words) and not words[k + 1].gap else None
        return not dated and not (following is not None and following.text[:1].isdigit())

    def joins_name(self, j: int) -> bool:
        """True at the small word of "Save the Children" and "Doctors Without Borders"."""
        words = self.words
        return (
            j + 1 < len(words)
            and (words[j - 1].lower, words[j].lower) in _JOINED
            and not words[j].gap
            and not words[j + 1].gap
            and words[j + 1].capital
        )

    def is_grade(self, k: int) -> bool:
        """True for the "Class" of "Sgt. 1st Class", which belongs to the rank before it."""
        words = self.words
        return (
            1 < k < len(words)
            and words[k].lower == "class"
            and words[k].capital
            and words[k - 1].lower in _GRADES
            and not (words[k].gap or words[k - 1].gap)
            and words[k - 2].lower in TITLES
        )

    def particle_goes_on(self, j: int) -> bool:
        """True for the "al" at `j` of "Ahmad al Sharaa": a capital or another particle follows."""
        following = self.words[j + 1] if j + 1 < len(self.words) else None
        return (
            following is not None
            and following.gap == ""
            and (following.capital or following.lower in PARTICLES)
        )

    def nickname(self, j: int) -> bool:
        """True for the marked word of 'G.B. "Sonny" Hall'."""
        following = self.words[j + 1] if j + 1 < len(self.words) else None
        return following is not None and following.capital and following.gap in ('"', "”", "'", "’", ")")

    def organisation_goes_on(self, i: int, j: int) -> bool:
        """True when the words from `i` to `j`, an organisation, go on with "of the X", "for X"."""
        words = self.words
        following = words[j + 1] if j + 1 < len(words) else None
        if following is None or following.gap != "":
            return False
        after = following
        if following.lower in ("the", "human"):
            if j + 2 >= len(words) or words[j + 2].gap != "":
                return False
            after = words[j + 2]
        if not after.capital or after.lower in NOT_NAMES:
            return False
        lowers = [w.lower for w in words[i:j]]
        link = words[j].lower
        if link == "of":
            # "Office for the Coordination of Humanitarian Affairs".
            person = j - i == FEWEST_NAMES and is_given(words[i].text) and lowers[-1] not in NO_SURNAMES
            body = lowers[-1] in ORGANISATIONS or (
                lowers[-1] == "general" and lowers[-2:-1] == ["directorate"]
            )
            return (body and not person) or "for" in lowers  # "James Cross of the X"
        if link in ("for", "on"):
            # "Commission of Inquiry on Syria".
            return lowers[-1] in ORGANISATIONS or (link == "on" and "of" in lowers)
        if link == "in":
            return lowers[-1] in NAMED_IN and after.lower in PLACES
        if link == "and" and lowers[-1] in _FIELDS and words[self.run(j + 1) - 1].lower in NO_SURNAMES:
            return True  # "Securities and Exchange Commission"
        # "Center for Strategic and International Studies", "Ministry of Health and Environment".
        return link == "and" and ("of" in lowers or "for" in lowers)

    def is_posted(self, i: int, j: int) -> bool:
        """True for "Facebook" from `i` to `j` in "Reed's Facebook post", which is a paper of Reed's."""
        words = self.words
        paper = j < len(words) and not words[j].gap and words[j].lower in DOCUMENTS
        return paper and words[i].lower in PLATFORMS and j - i == 1

    def is_compound(self, head: int) -> bool:
        """True for the "law" of "a law enforcement official", which is no law that says something."""
        words = self.words
        if head + 2 >= len(words) or words[head].lower in ROLE_NOUNS or self.possessive(head):
            return False
        noun, doer = words[head + 1], words[head + 2]
        plain = not (noun.gap or doer.gap or noun.capital or doer.capital or self.possessive(head + 1))
        return (
            plain
            and (doer.lower in ROLE_NOUNS or doer.lower in PLURAL_ROLES)
            and noun.lower not in FUNCTION
            and noun.lower not in DETERMINERS
            and not noun.lower.endswith(("ed", "ing", "ly", "s"))
            and not is_finite_verb(noun.lower)
            and (not self.is_verb(head + 1) or self.is_base_behind_one(head + 1))
        )

    def is_plural_office(self, k: int) -> bool:
        """True for "ministers" in "ministers Fuad Hussein and Taif Sami"."""
        return self.words[k].lower in PLURAL_ROLES and self.names_several(k)

    def names_several(self, k: int) -> bool:
        """True for "Lawmakers" before "Rebwar Hadi and Soran Omar", for "ministers" too."""
        words = self.words
        if k + 2 >= len(words) or not words[k + 1].capital or words[k + 1].gap:
            return False
        end = self.run(k + 1)
        while end + 1 < len(words) and words[end].gap == "," and words[end].capital:
            end = self.run(end)
        joined = end + 1 < len(words) and words[end].lower == "and" and words[end].gap in ("", ",")
        return joined and words[end + 1].capital and not words[end + 1].gap and self.is_plain(k + 1)

    def is_plain(self, k: int) -> bool:
        """True for a capitalised word that no table has for a title, a people, a body or a place."""
        return self.words[k].lower not in BEFORE_ROLES and is_plain(self.words[k])

    def portfolio_run(self, m: int) -> int:
        """One past the capitals from `m` on, "Economy and Industry Nidal al-Shaar" being one run."""
        words, end = self.words, self.run(m)
        while (
            end + 1 < len(words)
            and words[end].lower == "and"
            and not words[end].gap
            and not words[end + 1].gap
            and words[end + 1].capital
            and words[end - 1].lower in PORTFOLIOS
        ):
            further = self.run(end + 1)
            if not any(w.lower in PORTFOLIOS for w in words[end + 1 : further]):
                break
            end = further
        return end

    def past_office(self, m: int, end: int) -> int:
        """Where the name begins in the run "State John Kerry", "Grain Corporation Hassan Othman" behind "of"."""
        words, cut = self.words, m
        while cut < end and (
            words[cut].lower in PORTFOLIOS
            or words[cut].lower in PLACES
            or words[cut].lower in ADJECTIVES
            or words[cut].lower in ORGANISATIONS
            or words[cut].lower in _OF_OFFICES
        ):
            cut += 1
        for k in range(end - 1, cut, -1):
            if words[k - 1].lower in TITLES and self.is_plain(k):
                return k  # "the Ground Force Brig. Gen. Rami Odeh"
        for k in range(end - 2, cut, -1):
            if words[k - 1].lower in ORGANISATIONS and (is_given(words[k].text) or self.is_plain(k)):
                return k
        return cut

    def role_start(self, i: int, start: int) -> int:
        """First word of the role before the run at `i`, whose name begins at `start`: back to the determiner."""
        words = self.words
        if i == 0 or words[i].gap != "":
            return i
        before = words[i - 1]
        if self.is_done(i - 1):
            return i  # "to counsel Tara Moss"
        office = self.office_of(i, start)
        if office is None:
            office = self.whose_work(i)
        if office is None:
            office = self.first_portfolio(i, start)
        if office is not None:
            return office
        if "-of-" in before.lower:
            return self.phrase_start(i)  # "mother-of-two Tara Moss"
        if start > i and before.lower in BEFORE_ROLES and (not before.capital or self.opens_sentence(i - 1)):
            return self.phrase_start(i)  # "said new Interior Secretary"
        if start > i and self.possessive(i - 1) and before.capital:
            owner = self.phrase_start(i)  # "Iran's Foreign Minister X"
            return owner if i - owner <= LONGEST_OWNER else i - 1
        if words[i].lower not in TITLES and before.lower not in ROLE_NOUNS and before.lower not in TITLES:
            return i
        if not before.capital and words[i].capital and not self.may_open_office(before.lower):
            return i
        return i if self.is_superlative(i) else self.phrase_start(i)

    def first_portfolio(self, i: int, start: int) -> int | None:
        """Where "Iraq's Health and Environment Minister" begins, the "Environment" at `i`; else None."""
        words, k = self.words, i - 2
        joined = (
            k >= 0 and words[i - 1].lower == "and" and not words[i - 1].gap and words[k].lower in PORTFOLIOS
        )
        if (
            not joined
            or start - i < 2
            or words[start - 1].lower not in _OF_PORTFOLIOS
            or not words[k].capital
        ):
            return None
        while (
            k and not words[k].gap and words[k - 1].capital and words[k - 1].lower not in TITLES | ROLE_NOUNS
        ):
            k -= 1
        return None if any(is_given(word.text) for word in words[k : i - 1]) else k

    def is_superlative(self, k: int) -> bool:
        """True at "candidate" in "is the most able candidate Reed argues", of whom another is said to be."""
        opens = self.phrase_start(k)
        return [w.lower for w in self.words[max(0, opens - 1) : opens + 1]] == ["the", "most"]

    def may_open_office(self, word: str) -> bool:
        """True for "spokesman" and "former" before "Col.", false for "death" in "confirmed his death, Dr." and for "bill"."""
        known = (
            (word in HEADS and word not in _PAPERS)
            or word in TITLES
            or word in BEFORE_ROLES
            or word in DETERMINERS
            or word in _BEFORE_TITLES
        )
        return (
            known or word.endswith(("-elect", "-based", "-born", "ist", "man", "woman")) or word in PORTFOLIOS
        )

    def office_of(self, i: int, start: int) -> int | None:
        """Where "spokesperson for the Harbour Dredging Authority" begins, the Authority at `i`; else None."""
        words = self.words
        k = i - 1 if words[i - 1].lower == "the" and words[i - 1].gap == "" else i
        if k < 2 or words[k - 1].gap or words[k - 1].lower not in ("for", "of", "at", "to"):
            return None
        office = self.ends_office(k - 2)
        titled = any(
            w.lower in TITLES and w.lower not in PORTFOLIOS for w in words[i:start]
        )  # "spokesman for House Speaker X"
        if office is None or titled or start == i:
            return None  # "the director of Kirkuk Agriculture" names nobody
        return self.phrase_start(office)

    def whose_work(self, i: int) -> int | None:
        """Where "chief of staff" or "vice president for wheat and barley" before the name at `i` begins; None where no such office stands there."""
        words = self.words
        for k in range(i - 2, max(0, i - 1 - LONGEST_WORK), -1):
            office = words[k - 1].lower
            if words[k].lower not in ("of", "for") or words[k].gap:
                continue
            if office in ROLE_NOUNS or office in TITLES:
                return self.phrase_start(k - 1) if self.is_work(k + 1, i) else None
        return None

    def is_work(self, k: int, i: int) -> bool:
        """True where the words from `k` to the name at `i` are what an office is for: "staff", "the board", "news and talk"."""
        words = self.words
        if words[k].lower == "the":
            k += 1
        work = words[k:i]
        if not work or any(w.gap or w.capital or w.lower in DETERMINERS for w in (*work, words[i])[:-1]):
            return False
        if words[i].gap or work[-1].lower in FUNCTION:
            return False
        if len(work) == 1:
            return work[0].lower not in FUNCTION
        named = is_given(words[i].text) and self.run(i) >= i + FEWEST_NAMES
        return named and not any(
            (w.lower in FUNCTION and w.lower not in ("and", "of", "for", "the")) or is_finite_verb(w.lower)
            for w in work
        )

    def is_of_office(self, i: int) -> bool:
        """True at the "Delft" of "spokeswoman for Delft Rivers Tara Moss", whose name stands behind her firm's."""
        words = self.words
        k = i - 1 if i and words[i - 1].lower == "the" and not words[i].gap else i
        if k < FEWEST_NAMES or words[k].gap or words[k - 1].gap:
            return False
        return words[k - 1].lower in ("for", "of", "to", "at") and self.ends_office(k - 2) is not None

    def ends_office(self, k: int) -> int | None:
        """The noun of the office that ends at `k`, "minister" of "minister of state"; None where none does."""
        words = self.words
        if words[k].lower in ROLE_NOUNS:
            return k
        state = k > 1 and words[k].lower in PORTFOLIOS and words[k - 1].lower == "of" and not words[k].gap
        return k - 2 if state and words[k - 2].lower in ROLE_NOUNS else None
