"""Write `briefing/text/listed_men.py` and `listed_women.py`: first names of public lists that tell a person.

    python tests/bench/list_first_names.py [KIT]

Names: those that at least four in 100,000 bear in the United States census of 1990 (public domain; as the
package `names` has it), and those of the package Faker 40 for countries that write Latin letters (MIT). Left
out: names that `given_names` has by hand, words of the tables of titles, bodies and places, and, by the news
of the development kit (KIT; words are counted, none is kept), what stands there in small letters, and what is
rather a surname. Needs faker and names, which the product does not.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import names

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from briefing.analysis.names.noun_phrases import NOT_NAMES  # noqa: E402
from briefing.text import given_names, titles  # noqa: E402

# Percent of a sex that bears the name, at least.
COMMON = 0.004
# What Faker's lists count where the census has none: next to nothing, but something.
LISTED = 1e-4
FEWEST_LETTERS = 3
# Borne by both sexes where neither has ten times as many.
BOTH = 10
COUNTRIES = (
    "en_US en_GB en_IN en_NG en_KE en_PK de_DE fr_FR es_ES es_MX it_IT pt_BR pt_PT nl_NL pl_PL tr_TR sv_SE no_NO da_DK fi_FI"
    " cs_CZ hu_HU ro_RO hr_HR en_IE az_AZ uz_UZ id_ID vi_VN sw zu_ZA yo_NG ha_NG ig_NG tw_GH lv_LV lt_LT et_EE sk_SK"
    " sl_SI ga_IE"
).split()
NEWS = "quotes/polnear_train quotes/polnear_dev quotes/ggt_dev stories/ecbplus_dev theaters/reuters_dev articles/real_articles"
# Read by hand among what was left: places, schools, firms, titles and words of other languages.
NO_NAMES = frozenset(
    """
    santa hong thu nova edison hilton brooklyn stanford loyola olympia jabal wadi philippine bergen cornell sierra
    cornel alcan peterson jefferson warner stanton emerson quincy cato dom angus merrill ivy dena monte geneva milan
    sofia florence verona vienna siena savannah carolina virginia dakota montana asia africa india china america
    israel jordan jericho zion eden cairo dallas austin houston denver madison augusta phoenix aurora alexandria
    valencia lorraine alsace bonn essen sun moon sky star storm rain snow summer autumn winter may june april august
    king prince duke earl baron bishop dean major judge marshal sheik sheikh ayatollah imam mullah pasha bey aga agha
    khan effendi
    """.split()
)
BY_HAND = given_names.HAND_MALE | given_names.HAND_FEMALE | given_names.HAND_EITHER


def main() -> None:
    """Write the two modules."""
    kit = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "../shared/eval") / "data"
    men, women = _borne("male"), _borne("female")
    small, first, last = _in_news(kit)
    found: dict[str, set[str]] = {"men": set(), "women": set(), "both": set()}
    for name in men.keys() | women.keys():
        surname = last[name] > first[name] / 2
        if len(name) < FEWEST_LETTERS or small[name] or surname or name in NO_NAMES | _told() | BY_HAND:
            continue
        shared = men[name] and women[name] and 1 / BOTH < men[name] / women[name] < BOTH
        found["both" if shared else "men" if men[name] > women[name] else "women"].add(name)
    _write("listed_men.py", "men", MEN=found["men"])
    _write("listed_women.py", "women, and of either", WOMEN=found["women"], BOTH=found["both"])


def _borne(sex: str) -> Counter[str]:
    """How many in a hundred bear each name; what only Faker lists counts next to nothing."""
    borne: Counter[str] = Counter()
    for line in Path(names.FILES[f"first:{sex}"]).read_text().splitlines():
        name, share, *_ = line.split()
        if float(share) >= COMMON:
            borne[name.lower()] += float(share)  # type: ignore[assignment]
    for country in COUNTRIES:
        provider = importlib.import_module(f"faker.providers.person.{country}").Provider
        for name in getattr(provider, f"first_names_{sex}", ()):
            if name.lower().isalpha():
                borne[name.lower()] += LISTED  # type: ignore[assignment]
    return borne


def _told() -> frozenset[str]:
    """The words of every table of titles, bodies and places, and those that open no name."""
    tables = (table for table in vars(titles).values() if isinstance(table, frozenset))
    return frozenset(word for table in tables for word in table if isinstance(word, str)) | NOT_NAMES


def _in_news(kit: Path) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """How often each word stands in small letters, before a capital word, and behind one."""
    small: Counter[str] = Counter()
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    for text in _texts(kit):
        small.update(re.findall(r"\b[a-zà-ÿ]{3,}\b", text))
        for one, other in re.findall(r"\b(?=([A-Z][\w’'-]+) ([A-Z][\w’'-]+))", text):
            first[one.lower()] += 1
            last[other.lower()] += 1
    return small, first, last


def _texts(kit: Path) -> Iterator[str]:
    for name in NEWS.split():
        for line in (kit / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            yield json.loads(line)["text"]


def _write(file: str, whose: str, **lists: Iterable[str]) -> None:
    """A module of frozen sets."""
    parts = [
        f'"""First names of {whose}, from public lists; written by tests/bench/list_first_names.py."""\n'
    ]
    for name, words in lists.items():
        filled = textwrap.fill(
            " ".join(sorted(words)), 108, initial_indent=" " * 4, subsequent_indent=" " * 4,
            break_on_hyphens=False, break_long_words=False,
        )  # fmt: skip
        parts.append(f'{name} = frozenset(\n    """\n{filled}\n    """.split()\n)\n')
    (ROOT / "briefing" / "text" / file).write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
