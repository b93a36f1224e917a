"""Words by which it is told who is meant: documents, firms, and people who are left without a name."""

from __future__ import annotations

import re

# "a teacher who gave her name only as Umm Rami", "a man named Hussein": words from role to name.
MOST_TO_NAME = 9
CALLS_ITSELF = re.compile(
    r"(?:who (?:only )?(?:gave|gives) (?:only )?(?:his|her|their) (?:first |full |real |last )?name (?:only )?as"
    r"|who (?:asked|wanted|wished|agreed|preferred) to be (?:identified|named|called|known) (?:only )?(?:as|by)"
    r"|who (?:only )?identified (?:himself|herself|themselves) (?:only )?as"
    r"|(?:who (?:is|was|will be|has been) )?(?:only )?(?:being )?(?:named|called|identified|known|referred to)"
    r"(?: to (?:everybody|everyone|all|friends|locals|neighbou?rs|the \w+))?(?: here| in this (?:report|article|story))?(?: only)?(?: (?:as|by (?:his|her|their) first name))?"
    r"|(?:writing |posting )?(?:under|using|with) (?:the )?(?:name|handle|username|pseudonym|alias)"
    r"|(?:who goes by|whose (?:first )?name is)(?: the name)?)"
)

# Words on paper: whoever gave them out speaks.
DOCUMENTS = frozenset(
    """
    statement memo memorandum letter release message tweet post email e-mail note communique communiqué filing
    report document speech affidavit complaint lawsuit order ruling decision opinion memoir book
    feed article editorial op-ed column blog text video ad advertisement petition resolution bulletin
    """.split()
)
# Of these, what whoever acts in the sentence gives out; "a document" may be anybody's.
GIVEN_OUT = frozenset(
    """
    statement memo letter release message tweet post email e-mail note communique communiqué speech
    op-ed video text memoir feed
    """.split()
)
# Papers that a party brings before a court, or that lie in a file: they speak for themselves.
BEFORE_COURTS = frozenset("complaint lawsuit suit affidavit indictment filing memorandum".split())
# What a paper is like; none of it tells whose it is.
OF_PAPERS = frozenset(
    """
    brief short joint new separate written lengthy long public official final earlier recent second third first
    initial formal rare prepared similar sharp terse open private personal late last later daily weekly same
    follow-up e-mail email latest text video other single subsequent previous internal confidential strong
    """.split()
)
# Where people post: "Reed's Facebook post" is Reed's.
PLATFORMS = frozenset(
    "facebook twitter instagram youtube tiktok telegram whatsapp linkedin snapchat reddit weibo vk myspace x".split()
)
GIVES_OUT = frozenset(
    "issued issues released releases sent sends posted wrote writes published publishes gave made".split()
)
# "Everybody calls her the mayor": so called, and no office of hers.
CALLED = frozenset("her him them me us himself herself".split())
# Firms and groups that "the company", "the group" may mean.
FIRMS = frozenset(
    "militia faction movement foundation institute company group party team firm agency organization organisation airline bank charity newspaper network club".split()
)
# Of these and others, those that publish what they are told.
OUTLETS = frozenset(
    """
    newspaper paper daily weekly magazine website site outlet network station channel broadcaster publication tabloid
    """.split()
)
# One of these in a name makes it an outlet's.
OWNING = frozenset("his her its their".split())
OUTLET_NAMES = frozenset(
    "news times post journal herald tribune gazette telegraph guardian daily weekly magazine observer globe chronicle"
    " advocate standard mirror sun star mail courier examiner inquirer enquirer sentinel register bulletin review dispatch".split()
)
# Nouns of persons that firms bear as well.
FIRMS_TOO = frozenset(
    """
    broadcaster publisher retailer operator exporter importer producer developer builder lender monitor owner
    contractor insurer distributor employer landlord
    """.split()
)
BODIES_ALONE = frozenset("army police ministry government party company".split())
# Who speaks without a name even where the phrase says more: "the senior US official".
UNNAMED = frozenset(
    """
    official officer source man woman person witness spokesman spokeswoman spokesperson diplomat boy girl
    child suspect gunman soldier fighter judge prosecutor lawyer attorney analyst expert neighbor neighbour
    reporter journalist translator interpreter investigator colleague friend militant rebel insurgent
    jihadist attacker assailant bomber kidnapper sniper hostage protester demonstrator detainee prisoner
    survivor refugee migrant passenger patient customer pilgrim co-worker coworker bystander onlooker
    someone somebody
    """.split()
)
# Who is called so may be anybody: no name is put behind them.
NAMELESS = UNNAMED | frozenset(
    """
    resident driver victim doctor teacher student farmer worker owner guard pilot sailor firefighter
    paramedic medic nurse vendor shopkeeper trader fisherman shepherd villager neighbor neighbour
    manager clerk cashier waiter waitress bartender announcer narrator voter viewer shooter killer thief caller
    """.split()
)
# "The", two words that describe and the noun: shorter phrases may be anybody.
FEWEST_DESCRIBING = 4
# "The top diplomat": one of whom it is told who he is.
RANKED = frozenset("top veteran seasoned".split())
SIBLINGS = frozenset("brother sister twin".split())
# "An elderly man in a tie": somebody new.
INTRODUCES = frozenset("a an one another".split())
