"""Short forms of first names, by which one person may be called beside the long one."""

# Lower-case: a short form and the names that it is short for, those of English first.
_SHORT = """
abe abraham; al albert alfred alan; alex alexander alexandra alexandre alexandru aleksandr; andy andrew andreas;
becky rebecca; ben benjamin; bernie bernard; bert albert robert; beth elizabeth; betsy elizabeth; betty elizabeth;
bill william; billy william; bob robert; bobby robert; brad bradley bradford; cathy catherine; charlie charles;
chris christopher christian christine christina; chuck charles; cindy cynthia; dan daniel; danny daniel;
dave david; deb deborah; debbie deborah debra; dick richard; don donald; doug douglas; ed edward edwin edmund;
eddie edward; fred frederick alfred; gabe gabriel; gene eugene; greg gregory; hank henry; harry harold henry;
jack john; jake jacob; jeff jeffrey geoffrey; jen jennifer; jenny jennifer; jerry gerald jerome; jim james;
jimmy james; joe joseph; joey joseph; jon jonathan; josh joshua; kate katherine catherine kathryn; kathy katherine
kathleen catherine; katie katherine kathryn; ken kenneth; kenny kenneth; kim kimberly; larry lawrence; len leonard;
liz elizabeth; lou louis; maggie margaret; mandy amanda; marty martin; matt matthew; max maximilian maxwell;
mel melvin; meg margaret megan; mike michael mikhail; mitch mitchell; nate nathan nathaniel; ned edward;
nick nicholas nicolas; pam pamela; pat patrick patricia; patty patricia; peggy margaret; pete peter; phil philip
phillip; ray raymond; rich richard; rick richard; rob robert; ron ronald; ronnie ronald; russ russell; sam samuel
samantha; sandy sandra; steve steven stephen; sue susan; ted edward theodore; terry terence terrence; tim timothy;
toby tobias; tom thomas; tommy thomas; tony anthony antonio; vic victor; vicky victoria; walt walter; will william;
zach zachary; zack zachary
"""
SHORT_FOR = {form: frozenset(names) for form, *names in map(str.split, _SHORT.split(";"))}


def same_given(one: str, other: str) -> bool:
    """True for "ken" and "kenneth" and for "chris" and "christopher", in either order; lower-case."""
    return other in SHORT_FOR.get(one, ()) or one in SHORT_FOR.get(other, ())
