"""What a price, share, length or bare number belongs to in an Arabic sentence.

A count has its noun behind it; a value mostly has its owner before it: "بلغت حمولة الشاحنات 320 طنا",
"تذكرة ثمنها ألفا دينار", "حصته البالغة 12 بالمئة", "خفضت الوكالات حصصها بمقدار الربع".
"""

from __future__ import annotations

import re

from briefing.analysis.arabic.noun_phrases import (
    CHANGES,
    ITS,
    LEADS,
    LONGEST,
    MEASURES,
    OPENS,
    apart,
    back,
    forward,
    is_noun,
    is_verb,
    noun_phrase,
    opens_clause,
    word_set,
)
from briefing.analysis.arabic.nouns import HUMAN, kind_of
from briefing.analysis.arabic.phrases import STOPS, ArabicSentence
from briefing.analysis.arabic.words import CURRENCIES, DIMENSION, MONTHS, UNITS
from briefing.model import Figure, Span
from briefing.text.numbers_ar import is_number_word, plain_arabic

# A clause is looked at over so many words before its number.
REACH = 18
_REACHED = re.compile(plain_arabic(r"^(?:ال)?(?:بالغ|مقدر|محدد|مقرر)(?:ة|ين|ون)?$"))
_LIES = word_set("مسافة بعد عمق ارتفاع علو")
# "بزيادة بلغت 18 بالمئة": a change is the change of something else.
_CHANGE_NOUNS = word_set("بزيادة زيادة بانخفاض انخفاض بارتفاع ارتفاع بتراجع تراجع بنسبة نسبة بمعدل")
_PRICE = re.compile(plain_arabic(r"^[وبل]?(?:ال)?(?:سعر|أسعار|كيلو|ثمن|ثمنه|سعره)"))
_FOR = re.compile(
    plain_arabic(
        r"^ل(?:ت\w{1,3}ي\w|ت\w{2,}ة|ا\w{2,}ا\w|ا\w{2,}ة|شراء|بناء|دعم|سداد|دفع|علاج|نقل|حماية|صيانة|مساعدة|مكافحة|معالجة|حفر|شق|رواتب|سد)$"
    )
)
_NOT = word_set("لا ألا ما لم لن فلا ولا ولم فلم")
_WHO = word_set("الذي التي الذين")
_SINCE = word_set("إذ حيث")
_WHO_IS = word_set("وهو وهي وهم")
# "لكل 100 دولار": what a value is told for has no owner.
_EVERY = word_set("لكل كل")
# What lasts by itself, before its length: "مهلة ثلاثين يوما", "السجن 22 عاما".
_LASTING = word_set(
    "مهلة هدنة خبرة سجن حبس إجازة عقوبة حظر حداد توقف انقطاع حصار غياب عقد تأخير تمديد إغلاق إضراب دورة سجنا حبسا فترة انتظار احتجاز اعتقال"
)
# A window of time is of nothing: "منذ أربع سنوات".
_WINDOWS = word_set("منذ خلال بعد قبل طوال غضون في")
_BECAME = word_set("بات باتت صار صارت أصبح أصبحت كان كانت بقي بقيت ظل ظلت")
_SENTENCES = re.compile(r"^(?:ال)?(?:سجن|حبس)(?:ه|ها|هم|هما)?$")
_TIME_UNITS = frozenset(("second", "minute", "hour", "day", "night", "week", "month", "year", "decade"))
# "كلفت المؤسسة ملياري ليرة": whom it cost stands behind, what it cost them before.
_COSTS = re.compile(r"^[وف]?(?:س?[يت])?(?:كلف|خسر|حرم|افقد)ت?(?:نا|ني|هم|ها|ه)?$")
# What moves, makes or holds so many barrels or tons has them.
_VOLUMES = frozenset(
    ("barrel", "barrel/day", "ton", "ton/day", "kg", "megawatt", "liter", "cubic meter", "cubic meter/day")
)
_YIELDS = re.compile(
    plain_arabic(
        r"^[وف]?س?[يت]?(?:نقل|أنتج|نتج|ضخ|أعطى|عطي|استقبل|ستقبل|استوعب|ستوعب|خزن|ولد|أفقد|فقد|استهلك|ستهلك|حمل)ت?$"
    )
)
# A remark between commas, which a clause goes on behind.
_ASIDE = word_set("الذي التي الذين وفق وفقا بحسب حسب وهو وهي وهم كما خلافا")
# "مصفاة بكلفة ثمانية مليارات": these bind a value to what stands before.
_AT_PRICE = re.compile(plain_arabic(r"^و?ب(?:كلفة|تكلفة|قيمة|سعر|ثمن|مبلغ|ميزانية|تمويل|قوة|سرعة|طاقة)$"))
# What is bought follows its verb: "تشتري المياه من الصهاريج وتدفع 90 ألف ليرة".
_BUYS = re.compile(plain_arabic(r"^[وف]?س?[أانيت]?(?:شتري|شترى|ستأجر|بيع|باع)ت?$"))
_ACCUSATIVE = "\u064b"


