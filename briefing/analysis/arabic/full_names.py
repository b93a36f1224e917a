"""Where an Arabic article spells out what it calls by a short name: people, bodies, abbreviations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.analysis.arabic.callings import (
    closes_office,
    goes_before,
    goes_on_behind,
    whole_name,
)
from briefing.analysis.arabic.cues import RELATIVE, plain_words
from briefing.analysis.arabic.person_names import is_listed
from briefing.analysis.arabic.sources import read_source
from briefing.analysis.arabic.tokens import Token, lookups
from briefing.analysis.arabic.verbs import may_be_verb
from briefing.text.arabic_names import BODIES, GIVEN, is_definite
from briefing.text.numbers_ar import plain_arabic

_MARKS = frozenset('«»“”"')
Sentences = Sequence[Sequence[Token]]


def full_name(text: str, sentences: Sentences, name: str) -> str:
    """The longest name before "السوداني" anywhere in the article: "محمد شياع السوداني"."""
    sought = plain_arabic(name)
    for number, tokens in enumerate(sentences):
        for k, token in enumerate(tokens):
            whole = whole_name(tokens, k) if token.word == sought and sought in GIVEN else k
            if whole > k:
                return " ".join(text[token.start : tokens[whole].end].split()).removeprefix("و")
            if token.word != sought or k == 0:
                continue
            behind = goes_on_behind(tokens, k)
            if behind is not None:
                return " ".join(text[token.start : behind].split())
            if token.gap:
                continue
            start = k
            while start > 0 and k - start < 3 and goes_before(tokens, start):
                start -= 1
            while start < k and not _may_begin(tokens, start):
                start += 1  # "وسجل بشار كيوان"
            if start < k:
                return " ".join(text[tokens[start].start : token.end].split())
            if number <= OPENING and _opens_article(tokens, k):
                return " ".join(text[tokens[1].start : token.end].split())
    return name


def _may_begin(tokens: Sequence[Token], k: int) -> bool:
    """True for a known first name and behind an office; "باسم أحمد" is mostly "by the name of Ahmad"."""
    return (tokens[k].word in GIVEN and tokens[k].word != "باسم") or closes_office(tokens, k)


# In an article's opening the surname stands so many words behind the verb.
SURNAME = 2
# The title stands before an article's first sentence at most.
OPENING = 1
# Heads of what is somebody's: "تروي قصة العليوي".
_THEIRS = plain_words("قصة حكاية معاناة قضية مأساة حياة حال وضع دموع وجه رسالة كلام مطالب صورة صور رواية")


def _opens_article(tokens: Sequence[Token], k: int) -> bool:
    """True for "تنتظر صبحة العليوي" as an article's first words: nobody can be left out behind its verb.

    So what stands there is who acts, of whatever first name.
    """
    if k != SURNAME or not is_definite(tokens[k].word) or tokens[0].quote is not None:
        return False
    name = tokens[1].word
    acts = all(may_be_verb(form) for form in lookups(tokens[0].word)) and not tokens[1].gap
    return acts and goes_before(tokens, k) and not (is_listed(name) or name in _THEIRS)


def short_for(text: str, word: str) -> str | None:
    """What stands before "(قسد)" or "- قسد": "قوات سوريا الديمقراطية"."""
    for found in re.finditer(rf"[-–(]\s*{re.escape(word)}\b", text):
        before = re.split(r"[\n.،؛:()«»\"“”]", text[: found.start()].rstrip())[-1].split()
        heads = [k for k, w in enumerate(before) if plain_arabic(w).removeprefix("ال") in BODIES]
        if heads:
            return " ".join(before[heads[-1] :])
    return None


def whole_body(text: str, sentences: Sentences, words: Sequence[str]) -> str | None:
    """The body's name with whose it is: "الهلال الأحمر الليبي" for "الهلال الأحمر"."""
    size = len(words)
    for tokens in sentences:
        for k in range(len(tokens) - size):
            last = tokens[k + size]
            same = [t.word for t in tokens[k : k + size]] == list(words) and not last.gap
            if (
                same
                and is_definite(last.word)
                and last.word.endswith(("ي", "ية"))
                and last.word not in RELATIVE
            ):
                return " ".join(text[tokens[k].start : last.end].split())
    return None


def spelled_out(text: str, sentences: Sentences, head: str) -> str | None:
    """The full name for "الوزارة", wherever the article gives it."""
    if head not in BODIES:
        return None
    for tokens in sentences:
        for k, token in enumerate(tokens[:-1]):
            following = tokens[k + 1]
            whole = token.word == "ال" + head and is_definite(following.word) and not following.gap
            construct = token.word.removeprefix("و") == head and (
                is_definite(following.word) or bool(set(following.gap) & _MARKS)
            )
            source = read_source(tokens, k) if whole or construct else None
            if source is None or source.name is not None or source.phrase.end <= token.end:
                continue
            joined = construct and token.word[0] == "و" and head[0] != "و"
            return " ".join(source.phrase.of(text).split()).removeprefix("و" if joined else "")
    return None
