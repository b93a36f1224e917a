"""What a page says of itself: JSON-LD, meta tags and the visible title, byline and date.

Order of trust: JSON-LD of an article, then meta tags, then what the page prints. A date keeps where
it came from. Names of sites, agencies and desks are no bylines.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from briefing.gather.dates import Moment, read_date
from briefing.gather.furniture import writers
from briefing.gather.markup import plain
from briefing.gather.paragraphs import one_line
from briefing.gather.plaintext import without_site
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
_NO_NAME = re.compile(
    r"https?:|www\.|@\S+\.\S+|\d{3}|^(admin|editor|staff|newsroom|web ?desk|redaktion|redaction|author|null|none|unknown|undefined|by)$",
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
    # Article body in JSON-LD, "" for none.
    body: str = ""


def read_head(tree: etree._Element) -> PageHead:
    """Everything that the page declares about its article."""
    meta = _meta(tree)
    linked = _linked(tree)
    site = one_line(meta.get("og:site_name", "")) or _named(linked.get("publisher"))
    published, published_from = _published(tree, linked, meta)
    return PageHead(
        title=_title(tree, linked, meta, site),
        byline=_byline(tree, linked, meta, site),
        published=published,
        published_from=published_from,
        language=_language(tree, linked, meta),
        site=site,
        canonical=_canonical(tree, meta),
        body=_words(linked.get("articleBody")),
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
    candidates = [plain(_words(linked.get("headline")))]
    candidates += [plain(meta.get(name, "")) for name in _TITLES]
    shown = [plain(" ".join(heading.itertext())) for heading in tree.iter("h1")][:5]
    named = next((plain(" ".join(title.itertext())) for title in tree.iter("title")), "")
    candidates = [without_site(title, site) for title in [*candidates, named] if title]
    # A heading on the page that says what a declared title says is what readers see.
    for heading in shown:
        bare = _letters(heading)
        if bare and any(
            bare in _letters(title) or _letters(title) in bare for title in candidates if _letters(title)
        ):
            return heading
    return candidates[0] if candidates else next(iter(shown), "")


def _byline(tree: etree._Element, linked: dict[str, Any], meta: dict[str, str], site: str) -> tuple[str, ...]:
    found = linked.get("author")
    people = found if isinstance(found, list) else [found]
    names = _names([_named(person) for person in people if person], site)
    if not names:
        for key in _BYLINES:
            names = _names(meta.get(f"{key}s", meta.get(key, "")).split("\n"), site)
            if names:
                break
    return names or _names(_shown_byline(tree), site)


def _names(candidates: list[str], site: str) -> tuple[str, ...]:
    names: list[str] = []
    for candidate in candidates:
        words = re.sub(r"^(?:by|von|par|por|di)\s+", "", plain(candidate), flags=re.IGNORECASE)
        for name in re.split(r"\s*(?:,|;|&|\||/|\band\b|\bund\b|\bet\b)\s*", words):
            good = 2 <= len(name) <= 60 and not _NO_NAME.search(name) and _letters(name) != _letters(site)
            if good and name not in names:
                names.append(name)
    return tuple(names)


def _shown_byline(tree: etree._Element) -> list[str]:
    for element in tree.iter("a", "span", "div", "p", "address"):
        marks = (
            f"{element.get('rel') or ''} {element.get('itemprop') or ''} {element.get('class') or ''}".lower()
        )
        if re.search(r"(^|[\s_-])(author|byline)(s|[\s_-]?name)?($|\s)", marks):
            words = one_line(" ".join(element.itertext()))
            if 3 <= len(words) <= 120:
                return list(writers(words) or ((words,) if len(words.split()) <= 5 else ()))
    return []


def _published(
    tree: etree._Element, linked: dict[str, Any], meta: dict[str, str]
) -> tuple[Moment | None, DateSource | None]:
    for key in ("datePublished", "dateCreated", "uploadDate"):
        if moment := read_date(_words(linked.get(key))):
            return moment, "json-ld"
    for name in _DATES:
        if moment := read_date(meta.get(name)):
            return moment, "meta"
    for element in tree.iter("time", "abbr", "span", "div", "p"):
        if element.tag == "time" or element.get("itemprop") == "datePublished":
            words = (
                element.get("datetime")
                or element.get("content")
                or element.get("title")
                or one_line(" ".join(element.itertext()))[:80]
            )
            if moment := read_date(words):
                return moment, "page"
    return None, None


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
