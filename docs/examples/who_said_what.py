"""The core alone: who is quoted, and what is counted, in one text. Run: python who_said_what.py < article.txt"""

import sys
from pathlib import Path

from briefing import analyze
from briefing.config.desk import load_desk
from briefing.model import Article

if __name__ == "__main__":
    text = sys.stdin.read()
    article = Article("stdin", source="stdin", publication="", headline="", text=text)
    analysis = analyze(article, tuple(load_desk(Path()).theaters.values()))
    for quote in analysis.quotes:
        print(f"{quote.speaker.name if quote.speaker else '?'}: {quote.words(text)}")
    for figure in analysis.figures:
        print(f"{figure.bound} {figure.value} {figure.unit} {figure.counted}: {figure.span.of(text)}")
