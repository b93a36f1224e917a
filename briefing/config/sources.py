"""Sources from their TOML files: one file a source, its name the source's id."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from briefing.config.toml import Table, read_toml
from briefing.errors import ConfigError
from briefing.model import PageRules, PageTest, Source

KINDS = ("feed", "sitemap", "pages", "wordpress", "mail", "files")
TIERS = ("wire", "state", "local", "ngo", "official", "think-tank")
_PLUGIN = re.compile(r"[A-Za-z_][\w.]*:[A-Za-z_]\w*")
_LOCAL = {"files"}


def read_sources(folder: Path) -> tuple[Source, ...]:
    """Every source of a folder, by name of its file; `ConfigError` for the first that will not do.

    Folders below it (`theaters`, `sample`) are not looked into.
    """
    return tuple(read_source(path) for path in sorted(folder.glob("*.toml")))


def read_every_source(files: Iterable[Path]) -> tuple[tuple[Source, ...], tuple[ConfigError, ...]]:
    """The sources of these files, in their order, and what is wrong with the files that are left out."""
    sources: list[Source] = []
    broken: list[ConfigError] = []
    for path in files:
        try:
            sources.append(read_source(path))
        except ConfigError as error:
            broken.append(error)
    return tuple(sources), tuple(broken)


def read_source(path: Path) -> Source:
    """One source; every error names file, key, what was found and what would work."""
    table = read_toml(path)
    kind = _kind(table)
    source = Source(
        id=path.stem,
        name=table.text("name"),
        kind=kind,
        urls=_urls(table, kind, path),
        tier=table.choice("tier", (*TIERS, ""), ""),
        language=table.text("language", "").lower(),
        theaters=table.texts("theaters", ()),
        zone=table.zone("zone") if "zone" in table else "",
        every=table.duration("every", timedelta(minutes=30)),
        full_text=table.choice("full_text", ("feed", "page", "auto"), "auto"),
        weight=table.number("weight", 1.0) or 0.0,
        verified=table.flag("verified", False),
        enabled=table.flag("enabled", True),
        links=table.text("links", ""),
        headers=_headers(table.table("headers")),
        headers_file=_beside(path, table.text("headers_file", "")),
        mailbox=table.text("mailbox", "INBOX"),
        user=table.text("user", ""),
        password_file=_beside(path, table.text("password_file", "")),
        limit=table.integer("limit", 200, least=1, most=10_000),
        delay=table.number("delay", 1.0) or 0.0,
        rules=_rules(table.table("extract")),
        tests=tuple(_test(test, path) for test in table.tables("test")),
        sample=path.parent.parent.name == "sample",
        **_match(table.table("match")),
    )
    table.done()
    return source


def _kind(table: Table) -> str:
    kind = table.text("kind")
    if kind not in KINDS and not _PLUGIN.fullmatch(kind):
        raise table.wrong("kind", f'one of {", ".join(KINDS)}, or "module:attr" of a plugin')
    return kind


def _urls(table: Table, kind: str, path: Path) -> tuple[str, ...]:
    """Addresses as they stand; paths made absolute, seen from the desk or from beside the file."""
    urls = table.texts("urls")
    if not urls:
        raise table.wrong("urls", "at least one address")
    return tuple(_url(table, kind, url, path) for url in urls)


def _url(table: Table, kind: str, url: str, path: Path) -> str:
    if re.match(r"(?i)https?://[^\s/]", url) or (kind == "mail" and re.match(r"(?i)imaps?://[^\s/]", url)):
        return url
    if (
        "://" in url
        or kind not in {*_LOCAL, "feed", "mail", "sitemap"}
        or re.match(r"[\w-]+(\.[\w-]+)*\.[a-z]{2,}/", url)
    ):
        expected = (
            'addresses with "https://" in front' if "://" not in url else "http or https addresses, or paths"
        )
        raise table.wrong("urls", expected)
    return _beside(path, url)


def _beside(file: Path, path: str) -> str:
    """A path as the desk sees it: beside the file where it exists there, else from the folder above."""
    if not path:
        return ""
    here = file.parent / path
    return str((here if here.exists() else file.parent.parent / path).resolve())


def _headers(table: Table) -> tuple[tuple[str, str], ...]:
    headers = tuple(
        (name, table.text(name))
        for name in table.keys()  # noqa: SIM118  a Table is no dict
    )
    for name, value in headers:
        if not re.fullmatch(r"[A-Za-z0-9-]+", name) or re.search(r"[\r\n]", value):
            raise table.wrong(name, "a header's name and its value on one line")
    return headers


def _match(table: Table) -> dict[str, tuple[str, ...]]:
    match = {key: table.texts(key, ()) for key in ("include", "exclude", "include_url", "exclude_url")}
    table.done()
    return match


def _rules(table: Table) -> PageRules:
    rules = PageRules(**{key: table.texts(key, ()) for key in ("body", "title", "byline", "date", "strip")})
    for key in ("body", "title", "byline", "date"):
        if any(not rule.startswith(("css:", "xpath:")) for rule in getattr(rules, key)):
            raise table.wrong(key, 'selectors that begin with "css:" or "xpath:"')
    table.done()
    return rules


def _test(table: Table, path: Path) -> PageTest:
    test = PageTest(
        file=_beside(path, table.text("file")),
        contains=table.texts("contains", ()),
        not_contains=table.texts("not_contains", ()),
        title=table.text("title", ""),
    )
    table.done()
    return test
