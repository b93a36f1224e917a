"""Sources that want no name: "مسؤول رفض كشف اسمه", "مصدر، لم يشأ ذكر اسمه،"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.analysis.arabic.cues import plain_words
from briefing.analysis.arabic.tokens import Token
from briefing.text.arabic_names import GIVEN

_ASKS = plain_words(
    "يرفض ترفض يفضل تفضل طلب طلبت رفض رفضت فضل فضلت اشترط اشترطت تحدث تحدثت آثر آثرت امتنع امتنعت"
)
_NOT_TO_BE_NAMED = plain_words("عدم إغفال حجب إخفاء ذكر الكشف كشف نشر شريطة بشرط الإفصاح")
# What is kept back: no speaker, whatever verb stands before it.
THEIR_NAME = plain_words("اسمه اسمها اسمهم اسمهما أسمائهم هويته هويتها هويتهم هويتهما")
_UNTOLD = plain_words("لم لا")
# "whom they did not name".
_NAMED_THEM = re.compile(r"[يتن]سم(?:ه|ها|هم|هما)$")
# "تحدث شرط عدم الكشف عن هويته" has at most so many words behind its verb.
_WISH_REACH = 6


def asks(tokens: Sequence[Token], k: int) -> bool:
    """True for "طلب عدم ذكر اسمه", "لم يشأ ذكر اسمه", "لم تسمه" behind a source that has no name."""
    ahead = [t.word for t in tokens[k + 1 : k + 3]]
    if tokens[k].word in _UNTOLD:
        named = ahead and _NAMED_THEM.match(ahead[0]) and ahead[0] not in GIVEN
        return bool(named) or _behind_their_name(tokens, k) > k
    wishes = not _NOT_TO_BE_NAMED.isdisjoint(ahead) or _behind_their_name(tokens, k) > k
    return tokens[k].word in _ASKS and wishes


def _behind_their_name(tokens: Sequence[Token], k: int) -> int:
    """The token behind "اسمه" in the clause that begins at `k`; `k` where none is told of."""
    for j in range(k + 1, min(k + 1 + _WISH_REACH, len(tokens))):
        if tokens[j].gap or tokens[j].quote is not None:
            break
        if tokens[j].word in THEIR_NAME:
            return j + 1
    return k


def behind_wish(tokens: Sequence[Token], k: int) -> int:
    """The token behind "، رفض كشف اسمه،"; `k` where nobody wants to stay without a name."""
    if k >= len(tokens) or not asks(tokens, k):
        return k
    if tokens[k].gap:
        return next((j for j in range(k + 1, len(tokens)) if tokens[j].gap), k)
    return _behind_their_name(tokens, k)
