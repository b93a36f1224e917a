"""Plain counts: the noun that a number counts, and what the clause makes of it."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.analysis.quantities.amounts import Amount
from briefing.analysis.quantities.bare_counts import read_bare_count
from briefing.analysis.quantities.counted import (
    OF_THEM,
    OUT_OF,
    counted_after,
    noun_phrase,
    subject_before,
    without_verb,
)
from briefing.analysis.quantities.flight import fled, fled_along, hosted, sheltered
from briefing.analysis.quantities.harm import (
    FAR_TOLL,
    burned,
    come_upon,
    cost_lives,
    far_toll,
    fell_ill,
    fired,
    harm,
    hurt_somehow,
    lost,
    outcome_in,
    outcome_of_noun,
    recruited,
    struck,
    treated,
)
from briefing.analysis.quantities.kinds import are_animals, are_goods, kind_of_noun
from briefing.analysis.quantities.not_figures import ONE_AFTER, ONE_BEFORE
from briefing.analysis.quantities.nouns import CONTAINERS, PARTICIPLES, lemma
from briefing.analysis.quantities.passage import Passage, antecedent, build
from briefing.analysis.words.classes import WORD, is_stop
from briefing.model import Figure, FigureKind, Outcome, Span

_CLAUSE_END = re.compile(r"[;:—–]\s")
_PARENT = re.compile(r"\b(?:father|mother|parent|grandfather|grandmother)\s+of\s+$", re.IGNORECASE)
_BACK = re.compile(r"\b(?:the|these|those|both|all|all the|the other|the same)\s+$", re.IGNORECASE)
# What says which two they are: "the two men accused of killing her" are told for the first time.
_DEFINED = re.compile(
    r"\s+(?:(?:who|that)\s+(?:was|were|are|is|had|have|has|[a-z]+ed)\b|(?:accused|charged|convicted|suspected|killed|arrested|wounded|injured|kidnapped|captured|found|hearing|hired|named|caught|seized)\b)"
)
# Characters back in which what "the three men" are was named; and of a list of what strikes hit.
_NAMED_BEFORE, _COMMUNIQUE = 8000, 400
# "The five firearms" may be news; "the two men" looks back.
_LARGEST_BACK = 12
_ADVERBS = {
    "hourly": "hour",
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "annually": "year",
    "yearly": "year",
}
_RATE = re.compile(
    rf"\s(?:(?:a|per|each|every)\s(?P<per>hour|day|week|month|year)|(?P<adverb>{'|'.join(_ADVERBS)}))\b(?!\s(?:ago|earlier|later|before|after)\b|-)",
    re.IGNORECASE,
)
_SUSPENDED = re.compile(r"-(?:,| and| or| to)(?: and| or)? ")
# "Two times the normal level" is a multiple of it.
_TIMES = re.compile(
    r"\s+times\s+(?=(?P<whose>(?:the|its|their|his|her|what|as|more)\b)|(?P<what>[^\W\d_][\w-]*))"
)
# "Asked them to repeat it 31 times."
_REPEATED = re.compile(
    r"\s+times(?=\s*[,.;)“”\"]|\s+(?:in|since|before|over|by|during|at|to|from|on|for|with|and|but|when|while|that|which|last|this|already|previously|[a-z]+ly)\b)"
)
_BY = re.compile(r"-(?:by|for|on)-", re.IGNORECASE)
# "8,700 head of cattle": whatever became of them, they are no casualties.
_HEAD = re.compile(r"\s+head\s+of\s+(?=[a-z])(?!state\b|govern)")
# Persons in the singular behind a number, as hasty reports print them: "15 terrorist were captured".
_ONE_OF_MANY = re.compile(
    r"\s+(?:of\s+)?((?:[A-Za-z-]+\s)?(?:terrorist|militant|soldier|civilian|member|fighter|rebel|citizen|gunman|policeman|officer|insurgent))"
    r"(?=\s+(?:were|have|had|are|killed|dead|wounded|injured|died|of|in)\b)"
)
_FATE = re.compile(rf"\s+({'|'.join(sorted(PARTICIPLES))})\b")
# "Three people, two of them children, died": what is put in shares the fate of all.
_ASIDE_OF = re.compile(r"\s+of\s+(?:them|whom)\s+(?:were\s+)?[\w-]+(?:\s[\w-]+)?\s?[,)–—]")
# "Under one roof", "over one meal".
_POSITION = re.compile(r"(?:under|over|above|below|beyond)\b", re.IGNORECASE)
# "Three of the dead are drivers": they count the dead, and not whoever was counted last.
_OF_THE_HARMED = re.compile(
    rf"\s+of\s+(?:the|those|these)\s+({'|'.join(sorted(PARTICIPLES))})\b(?!\s+(?:and|or)\s+[a-z]+\s+[a-z]+s\b)"
)
# "Eight of them officers", "two of whom were children": who they are stands behind; nothing else may follow.
_OF_THEM_WHO = re.compile(r"\s+of\s+(?:them|whom)\s+(?:(?:were|are)\s+)?")
_ENDS_WHO = re.compile(
    r"\s*[,.;:)”\"–—]|\s*$|\s+(?:and|or|who|from|in|were|was|died|had|have|but|while|when|after)\b"
)
_OTHERS = frozenset(["others", "other"])
# They disappear, are captured or cut, but are nobody.
_THINGS = frozenset(
    "count conviction allegation job post bill law plan proposal project program programme system company firm business book page idea deal tree crop seat vote"
    " account record file word song film tank phone network species language tooth bed".split()
)
# Attacks where they are fired, equipment where they are found.
_MUNITIONS = frozenset(["shell", "mortar", "bomb"])
_FIRED = frozenset(
    "missile rocket projectile round bullet grenade warhead munition drone torpedo shell explosive mine".split()
)
# Whose "one" is a number wherever it stands.
# "There was one arrest"; "two murder charges and one attempted murder charge".
_THERE_IS = re.compile(
    r"\bthere (?:was|is|were|are|has been|have been|had been)\s+(?:also\s+|only\s+|just\s+)?$", re.IGNORECASE
)
_AND_ONE = re.compile(r"\s*,?\s*(?:and|plus|or|but)?\s*(?:only\s+|just\s+)?")
# So many are hurt in their purse.
_MOST_HURT, _HURT = 1_000_000, re.compile(r"\bhurt(?:s|ing)?\s+$")
# Whose members are lands.
_BLOC = re.compile(
    r"\b(?:Coalition|European Union|EU|NATO|Arab League|Islamic Conference|Islamic Cooperation|Gulf Cooperation Council|Security Council|General Assembly|OPEC\+?|OPCW|IAEA|African Union|OIC|G20|Commonwealth)\b"
)
_MILITARY = re.compile(
    r"\b(?:army|armies|infantry|armou?red|troops?|soldiers?|brigades?|battalions?|military|militia|guards?|fighters|forces|front|war|battle|tanks?|commanders?|rebels?|regime)\b",
    re.IGNORECASE,
)
_SURELY_COUNTED = frozenset("person child son daughter brother sister".split())
# Around a person who speaks "one" is an article: "said one diplomat".
_SAY = r"(?:said|says|say|told|tells|added|adds|recalled|recalls|asked|asks|wrote|writes|warned|warns|explained|complained|admitted|joked|shouted|claimed|put it)"
_SPEAKS = re.compile(rf",?\s+(?:who\s+)?{_SAY}\b", re.IGNORECASE)


def read_count(passage: Passage, amount: Amount, following: list[Amount]) -> Figure | None:
    """The figure of an amount without a unit; None where it counts nothing new or is a pronoun.

    `following` are the amounts after it in the sentence.
    """
    text, sentence, end = passage.text, passage.sentence, amount.span.end
    single = amount.number.of(text).lower() in ("one", "1")
    if single and amount.form == "words" and not _one_counts(passage, amount, following):
        return None
    if amount.hyphened and _BY.match(text, amount.number.end):
        return None  # "a four-by-four car", "went 3-for-8"
    before = _clause_before(passage, amount.span.start)
    if head := _HEAD.match(text, end):
        return build(text, amount, noun_phrase(text, head.end(), sentence.end), "other")
    if _PARENT.search(before) and not _noun_next(text, end, sentence.end):
        return build(text, amount, None, "people")
    times = _TIMES.match(text, end, sentence.end)
    if times and (times["whose"] or not is_stop(times["what"])):
        return build(text, amount, noun_phrase(text, times.end(), sentence.end), "other")
    if again := _REPEATED.match(text, end, sentence.end):
        return replace(build(text, amount, None, "events"), span=Span(amount.span.start, again.end()))
    counted, after_at = _noun(passage, amount, following, singular=single or passage.alone)
    meant = antecedent(text, passage.found, passage.near) if OF_THEM.match(text, end) else None
    of_last = meant is not None and passage.here and passage.here[-1].counted_span == meant
    aside = of_last and _ASIDE_OF.match(text, end, sentence.end)
    outcome = passage.here[-1].outcome if aside else harm(before, passage.after(after_at))
    if (
        not outcome
        and counted is not None
        and counted.of(text).lower() in ("prisoners", "hostages", "captives")
    ):
        outcome = harm(before, passage.after(end))  # "took 310 prisoners"
    if not outcome and (toll := far_toll(passage.before(amount.span.start, FAR_TOLL))):
        outcome = toll[0]
    if not outcome and counted is None and treated(before, passage.after(end)):
        outcome = "wounded"
    if amount.form == "vague" and amount.value >= _MOST_HURT and _HURT.search(before):
        outcome = ""  # "a crisis that hurt millions"
    if not outcome and of_last:
        outcome = passage.here[-1].outcome  # "18 people were hurt, 10 of them civilians"
    if counted is not None and not passage.alone and _looks_back(passage, amount, counted, outcome):
        return None
    if counted is not None and counted.of(text).lower() not in _OTHERS:
        return _of_kind(passage, amount, counted, outcome, before)
    return read_bare_count(passage, amount, counted, outcome, before)


def _noun(
    passage: Passage, amount: Amount, following: list[Amount], *, singular: bool
) -> tuple[Span | None, int]:
    """What a number counts in its own words, and from where its clause goes on."""
    text, end, limit = passage.text, amount.span.end, passage.sentence.end
    if amount.hyphened:
        counted = _hyphened_noun(text, amount, limit)
    elif following and _SUSPENDED.fullmatch(text[end : following[0].span.start]):
        counted = _suspended_noun(text, following, limit)
    else:
        counted = counted_after(text, end, limit, singular=singular)
    if (
        counted is not None
        and following
        and end <= counted.start < following[0].span.start < counted.end
        and not following[0].bare
    ):
        counted = None
    if counted is not None and singular and not amount.hyphened and amount.value == 1:
        counted = without_verb(text, counted)
    goes_on = max(counted.end, end) if counted is not None else end
    if counted is None and amount.bound != "exact" and amount.value == 1:
        counted = counted_after(text, end, limit, singular=True)
    if counted is None and amount.value > 1 and (one := _ONE_OF_MANY.match(text, end, limit)):
        return Span(*one.span(1)), one.end()
    if counted is None and OF_THEM.match(text, end):
        of_toll = passage.found and passage.found[-1].outcome
        who = _said_to_be(text, end, limit) if of_toll else None
        counted = who or antecedent(text, passage.found, passage.near)
    if counted is None and (harmed := _OF_THE_HARMED.match(text, end, limit)):
        counted = Span(*harmed.span(1))
    if (
        counted is None
        and following
        and OUT_OF.fullmatch(text[end : following[0].span.start])
        and following[0].value > amount.value
    ):
        counted = counted_after(text, following[0].span.end, limit)
        if counted is None and (fate := _FATE.match(text, following[0].span.end, limit)):
            counted = Span(*fate.span(1))  # "23 of the 53 wounded"
    if counted is None and amount.value != amount.value.to_integral_value():
        counted = counted_after(text, end, limit, singular=True)
        if not passage.alone:
            counted = counted or subject_before(text, passage.sentence.start, amount.span.start)
    return counted, goes_on


def _said_to_be(text: str, at: int, limit: int) -> Span | None:
    """The officers of a toll's "eight of them officers"; None where a verb or nothing says who they are."""
    them = _OF_THEM_WHO.match(text, at, limit)
    who = counted_after(text, them.end(), limit) if them else None
    return who if who is not None and _ENDS_WHO.match(text, who.end, limit) else None


