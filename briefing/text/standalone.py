"""Which sentences can be read on their own, away from the text around them. English and Arabic marks."""

from __future__ import annotations

import re
from itertools import takewhile

from briefing.model import Span
from briefing.text.days import A_WEEKDAY

# Words: shorter ones are captions and cries, longer ones lists.
SHORTEST, LONGEST = 6, 60
_POINTS_BACK = re.compile(
    r"(?:he|she|it|they|we|i|you|his|her|hers|its|their|theirs|our|my|him|them|this|these|those|that|such"
    r"|here|there|both|neither|others|another|the (?:former|latter|same|other|two|three|four|pair|trio))\b",
    re.IGNORECASE,
)
# "There were ..." and "This week ..." point nowhere; a sentence may open with them.
_POINTS_NOWHERE = re.compile(
    r"(?:[Tt]here (?:is|are|was|were|has|have|will|is no)|(?:[Tt]his|[Tt]hat) (?:week|month|year|morning|evening|summer|autumn"
    r"|winter|spring)|[Bb]oth (?:the )?[A-Z]|[Ii]t (?:is|was) the first time that)\b"
)
_DANGLES = re.compile(
    r"(?:and|but|or|nor|so|yet|still|then|thus|hence|also|too|however|meanwhile|moreover|furthermore|besides"
    r"|additionally|instead|nevertheless|nonetheless|otherwise|therefore|consequently|accordingly|similarly"
    r"|likewise|conversely|separately|elsewhere|earlier|later|afterwards?|previously|subsequently|finally|indeed"
    r"|again|asked|speaking|adding|because|which|who|whose|where|while|although|though|despite (?:this|that)"
    r"|as a result|as such|in (?:addition|response|contrast|turn|the meantime|other words|particular|fact)"
    r"|on the (?:other hand|contrary)|for (?:example|instance|his|her|its|their)|at the (?:same )?time"
    r"|among (?:them|those|these)|by contrast|of (?:these|those|them)|according to (?:him|her|it|them)"
    r"|following (?:this|that)|the statement (?:said|added)|that said|with this"
    r"|(?:in|to|with|for|at|by|from|on|under|after|before|since|beyond|toward|towards)(?: (?:keeping|line|light|view|addition|response|parallel)(?: with| of| to)?)?"
    r" (?:this|that|these|those|such)(?! (?:week|month|year|morning|afternoon|evening|summer|autumn|winter|spring)))\b",
    re.IGNORECASE,
)  # fmt: skip
# "The strikes were ...": how it opens, and where the noun's own words end.
_DEFINITE = re.compile(r"The ((?:[a-z][\w-]*[ ,])+)(?=(\w?))")
_NOUN_ENDS = frozenset(
    "was were is are has have had will would could can may might must shall should did does said says told came"
    " comes come took takes made began also who which that and or but with in on at by for from of to into over near"
    " after before during as against left killed wounded included caused hit destroyed remains".split()
)
# What everybody knows without having read of it, and what the sentence itself goes on to say.
_KNOWN = frozenset(
    "army military government president premier minister ministry parliament police authorities regime opposition"
    " court world public economy country nation capital state council observatory central prime foreign defense"
    " defence interior supreme federal international local number death toll price first last next new latest most"
    " main only war".split()
)
# Without a word on which one, these point back wherever they stand: "The attack also injured dozens".
_ONE_OF_MANY = re.compile(
    r"The (?:attack|blast|explosion|bomb|bombing|strike|raid|shelling|ambush|clash|incident|accident|crash|fire|protest"
    r"|announcement|statement|report|meeting|visit|trip|talk|decision|move|deal|source|monitor|group|agency|insurgent"
    r"|gunman|gunmen|bomber|attacker|victim|area|village|town|city|building|video|operation)(?:s|es)?\b"
    r"(?! (?:of|in|on|at|near|against|between|over|from|by|to|with|for)\b)"
)
# "The President affirmed": named in a sentence before.
_TITLE_ALONE = re.compile(
    r"The (?:Vice President|President|Prime Minister|Secretary|Minister|Ambassador|King|Leader|Envoy|Governor)s?\b"
    r"(?!-| (?:of|for|to)\b| [A-Z])"
)
# A point of a list, and a clause before "this project": "Once implemented, this project will ...".
_ONE_OF_A_LIST = re.compile(r"(?:First|Second|Third|Fourth|Fifth|Last)(?:ly)?,")
_CLAUSE_FIRST = re.compile(
    r"[A-Z][\w’'-]*(?: [\w’'-]+){0,8}, (?:this|these|those|the (?:two|three|pair|latter|former))\b"
)
# Letters by which a noun and its plural are one, at least; the ending that is let go.
STEM, ENDING = 4, 2
# Lists of tags, salutations, and turns of a transcript ("MODERATOR: Good morning").
_LABEL = re.compile(
    r"(?:[Tt]ags?|[Tt]opics?|[Kk]eywords|[Ff]iled under|[Rr]elated(?: \w+)?) ?:|Tags? [A-Z]|Dear [A-Z]"
    r"|[A-Z][A-Z.’'-]*(?: [A-Z.’'-]+){0,5}: "
)
_FURNITURE = re.compile(
    r"\b(?:click|read (?:more|also|the full)|sign up|subscribe|newsletter|follow us|all rights reserved|copyright"
    r"|©|photo(?:graph)?(?: by|:)|file photo|image:|reporting by|editing by|writing by|additional reporting|watch:"
    r"|share this|advertisement|updated at|last updated|getty images|press enter"
    r"|^a (?:general |file )?view (?:of|shows)|in this (?:file |handout )?(?:photo|picture|image)|^still image)",
    re.IGNORECASE,
)
# The place and day that end a photograph's caption: "... in Baghdad, Iraq, July 1, 2016."; news happens on a day.
_PICTURED = re.compile(
    rf"(?:[A-Z][\w’'-]+,?|,) (?:(?:{A_WEEKDAY}),? )?"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? \d{4}[.)]*$"
)
_WE = re.compile(r"\b(?:i|we|my|our|us|me|you|your)\b")
_QUOTED = re.compile(r"[“\"„«][^“”\"„«»]*[”\"“»]")
_PERSON = re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself)\b", re.IGNORECASE)
# What "he" can stand for: a name, or "the minister", "a spokesman".
_ANTECEDENT = re.compile(
    r"(?:(?<=[a-z,;] )[A-Z][\w’'-]+|^(?:[A-Z][\w’'.-]+ ){2}|\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Ee]very|[Ee]ach) \w+)"
)
_SAYS = re.compile(
    r"\b(?:said|says|say|told|added|announced|stated|according to|reported|warned|confirmed|noted|wrote|tweeted"
    r"|claimed|denied|insisted|vowed|declared|urged|called)\b|قال|أعلن|أكد|أضاف|صرح",
)