def owner(sentence: ArabicSentence, figure: Figure) -> Span | None:
    """What the value belongs to; None where the sentence does not say."""
    tokens = sentence.tokens
    at = sentence.holding(figure.number.start)
    bound = sentence.holding(figure.span.start)
    before = min(bound, at) - 1
    if before < 0:
        return _of_clause(sentence, figure, at, bound) if at else None  # "لا تتجاوز نسبة النساء 6 في المئة"
    if tokens[before].word in _EVERY:
        return None
    if figure.unit in _TIME_UNITS and tokens[before].word.removeprefix("و") in _WINDOWS:
        return None
    described = before > 0 and tokens[before].word.startswith("ال") and tokens[before].word not in _WHO
    of = before - described  # "مساحتها الإجمالية 120"
    if DIMENSION.match(tokens[of].word) and tokens[of].word.endswith(ITS):
        return _before_dimension(sentence, of)
    if before > 0 and _REACHED.match(tokens[before].word):
        return back(sentence, before - 1)
    if figure.unit in _TIME_UNITS and (lasting := _lasting(sentence, before)) is not None:
        return lasting
    return _of_clause(sentence, figure, at, bound)


def _of_clause(sentence: ArabicSentence, figure: Figure, at: int, bound: int) -> Span | None:
    """The owner that the verb, the price noun or the preposition of the number's clause tells."""
    tokens = sentence.tokens
    before = max(0, min(bound, at) - 1)
    first = _clause_or_earlier(sentence, at, bound)
    if before > first and tokens[before].word in _LIES:
        return _of_place(sentence, first, before - 1)
    far = next((k for k in range(at - 1, first - 1, -1) if tokens[k].word.lstrip("وف") in _FAR), None)
    if far is not None:
        return _of_verb(sentence, first, far, bound)
    what = {t.word for t in tokens[max(0, bound - 1) : bound + 1]} & {"ما", "بما"}
    last = bound if what else at  # "ما يصل إلى": no verb of a subject
    if _AT_PRICE.match(tokens[before].word):
        return _priced(sentence, before)
    tied = figure.number.start > tokens[at].start and tokens[at].word[0] in "بل"
    led = tied or tokens[before].word in LEADS
    yields, costs = figure.unit in _VOLUMES, figure.unit in CURRENCIES.values()
    for k in range(last - 1, first - 1, -1):
        if yields and k < before + 1 and _YIELDS.match(tokens[k].word):
            return _of_verb(sentence, first, k, bound)
        if CHANGES.match(tokens[k].word) and k > first and tokens[k].word.endswith(ITS):
            return back(sentence, k - 1)  # "شاحنة استأجرها ب250 دولارا"
        if _BUYS.match(tokens[k].word) and (bought := forward(sentence, k + 1, at)) is not None:
            return bought
        if CHANGES.match(tokens[k].word) and before > k:
            return back(sentence, before - (tokens[before].word in LEADS))
        if tokens[k].word.lstrip("وف") in _BECAME and figure.unit:
            became = forward(sentence, k + 1, before + 1)
            if became is not None and became.end == tokens[before].end and not is_verb(tokens[k + 1].word):
                return became  # "بات متوسط استهلاك الفرد 45 لترا"
        if MEASURES.match(tokens[k].word) or (costs and _COSTS.match(tokens[k].word)):
            told = k - 1 - (k > 1 and _ADJECTIVE.search(tokens[k - 1].word) is not None)
            if k and _AT_PRICE.match(tokens[told].word):
                return _priced(sentence, told)  # "بكلفة تشاركية بلغت"
            if tokens[k].word.startswith(("لي", "لت")) and k > first:
                return _subject(sentence, first, k)  # "تضاعف السعر ليصل إلى"
            return _of_verb(sentence, first, k, bound if k < bound else at)
    priced = figure.unit in CURRENCIES.values() and any(_PRICE.match(t.word) for t in tokens[:at])
    if priced and tokens[before].word.startswith(("ال", "وال")) and not apart(sentence, at):
        return back(sentence, before)  # "وكيلو البطاطا 175 ليرة"
    if figure.unit in _TIME_UNITS and before > first and not apart(sentence, min(bound, at)) and not tied:
        word = tokens[before].word
        if is_noun(word) and word.endswith(ITS) and not word.startswith("ال"):
            return back(sentence, before)  # "مدد المعلمون إضرابهم سبعة أيام"
    end = before - (tokens[before].word in LEADS)
    if led and end > first and tokens[end].word.startswith("ال"):
        return _beyond_place(sentence, first, end)
    if led and end > first and tokens[end].word.endswith(ITS):
        return back(sentence, end)
    return None


