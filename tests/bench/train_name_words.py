"""Learn `briefing/text/arabic_letter_weights.py`: how like a part of a person's name an Arabic word looks.

    python tests/bench/train_name_words.py WORDFREQ AR_DIC      writes the file, and prints how well it parts words held out

Names: those of the Arabic, Persian, Turkish and European providers of the package Faker (MIT), the Latin
ones spelled in Arabic letters as newspapers do, and the first names of `briefing.text.arabic_given_names`.
Common words: those of the Arabic list of the package wordfreq (its folder WORDFREQ; CC-BY-SA 4.0, Robyn
Speer) that the dictionary of Debian's hunspell-ar (AR_DIC without its ending; GPL 2, LGPL 2.1 or MPL 1.1)
knows and no provider has. Only the weights of groups of letters are kept; no word of any list ships.
Needs faker, msgpack, scikit-learn and the program hunspell, which the product does not.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import random
import re
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import msgpack
import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from briefing.text.arabic_given_names import NAMES  # noqa: E402
from briefing.text.arabic_name_words import groups  # noqa: E402
from briefing.text.numbers_ar import plain_arabic  # noqa: E402

FILE = ROOT / "briefing/text/arabic_letter_weights.py"
HEAD = '''"""Weights of groups of letters, learned by tests/bench/train_name_words.py: JSON, which Python reads fastest.

