"""What a page says of itself: JSON-LD, meta tags and the visible title, byline and date.

Order of trust: JSON-LD of an article, then meta tags, then what the page prints. A date keeps where
it came from. Names of sites, agencies and desks are no bylines.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from lxml import etree

from briefing.gather.dates import Moment, read_date
from briefing.gather.locality import order_of_day
from briefing.gather.markup import first, is_large, plain
from briefing.gather.paragraphs import one_line
from briefing.gather.plaintext import without_site
from briefing.gather.printed_dates import printed_date
from briefing.model import DateSource

# JSON-LD beyond this size or depth is a bomb; the largest of 80 real pages had 60 kB.
_LONGEST_JSON = 500_000
_DEEPEST_JSON = 60
_ARTICLE_TYPES = re.compile(
    r"(Article|BlogPosting|Report|LiveBlogPosting|PressRelease|Review|Story|WebPage|VideoObject)$"
)
_TITLES = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
    "sailthru.title",
    "title",
)
_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created",
    "article.published", "pubdate", "publishdate", "publish-date", "publication_date", "publish_date", "cxenseparse:recs:publishtime",
    "article_date_original", "datecreated", "date", "last-modified-date", "weibo:article:create_at", "iso-8601-publish-date",
)  # fmt: skip
_BYLINES = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "cxenseparse:author",
)
# "twitter:label1" and "twitter:data1": how many WordPress sites name their writer.
_WRITTEN_BY = re.compile(
    r"(?:written|posted|published) by|verfasst von|geschrieben von|von|écrit par|escrito por|scritto da|author|autor|"
    r"كتب بواسطة|كُتب بواسطة|بقلم",
    re.IGNORECASE,
)
_MOST_HEADINGS = 50
# Words that a heading has more of, to be a headline though the title does not name it.
_FEWEST_WORDS = 3
_BY = re.compile(
    r"^(?:by|von|par|por|di|autor(?:in|en)?|author|auteur|text|written by|reported by|بقلم|كتبت?|الكاتبة?|إعداد|yazan|muhabir|nûçegihan)\b\s*:?\s*",
    re.IGNORECASE,
)
# "Damascus: Suad Halabi", as Arabic dailies print it.
_IN_TOWN = re.compile(r"\s+(?:in|from|at|à|في|من)\s+\S.*$")
_FROM_TOWN = re.compile(r"^[^\W\d_]+(?: [^\W\d_]+)?\s*:\s*(?=\S)")
_NO_NAME = re.compile(
    r"https?:|www\.|@\S+\.\S+|\d{3}|^(admin|administrator|super ?user|webmaster|editor|staff|newsroom|web ?desk|المحررة?|محرر|(?:فريق|هيئة) التحرير|مدير الموقع|redaktion|redaction|author|null|none|unknown|undefined|by)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PageHead:
    """What a page declares."""

    title: str = ""
    byline: tuple[str, ...] = ()
    published: Moment | None = None
    published_from: DateSource | None = None
    # ISO 639-1 code, "" where not declared.
    language: str = ""
    # The publication's name, "" where not declared.
    site: str = ""
    # rel=canonical or og:url, as printed; whoever uses it checks its domain.
    canonical: str = ""
    # What the article is about in its own words: often the standfirst.
    descriptions: tuple[str, ...] = ()


def read_head(tree: etree._Element, url: str = "") -> PageHead:
    """Everything that the page declares about its article; `url` is where it was read."""
    meta = _meta(tree)
    linked = _linked(tree)
    site = one_line(meta.get("og:site_name", "")) or _named(linked.get("publisher"))
    title = _title(tree, linked, meta, site)
    published, published_from = _published(tree, linked, meta, title, url)
    return PageHead(
        title=title,
        byline=_byline(tree, linked, meta, site),
        published=published,
        published_from=published_from,
        language=_language(tree, linked, meta),
        site=site,
        canonical=_canonical(tree, meta),
        descriptions=_descriptions(linked, meta),
    )


# ── JSON-LD ──────────────────────────────────────────────────────────────────────────────────────


def _linked(tree: etree._Element) -> dict[str, Any]:
    """The JSON-LD object that describes the article; an empty one where there is none."""
    objects = [thing for thing in _objects(tree) if _ARTICLE_TYPES.search(_type(thing))]
    objects.sort(
        key=lambda thing: (
            _type(thing).endswith(("WebPage", "VideoObject")),
            "datePublished" not in thing,
            "headline" not in thing,
        )
    )
    merged: dict[str, Any] = {}
    for thing in objects[:5]:
        for key, value in thing.items():
            # A page object speaks for the page; its name is often the site's.
            if (
                value
                and (key not in merged)
                and not (_type(thing).endswith("WebPage") and key in {"name", "author"})
            ):
                merged[key] = value
    return merged


def _objects(tree: etree._Element) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        words = (script.text or "").strip()
        if len(words) > _LONGEST_JSON or _depth(words) > _DEEPEST_JSON:
            continue
        yield from _flat(_lenient_json(words))


def _lenient_json(words: str) -> Any:
    words = (
        re.sub(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*$", "", words)
        .strip()
        .rstrip(";")
    )
    for text in (words, re.sub(r",\s*([}\]])", r"\1", words)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _depth(words: str) -> int:
    deepest = depth = 0
    for mark in re.finditer(r"[\[\]{}]", words):
        depth += 1 if mark[0] in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _flat(thing: Any) -> Iterator[dict[str, Any]]:
    if isinstance(thing, list):
        for part in thing[:200]:
            yield from _flat(part)
    elif isinstance(thing, dict):
        yield thing
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate"):
            if isinstance(thing.get(key), (list, dict)) and key != "liveBlogUpdate":
                yield from _flat(thing[key])


def _type(thing: dict[str, Any]) -> str:
    kind = thing.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return next((word for word in kinds if isinstance(word, str) and _ARTICLE_TYPES.search(word)), "")


def _words(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _named(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else None
    return plain(_words(value.get("name") if isinstance(value, dict) else value))


# ── Fields ───────────────────────────────────────────────────────────────────────────────────────


def _meta(tree: etree._Element) -> dict[str, str]:
    """Meta tags by lower-cased name; the first of each wins."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").strip().lower()
        content = (tag.get("content") or "").strip()
        if name and content:
            found.setdefault(name, content[:5000])
            if name in {"author", "article:author"}:
                found[f"{name}s"] = (found.get(f"{name}s", "") + "\n" + content[:500]).strip()
    return found


