"""What is printed as a speaker or a role is a noun phrase: no verb, adverb or connective hangs on it."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.quotes import find_quotes
from briefing.config.sources import read_sources
from briefing.gather.sample import read_sample
from briefing.model import Article
from briefing.text.numbers_ar import plain_arabic
from briefing.text.sentences import sentences

ROOT = Path(__file__).parent
# Nothing that names or describes somebody opens with one of these, or ends with one.
OPENS_NONE = frozenset(
    """
    and or but nor that which who while when as if because although though until since so then than meanwhile
    however he she it they we i is are was were will would has have had can could may might should does did
    to from by with into onto
    """.split()
)
ENDS_NONE = frozenset(
    """
    and or but nor that which who whose while when as if because although of in on at for to from by with into
    the a an his her its their is are was were will would has have had been be not also earlier later
    recently previously repeatedly already still just even said says told added
    """.split()
)
# "Rasha Jawish, who heads the lighting department": the one clause that is printed for a role.
WORK = re.compile(
    r"who (?:heads|headed|leads|led|runs|ran|chairs|chaired|owns|founded|co-founded|manages|directs|directed"
    r"|oversees|teaches|helms|helmed|commands|commanded|edits|edited|coaches|coached|operates|represents|represented) \w+ \w+"
)
NO_ROLE_OPENS = frozenset("the a an this his her its their our my both unlike mr mrs".split())
ARABIC_OPENS_NONE = frozenset(
    map(plain_arabic, "إن أن بأن لكن ولم لم لن لا قد وقد فيما بينما كما حيث الذي التي".split())
)
ARABIC_ENDS_NONE = frozenset(map(plain_arabic, "في من عن إلى إن أن قد الذي التي صدر قال أكد أضاف".split()))


def faults(article):
    """Names and roles of the article's speakers that are no noun phrases, each with what is wrong."""
    found = []
    for quote in find_quotes(article, sentences(article.text)):
        if quote.speaker is None:
            continue
        for words in (quote.speaker.name, *(quote.speaker.role or "").split(", ")):
            parts = words.split()
            if not parts:
                continue
            if article.language == "ar":
                first, last = plain_arabic(parts[0]), plain_arabic(parts[-1])
                wrong = first in ARABIC_OPENS_NONE or last in ARABIC_ENDS_NONE
            else:
                first, last = parts[0].lower(), parts[-1].lower()
                works = words != quote.speaker.name and WORK.match(words)
                wrong = (first in OPENS_NONE and not works) or last in ENDS_NONE
                wrong |= words != quote.speaker.name and first in NO_ROLE_OPENS
            if wrong or " - " in words or " – " in words:
                found.append(words)
    return found


def gold():
    """The gold articles, and the sample's."""
    rows = map(json.loads, (ROOT / "gold" / "articles.jsonl").read_text(encoding="utf-8").splitlines())
    yield from (Article(r["id"], "s", "p", r["title"], r["text"], language=r["language"]) for r in rows)
    sample = read_sample(read_sources(ROOT.parent / "sources" / "sample" / "sources"))
    yield from (a for a in sample.articles if a.language in ("en", "ar"))


def test_no_article_of_the_repository_has_a_speaker_that_is_none():
    """Over the gold articles and the sample, in both languages."""
    articles = list(gold())

    assert len(articles) > 100
    assert [fault for article in articles for fault in faults(article)] == []


NAMES = st.sampled_from(["Salwa Haddad", "Rami al-Jisr", "Karwan Ali", "Leila Aziz", "Abu Yazan"])
ROLES = st.sampled_from(
    [
        "a nurse in the camp",
        "mayor of the town",
        "spokesman for the ministry of water",
        "the head of the farmers' union",
        "who runs the mill",
        "53",
        "",
    ]
)
BEFORE = st.sampled_from(
    ["", "But ", "And ", "Meanwhile, ", "While it rained, ", "On Sunday, ", "Local doctor "]
)
BETWEEN = st.sampled_from(
    [
        "",
        "had earlier ",
        "also ",
        "repeatedly ",
        "has since ",
        "told reporters in Hit and ",
        "then smiled and ",
    ]
)


@given(BEFORE, NAMES, ROLES, BETWEEN, NAMES)
def test_a_name_takes_nothing_from_its_sentence(before, name, role, between, other):
    """Whatever stands before the name, behind it and before the verb, the name is printed alone."""
    aside = f", {role}," if role else ""
    text = f"{other} came back to the village in May.\n\n“The well is dry and the mill is shut,” he said.\n\n"
    text += f"{before}{name}{aside} {between}said: “Nobody has asked us what we need here.”"

    last = find_quotes(Article("a", "s", "p", "", text, language="en"), sentences(text))[-1]

    assert last.speaker.name == name
    assert faults(Article("a", "s", "p", "", text, language="en")) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Observatory had earlier put the toll at 34: “Nobody has counted the houses.”", "Observatory"),
        ("Local activists put the death toll higher. “It is twice that,” they said.", "Local activists"),
        ("“It is a small town,” my father often said.", "my father"),
        ("Officials said that armed men “came from the hills with lamps in their hands”.", "Officials"),
    ],
)
def test_verbs_and_adverbs_are_no_part_of_a_speaker(text, speaker):
    """Common nouns that speak are printed without what they do."""
    last = find_quotes(Article("a", "s", "p", "", text, language="en"), sentences(text))[-1]

    assert last.speaker.name == speaker
