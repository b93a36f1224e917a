"""Who is meant: every mention of an article resolved to the fullest name that it gives.

"Ekman", "he" and "the general" become Kenneth Ekman, "the ministry" the Iraqi interior ministry,
"a statement" the one whose statement it is. Names are joined by their parts; pronouns and titles go
to the person last spoken of who fits.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.analysis.attribution import Scene
from briefing.analysis.cues import COMMON_VERBS, ENGLISH
from briefing.analysis.mention import Mention
from briefing.model import Span
from briefing.text.names import name_key, plain, same_person

_VERBS = ENGLISH.strong | ENGLISH.weak
_AUXILIARIES = frozenset(
    "is are was were has have had will would could should may might can did does do also who".split()
)
# Points for being the one a pronoun means; set on the 163 pronouns beside quotes of the development
# articles, where they are right for 88 %.
WEIGHTS = {
    "subject": 2.0,
    "opens the sentence": 1.0,
    "spoke": 0.8,
    "just introduced": 1.0,
    "behind a preposition": -0.8,
    "possessive": -1.0,
    "a sentence away": -0.9,
    "unknown gender": -0.4,
    "unnamed": -0.8,
    "mentioned again": 0.1,
    "hardly a person": -1.5,
}
SURELY_A_PERSON = 1.4
LEAST_FIT = -6.0
_PREPOSITIONS = frozenset(
    "of in on at by for from with to about against under over between among like near into".split()
)
_TOLD = frozenset("told tell tells telling asked asks ask asking reminded assured urged informed".split())
# A title that no name bears ("the tycoon") means somebody named at most so many sentences before.
TITLE_REACH = 2

# Words on paper: whoever gave them out speaks.
DOCUMENTS = frozenset(
    """
    statement memo letter release message tweet post email e-mail note communique communiqué filing
    report document speech affidavit complaint lawsuit order ruling decision opinion memoir book
    article editorial op-ed column blog text video ad advertisement petition resolution bulletin
    """.split()
)
# Firms and groups that "the company", "the group" may mean.
_FIRMS = frozenset(
    "company group party team firm agency organization organisation airline bank charity newspaper network club".split()
)
# Who is called so may be anybody: no name is put behind them.
_NAMELESS = frozenset(
    """
    official officer source man woman person witness resident spokesman spokeswoman spokesperson
    analyst expert diplomat boy girl child driver neighbor neighbour reporter journalist soldier
    fighter suspect gunman victim doctor teacher student farmer worker
    """.split()
)
# Short forms of ranks and offices.
_SAME_OFFICE = {
    "gen": "general", "lt": "lieutenant", "col": "colonel", "maj": "major", "capt": "captain",
    "sgt": "sergeant", "adm": "admiral", "cmdr": "commander", "sen": "senator", "gov": "governor",
    "rep": "representative", "congressman": "representative", "congresswoman": "representative",
    "prof": "professor", "dr": "doctor", "det": "detective", "insp": "inspector", "rev": "reverend",
    "spokesperson": "spokesman", "spokeswoman": "spokesman", "adviser": "advisor", "pres": "president",
}  # fmt: skip


@dataclass(slots=True)
class Entity:
    """One person or body of an article, under all its names."""

    # Where the fullest name stands.
    name: Span
    key: tuple[str, ...]
    person: bool
    gender: str
    # Role words in the order in which the article gives them.
    roles: list[Span] = field(default_factory=list)
    # Lower-case words of its roles.
    role_words: set[str] = field(default_factory=set)
    # Number of its last mention, and of the sentence that mention stands in.
    last: int = -1
    sentence: int = -1
    # What its mentions in that sentence count for a pronoun behind them.
    salience: float = 0.0
    subject: bool = False
    times: int = 0
    # How many of its mentions have a verb of saying beside them.
    spoken: int = 0
    # True for a person's name.
    named: bool = False
    # True for any name.
    capital: bool = False
    place: bool = False
    # How much speaks for a person (`kinds`).
    vote: float = 9.0


class People:
    """The entities of one article, and in `of` which mention names which."""

    def __init__(self, scene: Scene) -> None:
        self.text = scene.text
        self.words = scene.words
        self.mentions = mentions = scene.mentions
        self.cues = scene.cues
        self.sentence_of = scene.sentence_of
        self.entities: list[Entity] = []
        self.of: list[Entity | None] = [None] * len(mentions)
        self._name_persons()
        for i, mention in enumerate(mentions):
            entity = self._resolved(i, mention)
            self.of[i] = entity
            if entity is not None and mention.head not in ("i", "we"):
                self._seen(entity, i, mention)

    # ── Names ────────────────────────────────────────────────────────────────────────────────────

    def _name_persons(self) -> None:
        """Joins the names: the longest first, so that a surname finds its full name anywhere."""
        named = [i for i, m in enumerate(self.mentions) if m.kind == "person"]
        keys = {i: name_key(self.mentions[i].span.of(self.text)) for i in named}
        self.several: dict[int, list[Entity]] = {}
        for i in sorted(named, key=lambda i: (-len(keys[i]), i)):
            mention, key = self.mentions[i], keys[i]
            fitting = [
                e
                for e in self.entities
                if same_person(key, e.key) and _genders_agree(mention.gender, e.gender)
            ]
            exact = [e for e in fitting if e.key[-1] == key[-1]]
            fitting = exact or fitting
            if len(fitting) > 1:
                self.several[i] = fitting
            entity = fitting[0] if fitting else self._new(mention.span, key, mention.gender)
            entity.vote = mention.vote if not fitting else max(entity.vote, mention.vote)
            self.of[i] = entity
            entity.gender = entity.gender or mention.gender
        for i in named:
            known = self.of[i]
            if known is not None and i not in self.several:
                for role in self.mentions[i].roles:
                    self._give_role(known, role)

    def _new(self, name: Span, key: tuple[str, ...], gender: str, *, named: bool = True) -> Entity:
        entity = Entity(name, key, named, gender, named=named, capital=named)
        self.entities.append(entity)
        return entity

    def _give_role(self, entity: Entity, role: Span) -> None:
        if any(role.of(self.text) == r.of(self.text) for r in entity.roles):
            return
        entity.roles.append(role)
        entity.role_words |= _office_words(role.of(self.text))

    # ── Everything else, in the order of the text ────────────────────────────────────────────────

    def _resolved(self, i: int, mention: Mention) -> Entity | None:
        if mention.kind == "pronoun":
            return self._pronoun(i, mention)
        if mention.kind == "person":
            entity = self.of[i]
            if i in self.several:
                seen = [e for e in self.several[i] if e.last >= 0]
                entity = max(seen, key=lambda e: e.last) if seen else entity
            return entity
        beside = self._named_beside(i, mention)
        if beside is not None:
            return beside
        if mention.kind == "body" and mention.head in DOCUMENTS:
            owner = self._owner(i, mention)
            if owner is not None:
                return owner
        return self._phrase(mention)

    def _seen(self, entity: Entity, i: int, mention: Mention) -> None:
        sentence = self.sentence_of[mention.first]
        points, subject = self._points(i, mention)
        if entity.sentence == sentence:
            points, subject = max(points, entity.salience), subject or entity.subject
        if entity.times == 0 and len(entity.key) > 1 and entity.named:
            points += WEIGHTS["just introduced"]
        entity.last, entity.sentence, entity.salience, entity.subject = i, sentence, points, subject
        entity.times += 1
        cue = self.cues[i]
        entity.spoken += cue is not None and cue.force >= 2

    def _points(self, i: int, mention: Mention) -> tuple[float, bool]:
        """How much a mention draws the next pronoun, and whether it is the subject of its clause."""
        words, k = self.words, max(mention.closes, mention.last)
        before = words[mention.opens - 1] if mention.opens and not words[mention.opens].gap else None
        points = 0.0
        if mention.possessive:
            return WEIGHTS["possessive"], False
        if before is not None and before.lower in _PREPOSITIONS:
            return WEIGHTS["behind a preposition"], False
        opens = i == 0 or self.sentence_of[self.mentions[i - 1].first] != self.sentence_of[mention.first]
        subject = opens
        if opens:
            points += WEIGHTS["opens the sentence"]
        after = words[k].lower if k < len(words) and words[k].gap in ("", ",") else ""
        if (
            after in _VERBS
            or after in _AUXILIARIES
            or after in COMMON_VERBS
            or after.endswith("ed")
            or (before is not None and before.lower in ENGLISH.strong and before.lower not in _TOLD)
        ):
            points, subject = points + WEIGHTS["subject"], True
        cue = self.cues[i]
        if cue is not None and cue.force >= 2 and (cue.join < 2 or subject):
            points += WEIGHTS["spoke"]
            subject = True
        return points, subject

    def _named_beside(self, i: int, mention: Mention) -> Entity | None:
        """Abdullah Kurdi for "his father, Abdullah Kurdi"; the full name for "(SDF)" behind it."""
        following = self.mentions[i + 1] if i + 1 < len(self.mentions) else None
        if (
            mention.kind == "role"
            and following is not None
            and following.kind == "person"
            and self._one_phrase(mention.last, following.opens)
            and self.words[following.opens].gap == ","
            and not mention.possessive
        ):
            entity = self.of[i + 1]
            if entity is not None:
                start = mention.opens
                if self.words[start].lower in ("the", "a", "an") and start + 1 < mention.last:
                    start += 1
                self._give_role(entity, Span(self.words[start].start, self.words[following.opens - 1].end))
            return entity
        before = self.mentions[i - 1] if i else None
        if (
            mention.kind == "organisation"
            and before is not None
            and before.last == mention.first
            and "(" in self.words[mention.first].gap
        ):
            entity = self.of[i - 1]
            initials = "".join(w[0] for w in before.span.of(self.text).split()).lower()
            if entity is not None and mention.head.startswith(initials[:1]) and len(initials) > 1:
                entity.key = (*entity.key, mention.head)
                return entity
        return None

    def _one_phrase(self, start: int, end: int) -> bool:
        """True when nothing but "of the police and the coast guard" stands between a role and a name."""
        if end == start:
            return True
        if end - start > 14 or self.words[start].lower not in _PREPOSITIONS:
            return False
        between = self.words[start:end]
        return all(
            not w.gap
            and w.lower not in _AUXILIARIES
            and w.lower not in COMMON_VERBS
            and w.lower not in ENGLISH.strong
            for w in between
        )

    def _pronoun(self, i: int, mention: Mention) -> Entity | None:
        if mention.head == "who":
            before = self.mentions[i - 1] if i else None
            joined = before is not None and mention.first - max(before.last, before.closes) <= 1
            return self.of[i - 1] if joined else None
        if mention.head in ("i", "we"):
            return None
        sentence = self.sentence_of[mention.first]
        addressed = self._addressed(i, mention)
        best, most = None, LEAST_FIT
        for entity in self.entities:
            score = self._fits(mention, entity) if entity.last >= 0 else None
            if score is None or entity is addressed:
                continue
            score += self._salience(entity, sentence)
            if score > most:
                best, most = entity, score
        return best

    def _addressed(self, i: int, mention: Mention) -> Entity | None:
        """Whom "he told Rubio" is said to, and who is therefore not "he"."""
        words, k = self.words, mention.last
        following = self.mentions[i + 1] if i + 1 < len(self.mentions) else None
        told = k < len(words) and not words[k].gap and words[k].lower in _TOLD
        if told and following is not None and following.kind == "person" and following.opens == k + 1:
            return self.of[i + 1]
        return None

    def _salience(self, entity: Entity, sentence: int) -> float:
        score = WEIGHTS["a sentence away"] * (sentence - entity.sentence) + entity.salience
        score += WEIGHTS["mentioned again"] * min(entity.times, 8) + entity.last * 1e-4
        score += WEIGHTS["hardly a person"] * (entity.vote < SURELY_A_PERSON)
        return score + (0.0 if entity.named else WEIGHTS["unnamed"])

    def _fits(self, mention: Mention, entity: Entity) -> float | None:
        if mention.gender in ("m", "f"):
            if not entity.person or entity.gender in ("o", "p"):
                return None
            if entity.gender and entity.gender != mention.gender:
                return None
            return 0.0 if entity.gender else WEIGHTS["unknown gender"]
        if mention.gender == "p":
            return 0.0 if entity.gender == "p" else -1.0 if entity.gender == "o" else None
        if entity.gender != "o":
            return None
        return 0.0 if entity.capital and not entity.place else -0.7

    def _owner(self, i: int, mention: Mention) -> Entity | None:
        """Who gave out "a statement": the one before its 's, behind its "by", or who acts here."""
        words = self.words
        for j in range(i + 1, min(i + 3, len(self.mentions))):
            other = self.mentions[j]
            between = [w.lower for w in words[mention.last : other.opens]]
            if len(between) > 4 or any(w.gap for w in words[mention.last : other.first]):
                break
            if between[-1:] in (["by"], ["from"]) or between == ["of"]:
                return self._resolved(j, other)
        inside = words[mention.opens : mention.last - 1]
        while inside and inside[0].lower in ("the", "a", "an", "his", "her", "its", "their", "this", "that"):
            inside = inside[1:]
        capital = [w for w in inside if w.capital]
        if capital:
            key = name_key(" ".join(w.text for w in capital))
            for entity in self.entities:
                if entity.person and same_person(key, entity.key):
                    return entity
        if inside:
            sought = {plain(w.text) for w in inside}
            fitting = [e for e in self.entities if not e.person and e.last >= 0 and sought <= set(e.key)]
            if fitting:
                return max(fitting, key=lambda e: (len(e.key), e.last))
            if capital or inside[-1].lower in (
                "army",
                "police",
                "ministry",
                "government",
                "party",
                "company",
            ):
                key_words = tuple(plain(w.text) for w in inside)
                return self._new(Span(inside[0].start, inside[-1].end), key_words, "o", named=False)
            return None
        sentence = self.sentence_of[mention.first]
        acting = [
            e for e in self.entities
            if e.last >= 0 and sentence - e.sentence <= 1 and e.subject and e.gender != "p"
        ]  # fmt: skip
        return max(acting, key=lambda e: self._salience(e, sentence), default=None)

    def _phrase(self, mention: Mention) -> Entity:
        """The entity of "the general", "the ministry", "police" or an organisation's name."""
        sought = _office_words(mention.span.of(self.text))
        opening = self.words[mention.opens].lower
        definite = (
            opening in ("the", "this", "that")
            or mention.kind in ("organisation", "place")
            or (mention.opens == mention.first and self.words[mention.first].capital)
        )
        best = self._spelled_out(mention)
        if best is None and definite and sought:
            fitting = [e for e in self.entities if e.last >= 0 and self._bears(mention, e, sought)]
            best = max(fitting, key=lambda e: (e.capital, e.last), default=None)
            if (best is None or not best.capital) and opening == "the":
                best = self._untold(mention) or best
        if best is not None and best.named and mention.kind == "role" and mention.last - mention.opens > 1:
            self._give_role(best, Span(self.words[mention.opens + 1].start, mention.span.end))
        if best is None:
            end = max(mention.full, mention.span.end)
            key = tuple(sorted(sought))
            best = self._new(Span(mention.span.start, end), key, mention.gender, named=False)
            best.person = mention.kind == "role"
            best.capital = mention.kind == "organisation"
            best.place = mention.kind == "place"
        return best

    def _spelled_out(self, mention: Mention) -> Entity | None:
        """The organisation whose initials "SDF" are."""
        name = mention.span.of(self.text)
        if mention.kind != "organisation" or not name.isupper() or not 3 <= len(name) <= 6:
            return None
        for entity in self.entities:
            words = [w for w in entity.name.of(self.text).split() if w[0].isupper()]
            if not entity.person and len(words) > 1 and "".join(w[0] for w in words) == name:
                return entity
        return None

    def _bears(self, mention: Mention, entity: Entity, sought: set[str]) -> bool:
        if mention.kind == "role":
            if not _genders_agree(mention.gender, entity.gender):
                return False
            if not entity.named and len(entity.key) < 2 and entity.name.of(self.text).islower():
                return False
            return sought <= (entity.role_words if entity.named else set(entity.key)) and entity.person
        return not entity.person and (sought <= set(entity.key)) and (mention.gender == entity.gender)

    def _untold(self, mention: Mention) -> Entity | None:
        """Whom "the gambling tycoon" means, if nobody was said to be one: the last who acted."""
        if mention.full > mention.span.end:
            return None
        sentence = self.sentence_of[mention.first]
        if mention.kind == "body" and mention.head in _FIRMS and mention.last - mention.opens == 2:
            near = [
                e for e in self.entities
                if not e.person and e.capital and e.gender == "o" and e.last >= 0
                and sentence - e.sentence <= TITLE_REACH and not e.place
            ]  # fmt: skip
        elif mention.kind == "role" and mention.head not in _NAMELESS:
            near = [
                e for e in self.entities
                if e.named and e.last >= 0 and sentence - e.sentence <= TITLE_REACH
                and _genders_agree(mention.gender, e.gender)
            ]  # fmt: skip
        else:
            return None
        return max(near, key=lambda e: self._salience(e, sentence), default=None)


def _office_words(phrase: str) -> set[str]:
    found = {plain(w) for w in phrase.replace("’s", "").replace("'s", "").split()} - {"the", "a", "an", ""}
    return {_SAME_OFFICE.get(w, w) for w in found}


def _genders_agree(one: str, other: str) -> bool:
    return not one or not other or one == other
