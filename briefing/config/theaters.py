"""Theaters from TOML: one file a theater, the name of the file is its id.

A file that begins with "_" is no theater but a background: countries that are only counted, so
that an article's share of mentions can be measured. All backgrounds together are one value with
the id "_world"; hand it to the analysis along with the theaters. A country that a theater is about
(`country = "SYR"`) is left out there: the theater counts for it.

A theater of a user is one such file in `sources/theaters/` of the desk; it comes before a shipped
one of the same name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Literal

from briefing.config.toml import Table, read_toml
from briefing.errors import ConfigError
from briefing.model import Term, TermKind, Theater
from briefing.text.transliteration import transliterations

WORLD = "_world"

# Key in the file, and the kind of term it holds.
_KINDS: tuple[tuple[str, TermKind], ...] = (
    ("governorate", "governorate"),
    ("place", "place"),
    ("minor", "place"),
    ("base", "base"),
    ("crossing", "crossing"),
    ("group", "group"),
    ("party", "party"),
    ("institution", "institution"),
    ("person", "person"),
)  # fmt: skip
# Named in Arabic, and written in Latin letters by every newspaper's own rules.
_PLACES = frozenset({"governorate", "place", "base", "crossing"})


def load_theaters(folders: Sequence[Path]) -> dict[str, Theater]:
    """Every theater by id, and the background of the world under "_world", last.

    Of two files with one name the one in the earlier folder counts; a folder that is not there
    holds none.
    """
    files: dict[str, Path] = {}
    for folder in folders:
        for file in sorted(folder.glob("*.toml")):
            files.setdefault(file.stem, file)
    theaters = {stem: read_theater(files[stem]) for stem in sorted(files) if not stem.startswith("_")}
    backgrounds = [read_background(files[stem]) for stem in sorted(files) if stem.startswith("_")]
    return {**theaters, WORLD: _world(backgrounds, theaters)}


def find_theater(theaters: Mapping[str, Theater], wanted: str, file: object = "", key: str = "") -> Theater:
    """The theater with that id; `ConfigError` naming file and key where there is none."""
    if wanted in theaters and wanted != WORLD:
        return theaters[wanted]
    known = [name for name in theaters if name != WORLD]
    near = get_close_matches(wanted.lower(), known, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"one of {', '.join(known) or 'none'}"
    raise ConfigError(file or "theaters", key, f"no theater {wanted!r}", hint)


def read_theater(file: Path) -> Theater:
    """The theater that one file describes."""
    table = read_toml(file)
    name = table.text("name")
    names = (name, *table.texts("names", ()))
    demonyms = table.texts("demonyms", ())
    colour = table.text("colour", "#12263a")
    if len(colour) != 7 or colour[0] != "#" or set(colour[1:].lower()) - set("0123456789abcdef"):
        raise table.wrong("colour", 'a colour as "#12263a"')
    terms = [Term(name, "name", _unique(names))]
    if demonyms:
        terms.append(Term(demonyms[0], "demonym", _inflected(demonyms)))
    for key, kind in _KINDS:
        beside = (*names, *demonyms) if key == "minor" else ()
        terms.extend(_term(entry, kind, beside) for entry in table.tables(key))
    theater = Theater(
        id=file.stem,
        name=name,
        terms=tuple(terms),
        masks=table.texts("masks", ()),
        asides=table.texts("asides", ()),
        native_name=table.text("native_name", ""),
        country=_country(table, "country"),
        capital=_capital(table, terms),
        colour=colour,
    )
    table.done()
    return theater


def _term(table: Table, kind: TermKind, beside: tuple[str, ...]) -> Term:
    name = table.text("name")
    variants = (name, *table.texts("variants", ()))
    if kind in _PLACES:
        variants += tuple(form for variant in variants for form in transliterations(variant))
    term = Term(
        name=name,
        kind=kind,
        variants=_unique(variants),
        lat=_degrees(table, "lat", 90),
        lon=_degrees(table, "lon", 180),
        governorate=table.text("governorate", "") or (name if kind == "governorate" else None),
        requires=table.texts("requires", ()) or beside,
        not_near=table.texts("not_near", ()),
        since=table.day("since", None),
        until=table.day("until", None),
    )
    if (term.lat is None) != (term.lon is None):
        raise table.wrong("lon" if term.lon is None else "lat", "both lat and lon, or neither")
    table.done()
    return term


def _degrees(table: Table, key: Literal["lat", "lon"], most: float) -> float | None:
    degrees = table.number(key, None)
    if degrees is not None and abs(degrees) > most:
        raise table.wrong(key, f"degrees from -{most} to {most}")
    return degrees


def _country(table: Table, key: str) -> str:
    code = table.text(key, "")
    if code and not (len(code) == 3 and code.isascii() and code.isupper()):
        raise table.wrong(key, 'a country code of three capitals, as "IRQ"')
    return code


def _capital(table: Table, terms: Sequence[Term]) -> str:
    name = table.text("capital", "")
    if name and name not in (places := [term.name for term in terms if term.lat is not None]):
        near = get_close_matches(name, places, n=1)
        raise table.wrong("capital", f"the name of one of its places, as {(near or places or ['none'])[0]!r}")
    return name


def _unique(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name.strip()))


def _inflected(demonyms: Sequence[str]) -> tuple[str, ...]:
    """Demonyms, the Arabic ones in every form: they are given in the masculine singular."""
    forms: list[str] = []
    for demonym in demonyms:
        forms.append(demonym)
        if demonym.endswith("ي") and not demonym.startswith("ال"):
            endings = ("", "ة", "ا", "ون", "ين", "ات", "تين", "تان", "ان")
            forms.extend(article + demonym + ending for ending in endings for article in ("", "ال"))
    return _unique(forms)


def read_background(file: Path) -> Theater:
    """The countries that one file names, as one value; each term knows its country."""
    table = read_toml(file)
    masks = table.texts("masks", ())
    asides = table.texts("asides", ())
    terms: list[Term] = []
    for code, entry in table.named_tables():
        if not (len(code) == 3 and code.isascii() and code.isupper()):
            raise ConfigError(file, code, "no country code", 'expected three capitals, as "IRQ"')
        terms.extend(_country_terms(code, entry))
    table.done()
    return Theater(id=WORLD, name="World", terms=tuple(terms), masks=masks, asides=asides)


def _country_terms(code: str, table: Table) -> Iterator[Term]:
    name = table.text("name", "")
    names = _unique((name, *table.texts("names", ())))
    if names:
        yield Term(names[0], "name", names, country=code)
    kinds: tuple[tuple[str, TermKind], ...] = (
        ("demonyms", "demonym"), ("places", "place"), ("groups", "group"), ("people", "person")
    )  # fmt: skip
    for key, kind in kinds:
        variants = _unique(table.texts(key, ()))
        if kind == "demonym":
            variants = _inflected(variants)
        if variants:
            yield Term(variants[0], kind, variants, country=code)
    for entry in table.tables("beside"):
        names = entry.texts("names")
        yield Term(names[0], "place", names, requires=entry.texts("requires", ()),
                   not_near=entry.texts("not_near", ()), country=code)  # fmt: skip
        entry.done()
    table.done()


def _world(backgrounds: Sequence[Theater], theaters: Mapping[str, Theater]) -> Theater:
    followed = {theater.country for theater in theaters.values() if theater.country}
    terms = (t for background in backgrounds for t in background.terms if t.country not in followed)
    return replace(
        Theater(id=WORLD, name="World", terms=tuple(terms)),
        masks=_unique([mask for background in backgrounds for mask in background.masks]),
        asides=_unique([aside for background in backgrounds for aside in background.asides]),
    )
