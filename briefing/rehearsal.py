"""Days to try a look on before it meets a real one: empty, one story, the sample day, Arabic, hostile."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from briefing.edition.window import split
from briefing.model import Article, Briefing, Edition, Theater, Window
from briefing.pipeline import LOOK_BACK, brief

_HOSTILE = (
    "<script>alert('x')</script> {{ 7 * 7 }} {% raw %} &amp; <b>Basra</b>",
    "BASRA, Iraq - <img src=file:///etc/passwd> Twelve people were killed near Basra on Saturday, police said."
    "\n\n“</p></div><style>* { display: none }</style> we will return to Basra,” said Colonel {{ config }} Abbas."
    "\n\n" + "Verylongwordwithoutanyspace" * 40 + " stood in Basra, Iraq, he said.",
)


def rehearsals(
    articles: Sequence[Article], theaters: Iterable[Theater], cut_off: datetime
) -> Mapping[str, Briefing]:
    """A briefing for each kind of day, by name, made of the shipped sample's articles and its cut-off."""
    known = tuple(theaters)
    both = tuple(theater for theater in known if theater.id in ("iraq", "syria"))
    edition = Edition("rehearsal", "Iraq & Syria Daily Briefing", both, "Asia/Baghdad")
    window = Window(cut_off - timedelta(days=1), cut_off)
    told, before = split(articles, window, LOOK_BACK)
    title, text = _HOSTILE
    hostile = Article(
        "hostile", "hostile", "<i>Gazette</i>", title, text, published=cut_off - timedelta(hours=2)
    )

    def made(chosen: Iterable[Article], earlier: Iterable[Article] = ()) -> Briefing:
        return brief(chosen, edition, window, known, made=cut_off, previous=earlier)

    arabic = [article for article in told if article.language == "ar"]
    whole = made(told, before)
    first = next(card.reference.article for card in whole.cards)
    return {
        "empty day": made(()),
        "one story": made([first]),
        "sample day": whole,
        "Arabic": made(arabic),
        "hostile": made([hostile, replace(hostile, id="hostile-2", language="ar")]),
    }
