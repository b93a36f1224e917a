"""What sites print around an article: known by its form, in the languages of our sources.

A line is furniture when the whole of it is a request to the reader, a label or a link. None of
these looks into a paragraph of prose, so none can take a sentence out of an article.
"""

from __future__ import annotations

import re

# The longest line that can be furniture, in words: "Sign up for our weekly newsletter to get ...".
_LONGEST = 25
# And the longest that advertises, in words.
_LONGEST_PROMOTION = 60
_PROMOTION = re.compile(
    r"\b(sign up|signing up|subscribe|abonnier\w*|melden sie sich|inscrivez-vous|abonnez-vous|suscríbete|iscriviti)\b.*\b(newsletters?|inbox|channel|kanal|e-?mail)\b|"
    r"\bnewsletter\b.*\b(informiert sie|delivered|every (morning|day|week)|kompakt)\b|\bfollow (him|her|them|us) on (twitter|facebook|x|instagram|telegram)\b|"
    r"\bclick here (for|to)\b|\bdelivered (daily )?(straight |directly )?(to|through) your (inbox|letterbox|door)",
    re.IGNORECASE | re.DOTALL,
)
# The foot of a newsletter, run into one paragraph with what can be done about it.
_IMPRINT = re.compile(r"(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?\d{4}\b", re.IGNORECASE)

_LABELS = r"""
    advertisement|advertising|sponsored( content)?|ads?|promoted( content)?|menu|home|search|close|print|share|tweet|e-?mail|
    facebook|twitter|x|telegram|whatsapp|linkedin|pinterest|reddit|instagram|youtube|viber|copy link|link copied!?|listen|
    save|like|loading\W*|skip to (the )?(main )?content|back to top|top|(post |article )?navigation|newsletters?|
    comments?(\s*\(?\d*\)?)?|no comments( yet)?|\d+ (comments?|shares?|views?|likes?|min(utes?)? read)|(views?|shares?)\W*\d+|
    (cookie|privacy) (policy|settings|notice)|terms( (of|and) (use|service|conditions))?|contact( us)?|about( us)?|
    all rights reserved\W*|[-–—*#\s]*(30|ends?)[-–—*#\s.]*|(photo|video) gallery|gallery|topics?|tags?|categor(y|ies)|filed under|related|read more\W*|
    more|continue reading\W*|show more|load more|view (all|more)|source|previous|next|latest( news)?|breaking( news)?|
    (\d+|an?|one) (seconds?|minutes?|mins?|hours?|days?|weeks?|months?) ago|(منذ|قبل) ([\d٠-٩]+ )?(ثوان|ثواني|دقيقة|دقائق|دقيقتين|ساعة|ساعات|ساعتين|يوم|أيام|يومين|أسبوع|أسابيع)|
    شارك|مشاركة|طباعة|إعلان|اعلان|الرئيسية|بحث|القائمة|تعليقات|لا توجد تعليقات|الوسوم|المصدر|نسخ الرابط|المزيد|التالي|السابق
"""
_REQUESTS = r"""
    (read|see|watch|listen)( more| also| next| too| the full (story|article|report))?\s*[:>»→|].*|also (read|see|watch)\b.*|you (may|might) also (like|be interested in)\b.*|
    (recommended|related|similar|latest|popular|trending|most (read|viewed|popular|shared)|more|other|further|top|editor'?s?'?) (for you|posts?|articles?|stor(y|ies)|news|content|topics?|coverage|reading|links?|videos?|picks?|from|on|in|about)\b.{0,60}|
    \[?(related|also|see also|more|zum artikel|lesen sie auch|lire aussi|leggi anche|lee también|leia também)\s*:.*|
    (reading time|lesedauer|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura)\b.{0,30}|
    start typing\b.*|type (and|to|your search)\b.*|(hit|press) (enter|esc)\b.*|.*\bpress enter to search\b.*|
    share (this|on|via|with|the|it|article|story)\b.*|(click|tap) (here|to|on)\b.*|(send|email) (this|to a friend)\b.*|
    (subscribe|sign[ -]?up|sign in|log ?in|register (now|here|for|to)|create (an|your) account|join (us|our|the|now)|follow (us|our|@\S+|me|on)|like us|find us|download (the|our|now)|get (our|the) (latest|app|newsletter|news)|stay (informed|up to date|connected|tuned)|support (our|independent|us)|donate( now| here| to| today)?|become a (member|subscriber)|enter your email|already (a|have)|subscribe to|don'?t miss)\b.*|
    (leave|post|add|write|submit) (a|your) (comment|reply|response)\b.*|cancel reply.*|your email address will not be published\b.*|
    (previous|next|older|newer) (post|article|story|entry|page)s?\b.*|
    (©|\(c\)|copyright\b).*|.*\ball rights reserved\W*\d*\W*|.*\bmay not be (published|reproduced|broadcast|copied)\b.*|
    (this )?(website|site) uses cookies\b.*|(we|this page) use[sd]? cookies\b.*|accept( all)?( cookies)?|
    (the post|this article) .{3,200} (appeared first|was (first|originally) published) (on|in|by|at) .{2,80}|
    (originally|first) published (on|in|by|at) .{2,80}|powered by .{2,40}|
    (photo|image|picture|video|credit|file photo)s?( credit)?\s*[:/].{0,120}|\((photo|image|picture|file)\b.{0,120}\)|
    (last )?(updated|modified|posted|published)( on| at)?\s*:?\s*|
    unsubscribe\b.*|(if you )?no longer (wish|want) to receive\b.*|view (this|it) (e-?mail )?(in|on) (your|a) browser.*|you (are receiving|received) this (e-?mail|message)\b.*|update your preferences.*|forward(ed)? (this|to a friend)\b.*|
    (اقرأ|إقرأ|اقرا|شاهد|انظر) (أيضا|أيضاً|ايضا|ايضاً|المزيد)\b.*|(مواضيع|أخبار|مقالات|اخبار|قصص) (ذات صلة|مشابهة|متعلقة|أخرى)\b.*|
    (شارك|شاركنا|تابعنا|تابعونا|اشترك|سجل|انضم|حمل) .{0,80}|(جميع|كافة|كل) الحقوق محفوظة.*|اترك (تعليق|رد).*|لن يتم نشر عنوان بريدك.*
"""


