"""Reports of speech in an Arabic sentence: verb, subject, and where what was said begins and ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.arabic.contents import (
    BROKEN,
    NOUN_BEFORE,
    REACH,
    Saying,
    comes_after,
    is_thing,
    with_content,
)
from briefing.analysis.arabic.cues import (
    ACCORDING,
    ACCORDING_TAILS,
    CUES,
    HANDED_ON,
    LED_BY,
    OWN_WORDS,
    PASSIVE,
    RELATIVE,
    SAYING,
    THAT,
    THAT_THEY,
    TOLD_THEM,
    ArabicCue,
    Gender,
    plain_words,
)
from briefing.analysis.arabic.deeds import deed, tells_of, turns_to, unknown_participle
from briefing.analysis.arabic.offices import is_possessed
from briefing.analysis.arabic.sources import NUMBERS, OF_IT, Source, read_source, speaks
from briefing.analysis.arabic.tokens import Token, lookups
from briefing.analysis.arabic.unnamed import THEIR_NAME, asks, behind_wish
from briefing.analysis.arabic.verb_subjects import (
    AS_FOR,
    bare_of_it,
    behind_to,
    printed_start,
    subject_before,
    subject_behind,
)
from briefing.analysis.arabic.verbal_nouns import is_deed
from briefing.model import Span
from briefing.text.arabic_names import BODIES, DOCUMENTS, GIVEN, OFFICES, is_definite

# What things do as well as people.
_FEARED = plain_words("يهدد تهدد هدد هددت يعد تعد يظهر تظهر يثبت تثبت يكشف تكشف يبين يفسر تفسر يبرر تبرر")
# Before a verb: what was not said.
_NEGATIONS = plain_words("لم لن لا ولم ولن ولا فلم ما")
# What was not told is no report; who "did not rule out" something said so.
_UNTOLD = plain_words(
    "يكشف تكشف يذكر تذكر يوضح توضح يعلن تعلن يشر تشر يبين تبين يكشفوا يحدد تحدد يقدم تقدم يورد تورد"
)


def find_sayings(
    tokens: Sequence[Token], opening: int, surnames: frozenset[str] = frozenset()
) -> list[Saying]:
    """The reports of one sentence in order.

    `opening` is where its news begins, behind a dateline; `surnames` are the last words of the names
    that the article has given so far.
    """
    found: list[Saying] = []
    k = 0
    while k < len(tokens):
        saying = _saying(tokens, k, surnames)
        if saying is None and tokens[k].quote is None:
            saying = unknown_participle(tokens, k)
        if saying is None:
            saying = turns_to(tokens, k)
        if saying is None and tokens[k].quote is None and all(one.according for one in found):
            saying = deed(tokens, k, surnames)
        if (
            saying is not None
            and saying.participle
            and found
            and found[-1].behind == saying.at
            and not found[-1].participle
            and tokens[k].word in CUES
            and not tokens[k].gap
        ):
            k += 1  # "علق قائلا": one report
        elif saying is not None and found and tells_of(found[-1], saying, tokens):
            k += 1  # "تقاطعه سيدة تحمل طفلها": what she does, and no report
        elif saying is not None:
            found.append(saying)
            k = max(k + 1, saying.behind if saying.source is not None else saying.at + 1)
        else:
            k += 1
    return [with_content(tokens, found, number, opening) for number in range(len(found))]


def _saying(tokens: Sequence[Token], k: int, surnames: frozenset[str]) -> Saying | None:
    token = tokens[k]
    if token.quote is not None:
        return None
    if k == 0:
        return _live(tokens) or _saying_at(tokens, k, surnames)
    return _saying_at(tokens, k, surnames)


def _says_more(tokens: Sequence[Token], k: int) -> bool:
    """True for "، كما طالبت الأطراف بتحييد", which has a report of its own behind it."""
    verb = tokens[k + 1] if k + 1 < len(tokens) else None
    forms = bare_of_it(verb.word) if verb is not None else ()
    if not any(form in CUES and not CUES[form].participle for form in forms):
        return False
    leads = frozenset[str]().union(*(LED_BY.get(form, frozenset()) for form in forms))
    clause = next((j for j in range(k + 2, len(tokens)) if tokens[j].gap), len(tokens))
    return any(
        t.quote is None
        and (t.word in THAT or t.word in leads or ("ب" in leads and t.word[0] == "ب" and is_deed(t, 1)))
        for t in tokens[k + 2 : clause]
    )


def _live(tokens: Sequence[Token]) -> Saying | None:
    """A line of a live page: "13:32 مراسل العربية: دخول 27 شاحنة"."""
    hour = [t.word[:1].isdigit() for t in tokens[:2]] == [True, True] and tokens[1].gap == ":"
    source = read_source(tokens, 2) if hour else None
    if source is None or source.end >= len(tokens) or ":" not in tokens[source.end].gap:
        return None
    if tokens[source.end].quote is not None:
        return None
    content = Span(tokens[source.end].start, tokens[-1].end)
    return Saying(0, source.end, Span(tokens[0].start, tokens[0].start), source, None, content=content)


def _saying_at(tokens: Sequence[Token], k: int, surnames: frozenset[str]) -> Saying | None:
    token = tokens[k]
    if asks(tokens, k) or (k + 1 < len(tokens) and tokens[k + 1].word in THEIR_NAME):
        return None  # "مصدر، اشترط إغفال اسمه،", "رفض ذكر اسمه"
    if token.word.removeprefix("و") in ("جاء", "ورد") and _is(tokens, k + 1, "في"):
        return _stands_in(tokens, k)
    for form in lookups(token.word):
        cut = len(token.word) - len(form)
        if form == "كما" and (k == 0 or _says_more(tokens, k)):
            continue  # "كما دعت": "she also called", and no "as she called"
        if form in ACCORDING or (form == "على" and (_is(tokens, k + 1, "ما") or _is(tokens, k + 1, "حد"))):
            return _according(tokens, k, cut)
        if form == "وجهة" and _is(tokens, k + 1, "نظر"):
            report = _according(tokens, k + 1, 0)  # "من وجهة نظر المحلل"
            return report and replace(report, at=max(0, k - 1))
        if form in HANDED_ON:
            return _handed_on(tokens, k, cut)
        if form in SAYING:
            return _own_words(tokens, k, cut)
        if form in CUES and not _is_noun(tokens, k, form):
            return _verb(tokens, k, cut, CUES[form], surnames)
        if form in TOLD_THEM:
            return _verb(tokens, k, cut, TOLD_THEM[form], surnames)
    return None


def _stands_in(tokens: Sequence[Token], k: int) -> Saying | None:
    """The report of a paper: "وجاء في بيان للوزارة أن"."""
    source = read_source(tokens, k + 2)
    if source is None or source.head not in DOCUMENTS:
        return None
    cut = int(tokens[k].word.startswith("و"))
    return Saying(k, source.end, Span(printed_start(tokens[k], cut), tokens[k + 1].end), source, "m")


def _is(tokens: Sequence[Token], k: int, word: str) -> bool:
    return k < len(tokens) and tokens[k].word == word


def _is_noun(tokens: Sequence[Token], k: int, form: str) -> bool:
    """True for words spelled like a verb that stand where a noun stands ("في رد", "هذا كاتب")."""
    before = tokens[k - 1].word if k and not tokens[k].gap else ""
    if form in GIVEN and before and (is_definite(before) or before in OFFICES):
        return True
    if form == "رد" and before in BODIES:
        return True  # "لجنة رد الحقوق"
    if before in NOUN_BEFORE or (form == "رد" and before in DOCUMENTS):
        return True  # "بيان ورد للوكالة"
    following = tokens[k + 1].word if k + 1 < len(tokens) else ""
    if (
        form == "بين"
        and k
        and not tokens[k].gap
        and (tokens[k].word == form or any(t.word == form for t in tokens[:k]))
    ):
        return True  # "اشتباكات بين مسلحين"
    if form == "بين" and (following[:1].isdigit() or following in NUMBERS):
        return True
    told = next((n for n in range(k + 1, len(tokens)) if _takes_over(tokens[n])), len(tokens))
    if form in _CROSSED and not any(
        t.word in THAT or t.word == "عن" for t in tokens[k + 1 : min(told, k + 10)]
    ):
        return True  # "صهاريج تعبر المنفذ"
    if comes_after(tokens, k) or (form in _WATCHES and before and is_thing(following)):
        return True  # "جلس الرجل يتابع الأخبار"
    if form in _ANSWERED and following == "على" and not _answers(tokens, k):
        return True  # "ردت على مصادر النيران"
    clause = next((n for n in range(k + 1, len(tokens)) if BROKEN & set(tokens[n].gap)), len(tokens))
    reach = min(clause + 1, k + 8) if form == "عبر" else k + REACH
    opens = THAT | {"عن"} if form == "عبر" else THAT  # "عبر الأهالي عن غضبهم"
    return form in ("بين", "عبر") and not any(t.word in opens for t in tokens[k + 1 : reach])


def _verb(
    tokens: Sequence[Token], k: int, cut: int, cue: ArabicCue, surnames: frozenset[str]
) -> Saying | None:
    before = tokens[k - 1].word if k else ""
    relative = before in RELATIVE or (k > 1 and before == "ما") or _describes_thing(tokens, k)
    source = None
    behind = k + 1
    if not cue.participle:
        as_for = tokens[k].word[0] == "ف" and any(t.word in AS_FOR for t in tokens[:k])
        source = None if relative or (cut and not as_for) else subject_before(tokens, k)
        if source is not None and _within_report(tokens, k, source):
            return None  # "قال إن بلاده تأمل أن": one report
        if source is None and before == "ان":
            source = _had_before(tokens, k)
        if (
            source is not None
            and tokens[k].word[cut:] in _FEARED
            and source.name is None
            and not speaks(source.head)
        ):
            return None  # "نقص التمويل يهدد البرامج"
        if source is None:
            source = subject_behind(tokens, k + 1, cue, surnames)
            behind = source.end if source else k + 1
    goes_on = before == "كما" or (cut and k and tokens[k].gap)
    if goes_on and source is not None and _is_asked(tokens, k, source):
        source, behind = None, k + 1
    mouth = next((n for n in range(behind, min(behind + 2, len(tokens) - 2)) if tokens[n].word == "لسان"), 0)
    if mouth and tokens[mouth - 1].word == "على":
        source = read_source(tokens, mouth + 1) or source  # "قالت الحكومة على لسان وزيرتها"
        behind = source.end if source is not None else behind
    nobody = source is None or (source.name is None and not speaks(source.head))
    if nobody and tokens[k].word[cut:] in PASSIVE:
        return None
    if source is None and not cue.participle and (before in THAT_THEY or _acts_within(tokens, k, cut)):
        return None  # "ذكرت النيابة أنها أمرت بحبسهم": one report
    if before in _NEGATIONS and (source is None or tokens[k].word in _UNTOLD):
        return None
    printed = Span(printed_start(tokens[k], cut), tokens[k].end)
    return Saying(k, behind, printed, source, cue.gender, participle=cue.participle, relative=relative)


def _acts_within(tokens: Sequence[Token], k: int, cut: int) -> bool:
    """True for the "وعدت" of "مستدركا بأن الوزارة وعدت بتعيينات": a verb of whoever stands behind "that"."""
    for j in range(k, max(0, k - WITHIN_REACH), -1):
        joined = cut > 0 if j == k else tokens[j].word[:1] == "و"
        if tokens[j].gap or tokens[j].quote is not None or joined:
            return False
        if j > 1 and tokens[j - 1].word in _THAT_THEN and tokens[j - 2].word not in _BUT:
            return k - j in range(1, WITHIN_REACH)
    return False


# A verb stands at most so many words behind its subject in a report.
WITHIN_REACH = 5


def _within_report(tokens: Sequence[Token], k: int, source: Source) -> bool:
    """True for somebody known without a name right behind the "that" of another's report."""
    first = next((j for j in range(k) if tokens[j].start >= source.phrase.start), 0)
    that = first > 1 and tokens[first - 1].word in _THAT_THEN and tokens[first - 2].word not in _BUT
    known = that and (is_definite(tokens[first].word) or is_possessed(tokens[first].word))
    return known and source.name is None