def _title(tree: etree._Element, linked: dict[str, Any], meta: dict[str, str], site: str) -> str:
    """The headline: what is declared for sharing, unless that only repeats a heading made for search.

    Measured on 40 pages: shared title, then JSON-LD, then heading is right on 37; any one alone on 31 at most.
    """
    named = next((plain(" ".join(title.itertext())) for title in tree.iter("title")), "")
    shown = _headings(tree, "h1")[:5] or _lesser_headings(tree, named)
    shared = next((title for name in _TITLES if (title := _bare(meta.get(name, ""), site))), "")
    declared = _bare(_words(linked.get("headline")), site)
    repeated = any(_letters(heading).startswith(_letters(shared)) for heading in shown)
    cut = shared.endswith(("…", "..."))
    if shared and not (cut and (shown or declared)) and not (repeated and declared):
        # The heading is the same title in full where the shared one is cut or carries more.
        return next((heading for heading in shown if _same_title(heading, shared)), shared)
    if declared and not (declared.endswith(("…", "...")) and shared):
        return declared
    title = shared or without_site(named, site)
    same = [h for h in shown if _same_title(h, shared or named) or (not shared and _stands_in(h, named))]
    # Some sites give every page their own name for a title.
    bare = not shared and len(shown) == 1 and len(shown[0].split()) > max(len(named.split()), _FEWEST_WORDS)
    return same[0] if same else shown[0] if bare else title or "".join(shown[:1])


def _headings(tree: etree._Element, *tags: str) -> list[str]:
    found = (plain(" ".join(h.itertext())) for h in islice(tree.iter(*tags), _MOST_HEADINGS))
    return [heading for heading in found if heading]


def _lesser_headings(tree: etree._Element, named: str) -> list[str]:
    """The headline of a page without a first heading: what its title names too, else its first with words enough."""
    found = _headings(tree, "h2", "h3")
    same = [heading for heading in found if _stands_in(heading, named)]
    return (same or [heading for heading in found if len(heading.split()) > _FEWEST_WORDS])[:1]


def _stands_in(heading: str, title: str) -> bool:
    """True when the title is the heading with something before or behind it: "Ministry | Gates repaired"."""
    one, other = _letters(heading), _letters(title)
    return len(one) >= 12 and (other.startswith(one) or other.endswith(one))


def _bare(title: str, site: str) -> str:
    """A title without what sites put behind it after a bar, when enough words stand before."""
    title = without_site(plain(title), site)
    before = title.split(" | ")[0].strip()
    return before if len(before.split()) >= 4 else title


def _same_title(heading: str, title: str) -> bool:
    """True when the title is the heading with a site's name or a cut at its end."""
    one, other = _letters(heading), _letters(title)
    return len(one) >= 12 and (
        other.startswith(one) or (len(other) >= 20 and title.endswith(("…", "...")) and one.startswith(other))
    )


