"""An ad-hoc report: articles in, a PDF out, in ten lines. Run: python report_from_files.py ARTICLES..."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from briefing import analyze_all, compile_briefing, render
from briefing.config.desk import load_desk
from briefing.gather.inputs import read_inputs
from briefing.model import Window

if __name__ == "__main__":
    desk = load_desk(Path())
    found = read_inputs([Path(word) for word in sys.argv[1:]])
    dates = [article.published for article in found.articles if article.published]
    window = Window(min(dates), max(dates) + timedelta(seconds=1))
    analyses = analyze_all(found.articles, tuple(desk.theaters.values()))
    briefing = compile_briefing(
        analyses, desk.edition(), window, made=datetime.now(UTC), skipped=found.skipped
    )
    document = render(briefing, desk.look)
    Path(document.filename).write_bytes(document.content)
    print(document.filename, len(briefing.cards), "stories")