_THAT_THEN = plain_words("أن إن بأن")
_BUT = plain_words("غير إلا")


def _is_asked(tokens: Sequence[Token], k: int, source: Source) -> bool:
    """True for "كما حثت السلطات على": whoever urges spoke before, for nobody else is there to be urged."""
    urges = any("على" in LED_BY.get(w, ()) for w in lookups(tokens[k].word))
    lead = tokens[source.end].word if source.end < len(tokens) else ""
    return urges and lead == "على" and source.name is None and tokens[k].word not in _STRESSED


# "شدد على": who stresses needs nobody to hear it.
_STRESSED = frozenset(form for form in CUES if "شدد" in form)


def _describes_thing(tokens: Sequence[Token], k: int) -> bool:
    """True for "ورقة كتب عليها أحد زبائنه": the verb tells of the noun before it."""
    thing = (
        k > 0
        and not tokens[k].gap
        and tokens[k - 1].word.endswith("ة")
        and not is_definite(tokens[k - 1].word)
    )
    return thing and k + 1 < len(tokens) and tokens[k + 1].word in OF_IT


def _handed_on(tokens: Sequence[Token], k: int, cut: int) -> Saying | None:
    """What an agency has from somebody: "ونقل الموقع عن مسؤول رفيع أن", the source behind "عن"."""
    for j in range(k + 1, min(k + LONGEST_NEWSROOM, len(tokens) - 1)):
        if tokens[j].quote is not None or tokens[j].word in THAT:
            return None
        if tokens[j].word in ("عن", "لسان"):
            source = read_source(tokens, j + 1)
            end = source.end if source is not None else len(tokens)
            end = behind_wish(tokens, end)
            if end < len(tokens) and set(tokens[end].gap) & set("،,") and tokens[end].word in _UNNAMED:
                end = next((n for n in range(end + 1, len(tokens)) if tokens[n].gap), end)
            opens = end < len(tokens) and (tokens[end].word in THAT or ":" in tokens[end].gap)
            return (
                Saying(k, end, Span(printed_start(tokens[k], cut), tokens[k].end), source, None)
                if opens
                else None
            )
    return None


