"""What a price, share, length or bare number belongs to in an Arabic sentence.

A count has its noun behind it; a value mostly has its owner before it: "بلغت حمولة الشاحنات 320 طنا",
"تذكرة ثمنها ألفا دينار", "حصته البالغة 12 بالمئة", "خفضت الوكالات حصصها بمقدار الربع".
"""

from __future__ import annotations

import re

from briefing.analysis.arabic_phrases import STOPS, ArabicSentence
from briefing.analysis.arabic_words import CURRENCIES, DIMENSION, KIND_OF, UNITS
from briefing.model import Figure, Span
from briefing.text.numbers_ar import plain_arabic

# A clause is looked at over so many words before its number.
REACH = 18
# A noun phrase has at most so many words.
LONGEST = 5


def _words(text: str) -> frozenset[str]:
    return frozenset(map(plain_arabic, text.split()))


def _verbs(past: str, present: str) -> re.Pattern[str]:
    """Past and present of verbs, with what is written onto the front and the end."""
    pasts, presents = ("|".join(map(plain_arabic, stems.split())) for stems in (past, present))
    return re.compile(rf"^[وف]?(?:(?:{pasts})(?:ت|وا|ا)?|س?[يت](?:{presents})(?:ون|ان)?)$")


# Their subject has the value.
_MEASURES = _verbs(
    "بلغ تجاوز وصل ناهز قارب فاق زاد ارتفع انخفض تراجع هبط صعد قفز نما استغرق استمر دام قدر قل لامس كلف تراوح امتد تضاعف",
    "بلغ تجاوز صل ناهز قارب فوق زيد رتفع نخفض تراجع هبط صعد قفز نمو ستغرق ستمر دوم قدر قل لامس كلف تراوح راوح متد تضاعف ربو زن عادل ساوي",
)
# Their object has the value.
_CHANGES = _verbs("خفض رفع قلص حدد اختصر ضاعف باع قدر زود", "خفض رفع قلص حدد ختصر ضاعف بيع قدر زود")
_OPENS = _words("أن إن بأن أنه أنها إنه إنها وأن وإن حيث بينما فيما لكن فإن كما")
_REACHED = re.compile(plain_arabic(r"^(?:ال)?(?:بالغ|مقدر)(?:ة|ين)?$"))
_APART = re.compile(r"[،,؛:.()«»“”\"–—-]")
_LIES = _words("مسافة بعد عمق ارتفاع علو")
# What is measured, and no thing of its own where more follows: "سعر التذكرة".
_MEASURED = _words(
    "سعر أسعار كلفة تكلفة حجم طول مساحة متوسط معدل سقف نسبة عدد أعداد وزن ارتفاع عرض عمق قيمة ثمن مدة إجمالي مجموع كمية"
)
# "بزيادة بلغت 18 بالمئة": a change is the change of something else.
_CHANGE_NOUNS = _words("بزيادة زيادة بانخفاض انخفاض بارتفاع ارتفاع بتراجع تراجع بنسبة نسبة بمعدل")
# Behind a noun, and nothing of its name.
_LATELY = _words("الواحد الواحدة الحالي الحالية الماضي الماضية المقبل المقبلة الجاري الجارية نفسه نفسها")
_PRICE = re.compile(plain_arabic(r"^[وبل]?(?:ال)?(?:سعر|أسعار|كيلو|ثمن|ثمنه|سعره)"))
_LEADS = _words("إلى من بمقدار بنسبة عند بـ ب حتى بواقع")
# Between a verb and its number: no nouns.
_ADVERBS = _words(
    "بما بأكثر بأقل بنحو بحوالي نحو حوالي قرابة زهاء قد لا ما أكثر أقل فقط أيضا اليوم أمس الآن حاليا سوى إلا يوميا سنويا شهريا"
)
_VERB_LIKE = re.compile(r"^[وف]?(?:س?[يت]\w{2,}|\w{2,}وا|كان\w*|ليس\w*|بات\w*|صار\w*)$")
_FOR = re.compile(r"^ل(?!ل)\w{3,}$")