def _clause_or_earlier(sentence: ArabicSentence, at: int, bound: int) -> int:
    """Where the clause of the number begins; behind an aside, the clause that it stands in."""
    first = _clause(sentence, at)
    while first in (at, bound) and first > 1:
        opened = first - 1
        while opened > 0 and not _behind_comma(sentence, opened):
            opened -= 1
        if opened == 0 or sentence.tokens[opened].word not in _ASIDE:
            break
        first = _clause(sentence, opened - 1)
        if first != opened:
            return first
    return first


def _behind_comma(sentence: ArabicSentence, k: int) -> bool:
    gap = sentence.text[sentence.tokens[k - 1].end : sentence.tokens[k].start]
    return "،" in gap or "," in gap


def _lasting(sentence: ArabicSentence, before: int) -> Span | None:
    """The prison, truce or experience whose length follows: "بسجن مدير سابق ست سنوات", "خبرة عشرين سنة"."""
    tokens = sentence.tokens
    for k in range(before, max(-1, before - REACH), -1):
        token = tokens[k]
        noun = token.word.lstrip("وبل") if token.word[0] in "وبل" else token.word
        if (k == before and noun in _LASTING) or _SENTENCES.match(noun):
            return Span(token.end - len(noun), token.end)
        if apart(sentence, k):
            return None
    return None


def _priced(sentence: ArabicSentence, k: int) -> Span | None:
    """What has the price or cost told at `k`: "برنامجا للتوعية بقيمة", "بيع الدولار بسعر"."""
    tokens = sentence.tokens
    first = _clause(sentence, k)
    if first == k and k > 1:
        first = _clause(sentence, k - 1)
    for at in range(k - 1, first - 1, -1):
        if _is_object(sentence, at):
            end = at + 1 if at + 1 < k and tokens[at + 1].word.endswith("ا") else at
            return Span(tokens[at].start, tokens[end].end)
    if (
        first < k
        and opens_clause(tokens[k - 2].word if k > 1 else "")
        and tokens[k - 1].word.startswith("ال")
    ):
        return back(sentence, k - 1)
    found = back(sentence, k - 1) if k > first else None
    at = sentence.holding(found.start) if found is not None else 0
    if at > first + 1 and tokens[at - 1].word in ("في", "من"):
        return back(sentence, at - 2) or found
    return found


