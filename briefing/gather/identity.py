"""What an article is known by: its guid, else its canonical link, never its title.

A guid that is an address of the feed's own site names the article everywhere, so that two feeds of one
outlet bring it once. Any other guid ("12345") is only unique within its source; a foreign address
likewise, or one feed could rewrite the articles of another.
"""

from __future__ import annotations

import posixpath
import re
from urllib.parse import parse_qsl, unquote, urlencode, urljoin, urlsplit, urlunsplit

# Parameters that say where a reader came from, not what is read.
_TRACKING = re.compile(
    r"(?i)utm_\w+|at_(?:medium|campaign|custom\d|link\w*|bbc\w*|ptr\w*|format|count)|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|mkt_tok|"
    r"_hs(?:enc|mi)|hsctatracking|vero_\w+|oly_\w+_id|wt\.?mc|wt_mc|cmp(?:id)?|icid|ito|ncid|ocid|cid|smid|smtyp|partner|rss|traffic_source|guccounter|guce_\w+|"
    r"ref(?:_?src|_?url|errer)?|source|src|spm|share(?:id)?|s_?cid|xtor|ns_\w+|pk_(?:campaign|kwd|source|medium)|piwik_\w+|output|amp"
)
# Removed only where their value is one of these.
_ONLY_AS = {
    "source": {"rss", "feed", "newsletter", "twitter", "facebook", "email", "whatsapp", "social"},
    "src": {"rss", "feed", "nl", "social"},
    "output": {"amp"},
    "ref": {"rss", "feed", "home", "homepage", "twitter", "facebook"},
    "partner": {"rss"},
    "cid": set(),
}
# Most links of most feeds: nothing in them that could be taken out.
_PLAIN = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[\w%~-][\w%~.,-]*)+/?")
_PREFIXES = (
    "www.",
    "m.",
    "amp.",
    "mobile.",
    "en.",
    "ar.",
    "english.",
    "arabic.",
    "feeds.",
    "rss.",
    "feed.",
    "news.",
    "api.",
)


def canonical(url: str) -> str:
    """The address without what does not name the article; the same again for what it returns."""
    if _PLAIN.fullmatch(url) and "amp" not in url:
        return url
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").lower()
        port = (
            f":{parts.port}"
            if parts.port and (parts.scheme, parts.port) not in {("http", 80), ("https", 443)}
            else ""
        )
    except ValueError:
        return url
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return url
    query = [
        (key, value)
        for key, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _is_tracking(key, value)
    ]
    # A query that only lost nothing stays as it was printed: servers read "+" and "%20" apart.
    kept = parts.query if len(query) == len(parts.query.split("&")) else urlencode(query)
    if host.startswith("amp."):
        host = host.removeprefix("amp.")
    bracketed = f"[{host}]" if ":" in host else host
    return urlunsplit((parts.scheme.lower(), bracketed + port, _path(parts.path), kept, ""))


def _path(path: str) -> str:
    bare = posixpath.normpath(re.sub(r"//+", "/", path)) if path else "/"
    bare = "/" if bare in {".", "//"} else bare
    bare = re.sub(r"(?:/amp|\.amp)(?:\.html)?$|^/amp(?=/)", "", bare) or "/"
    return bare + "/" if path.endswith("/") and bare != "/" and not path.endswith("/amp/") else bare


def _is_tracking(key: str, value: str) -> bool:
    if not _TRACKING.fullmatch(key):
        return False
    only = _ONLY_AS.get(key.lower())
    return only is None or value.lower() in only


def absolute(base: str, link: str) -> str:
    """The address that a link on a page leads to; "" for one that is broken."""
    if link.startswith(("https://", "http://")) and "[" not in link:
        return link
    try:
        return urljoin(base, link)
    except ValueError:
        return ""


def site(url: str) -> str:
    """The host without what stands in front of a site's name ("www.", "m.", "feeds.")."""
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
    changed = True
    while changed:
        changed = False
        for prefix in _PREFIXES:
            if host.startswith(prefix) and host.count(".") > 1:
                host, changed = host.removeprefix(prefix), True
    return host


def same_site(one: str, other: str) -> bool:
    """True when both addresses belong to one site, or the one to a part of the other."""
    first, second = site(one), site(other)
    if not first or not second:
        return False
    return first == second or first.endswith("." + second) or second.endswith("." + first)


def article_id(source: str, guid: str, link: str, address: str) -> str:
    """The id of the article that an item of the feed at `address` stands for; "" for one without a name."""
    if guid:
        is_own = re.match(r"https?://[^\s/]", guid) and same_site(guid, address)
        return guid if is_own else f"{source}:{guid}"
    if not link:
        return ""
    bare = canonical(link)
    return bare if same_site(bare, address) else f"{source}:{bare}"


def declared_address(declared: str, url: str) -> str:
    """The page's own word for its address where it stays within its site, else the one it was read from."""
    if declared:
        found = absolute(url, declared)
        # A front page as "canonical" is a fault of many templates: it would fold all articles into one.
        if same_site(found, url) and len(unquote(urlsplit(found).path)) > 1:
            return canonical(found)
    return canonical(url)