# "عن مسؤول، لم تسمه، أن".
_UNNAMED = plain_words("لم طلب طلبت اشترط اشترطت رفض رفضت فضل فضلت")
_CROSSED = plain_words("تعبر يعبر عبرت عبروا يعبرون")


def _takes_over(token: Token) -> bool:
    """True for "موضحا" and its like, which open a report of their own."""
    return any(w in CUES and CUES[w].participle for w in lookups(token.word))


_WATCHES = plain_words("يتابع تتابع يتابعون")
_ANSWERED = plain_words("رد ردت ردوا يرد ترد يردون")
_FIRE = plain_words("النار النيران القصف الهجوم الهجمات المهاجمين إطلاق مصادر مصدر الصواريخ القذائف")


def _answers(tokens: Sequence[Token], k: int) -> bool:
    """False where fire is answered and no words."""
    return k + 2 >= len(tokens) or tokens[k + 2].word not in _FIRE


# The name of the newsroom that hands on has at most so many words.
LONGEST_NEWSROOM = 9


def _own_words(tokens: Sequence[Token], k: int, cut: int) -> Saying:
    """A report of somebody's own words: "ونقل البيان عن مدير المخابز قوله إن", the source behind "عن"."""
    source, word = _through_others(tokens, k), tokens[k].word
    handed_on = any("نقل" in t.word[:5] or "نسب" in t.word[:5] for t in tokens[:k])
    for back in range(k - 1, max(-1, k - 18), -1):
        if source is None and handed_on and tokens[back].word in ("عن", "لسان", "الي"):
            source = read_source(tokens, back + 1)
            if source is not None and behind_wish(tokens, source.end) != k:
                source = None
            break
    gender: Gender | None = "f" if word.endswith("ها") else None if word.endswith("القول") else "m"
    return Saying(
        k,
        k + 1,
        Span(printed_start(tokens[k], cut), tokens[k].end),
        source,
        gender,
        participle=source is None,
    )


