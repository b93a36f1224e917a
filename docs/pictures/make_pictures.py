"""Makes the pictures of this folder from the sample day:  python docs/pictures/make_pictures.py

Needs the development extra (pypdfium2, Pillow). Run it after a look was changed.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
from PIL import Image

from briefing.cli.make import SAMPLE_CUT_OFF
from briefing.config.desk import load_desk
from briefing.config.sources import read_sources
from briefing.defaults import shipped
from briefing.edition.window import split
from briefing.gather.sample import read_sample
from briefing.model import Briefing, Edition, Look, Window
from briefing.pipeline import LOOK_BACK, brief
from briefing.render import render

HERE = Path(__file__).parent
# Pixels an inch of the large pictures and of the small ones.
LARGE, SMALL = 92, 44
# Colours of a picture's palette: enough for type and a map, and half the size.
COLOURS = 160
RE_SKIN = '[look]\ntitle = "Levant Watch"\naccent = "#00594c"\nink = "#00332b"\nmarking = "TLP:AMBER"\n'
FRONT = """{% extends "shipped/standard/front.html" %}
{% block key_figures %}<p class="analyst">Night desk: next call at 14:00, Baghdad.</p>{% endblock %}
"""


def sample(theaters: tuple[str, ...], covers: timedelta, title: str) -> Briefing:
    """The shipped sample day, or more of it."""
    with tempfile.TemporaryDirectory() as folder:
        desk = load_desk(Path(folder))
    chosen = tuple(desk.theaters[name] for name in theaters)
    edition = Edition("sample", title, chosen, "Asia/Baghdad", covers=covers)
    articles = read_sample(read_sources(shipped("sources") / "sample" / "sources")).articles
    window = Window(SAMPLE_CUT_OFF - covers, SAMPLE_CUT_OFF)
    told, before = split(articles, window, LOOK_BACK)
    return brief(
        told, edition, window, tuple(desk.theaters.values()), made=SAMPLE_CUT_OFF, previous=before
    )  # fmt: skip


def picture(briefing: Briefing, look: Look, page: int, inch: int) -> Image.Image:
    """One page, on white, with a hairline around it."""
    pages = pypdfium2.PdfDocument(render(briefing, look).content)
    shot: Image.Image = pages[page].render(scale=inch / 72).to_pil().convert("RGB")
    framed = Image.new("RGB", (shot.width + 2, shot.height + 2), "#cfd5db")
    framed.paste(shot, (1, 1))
    return framed


def row(pictures: list[Image.Image]) -> Image.Image:
    """Pictures side by side."""
    gap = 14
    width = sum(p.width for p in pictures) + gap * (len(pictures) - 1)
    out = Image.new("RGB", (width, max(p.height for p in pictures)), "white")
    left = 0
    for shot in pictures:
        out.paste(shot, (left, 0))
        left += shot.width + gap
    return out


def keep(shot: Image.Image, name: str) -> None:
    """Write it small."""
    shot.quantize(COLOURS).save(HERE / name, optimize=True)


def main() -> None:
    """All pictures."""
    both = ("iraq", "syria")
    day = sample(both, timedelta(hours=24), "Iraq & Syria Daily Briefing")
    week = sample(both, timedelta(days=7), "Iraq & Syria Weekly")
    syria = sample(("syria",), timedelta(hours=24), "Syria Daily Briefing")
    keep(picture(day, Look(), 0, LARGE), "page-1.png")
    keep(picture(day, Look(), 1, LARGE), "page-2.png")
    looks = [(day, "flash"), (syria, "theater"), (week, "weekly"), (day, "plain")]
    keep(row([picture(b, Look(name=name), 0, SMALL) for b, name in looks]), "looks.png")
    with tempfile.TemporaryDirectory() as folder:
        desk = Path(folder)
        (desk / "briefing.toml").write_text(RE_SKIN, encoding="utf-8")
        re_skin = load_desk(desk).look
        (desk / "templates" / "standard").mkdir(parents=True)
        (desk / "templates" / "standard" / "front.html").write_text(FRONT, encoding="utf-8")
        block = replace(Look(), folder=str(desk / "templates"))
        keep(
            row([picture(day, replace(re_skin, folder=None), 0, 60), picture(day, block, 0, 60)]), "yours.png"
        )


if __name__ == "__main__":
    main()