def _byline(tree: etree._Element, linked: dict[str, Any], meta: dict[str, str], site: str) -> tuple[str, ...]:
    """Declared people, else those printed, else the organisation that is declared."""
    found = linked.get("author")
    people = found if isinstance(found, list) else [found]
    declared = _names([_person(person) for person in people if person])
    if not declared:
        lines = [*(meta.get(f"{key}s", meta.get(key, "")) for key in _BYLINES), _labelled_writer(meta)]
        declared = next((names for line in lines if (names := _names(line.split("\n")))), ())
    own = {_letters(site), _letters(_named(linked.get("publisher")))}
    if declared and not all(_letters(name) in own or _is_desk(name) for name in declared):
        return declared
    return _names(_shown_byline(tree)) or declared


def _labelled_writer(meta: dict[str, str]) -> str:
    """The writer of a card of labels and values; "" where none is labelled so."""
    for number in (1, 2):
        if _WRITTEN_BY.fullmatch(meta.get(f"twitter:label{number}", "").strip(" :")):
            return meta.get(f"twitter:data{number}", "")
    return ""


def _person(value: Any) -> str:
    if isinstance(value, dict) and not value.get("name"):
        return plain(f"{_words(value.get('givenName'))} {_words(value.get('familyName'))}")
    return _named(value)


def _is_desk(name: str) -> bool:
    return (
        name.isupper()
        or re.search(r"(?i)\b(news|nachrichten|redaktion|desk|staff|team|online)\b", name) is not None
    )


def _names(candidates: list[str]) -> tuple[str, ...]:
    names: list[str] = []
    for candidate in candidates:
        words = _BY.sub("", plain(candidate))
        for name in re.split(r"\s*(?:,|;|&|\||/|\band\b|\bund\b|\bet\b)\s*", words):
            good = 2 <= len(name) <= 60 and not _NO_NAME.search(name)
            if good and name not in names:
                names.append(name)
    return tuple(names)


def _shown_byline(tree: etree._Element) -> list[str]:
    """The names in the first element that is marked as a byline and holds little else."""
    for element in first(tree, "a", "span", "div", "p", "address", "li", "ul", "dd", "cite"):
        if not _marks_a_byline(element) or is_large(element):
            continue
        words = _FROM_TOWN.sub("", _BY.sub("", one_line(" ".join(element.itertext()))))
        names = tuple(_IN_TOWN.sub("", name) for name in _names([words]))
        # Arabic letters are neither capital nor small.
        good = all(len(name.split()) <= 4 and name[0].isalpha() and not name[0].islower() for name in names)
        if 4 <= len(words) <= 120 and names and good:
            return list(names)
    return []


def _marks_a_byline(element: etree._Element) -> bool:
    marks = f"{element.get('rel') or ''} {element.get('itemprop') or ''} {element.get('class') or ''}".lower()
    if re.search(
        r"(^|[\s_-])(author|byline|autor|auteur|writer|reporter|yazar|created-?by|written-?by)(s|[\s_-]*name)?($|\s)",
        marks,
    ):
        return True
    # The page of a writer: its link bears the name. A bare "/author/" is the list of all.
    return (
        element.tag == "a"
        and re.search(r"/(?:author|autor(?:en)?|auteur)s?/[^/?#]{3,}", element.get("href") or "") is not None
    )


def _published(
    tree: etree._Element, linked: dict[str, Any], meta: dict[str, str], title: str, url: str
) -> tuple[Moment | None, DateSource | None]:
    for key in ("datePublished", "dateCreated", "uploadDate"):
        if moment := read_date(_words(linked.get(key))):
            return moment, "json-ld"
    order = order_of_day(tree, [meta.get("og:locale", ""), meta.get("content-language", "")], url)
    for name in _DATES:
        if moment := read_date(meta.get(name), order=order):
            return moment, "meta"
    moment = printed_date(tree, title, order)
    return moment, "page" if moment else None


def _descriptions(linked: dict[str, Any], meta: dict[str, str]) -> tuple[str, ...]:
    found = (
        linked.get("description"),
        *(meta.get(name) for name in ("og:description", "description", "twitter:description")),
    )
    return tuple(dict.fromkeys(plain(words) for words in found if isinstance(words, str) and words))


def _language(tree: etree._Element, linked: dict[str, Any], meta: dict[str, str]) -> str:
    candidates = (
        tree.get("lang"),
        tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
        _words(linked.get("inLanguage")),
        meta.get("og:locale"),
        meta.get("language"),
        meta.get("content-language"),
    )
    codes = (re.match(r"[a-zA-Z]{2}(?![a-zA-Z])", candidate.strip()) for candidate in candidates if candidate)
    return next((code[0].lower() for code in codes if code), "")


def _canonical(tree: etree._Element, meta: dict[str, str]) -> str:
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href"):
            return str(link.get("href")).strip()[:2000]
    return meta.get("og:url", "")[:2000]


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).lower()