def _of_kind(passage: Passage, amount: Amount, counted: Span, outcome: Outcome, before: str) -> Figure:
    text = passage.text
    kind = kind_of_noun(counted.of(text))
    if kind == "personnel" and _of_a_firm(passage, counted):
        kind = None
    if kind == "events" and amount.value % 1:
        kind = None  # "a 9.1 temblor" was so strong
    if kind is None and are_goods(counted.of(text)) and _is_held(counted.of(text)):
        kind = "trade-volume"
    if kind == "people" and not outcome and _of_lands(passage, counted):
        kind = "places"
    if cost_lives(before, counted.of(text)):
        outcome = "killed"
    after = (
        passage.after(counted.end) if counted.start >= amount.number.end else passage.after(amount.span.end)
    )
    if not outcome and kind in ("people", "personnel"):
        outcome = _harmed_otherwise(before, after, counted.of(text)) or _called_harmed(counted.of(text))
    if kind == "events" and _is_case(counted.of(text)) and fell_ill(passage.sentence.of(text)):
        kind, outcome = "casualties", ""  # the ill are not wounded
    if kind == "casualties":
        told = outcome_of_noun(counted.of(text).split()[-1])
        outcome = told if told == "killed" else outcome or told  # bodies stay dead among the wounded
    elif (
        (outcome and (kind in ("people", "personnel", "displaced") or _is_bomber(counted.of(text))))
        or (outcome and kind is None and _may_be_people(counted.of(text)) and not burned(after))
        or (kind in ("people", "personnel") and hurt_somehow(before, after))
    ):
        kind = "casualties"
    elif (_may_flee(kind, counted.of(text)) and fled(before, after)) or (
        kind == "people" and (sheltered(after) or fled_along(before) or hosted(before, counted.of(text)))
    ):
        kind = "displaced"
    elif (
        kind in (None, "people")
        and recruited(before)
        and (kind == "people" or _may_be_people(counted.of(text)))
    ):
        kind = "personnel"
    elif kind == "equipment" and _is_weapon(counted.of(text)) and fired(before, after):
        kind = "strikes"
    elif _is_stock(passage, amount, counted, before):
        kind = "equipment"
    if (
        amount.hyphened
        and kind in ("places", "people", "equipment")
        and counted.of(text).lower() in ("bed", "room", "bedroom", "seat", "storey")
    ):
        kind = "other"
    figure = build(text, amount, counted, kind or "other", outcome=outcome if kind == "casualties" else "")
    return _at_a_rate(passage, figure)