def _is_object(sentence: ArabicSentence, k: int) -> bool:
    """True for an indefinite object, which is printed with its ending: "عقدا", "برنامجاً"."""
    token = sentence.tokens[k]
    if token.word in STOPS or is_verb(token.word) or token.word.startswith("ال"):
        return False
    if (
        token.word in UNITS
        and k
        and (is_number_word(sentence.tokens[k - 1].word) or sentence.tokens[k - 1].word[0].isdigit())
    ):
        return False
    marked = _ACCUSATIVE in sentence.text[token.start : token.end]
    return marked or (
        token.word.endswith("ا") and not token.word.endswith(("يا", "وا", "ها")) and len(token.word) > _SHORT
    )


# "ما", "إذا", "هنا": no nouns.
_SHORT = 3


def _beyond_place(sentence: ArabicSentence, first: int, last: int) -> Span | None:
    """The noun before the number; before "in Iraq" where that stands between."""
    found = back(sentence, last)
    at = sentence.holding(found.start) if found is not None else 0
    if at > first + 1 and sentence.tokens[at - 1].word == "في":
        return back(sentence, at - 2) or found
    return found


def _of_place(sentence: ArabicSentence, first: int, last: int) -> Span | None:
    """What lies so far or so deep: "منفذ زرباطية يقع على مسافة", "يقع المعبر على بعد"."""
    tokens = sentence.tokens
    while last > 0 and (tokens[last].word in STOPS or tokens[last].word == "على"):
        last -= 1
    if tokens[last].word in _LYING and last > 0:
        return back(sentence, last - 1)  # "قاعدة التنف، الواقعة على بعد"
    verb = next((k for k in range(last, first - 1, -1) if tokens[k].word.lstrip("وف") in _LIE), None)
    if verb is not None:
        return forward(sentence, verb + 1, last + 1) or back(sentence, verb - 1)
    while last > first and (tokens[last].word in STOPS or tokens[last].word == "على"):
        last -= 1
    return back(sentence, last)


_LYING = word_set("الواقع الواقعة القريب القريبة")
_FAR = word_set("يبعد تبعد")
_LIE = word_set("يقع تقع يبعد تبعد وجد عثر يوجد توجد")


def number_of(sentence: ArabicSentence, figure: Figure) -> Span | None:
    """The noun behind "عدد" for a number that has none: "عدد جنودها في العراق من 2500", "لاجئين تراجع عددهم"."""
    at = sentence.holding(figure.number.start)
    for k in range(at - 1, max(-1, at - REACH), -1):
        if _COUNT_OF.match(sentence.tokens[k].word):
            return forward(sentence, k + 1, at)
        if _THEIR_COUNT.match(sentence.tokens[k].word):
            return _those(sentence, k)
    return None


def told_number(sentence: ArabicSentence, figure: Figure) -> Span | None:
    """Whose number the figure is: the noun behind "عدد", where no other number stands between."""
    found = number_of(sentence, figure)
    if found is None:
        return None
    between = sentence.tokens[sentence.after(found.end) : sentence.holding(figure.number.start)]
    return None if any(t.word[0].isdigit() or is_number_word(t.word) for t in between) else found


_COUNT_OF = re.compile(r"^[وفبل]?(?:ال)?(?:عدد|اعداد)$")
_THEIR_COUNT = re.compile(r"^[وفبل]?(?:عدد|اعداد)(?:هم|هن|ها)$")