"^" and "$" are a word's ends, "" is what every word has. Numbers only, from lists that the script names with their
licences.
"""

WEIGHTS = """
'''
# Columns of a line of the file.
WIDTH = 100
ARABIC = "ar_AA ar_PS ar_SA ar_DZ fa_IR".split()
LATIN = "tr_TR az_AZ de_DE fr_FR en_US es_ES it_IT sv_SE no_NO nl_NL pl_PL pt_PT fi_FI cs_CZ hr_HR".split()
# So many names of each Latin provider, chosen by lot, so that English does not drown the others.
MOST_OF_ONE = 700
# Words of the list that are rarer tell nothing of newspapers.
COMMONEST = 90_000
# Strength of the penalty that leaves few groups with a weight; swept .15 to 1: the same within .004 of the curve, and more weights.
INVERSE_PENALTY = 0.25
_PERSIAN = str.maketrans("یکگپچژهٔ", "يكغبجزهه")
_LATIN = (
    ("tch", "تش"), ("sch", "ش"), ("sh", "ش"), ("ch", "تش"), ("th", "ث"), ("kh", "خ"), ("gh", "غ"), ("ph", "ف"), ("ck", "ك"), ("qu", "ك"),
    ("oo", "و"), ("ee", "ي"), ("ou", "و"), ("ie", "ي"), ("ei", "اي"), ("ş", "ش"), ("ç", "تش"), ("š", "ش"), ("č", "تش"), ("ž", "ج"), ("ğ", "غ"), ("ı", "ي"),
    ("ö", "و"), ("ü", "و"), ("ä", "ا"), ("å", "و"), ("ø", "و"), ("ø", "و"), ("ł", "ل"), ("ñ", "ني"), ("ce", "سي"), ("ci", "سي"), ("x", "كس"), ("a", "ا"),
    ("b", "ب"), ("c", "ك"), ("d", "د"), ("f", "ف"), ("g", "غ"), ("h", "ه"), ("i", "ي"), ("j", "ج"), ("k", "ك"), ("l", "ل"), ("m", "م"), ("n", "ن"),
    ("o", "و"), ("p", "ب"), ("q", "ك"), ("r", "ر"), ("s", "س"), ("t", "ت"), ("u", "و"), ("v", "ف"), ("w", "و"), ("y", "ي"), ("z", "ز"),
    ("á", "ا"), ("é", "ي"), ("í", "ي"), ("ó", "و"), ("ú", "و"), ("è", "ي"), ("ê", "ي"), ("ë", "ي"), ("à", "ا"), ("â", "ا"), ("ô", "و"), ("ý", "ي"), ("ř", "ر"), ("ń", "ن"), ("ś", "س"), ("ą", "ا"), ("ę", "ي"), ("ə", "ا"), ("ě", "ي"), ("ć", "تش"), ("đ", "د"),
)  # fmt: skip


def spelled(name: str, chance: random.Random) -> str:
    """The Latin name in Arabic letters; a short "e" is often left out, a doubled letter always."""
    left = re.sub(r"(.)\1", r"\1", name.lower().replace("oo", "ou").replace("ee", "ii"))
    if left.endswith("e") and chance.random() < 0.6:
        left = left[:-1]
    found = "ا" if left[:1] in "eioué" else ""
    while left:
        if left[0] == "e":
            found, left = found + ("ي" if chance.random() < 0.5 else ""), left[1:]
            continue
        sign = next(((latin, arabic) for latin, arabic in _LATIN if left.startswith(latin)), (left[0], ""))
        found, left = found + sign[1], left[len(sign[0]) :]
    return found


def provider_names(locale: str) -> set[str]:
    """First and last names of one of Faker's providers, as printed."""
    provider: Any = importlib.import_module(f"faker.providers.person.{locale}").Provider
    lists = [getattr(provider, key) for key in dir(provider) if re.match(r"(first|last)_names(_\w+)?$", key)]
    return {name for one in lists for name in one}


def names() -> set[str]:
    """Words of persons' names as `plain_arabic` leaves them."""
    chance = random.Random(7)
    printed = {word for locale in ARABIC for name in provider_names(locale) for word in name.split()}
    printed |= set(NAMES.split())
    bare = {word for word in printed if not word.startswith("ال")}
    printed |= {f"ال{word}{end}" for word in bare for end in ("", "ي") if not (end and word[-1] in "يىةاء")}
    for locale in LATIN:
        latin = sorted({word for name in provider_names(locale) for word in re.split(r"[\s'’-]+", name)})
        printed |= {spelled(name, chance) for name in chance.sample(latin, min(MOST_OF_ONE, len(latin)))}
    plain = {plain_arabic(word.translate(_PERSIAN)) for word in printed}
    return {word for word in plain if len(word) > 2 and re.fullmatch(r"[\u0621-\u064a]+", word)}


def common_words(wordfreq: Path, dictionary: Path) -> list[str]:
    """The commonest words that a spelling dictionary knows, commonest first, as `plain_arabic` leaves them."""
    with gzip.open(wordfreq / "data" / "large_ar.msgpack.gz") as packed:
        rows = msgpack.load(packed, raw=False)[1:]
    words = [word for row in rows for word in row if re.fullmatch(r"[\u0621-\u064a]{3,}", word)][:COMMONEST]
    command = ["hunspell", "-d", str(dictionary), "-i", "utf-8", "-l"]
    unknown = subprocess.run(command, input="\n".join(words), capture_output=True, text=True, check=True)
    rejected = set(unknown.stdout.split())
    return list(dict.fromkeys(plain_arabic(word) for word in words if word not in rejected))


def main() -> None:
    """Learns and writes the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("wordfreq", type=Path)
    parser.add_argument("dictionary", type=Path)
    asked = parser.parse_args()
    called = names()
    common = [word for word in common_words(asked.wordfreq, asked.dictionary) if word not in called]
    words = sorted(called) + common
    wanted = np.array([1] * len(called) + [0] * len(common))
    weight = np.where(wanted == 1, len(common) / len(called), 1.0)
    held_out = np.random.default_rng(7).random(len(words)) < 0.1
    table = CountVectorizer(analyzer=groups, binary=True, min_df=4)
    counts = table.fit_transform(words)
    model = LogisticRegression(
        C=INVERSE_PENALTY, l1_ratio=1, solver="liblinear", max_iter=300, random_state=7
    )
    model.fit(counts[~held_out], wanted[~held_out], sample_weight=weight[~held_out])
    parted = roc_auc_score(wanted[held_out], model.decision_function(counts[held_out]))
    weights = {
        group: round(float(value), 2)
        for group, value in zip(table.get_feature_names_out(), model.coef_[0], strict=True)
        if abs(value) >= 0.05
    }
    shown = {"": round(float(model.intercept_[0]), 2)} | weights
    entries = json.dumps(shown, ensure_ascii=False, sort_keys=True).split(", ")
    FILE.write_text(HEAD + textwrap.fill(", ".join(entries), WIDTH, break_long_words=False) + '\n"""\n')
    print(
        f"{len(called)} names, {len(common)} common words, {len(weights)} weights, {FILE.stat().st_size} bytes"
    )
    print(f"area under the curve on the tenth held out: {parted:.3f}")


if __name__ == "__main__":
    main()