def owner(sentence: ArabicSentence, figure: Figure) -> Span | None:
    """What the value belongs to; None where the sentence does not say."""
    tokens = sentence.tokens
    at = sentence.after(figure.number.start)
    bound = sentence.after(figure.span.start)
    if at == 0:
        return None
    before = min(bound, at) - 1
    if before >= 0 and DIMENSION.match(tokens[before].word) and tokens[before].word.endswith(_ITS):
        return _before_dimension(sentence, before)
    if before > 0 and _REACHED.match(tokens[before].word):
        return _back(sentence, before - 1)
    first = _clause(sentence, at)
    if before > first and tokens[before].word in _LIES:
        return _of_place(sentence, first, before - 1)
    far = next((k for k in range(at - 1, first - 1, -1) if tokens[k].word.lstrip("وف") in _FAR), None)
    if far is not None:
        return _of_verb(sentence, first, far, bound)
    what = {t.word for t in tokens[max(0, bound - 1) : bound + 1]} & {"ما", "بما"}
    last = bound if what else at  # "ما يصل إلى": no verb of a subject
    for k in range(last - 1, first - 1, -1):
        if _CHANGES.match(tokens[k].word) and before > k:
            return _back(sentence, before - (tokens[before].word in _LEADS))
        if _MEASURES.match(tokens[k].word):
            return _of_verb(sentence, first, k, bound if k < bound else at)
    priced = figure.unit in CURRENCIES.values() and any(_PRICE.match(t.word) for t in tokens[:at])
    if priced and tokens[before].word.startswith(("ال", "وال")) and not _apart(sentence, at):
        return _back(sentence, before)  # "وكيلو البطاطا 175 ليرة"
    if before > first and tokens[before].word in _LEADS and tokens[before - 1].word.startswith("ال"):
        return _beyond_place(sentence, first, before - 1)
    if before > first and tokens[before].word in _LEADS and tokens[before - 1].word.endswith(_ITS):
        return _back(sentence, before - 1)
    return None


def _beyond_place(sentence: ArabicSentence, first: int, last: int) -> Span | None:
    """The noun before the number; before "in Iraq" where that stands between."""
    found = _back(sentence, last)
    at = sentence.after(found.start) if found is not None else 0
    if at > first + 1 and sentence.tokens[at - 1].word == "في":
        return _back(sentence, at - 2) or found
    return found


def _of_place(sentence: ArabicSentence, first: int, last: int) -> Span | None:
    """What lies so far or so deep: "منفذ زرباطية يقع على مسافة", "يقع المعبر على بعد"."""
    tokens = sentence.tokens
    while last > 0 and (tokens[last].word in STOPS or tokens[last].word == "على"):
        last -= 1
    if tokens[last].word in _LYING and last > 0:
        return _back(sentence, last - 1)  # "قاعدة التنف، الواقعة على بعد"
    verb = next((k for k in range(last, first - 1, -1) if tokens[k].word.lstrip("وف") in _LIE), None)
    if verb is not None:
        return _forward(sentence, verb + 1, last) or _back(sentence, verb - 1)
    while last > first and (tokens[last].word in STOPS or tokens[last].word == "على"):
        last -= 1
    return _back(sentence, last)


_LYING = _words("الواقع الواقعة القريب القريبة")
_FAR = _words("يبعد تبعد")
_LIE = _words("يقع تقع يبعد تبعد وجد عثر يوجد توجد")


def number_of(sentence: ArabicSentence, figure: Figure) -> Span | None:
    """The noun behind "عدد" for a number that has none: "عدد جنودها في العراق من 2500"."""
    at = sentence.after(figure.number.start)
    for k in range(at - 1, max(-1, at - REACH), -1):
        if _COUNT_OF.match(sentence.tokens[k].word):
            return _forward(sentence, k + 1, at)
    return None