def _those(sentence: ArabicSentence, k: int) -> Span | None:
    """Whom "عددهم" at `k` counts: who the relative clause is about, else the last people named in the plural."""
    tokens = sentence.tokens
    for at in range(k - 1, max(0, k - REACH), -1):
        if tokens[at].word in _WHO:
            return back(sentence, at - 1)
    if not tokens[k].word.endswith("هم"):
        return None
    for at in range(k - 1, -1, -1):
        word = tokens[at].word
        if word.endswith(("ين", "ون")) and kind_of(word) in HUMAN:
            return back(sentence, at)
    return None


def purpose(sentence: ArabicSentence, end: int) -> Span | None:
    """What money is for: "مليار دينار لتغطية رواتب الموظفين"."""
    at = sentence.after(end)
    tokens = sentence.tokens
    if at + 1 >= len(tokens) or not _FOR.match(tokens[at].word) or apart(sentence, at):
        return None
    return forward(sentence, at + 1, min(len(tokens), at + 1 + LONGEST))


def _clause(sentence: ArabicSentence, at: int) -> int:
    """Where the clause of the token begins."""
    k = at
    while k > max(0, at - REACH) and not _is_parted(sentence, k) and sentence.tokens[k - 1].word not in OPENS:
        k -= 1
    return k


_OPENED = re.compile(r"\s*[«“\"]\s*")


def _is_parted(sentence: ArabicSentence, k: int) -> bool:
    """True when a mark ends the clause before the token; a quote that opens in a clause does not."""
    if k and _OPENED.fullmatch(sentence.text, sentence.tokens[k - 1].end, sentence.tokens[k].start):
        return False
    return apart(sentence, k)


def _before_dimension(sentence: ArabicSentence, k: int) -> Span | None:
    """The shipment for "شحنة حجمها"; "قيمتها" itself where nothing stands before."""
    tokens = sentence.tokens
    own = Span(tokens[k].start, tokens[k].end)
    if tokens[k].word.startswith("و"):
        if k and (counted := _counted_before(sentence, k)) is not None:
            return counted  # "34 عقارا مساحتها 120 دونما وقيمتها"
        for other in range(k - 1, _clause(sentence, k), -1):
            if DIMENSION.match(tokens[other].word) and tokens[other].word.endswith(ITS):
                return _before_dimension(sentence, other)  # "خندقا طوله 5 كيلومترات وعرضه 4 أمتار"
        return _subject(sentence, _clause(sentence, k - 1), k) if k else own  # "المطالب الواردة فيه، وعددها"
    if apart(sentence, k) or k == 0:
        return own
    word = tokens[k - 1].word
    if k > 1 and _REACHED.match(word):
        return back(sentence, k - 2)  # "الخط البالغ طوله"
    if is_verb(word) and k > 2 and tokens[k - 2].word in _WHO:
        return back(sentence, k - 3)  # "القارب الذي يبلغ طوله", "الرأس الذي كان ثمنه"
    if word in STOPS:
        return own
    if is_verb(word) and not word.startswith("و") and k > 1 and _is_plain_noun(tokens[k - 2].word):
        return back(sentence, k - 2)  # "بضائع تقدر قيمتها"
    if is_verb(word) and word.startswith("و"):
        subject = _subject(sentence, _clause(sentence, k - 1), k - 1)
        return subject if subject is not None and _agrees(sentence, subject, tokens[k].word) else own
    if word.startswith("ال") or is_verb(word):
        return own
    return back(sentence, k - 1)


def _counted_before(sentence: ArabicSentence, k: int) -> Span | None:
    """The noun of the first count in the clause."""
    tokens = sentence.tokens
    for at in range(_clause(sentence, k - 1), k - 1):
        counted = tokens[at + 1].word
        if (tokens[at].word[0].isdigit() or is_number_word(tokens[at].word)) and kind_of(counted) is not None:
            return noun_phrase(sentence, at + 1)
    return None