def stands_alone(text: str, sentence: Span) -> bool:
    """True when the sentence needs nothing before it, is whole, and says who speaks if it is speech."""
    words = sentence.of(text)
    return (
        SHORTEST <= len(words.split()) <= LONGEST
        and words[-1] in ".!…۔”\"»’)'"
        and not words.endswith(("?", "?”", '?"', ":", "...", "…"))
        and not points_back(words)
        and not _FURNITURE.search(words)
        and not _PICTURED.search(words)
        and not _LABEL.match(words)
        and _quotes_are_whole(words)
        and _speech_has_a_speaker(words)
    )


def points_back(words: str) -> bool:
    """True when the sentence opens with a pronoun or connective, or says "he" before any name."""
    plain = _QUOTED.sub(" ", words)
    opens_with_speech = words[:1] in '“"«„' and plain != words
    start = words.lstrip("‘'([—–- ")
    if not opens_with_speech:
        if _DANGLES.match(start) or (_POINTS_BACK.match(start) and not _POINTS_NOWHERE.match(start)):
            return True
        if start[:1].islower():
            return True
    person = _PERSON.search(plain)
    return bool(person and not _ANTECEDENT.search(plain[: person.start()]))


def harks_back(text: str, sentence: Span) -> bool:
    """True when the sentence opens with a thing told of before ("The strikes were ...") or goes on with a list
    ("Second, ..."): under a headline it can be read, by itself it cannot. Of 85 such sentences of real articles 78 did.
    """
    if any(
        way.match(text, sentence.start, sentence.end)
        for way in (_ONE_OF_MANY, _TITLE_ALONE, _ONE_OF_A_LIST, _CLAUSE_FIRST)
    ):
        return True
    opening = _DEFINITE.match(text, sentence.start, sentence.end)
    if opening is None:
        return False
    noun = list(takewhile(lambda word: word not in _NOUN_ENDS, opening[1].replace(",", " ").split()))
    named = len(noun) == len(opening[1].split()) and opening[2].isupper()
    if not noun or named or noun[0] in _KNOWN or noun[-1] in _KNOWN:
        return False
    stem = noun[-1][: max(STEM, len(noun[-1]) - ENDING)]
    return re.search(rf"\b{re.escape(stem)}", text[: sentence.start], re.IGNORECASE) is not None


def _quotes_are_whole(words: str) -> bool:
    straight = words.count('"') % 2 == 0
    return straight and words.count("“") == words.count("”") and words.count("«") == words.count("»")


def _speech_has_a_speaker(words: str) -> bool:
    plain = _QUOTED.sub(" ", words)
    if plain != words and not _SAYS.search(plain) and len(plain.split()) < SHORTEST:
        return False
    return not _WE.search(plain.replace("US", "U.S.").lower())