_COUNT_OF = re.compile(r"^[وفبل]?(?:ال)?(?:عدد|اعداد)$")


def purpose(sentence: ArabicSentence, end: int) -> Span | None:
    """What money is for: "مليار دينار لتغطية رواتب الموظفين"."""
    at = sentence.after(end)
    tokens = sentence.tokens
    if at + 1 >= len(tokens) or not _FOR.match(tokens[at].word) or _apart(sentence, at):
        return None
    return _forward(sentence, at + 1, min(len(tokens), at + 1 + LONGEST))


_NOT = _words("لا ألا ما لم لن")
_WHO = _words("الذي التي الذين")
_ITS = ("ه", "ها", "هم", "هما")


def _apart(sentence: ArabicSentence, k: int) -> bool:
    """True when a mark stands before the token."""
    tokens = sentence.tokens
    return k == 0 or _APART.search(sentence.text, tokens[k - 1].end, tokens[k].start) is not None


def _clause(sentence: ArabicSentence, at: int) -> int:
    """Where the clause of the token begins."""
    k = at
    while k > max(0, at - REACH) and not _apart(sentence, k) and sentence.tokens[k - 1].word not in _OPENS:
        k -= 1
    return k


def _before_dimension(sentence: ArabicSentence, k: int) -> Span | None:
    """The shipment for "شحنة حجمها"; "قيمتها" itself where nothing stands before."""
    tokens = sentence.tokens
    own = Span(tokens[k].start, tokens[k].end)
    if tokens[k].word.startswith("و"):
        return _subject(sentence, _clause(sentence, k - 1), k) if k else own  # "المطالب الواردة فيه، وعددها"
    if _apart(sentence, k) or k == 0 or tokens[k - 1].word in STOPS:
        return own
    word = tokens[k - 1].word
    if _is_verb(word) and k > 2 and tokens[k - 2].word in _WHO:
        return _back(sentence, k - 3)  # "القارب الذي يبلغ طوله"
    if word.startswith("ال") or _is_verb(word):
        return own
    first = k - 1
    while first > 0 and re.search(r"(?:ي|ية|يا)$", tokens[first].word) and not _apart(sentence, first):
        first -= 1
    return Span(_start(sentence, first), tokens[k - 1].end)


def _of_verb(sentence: ArabicSentence, first: int, k: int, at: int) -> Span | None:
    """The subject of the verb at `k`, which stands behind it or before it."""
    behind = _forward(sentence, k + 1, at)
    tokens = sentence.tokens
    if behind is not None and DIMENSION.match(plain_arabic(behind.of(sentence.text))):
        noun = k - 1 - (k > 0 and tokens[k - 1].word in _NOT)
        return (_back(sentence, noun) if noun >= first else None) or behind  # "حملة لا تقل مدتها عن"
    if behind is not None:
        return behind
    if k > 1 and tokens[k - 1].word in _WHO:
        return _back(sentence, k - 2)
    if k == 0 or k <= first:
        return _subject(sentence, _clause(sentence, k - 1), k) if k else None
    last = tokens[k - 1].word
    if last in _CHANGE_NOUNS:
        start = _clause(sentence, k - 1)
        return _subject(sentence, _clause(sentence, start - 1), start) if start else None
    if not last.startswith("ال") and last not in STOPS and not last.endswith(_ITS) and k - 1 > first:
        only = Span(_start(sentence, k - 1), tokens[k - 1].end)
        return (
            only
            if tokens[k - 2].word in STOPS or _start(sentence, k - 1) > tokens[k - 1].start
            else _subject(sentence, first, k)
        )
    return _subject(sentence, first, k)


def _subject(sentence: ArabicSentence, first: int, stop: int) -> Span | None:
    """The noun phrase that opens a clause."""
    tokens = sentence.tokens
    while first < stop and _is_verb(tokens[first].word):
        first += 1
    return _forward(sentence, first, stop)


