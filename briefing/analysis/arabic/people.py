"""Who is meant in an Arabic article: short names, "the source", "the ministry" and left-out subjects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing.analysis.arabic.callings import (
    AGED,
    ANSWER,
    ANYBODY,
    CALLED,
    CALLED_SO,
    DOZENS,
    GAVE_IT_OUT,
    GIVEN_OUT,
    LATTER,
    LED,
    MAN,
    NO_KUNYA,
    PARENTS,
    SELF,
    UNNAMED,
    closed,
    goes_on_behind,
    is_short,
    is_title_of,
    its_own,
    same_office,
    skeleton,
    without_preposition,
    words_of,
)
from briefing.analysis.arabic.cues import (
    CONNECTIVES,
    CUES,
    ISSUED,
    PREPOSITIONS,
    RELATIVE,
    REPORTS,
    Gender,
    plain_words,
)
from briefing.analysis.arabic.full_names import full_name, short_for, spelled_out, whole_body
from briefing.analysis.arabic.offices import Frame, is_possessed
from briefing.analysis.arabic.papers import WRITTEN, marked_body, whose_paper, without_issue, words_of_report
from briefing.analysis.arabic.person_names import SURNAMES, WITHIN_NAMES, is_of_children
from briefing.analysis.arabic.roles import is_calling
from briefing.analysis.arabic.sources import Source, read_source, speaks
from briefing.analysis.arabic.tokens import Token, lookups
from briefing.analysis.arabic.verbs import may_be_verb
from briefing.model import Span, Speaker
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import (
    BODIES,
    COMPOUND_STARTS,
    DOCUMENTS,
    GIVEN,
    OFFICES,
    PLACES,
    TITLES,
    is_definite,
)
from briefing.text.numbers_ar import plain_arabic

_CALLINGS = OFFICES | TITLES
_IN_NAMES = WITHIN_NAMES | SURNAMES
_BEFORE_TOLD = GIVEN | TITLES | COMPOUND_STARTS
_BEFORE_CALLINGS = OFFICES | COMPOUND_STARTS
_YEARS = plain_words("عاما عام سنة سنوات أعوام")
# "he said" goes back over at most so many sentences.
LONGEST_REACH = 4
# "on", as `plain_arabic` has it.
_ON = frozenset((plain_arabic("على"),))
# "بيان لها" has so many words.
IN_IT = 2
_OF_THEM = plain_words("له لها لهم") | GAVE_IT_OUT


@dataclass(slots=True)
class ArabicEntity:
    """One person or body of an article."""

    # Its fullest name as printed.
    name: str
    words: frozenset[str]
    person: bool
    gender: Gender | None
    roles: list[str] = field(default_factory=list)
    # First words of its descriptions, without article: "ضابط" for "ضابط في قيادة العمليات".
    heads: set[str] = field(default_factory=set)
    sentence: int = -1
    place: int = -1
    spoke: bool = False
    # Places of the words that stand for the whole name: the last; also the first of "بارك جونغ هون".
    short: tuple[int, ...] = (-1,)

    def speaker(self) -> Speaker:
        """Name and roles as printed."""
        return Speaker(self.name, ", ".join(self.roles) or None)


class ArabicPeople:
    """The entities of one article, in the order in which it names them."""

    def __init__(self, text: str, sentences: Sequence[Sequence[Token]]) -> None:
        self.text = text
        self.sentences = sentences
        self.entities: list[ArabicEntity] = []

    def meet(self, sentence: int) -> None:
        """Notes who is named with an office in the sentence, whether or not they speak."""
        tokens = self.sentences[sentence]
        self._meet_opening(sentence)
        for k, token in enumerate(tokens):
            words = lookups(token.word)
            if k == 1 and not token.gap and tokens[0].word not in PREPOSITIONS:
                self._meet_again(k, sentence)
            inside = k > 0 and tokens[k - 1].word in _BEFORE_TOLD
            if words[-1] in GIVEN and k and not token.gap and not inside:
                self._meet_told(k, sentence)
            if words[-1] in ISSUED:
                self._meet_issuer(k + 1, sentence)
            if token.word in CALLED and k + 1 < len(tokens):
                self._meet_called(k, sentence)
            if words[-1] in PARENTS and (not k or tokens[k - 1].word not in GIVEN):
                self._meet_parent(k, sentence)
            if words[-1] in LED and k + 1 < len(tokens):
                self._meet_leader(k + 1, sentence)
            if words[-1] in CUES and k + 1 < len(tokens) and _is_subject(tokens[k + 1].word):
                continue  # "وطالب عضو المجلس": a verb before its subject
            if token.word in _IN_NAMES and k and tokens[k - 1].word in GIVEN:
                continue  # "رنا الحاج علي"
            called = any(is_calling(w) for w in words) or is_title_of(tokens, k)
            if called and (not k or tokens[k - 1].word not in _BEFORE_CALLINGS):
                acts = k > 0 and any(w in CUES or may_be_verb(w) for w in lookups(tokens[k - 1].word)[-1:])
                leads = k == 0 or tokens[k - 1].word in CONNECTIVES  # a verb may stand behind the name
                frame: Frame = "open" if acts or leads or is_possessed(token.word) else "clause"
                source = read_source(tokens, k, frame)
                if source is not None and source.name is not None:
                    entity = self._person(source, None)
                    if entity.sentence < sentence:
                        entity.sentence, entity.place, entity.spoke = sentence, -k, False

    def _meet_opening(self, sentence: int) -> None:
        """Notes "سليمان، شاب من دارفور، دفع" at the head of a sentence."""
        tokens = self.sentences[sentence]
        self._meet_topic(sentence)
        called = bool(tokens) and (
            tokens[0].word in GIVEN or tokens[0].word in PARENTS or name_likeness(tokens[0].word) > 1
        )
        source = read_source(tokens, 0) if called else None
        if source is None or source.name is None:
            return
        alias = source.end < len(tokens) and tokens[source.end].gap == "("  # "محمود (اسم مستعار)"
        if alias or (source.role is not None and source.role.start > source.name.end):
            entity = self._person(source, None)
            entity.sentence, entity.place, entity.spoke = sentence, 0, False

    def _meet_topic(self, sentence: int) -> None:
        """Notes "زوجها، الذي فقد ساقه، يضحك": who opens the sentence and then acts."""
        tokens = self.sentences[sentence]
        if not tokens or not is_possessed(tokens[0].word) or not is_calling(tokens[0].word):
            return
        source = read_source(tokens, 0, "clause")
        if source is None or source.name is not None or source.end >= len(tokens):
            return
        following = tokens[source.end]
        if following.word in RELATIVE or may_be_verb(following.word):
            entity = self.resolve(source, None, sentence, 0)
            entity.spoke = False

    def _meet_told(self, at: int, sentence: int) -> None:
        """Notes "اشترى محمود الحريري (38 عاما)" and "رنا الشامي، وهي معلمة"."""
        tokens = self.sentences[sentence]
        source = read_source(tokens, at)
        if source is None or source.name is None or " " not in source.name.of(self.text):
            return
        behind = next((k for k, t in enumerate(tokens) if t.start >= source.name.end), len(tokens))
        aged = behind + 1 < len(tokens) and tokens[behind].gap == "(" and tokens[behind + 1].word in _YEARS
        if source.name.start == tokens[at].start and (aged or source.role is not None):
            entity = self._person(source, None)
            if entity.sentence < sentence:
                entity.sentence, entity.place, entity.spoke = sentence, -at, False

    def _meet_again(self, k: int, sentence: int) -> None:
        """Notes that somebody known acts: "ضحك شعار وأجاب"."""
        word = self.sentences[sentence][k].word
        known = next(
            (e for e in self.entities if e.person and plain_arabic(e.name.split()[-1]) == word), None
        )
        if known is not None and known.sentence < sentence:
            known.sentence, known.place, known.spoke = sentence, -k, False

    def _meet_issuer(self, at: int, sentence: int) -> None:
        source = read_source(self.sentences[sentence], at) if at < len(self.sentences[sentence]) else None
        if (
            source is not None
            and source.name is None
            and speaks(source.head)
            and source.head not in DOCUMENTS
        ):
            self.resolve(source, None, sentence, at)

    def _meet_leader(self, at: int, sentence: int) -> None:
        """Notes "برئاسة بارك جونغ هون"."""
        tokens = self.sentences[sentence]
        word = tokens[at].word
        if (
            not word
            or is_definite(word)
            or (word in OFFICES or word in BODIES or word in PLACES or word in PREPOSITIONS)
        ):
            return
        end = goes_on_behind(tokens, at)
        if end is not None:
            span = Span(tokens[at].start, end)
            entity = self._person(Source(span, span, None, at, ""), None)
            entity.short = (0, -1)
            if entity.sentence < sentence:
                entity.sentence, entity.place, entity.spoke = sentence, -at, False

    def _meet_called(self, at: int, sentence: int) -> None:
        """Notes "فتاة تدعى نور ثامر"."""
        source = read_source(self.sentences[sentence], at + 1, "clause")
        if source is not None and source.name is not None:
            entity = self._person(replace(source, role=None), CALLED[self.sentences[sentence][at].word])
            if entity.sentence < sentence:
                entity.sentence, entity.place, entity.spoke = sentence, -at, False

    def _meet_parent(self, at: int, sentence: int) -> None:
        """Notes "أبو قاسم", "أم سعد الجبوري"."""
        tokens = self.sentences[sentence]
        if at + 1 >= len(tokens) or tokens[at + 1].gap or not tokens[at + 1].word:
            return
        child = tokens[at + 1].word
        if (
            child in NO_KUNYA
            or is_of_children(child)
            or child in PREPOSITIONS
            or (any(w in CUES for w in lookups(child)) and child not in GIVEN)
        ):
            return
        end = at + 2
        if (
            end < len(tokens)
            and not tokens[end].gap
            and is_definite(tokens[end].word)
            and (tokens[end].word.endswith("ي") or (end + 1 < len(tokens) and bool(tokens[end + 1].gap)))
        ):
            end += 1
        start = tokens[at].end - len("ابو" if tokens[at].word.endswith("ابو") else tokens[at].word[-2:])
        span = Span(start, tokens[end - 1].end)
        kin = at > 0 and not tokens[at].gap and its_own(tokens[at - 1].word) in OFFICES
        role = Span(tokens[at - 1].start, tokens[at - 1].end) if kin else None
        entity = self._person(
            Source(span, span, role, end, ""), "f" if tokens[at].word.endswith("ام") else "m"
        )
        if entity.sentence < sentence:
            entity.sentence, entity.place, entity.spoke = sentence, -at, False

    def resolve(
        self, source: Source, gender: Gender | None, sentence: int, place: int, *, beside: bool = False
    ) -> ArabicEntity:
        """The entity that the phrase names; it has spoken now, unless `beside` what is told."""
        entity = self._person(source, gender) if source.name else self._described(source, gender)
        if not beside:
            entity.sentence, entity.place, entity.spoke = sentence, place, True
        entity.gender = gender or entity.gender
        return entity

    def interviewed(self) -> ArabicEntity | None:
        """Whom an interview is with: the first person it names."""
        return next((e for e in self.entities if e.person), None)

    def surnames(self) -> frozenset[str]:
        """The last words of the names of persons met so far."""
        return frozenset(plain_arabic(e.name.split()[n]) for e in self.entities if e.person for n in e.short)

    def left_out(
        self, gender: Gender | None, sentence: int, besides: ArabicEntity | None = None
    ) -> ArabicEntity | None:
        """Who "وأضاف" means: the last who spoke or acted and fits the verb's gender, but not who asked."""
        near = [e for e in self.entities if 0 <= sentence - e.sentence <= LONGEST_REACH and e is not besides]
        fitting = [e for e in near if not gender or not e.gender or e.gender == gender]
        return max(fitting or near, key=lambda e: (e.sentence, e.spoke, e.place), default=None)

    def _person(self, source: Source, gender: Gender | None) -> ArabicEntity:
        assert source.name is not None
        printed = " ".join(source.name.of(self.text).split())
        printed = printed[1:] if printed.startswith(("بأبي ", "بأم ")) else printed  # "يكنى بأبي يزن"
        words = words_of(printed)
        entity = self._known(words) or self._named_now(source, printed, words)
        kin = is_possessed(source.head) and source.role is not None  # "ابنها حيدر" is no other Haidar
        if entity is None and len(words) == 1 and not kin:
            printed = full_name(self.text, self.sentences, printed)
            words = words_of(printed)
            entity = self._known(words)
        if entity is None:
            entity = ArabicEntity(printed, words, person=True, gender=gender)
            self.entities.append(entity)
        elif len(words) > len(entity.words):
            entity.name, entity.words = printed, words
        if source.role is not None:
            self._give_role(entity, source.role.of(self.text))
            if source.also is not None:
                self._give_role(entity, source.also.of(self.text))
            entity.heads.add(source.head)
        return entity

    def _named_now(self, source: Source, printed: str, words: frozenset[str]) -> ArabicEntity | None:
        """Who was only described so far and has a name now: "المسؤول، واسمه شيخموس"."""
        if source.role is None or len(source.role.of(self.text).split()) != 1:
            return None
        entity = self._by_head([plain_arabic(source.role.of(self.text))], alone=True)
        if entity is None or entity.person:
            return None
        entity.roles = [entity.name]
        entity.name, entity.words, entity.person = printed, words, True
        return entity

    def _give_role(self, entity: ArabicEntity, words: str) -> None:
        role = without_preposition(" ".join(words.split()).strip("،, "))
        role = closed(role)
        if role.startswith("و") and plain_arabic(role.split(maxsplit=1)[0][1:]) in _CALLINGS:
            role = role[1:]
        known = {part for r in entity.roles for word in r.split() for part in (word, word.removeprefix("و"))}
        if role and not set(role.split()) <= known and len(entity.roles) < 2:
            entity.roles.append(role)

    def _known(self, words: frozenset[str]) -> ArabicEntity | None:
        if len(words) == 1:
            sought = skeleton(next(iter(words)))
            named = (e for e in self.entities if e.person and plain_arabic(e.name.split()[0]) not in PARENTS)
            spelled = (e for e in named if skeleton(plain_arabic(e.name.split()[-1])) == sought)
            other = next(spelled, None) if len(sought) > 2 else None
            if other is not None:
                return other
        alike = (
            e
            for e in self.entities
            if e.person and (words <= e.words or (e.words <= words and not (len(e.words) == 1 and e.roles)))
        )
        return next((e for e in alike if words & PARENTS == e.words & PARENTS), None)

    def _described(self, source: Source, gender: Gender | None) -> ArabicEntity:
        printed = without_preposition(" ".join(source.phrase.of(self.text).split()))
        printed = marked_body(printed.removeprefix("نص "))
        parts = [plain_arabic(w) for w in printed.split()]
        parts, behind = words_of_report(parts)
        if parts[0] in REPORTS and len(parts) > 1:
            rest = self._known(frozenset(parts[1:])) or self._by_name(parts[1:])
            rest = rest or self._by_head(parts[1:], alone=len(parts) == 2)
            if rest is not None:
                return rest
            if not behind and speaks(parts[1].removeprefix("ال")):
                printed = without_issue(without_preposition(printed.split(maxsplit=1)[1]))  # "رواية شهود"
                parts = [plain_arabic(w) for w in printed.split()]
        bare = [w for w in parts if w not in SELF] or parts
        bare = bare[1:] if len(bare) > 1 and bare[0] in ("هذا", "هذه") else bare
        if len(bare) > 1 and bare[0] in DOZENS and is_definite(bare[1]):
            bare, printed = bare[1:], printed.split(maxsplit=1)[1]  # "مئات الأهالي"
        somebody = self._anybody(bare, gender)
        if somebody is not None:
            return somebody
        found = (
            self._by_name(bare)
            or self._by_office(bare)
            or self._by_head(bare, alone=is_short(bare))
            or self._only_named(bare, gender)
        )
        if found is not None:
            return found
        if bare[0].removeprefix("ال") in DOCUMENTS:
            owner = self._owner(printed, bare, gender)
            if owner is not None:
                return owner
        body = bare[0].removeprefix("ال") in BODIES
        if len(bare) == 1 and not body and not bare[0].endswith(("ون", "ين", "ات")):
            full = full_name(self.text, self.sentences, printed)
            if full != printed:
                entity = ArabicEntity(full, words_of(full), person=True, gender=gender)
                self.entities.append(entity)
                return entity
        if bare[0].removeprefix("ال") in DOCUMENTS:
            stop = next((n for n, word in enumerate(parts) if word in GIVEN_OUT), len(parts))
            printed = " ".join(printed.split()[:stop])
        if len(bare) == 1:
            printed = short_for(self.text, bare[0]) or printed
        if len(bare) == 1 and is_definite(bare[0]):
            printed = spelled_out(self.text, self.sentences, bare[0].removeprefix("ال")) or printed
        elif len(bare) > 1 and is_definite(bare[-1]):
            printed = whole_body(self.text, self.sentences, bare) or printed
        return self._new_body(printed, gender)

    def _anybody(self, words: Sequence[str], gender: Gender | None) -> ArabicEntity | None:
        """Who "the man", "his eminence" or the "ج" of an interview is."""
        people = [e for e in self.entities if e.person]
        if words[0] in LATTER and len(words) == 1:
            return max(people, key=lambda e: (e.sentence, abs(e.place)), default=None)
        if words[0] in ANSWER and len(words) == 1:
            return self.interviewed()
        if words[0] not in ANYBODY or (
            len(words) > 1 and words[1] not in AGED and not is_calling(words[1]) and not _is_nisba(words[1])
        ):
            return None
        wanted: Gender = gender or ("m" if words[0] in MAN else "f")
        unnamed = [e for e in self.entities if not e.person and e.spoke and e.heads & OFFICES]
        fitting = [e for e in people + unnamed if e.gender in (None, wanted)]
        return max(fitting, key=lambda e: (e.sentence, e.spoke, e.place), default=None)

    def _by_name(self, words: Sequence[str]) -> ArabicEntity | None:
        """The person of whose name these words are a part, or the body of the same name."""
        sought = frozenset(words)
        named = self._known(sought) if len(words) <= 2 else None
        if named is not None:
            return named
        return next((e for e in reversed(self.entities) if not e.person and e.words == sought), None)

    def _by_office(self, words: Sequence[str]) -> ArabicEntity | None:
        """The person who was called "رئيس الوزراء العراقي", for "رئيس الوزراء"."""
        if (words[0] not in OFFICES and words[0] not in TITLES) or not is_definite(words[-1]):
            return None
        if len(words) == 1 and words[0] in TITLES:
            return None
        fitting = [
            e
            for e in self.entities
            if e.person and any(same_office([plain_arabic(w) for w in r.split()], words) for r in e.roles)
        ]
        return max(fitting, key=lambda e: (e.sentence, e.place), default=None)

    def _by_head(self, words: Sequence[str], *, alone: bool) -> ArabicEntity | None:
        """The officer that was spoken of last, for "الضابط"."""
        if not is_definite(words[0]) or not alone:
            return None
        head = words[0].removeprefix("ال")
        fitting = [e for e in self.entities if head in e.heads]
        if not fitting and head in CALLED_SO:
            fitting = [e for e in self.entities if e.person and e.spoke and e.heads & CALLED_SO[head]][-1:]
        if not fitting and head in UNNAMED:
            spoken = [e for e in self.entities if not e.person and e.spoke]
            fitting = [e for e in spoken if not e.heads & BODIES] or (spoken if head == "مصدر" else [])
        return max(fitting, key=lambda e: (e.sentence, e.place), default=None)

    def _only_named(self, words: Sequence[str], gender: Gender | None) -> ArabicEntity | None:
        """The person named last of whom nothing is told, for "التاجر"."""
        if not is_short(words) or not is_definite(words[0]) or not is_calling(words[0]):
            return None
        here = max((e.sentence for e in self.entities), default=0)
        fitting = [
            e
            for e in self.entities
            if e.person and not e.roles and e.gender in (None, gender) and here - e.sentence <= LONGEST_REACH
        ]
        return max(fitting, key=lambda e: (e.sentence, e.place), default=None)

    def _owner(self, printed: str, words: Sequence[str], gender: Gender | None) -> ArabicEntity | None:
        """Whose "بيان" it is: named behind it, or the body that spoke last."""
        its = len(words) > 1 and words[1] in _OF_THEM  # "بيان لها", "بيان نشرته على موقعها"
        its = its and (len(words) == IN_IT or words[IN_IT] in PREPOSITIONS | _ON)
        if its or (len(words) == 1 and is_definite(words[0])):
            spoke = [e for e in self.entities if e.spoke and (not e.person or words[0] in WRITTEN)]
            return max(spoke, key=lambda e: (e.sentence, e.place), default=None)
        paper = whose_paper(printed)
        if paper is None:
            return None
        name, given = paper
        words = [plain_arabic(w) for w in name.split()]
        return (
            self._by_name(words)
            or self._by_head(words, alone=len(words) == 1)
            or self._new_body(
                (given and spelled_out(self.text, self.sentences, words[0].removeprefix("ال"))) or name,
                gender,
            )
        )

    def _new_body(self, printed: str, gender: Gender | None) -> ArabicEntity:
        printed = without_issue(closed(printed))
        words = [plain_arabic(w) for w in printed.split()]
        head = words[0].removeprefix("ال")
        entity = ArabicEntity(
            printed, frozenset(words), person=False, gender=gender or ("f" if head.endswith("ة") else None)
        )
        entity.heads.add(head)
        self.entities.append(entity)
        return entity


def _is_subject(word: str) -> bool:
    """True for "عضو", "البرلمانيون" behind "طالب", which is a verb then and no student."""
    return word in _CALLINGS or (is_definite(word) and word.endswith("ون"))


def _is_nisba(word: str) -> bool:
    """True for "العراقية" in "الشابة العراقية"."""
    return is_definite(word) and word.endswith(("ي", "ية"))
