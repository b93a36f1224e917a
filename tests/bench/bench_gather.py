"""How well and how fast gathering works:  python tests/bench/bench_gather.py [pages]

Reads the development kit from BRIEFING_EVAL (or ../shared/eval) and prints one line a measurement.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from briefing.gather.extraction import extract
from briefing.gather.lines import extract_lines
from briefing.gather.workers import Workers

KIT = Path(os.environ.get("BRIEFING_EVAL", Path(__file__).parents[2] / "../shared/eval"))


def pages() -> None:
    """Extraction: scores of the kit's own scorer, and pages a second of one core's time."""
    logging.disable(logging.CRITICAL)
    for name in ("scrapinghub", "fundus_tests"):
        gold = KIT / "data/pages" / f"{name}_dev.jsonl"
        asked = [json.loads(line) for line in gold.read_text().splitlines()]
        contents = [(gold.parent / line["html_path"]).read_bytes() for line in asked]
        extract(contents[0], None)
        started = time.process_time()
        for content, line in zip(contents, asked, strict=True):
            extract(content, line.get("url"))
        speed = len(asked) / (time.process_time() - started)
        with Workers() as workers, tempfile.NamedTemporaryFile("w", suffix=".jsonl") as answers:
            answers.writelines(line + "\n" for line in extract_lines(gold.open(), gold.parent, workers))
            answers.flush()
            scored = subprocess.run(
                [sys.executable, "score_extract.py", gold, answers.name, "--json"],
                cwd=KIT,
                capture_output=True,
                check=True,
                text=True,
            )
        result = json.loads(scored.stdout)
        parts = [
            f"text F1 {result['text']['F1']:.3f}",
            *(
                f"{key} {value.get('day_exact', value.get('equal')):.3f}"
                for key in ("date", "title", "byline")
                if (value := result.get(key))
            ),
        ]
        print(f"{name}: {', '.join(parts)}, {speed:.0f} pages/s a core")


PARTS: dict[str, Callable[[], None]] = {"pages": pages}

if __name__ == "__main__":
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()