def _forward(sentence: ArabicSentence, k: int, stop: int) -> Span | None:
    """The noun phrase from `k`: the noun with its genitive and adjectives."""
    tokens = sentence.tokens
    end = k
    while (
        end < min(stop, k + LONGEST)
        and _is_noun_at(sentence, end, stop)
        and (end == k or not _apart(sentence, end))
    ):
        if end > k and _is_verb(tokens[end].word):
            break
        end += 1
    return _named(sentence, k, end)


def _back(sentence: ArabicSentence, last: int) -> Span | None:
    """The noun phrase that ends at `last`."""
    tokens = sentence.tokens
    if last < 0 or not _is_noun(tokens[last].word):
        return None
    k = last
    while k > 0 and last - k < LONGEST - 1 and not _apart(sentence, k):
        word, before = tokens[k].word, tokens[k - 1].word
        ends = word.endswith(_ITS) and not word.startswith("ال")
        if (
            ends
            or not _is_noun(before)
            or _VERB_LIKE.match(before)
            or _CHANGES.match(before)
            or _MEASURES.match(before)
        ):
            break
        if before.startswith("ال") and not word.startswith("ال"):
            break  # "وكالات الإغاثة حصصها"
        k -= 1
    return _named(sentence, k, last + 1)


def _named(sentence: ArabicSentence, first: int, end: int) -> Span | None:
    """The words as a phrase, without "the price of" before more."""
    tokens = sentence.tokens
    while end - first > 1 and tokens[first].word in _MEASURED:
        first += 1
    while end - first > 1 and tokens[end - 1].word in _LATELY:
        end -= 1
    return Span(_start(sentence, first), tokens[end - 1].end) if end > first else None


def _is_verb(word: str) -> bool:
    """True for verbs of measure and change, and for what looks like a present tense."""
    if _MEASURES.match(word) or _CHANGES.match(word) or word in _OPENS:
        return True
    return _VERB_LIKE.match(word) is not None and not word.endswith("ة") and word not in KIND_OF


def _is_noun_at(sentence: ArabicSentence, k: int, stop: int) -> bool:
    """True for a noun; "درجات" and "ساعات" are nouns before a genitive ("درجات الحرارة")."""
    tokens = sentence.tokens
    genitive = k + 1 < stop and tokens[k + 1].word.startswith("ال")
    return _is_noun(tokens[k].word) or (tokens[k].word in UNITS and genitive)


def _is_noun(word: str) -> bool:
    return (
        word not in STOPS
        and word not in _ADVERBS
        and word not in _LEADS
        and word not in _OPENS
        and not word[0].isdigit()
        and word not in UNITS
        and word not in CURRENCIES
        and word not in ("%", "٪")
    )


# Nouns that begin with what elsewhere is "with".
WITH_NOUNS = _words(
    "وحدة ورشة وزير وفاة وثيقة وظيفة وجبة ولاية وقفة ورقة ولد ودائع ورق ورود وقود وقت وثائق وجبات وزراء وفود وعود وسائل واحة والد والدة وردة وسيط وفد وعاء وصلة وصفة وكيل"
    " لجنة لوحة لغة لص لون لحظة لقمة لفة لقب لوح لبنة"
    " بصمة بذرة بدلة بطل باحة بروتوكول بؤرة بعير بغل بدوي بئر بيت برج بلد بلاد برنامج بنك بند برميل بطاقة بناء بلدة بلدية بضاعة بضائع بحث بنية بعثة بث بدل برلمان بوابة بحيرة بستان بساتين بقرة بقايا برنت بورصة"
)


def _start(sentence: ArabicSentence, k: int) -> int:
    """Where the noun begins, without the "with" or "and" written onto it."""
    token = sentence.tokens[k]
    tied = token.word[0] == "ب" and len(token.word) > 3 and token.word not in WITH_NOUNS | KIND_OF.keys()
    anded = token.word[0] in "وف" and token.word[1:3] == "ال"
    return token.start + 1 if (tied or anded) and sentence.text[token.start] in "بوف" else token.start