def _whole(alternatives: str) -> re.Pattern[str]:
    # The tables above are broken over lines for the reader; line breaks in them mean nothing.
    return re.compile(re.sub(r"\n\s*", "", alternatives), re.IGNORECASE)


_LABEL, _REQUEST = _whole(_LABELS), _whole(_REQUESTS)
_END = _whole(
    r"""(leave|post|add|write) (a|your) (comment|reply)\b.*|comments?(\s*\(?\d+\)?)?|\d+ comments?|
    (recommended|related|latest|popular|trending) (for you|posts?|stor(y|ies)|news|content|topics?|videos?)|
    start typing\b.*|your email address will not be published\b.*|about the authors?|اترك (تعليق|رد).*|تعليقات"""
)
_RELATED = _whole(
    r"""(recommended|related|similar|latest|popular|trending|most (read|viewed|popular)|more|other|see|read|also|اقرأ|مواضيع|أخبار|مقالات)
    \s+(for you|posts?|articles?|stor(y|ies)|news|content|coverage|reading|links?|also|read|more|أيضا|أيضاً|ايضا|ذات صلة|أخرى)\W*"""
)
# "The Defense Post source|articles": a name, then the labels of its links parted by bars.
_NAME = r"(?P<name>(?:[A-Z0-9\u0600-\u06FF][\w.&'’-]*|of|the|and|de|la|for|in)(?:\s+(?:[A-Z0-9\u0600-\u06FF][\w.&'’-]*|of|the|and|de|la|for|in|\+)){0,6})"
_PUBLICATION = (
    re.compile(rf"{_NAME}\s+[a-z]+(?:\s*\|\s*[a-z]+)+"),
    re.compile(rf"(?i:source|publication|publisher|outlet|المصدر)\s*[:|-]\s*{_NAME}\W*"),
    re.compile(rf"(?i:©|\(c\)|copyright)(?:\s*©)?\s*(?:\d{{4}}(?:\s*[-–]\s*\d{{4}})?\s*)?,?\s*(?:(?i:by)\s+)?{_NAME}(?:\s*[.,|-]?\s*(?:\d{{4}}|(?i:all rights reserved)).*)?\W*"),
    re.compile(rf"(?i:.*\b(?:appeared first|(?:originally|first) published))\s+(?i:on|in|by|at)\s+{_NAME}\W*"),
)  # fmt: skip
_TAG_LABEL = re.compile(
    r"(?:in|tags?|tagged(?: with)?|filed under|categor(?:y|ies)|topics?|posted in|keywords?|labels?|section|الوسوم|التصنيفات|كلمات مفتاحية)\s*:?\s+(?P<tags>.+)",
    re.IGNORECASE,
)
_TAG = re.compile(r"[#]?[\w’'&./-]+(?:\s+[\w’'&./-]+){0,3}")
_BYLINE = re.compile(
    r"(?:(?:written|reported|posted|story|edited)\s+)?(?:by|par|von|por|author|byline|writer|بقلم|كتب|الكاتب)\s*:?\s+(?P<names>[^\d|]{2,100}?)(?:\s*[|•·–—-]\s.*|\s*,?\s*(?:on\s+)?(?=\S*\s*\d).*)?",
    re.IGNORECASE,
)
_PERSON = re.compile(r"[^\W\d_][\w.'’-]*(?:\s+(?:[^\W\d_][\w.'’-]*)){0,4}")
_CREDIT = re.compile(r"(?P<name>[A-Z][\w.&'’ -]{1,40}?)\s*(?:\||•|·|–|—|,|\s-\s)\s*.*\d{4}")
_NO_CREDIT = re.compile(r"\d|^(?:by|on|updated|published|posted|last)\b", re.IGNORECASE)
_TRAIL = re.compile(r"(?:[\w’' &-]{1,30}\s*(?:>|»|›|/|::)\s*)+[\w’' &.,:-]{1,120}")