# "عنه": from whoever these visited or are near to.
_FROM_THEM = plain_words("عنه عنها")
_NEAR_TO = plain_words("زوار مقربون أوساط مصادر مرافقو")


def _through_others(tokens: Sequence[Token], k: int) -> Source | None:
    """The chairman of "نقل زوار رئيس المجلس عنه قوله إن"."""
    if k < 4 or tokens[k - 1].word not in _FROM_THEM:
        return None
    start = next((j + 1 for j in range(k - 3) if tokens[j].word in _NEAR_TO), None)
    source = read_source(tokens[: k - 1], start) if start is not None else None
    return replace(source, end=k) if source is not None and source.end == k - 1 else None


def _according(tokens: Sequence[Token], k: int, cut: int) -> Saying | None:
    j = k + 1
    if _is(tokens, j, "حد"):
        j += 2  # "على حد تعبير أحدهم"
    while j < len(tokens) and tokens[j].word in ACCORDING_TAILS and not tokens[j].gap:
        j += 1
    verb = next((CUES[w] for w in bare_of_it(tokens[j].word) if w in CUES), None) if j < len(tokens) else None
    if j > k + 1 and j + 2 < len(tokens) and tokens[j].word in ("جاء", "ورد") and tokens[j + 1].word == "في":
        source = read_source(tokens, j + 2)  # "وفق ما جاء في محضر الاجتماع"
        end, gender = j + 1, None
    elif verb is not None and not verb.participle:
        j += j + 1 < len(tokens) and tokens[j + 1].word in OF_IT  # "ما صرح به"
        source = read_source(tokens, j + 1)
        end, gender = j, verb.gender
    elif j < len(tokens) and HANDED_ON & set(bare_of_it(tokens[j].word)):
        from_whom = next(
            (n for n in range(j + 1, min(j + LONGEST_NEWSROOM, len(tokens))) if tokens[n].word == "عن"), j
        )
        source = read_source(tokens, from_whom + 1)  # "بحسب ما نقل مراسلنا عن مصدر محلي"
        end, gender = j, None
    elif tokens[k].word.removeprefix("و") in ("كما", "على") and not _is(tokens, k + 1, "حد"):
        return None
    else:
        if j < len(tokens) and tokens[j].word in OWN_WORDS:
            return None  # "بحسب تعبيرها"
        source = _behind_to(tokens, j)
        end, gender = j - 1, None
    if source is None and verb is None:
        return None
    printed = Span(printed_start(tokens[k], cut), tokens[end].end)
    return Saying(k, source.end if source else end + 1, printed, source, gender, according=True)


def _behind_to(tokens: Sequence[Token], j: int) -> Source | None:
    """The source without the "to" written onto it: "وفقا لنشطاء المرصد"."""
    if j >= len(tokens):
        return None
    token = tokens[j]
    takes = _TAKES_TO & set(lookups(tokens[j - 1].word))
    if not takes or len(token.word) < 3 or token.word[0] != "ل" or token.word[1] == "ل":
        return read_source(tokens, j)
    return behind_to(tokens, j)


def _had_before(tokens: Sequence[Token], k: int) -> Source | None:
    """Who did it before: "سبق للبعثة أن دعت"."""
    for j in range(max(0, k - 9), k - 2):
        if tokens[j].word.removeprefix("و") == "سبق" and tokens[j + 1].word[:1] == "ل":
            source = _behind_to(tokens[: k - 1], j + 1)
            return replace(source, end=k + 1) if source is not None else None
    return None


# "according to" that takes "to": "وفقا لـ".
_TAKES_TO = plain_words("وفقا استنادا طبقا تبعا سبق")