def _at_a_rate(passage: Passage, figure: Figure) -> Figure:
    """A count with the time that it is counted against: "20 million jobs annually" is "/year"."""
    text = passage.text
    rate = _RATE.match(text, figure.span.end, passage.sentence.end)
    if rate is None or figure.unit:
        return figure
    word = rate["per"] or _ADVERBS[rate["adverb"].lower()]
    counted = lemma(figure.counted.split()[-1]) if passage.alone and figure.counted else ""
    return replace(figure, unit=f"{counted}/{word.lower()}", span=Span(figure.span.start, rate.end()))


def _of_lands(passage: Passage, counted: Span) -> bool:
    """True for the members of a coalition or a union, which are lands."""
    head = lemma(counted.of(passage.text).split()[-1])
    return (
        head in ("member", "partner", "signatory")
        and _BLOC.search(passage.sentence.of(passage.text)) is not None
    )


def _of_a_firm(passage: Passage, counted: Span) -> bool:
    """True for divisions where no army is spoken of."""
    head = lemma(counted.of(passage.text).split()[-1])
    return head == "division" and _MILITARY.search(passage.sentence.of(passage.text)) is None


def _is_held(phrase: str) -> bool:
    """True for "bales of cotton" and "sacks of flour"."""
    container, of, _ = phrase.partition(" of ")
    return bool(of) and container.rsplit(maxsplit=1)[-1].lower() in CONTAINERS


