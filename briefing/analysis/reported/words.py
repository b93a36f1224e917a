"""Words by which indirect speech in English is told: what may stand around a verb of saying."""

from __future__ import annotations

# Verbs whose hearer stands right behind them.
TOLD = frozenset(
    """
    told tell tells telling asked asks ask asking reminded reminds assured assures urged urges urging
    informed informs warned warns advised advises promised promises ordered orders called calls
    encouraged pressed
    """.split()
)
QUESTIONS = frozenset("whether if how what why who where when which".split())
# Between a verb and its "that": "said in a statement on Tuesday that".
BEFORE_THAT = frozenset("on in at to during with by after before for of from the a an and about".split())
# Between a subject and its verb.
SKIPPED = frozenset(
    """
    also has have had would will could may might must should later then once often repeatedly recently
    previously reportedly further and again even still just now is was been be are were not never simply
    first last himself herself itself who did do does can
    """.split()
)
PREPOSITIONS = frozenset("of for about against on with as at by in over into from".split())
# Behind ", said Ekman": when, where, to whom, or who he is.
ASIDE = frozenset(
    "on in at during after before late early earlier last this to by through via who of".split()
)
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
# Before a verb that shares the subject of the sentence: "and said", "to call", "by criticizing".
SHARING = frozenset("and but then to by for of from after before while when in".split())
OPENS_CLAUSE = frozenset("and but while although though because as if when that since after before".split())
# Begin no phrase that speaks.
NO_SOURCE = frozenset(
    """
    to that which who what it's there there's is was are were be been being not if when as and or but than
    """.split()
)
# Neither begins nor ends what speaks: "within the country", "our".
NO_OPENING = frozenset("within without under over now then here so of including according".split())
# "A document filed Thursday", "most of them".
MAY_END = DAYS | frozenset("them us ago later earlier here there today tonight".split())
NO_ENDING = frozenset("the a an my our your his her their its every no than more".split())
# Verbs that are nouns as well: "a fresh round of peace talks" reports nothing.
NOUNS_TOO = frozenset(
    """
    call calls talk talks claim claims report reports comment comments attack attacks request requests
    question questions demand demands plan plans post posts statement address addresses view views value
    values vote votes support estimate estimates blame fear fears hope hopes offer offers promise promises
    signal signals release releases protest protests state appeal appeals order orders answer answers
    charge charges praise threat warning warnings message messages text email blog issue issues point
    points reason reasons doubt doubts love hate interest mention mentions note notes name names shot
    read hit put show shows wish wishes label labels credit slam blast echo address suggest like guess
    reference references share shares concern concerns study wonder thanks attempt boast joke cry
    """.split()
)
# Open a sentence before ", he said" without telling anything: "In a statement", "On Tuesday".
ADVERBIAL = frozenset(
    """
    in on at during after before asked when as while following with from for by since later earlier
    meanwhile according despite because though although if until then last this through among under amid
    """.split()
)
# Behind a comma: what was said has ended.
GOES_ELSEWHERE = frozenset(
    "which who whose while but although though the a an despite according compared".split()
)
ARTICLES = frozenset("the a an".split())
# Open a clause before the main one.
SUBORDINATE = frozenset("while although though when if after because as since before".split())
# Join a second report: "and 44 percent said".
JOINS = frozenset("but while and although though".split())
SURELY_SAID = frozenset("said says say told added".split())
RELATIVE = frozenset("that which who whose whom where when".split())
FINITE = frozenset(
    """
    is are was were will would has have had can could should may might must do does did isn't aren't
    wasn't weren't won't wouldn't hasn't haven't hadn't can't couldn't shouldn't doesn't didn't don't
    it's he's she's they're we're there's he'd she'd they'd i'm i'd it'll he'll
    """.split()
)