def _agrees(sentence: ArabicSentence, noun: Span, pronoun: str) -> bool:
    """True where the pronoun at the end of "قيمتها" can stand for the noun."""
    head = plain_arabic(noun.of(sentence.text).split()[0])
    return head.endswith(("ة", "ات")) == pronoun.endswith("ها")


def _is_plain_noun(word: str) -> bool:
    return is_noun(word) and not word.startswith("ال") and not is_verb(word)


_ADJECTIVE = re.compile(r"(?:ي|ية|يا|[^ا]ة)$")


def _of_verb(sentence: ArabicSentence, first: int, k: int, at: int) -> Span | None:
    """The subject of the verb at `k`, which stands behind it or before it."""
    tokens = sentence.tokens
    behind = forward(sentence, k + 1, at)
    if behind is not None and DIMENSION.match(plain_arabic(behind.of(sentence.text).split()[0])):
        return _of_pronoun(sentence, first, k) or behind
    described = _described(sentence, first, k)
    if _COSTS.match(tokens[k].word) and k > first:
        return described or _subject(sentence, first, k)
    if behind is not None:
        return behind
    if k > 1 and (tokens[k - 1].word in _WHO or tokens[k - 1].word in _WHO_IS):
        return back(sentence, k - 2)
    if k == 0 or k <= first:
        if k and tokens[k - 1].word in _SINCE:
            return _subject(sentence, 0, k)  # "سجل الدولار ارتفاعا، إذ بلغ"
        return _subject(sentence, _clause(sentence, k - 1), k) if k else None
    last = tokens[k - 1].word
    if last in _CHANGE_NOUNS:
        start = _clause(sentence, k - 1)
        return _subject(sentence, _clause(sentence, start - 1), start) if start else None
    return described or _subject(sentence, first, k)


def _described(sentence: ArabicSentence, first: int, k: int) -> Span | None:
    """The indefinite noun that the clause of the verb at `k` describes: "بعد عملية رصد استمرت"."""
    tokens = sentence.tokens
    last = tokens[k - 1].word
    if k - 1 <= first or tokens[k].word.startswith("و") or last in STOPS or not is_noun(last):
        return None
    if last.startswith(_DEFINITE) or last.endswith(ITS) or last in MONTHS:
        return None
    found = back(sentence, k - 1)
    at = sentence.holding(found.start) if found is not None else 0
    if at == 0 or tokens[at - 1].word != "في":
        return found
    alone = at == k - 1 and kind_of(tokens[at].word) is None  # "سعر الحبة في دمشق هبط"
    other = tokens[at].word.endswith(("ة", "ات")) != _is_female(tokens[k].word)  # "الأسعار في سوق زحلة هبطت"
    return None if alone or other else found


_DEFINITE = ("ال", "بال", "لل", "كال", "وال")


def _is_female(verb: str) -> bool:
    """True for a verb whose subject is feminine: "استمرت", "تستمر"."""
    return verb.endswith("ت") or verb.lstrip("وف").removeprefix("س").startswith("ت")


def _of_pronoun(sentence: ArabicSentence, first: int, k: int) -> Span | None:
    """Whose length or number follows the verb at `k`: "حملة لا تقل مدتها عن", "الحرفيون فلا يزيد عددهم على"."""
    tokens = sentence.tokens
    noun = k - 1 - (k > 0 and tokens[k - 1].word in _NOT)
    if noun >= 0 and tokens[noun].word in _WHO:
        return back(sentence, noun - 1)
    if noun < first:
        return _those(sentence, k + 1)
    word = tokens[noun].word
    if word.startswith("ال") or word in STOPS:
        return _subject(sentence, first, k)
    return back(sentence, noun)


def _subject(sentence: ArabicSentence, first: int, stop: int) -> Span | None:
    """The noun phrase that opens a clause."""
    tokens = sentence.tokens
    while first < stop and (opens_clause(tokens[first].word) or tokens[first].word in _NOT):
        first += 1
    return forward(sentence, first, stop)