def _is_weapon(phrase: str) -> bool:
    """True for what is fired at something; helicopters and cars that fell are none."""
    return lemma(phrase.rsplit(maxsplit=1)[-1]) in _FIRED


def _is_case(phrase: str) -> bool:
    return lemma(phrase.split(" of ", 1)[0].rsplit(maxsplit=1)[-1]) == "case"


def _is_bomber(phrase: str) -> bool:
    """True for who blows himself up; a bomber that is shot down or destroyed is told by no word of harm."""
    return lemma(phrase.rsplit(maxsplit=1)[-1]) == "bomber"


def _may_flee(kind: FigureKind | None, phrase: str) -> bool:
    return kind in ("people", "personnel") or (kind is None and _may_be_people(phrase))


def _is_stock(passage: Passage, amount: Amount, counted: Span, before: str) -> bool:
    """True for munitions that were found, not fired, and for what strikes destroyed."""
    phrase = counted.of(passage.text)
    if lemma(phrase.split()[-1]) in _MUNITIONS and come_upon(before):
        return True
    return struck(passage.before(amount.span.start, _COMMUNIQUE), phrase)


def _harmed_otherwise(before: str, after: str, phrase: str) -> Outcome:
    """What became of people whom no word of harm names: "lost his two sons", "treated 40 people for burns"."""
    if lost(before, phrase):
        return "killed"
    return "wounded" if treated(before, after) else ""


def _called_harmed(phrase: str) -> Outcome:
    """What the phrase itself says of them: "dozens of severely injured children"."""
    fates = (outcome_in(word.lower()) for word in phrase.split()[:-1] if word.lower() in PARTICIPLES)
    return next((fate for fate in fates if fate), "")