def is_furniture(line: str) -> bool:
    """True when the whole line is a label, a request to the reader or a link of the site."""
    words = line.strip()
    if len(words) > 300 or len(words.split()) > _LONGEST:
        return False
    return bool(
        _LABEL.fullmatch(words) or _REQUEST.fullmatch(words) or _PUBLICATION[0].fullmatch(words)
    ) or not re.search(r"\w", words)


def is_promotion(paragraph: str) -> bool:
    """True for a paragraph that sells the site's own letter, channel or people, and for its imprint."""
    return (
        len(paragraph) < 1000
        and len(paragraph.split()) <= _LONGEST_PROMOTION
        and (_PROMOTION.search(paragraph) is not None or _IMPRINT.match(paragraph) is not None)
    )


def ends_article(line: str) -> bool:
    """True for a line after which nothing of the article follows: comments, recommended posts."""
    return len(line) < 120 and _END.fullmatch(line.strip(" :")) is not None


def opens_related(line: str) -> bool:
    """True for the heading of a box of other headlines, which may stand in mid-article."""
    return len(line) < 60 and _RELATED.fullmatch(line.strip()) is not None


def breadcrumb(line: str) -> bool:
    """True for the path to a page ("Home > News > Iraq")."""
    return len(line) < 160 and _TRAIL.fullmatch(line.strip()) is not None and not re.search(r"[.!?]$", line)


def publication_in(line: str) -> str:
    """The publication that a line of the tail names; "" for other lines."""
    if len(line) > 300:
        return ""
    found = next((match for form in _PUBLICATION if (match := form.fullmatch(line.strip()))), None)
    return found["name"].strip(" .,-|") if found else ""


def credited(line: str) -> str:
    """The publication printed beside a date ("Daily Sabah | April 6, 2017"); "" for none."""
    found = _CREDIT.fullmatch(line.strip()[:200])
    name = found["name"].strip() if found else ""
    return name if len(name.split()) >= 2 and not _NO_CREDIT.search(name) else ""


def tag_line(line: str) -> tuple[str, ...]:
    """The tags of a line that holds nothing else ("In Syria, Middle East"); () for other lines.

    Behind the bare word "In" there must be two tags at least, each with a capital (or in a script
    without them): "In Baghdad" may be the start of anything.
    """
    found = _TAG_LABEL.fullmatch(line.strip()) if len(line) < 300 else None
    if found is None or re.search(r"[.!?]$", line.strip()):
        return ()
    tags = [
        tag.strip().lstrip("#").strip()
        for tag in re.split(r"\s*[,،|;/•·]\s*|\s+(?=#)", found["tags"])
        if tag.strip()
    ]
    bare = re.match(r"in\s", line.strip(), re.IGNORECASE) is not None
    if not all(_TAG.fullmatch(tag) for tag in tags):
        return ()
    if bare and (len(tags) < 2 or any(tag[:1].islower() for tag in tags)):
        return ()
    return tuple(tags)


def writers(line: str) -> tuple[str, ...]:
    """The names of a byline ("By Jane Doe and Ali Hassan"), without "By"; () for other lines."""
    found = _BYLINE.fullmatch(line.strip()) if len(line) < 200 else None
    if found is None:
        return ()
    names = [
        name.strip(" .,:*")
        for name in re.split(r"\s*(?:,|،|&|;|/|\band\b|\bet\b|\bund\b|\by\b)\s*", found["names"])
    ]
    names = [name for name in names if name]
    good = all(_PERSON.fullmatch(name) and not name[0].islower() for name in names)
    return tuple(names) if good else ()