def _may_be_people(phrase: str) -> bool:
    """False for what else is executed, seized or killed: warrants, towns, sheep."""
    head = phrase.split(" of ", 1)[0].rsplit(maxsplit=1)[-1]  # "counts of torture" are counts
    if are_animals(phrase) or lemma(head) in _THINGS:
        return False
    return phrase.rsplit(maxsplit=1)[-1][0].isupper() or not lemma(phrase.rsplit(maxsplit=1)[-1]).endswith(
        ("ant", "ment", "ion", "ry", "ty", "ance", "gram")
    )


def _suspended_noun(text: str, following: list[Amount], limit: int) -> Span | None:
    """The noun that several numbers wait for: "cylinder" of "four-, five- and six-cylinder"."""
    tied = next((amount for amount in following if amount.hyphened), None)
    return _hyphened_noun(text, tied, limit) if tied is not None else None


def _hyphened_noun(text: str, amount: Amount, end: int) -> Span | None:
    """The noun of "10-man Ahli" is Ahli, that of "110-bed facility" is bed, of "27-nation bloc" nation."""
    at = amount.number.end + 1
    word = WORD.match(text, at, end)
    if word is None:
        return None
    if word.group().lower().split("-")[0] in (
        "strong",
        "man",
        "person",
        "point",
        "woman",
    ):
        return counted_after(text, word.end(), end, singular=True)
    first = re.match(r"[^\W\d_]+", word.group())
    return Span(word.start(), word.start() + first.end()) if first else None


def _noun_next(text: str, at: int, end: int) -> bool:
    return counted_after(text, at, end) is not None


def _looks_back(passage: Passage, amount: Amount, counted: Span, outcome: Outcome) -> bool:
    """True for "the two men", "all three candidates": what was counted before or is known as a pair."""
    text = passage.text
    if (
        amount.bound != "exact"
        or amount.value > _LARGEST_BACK
        or outcome
        or counted.start < amount.number.start
    ):
        return False
    if not _BACK.search(text, max(0, amount.span.start - 12), amount.span.start):
        return False
    if amount.value == 2 and not _DEFINED.match(text, counted.end, passage.sentence.end):
        return True
    head = lemma(counted.of(text).split()[-1])
    return bool(
        re.search(
            rf"\b{re.escape(head)}",
            text[max(0, amount.span.start - _NAMED_BEFORE) : amount.span.start],
            re.IGNORECASE,
        )
    )


def _one_counts(passage: Passage, amount: Amount, following: list[Amount]) -> bool:
    """True where "one" is a number, not a pronoun or an article."""
    text, sentence, end = passage.text, passage.sentence, amount.number.end
    after = WORD.match(text, min(end + 1, sentence.end), sentence.end)
    if after is None or text[end : end + 1] != " " or after.group().lower() in ONE_AFTER:
        return False
    before = [
        word.group().lower()
        for word in WORD.finditer(text, max(sentence.start, amount.number.start - 14), amount.number.start)
    ]
    if before and before[-1] in ONE_BEFORE:
        return False
    if after.group().lower() in PARTICIPLES and not _noun_next(text, after.end(), sentence.end):
        return True  # "left one dead"
    if amount.bound not in ("exact", "about") and not _POSITION.match(text, amount.span.start):
        return True  # "at least one"; "about one thing" speaks of it
    noun = counted_after(text, end, sentence.end, singular=True)
    if noun is None:
        return False
    if passage.alone or noun.of(text).lower().startswith("count of"):
        return True
    kind = kind_of_noun(noun.of(text))
    if kind != "people" or lemma(noun.of(text).split()[-1]) in _SURELY_COUNTED:
        return kind in ("people", "personnel", "casualties", "equipment") or (
            kind == "events" and _counts_events(passage, amount, noun)
        )
    # "One resident said": an article, unless it stands among numbers or tells of harm.
    beside = any(not f.unit for f in passage.here) or any(not a.unit for a in following)
    told = harm(_clause_before(passage, amount.span.start), passage.after(noun.end))
    return bool(told) or (beside and not _SPEAKS.match(passage.after(noun.end)))


def _counts_events(passage: Passage, amount: Amount, noun: Span) -> bool:
    """True for one of a kind that is counted beside it, and for what "there was"."""
    text, start = passage.text, amount.span.start
    if _THERE_IS.search(text, max(passage.sentence.start, start - 24), start):
        return True
    last = passage.here[-1] if passage.here else None
    return (
        last is not None
        and last.counted_span is not None
        and lemma(last.counted.split()[-1]) == lemma(noun.of(text).split()[-1])
        and _AND_ONE.fullmatch(text, last.span.end, start) is not None
    )


def _clause_before(passage: Passage, at: int) -> str:
    before, begins = passage.before(at), 0
    for end in _CLAUSE_END.finditer(before):
        begins = end.end()
    return before[begins:]
