"""Briefings to render, in invented texts: one for each kind of day."""

from __future__ import annotations

from dataclasses import replace

from briefing.model import Briefing, Coverage, Section, SourceFailure
from tests.full_day import ARABIC_STATEMENT, POWER, full_day
from tests.newsroom import (
    DAILY,
    IRAQ,
    MADE,
    PLACES,
    SYRIA,
    WINDOW,
    Newsroom,
    article,
    card,
    figure,
    line,
    quote,
)


def empty_day() -> Briefing:
    """Sources answered, but nothing about the theaters was printed."""
    return Briefing(
        DAILY,
        WINDOW,
        MADE,
        (Section(IRAQ), Section(SYRIA)),
        coverage=Coverage(articles=7, publications=4, elsewhere=7, silent=("Anbar Weekly", "Zagros Daily")),
        number=215,
    )


def all_sources_failed() -> Briefing:
    """No source could be read: the page must not look calm."""
    names = ("Levant Wire", "Baghdad Ledger", "State News Service", "Idlib Today", "Euphrates Network")
    failures = tuple(
        SourceFailure(n.lower().replace(" ", "-"), n, "name not found: no network") for n in names
    )
    return Briefing(
        DAILY, WINDOW, MADE, (Section(IRAQ), Section(SYRIA)), coverage=Coverage(failures=failures), number=216
    )


def long_report() -> Briefing:
    """A usual day whose coverage report is longer than a page: sources down, silent, files that could not be read."""
    day = full_day()
    failures = tuple(
        SourceFailure(f"s{n}", f"Source {n:03}", "name not found: no network") for n in range(40)
    )
    report = replace(
        day.coverage,
        failures=failures,
        silent=tuple(f"Gazette {n:03}" for n in range(120)),
        skipped=tuple(f"clips/{n:03}.txt: in no encoding that can be read" for n in range(150)),
    )
    return replace(day, coverage=report)


def one_story() -> Briefing:
    """A quiet day with a single story."""
    room = Newsroom()
    power = room.print(article("Shatt Journal", "Power imports resume ahead of winter peak", POWER))
    lede = line(
        power,
        "The southern power line from Khuzestan is back at partial load after eleven days of maintenance, the electricity ministry said.",
        single_source=True,
    )
    only = card(
        1,
        IRAQ,
        "Basra",
        power,
        lines=(lede,),
        quotes=(
            quote(
                power,
                "Two thirds is not comfort, but it keeps the pumps and the wards running,",
                by="Hassan al-Maliki",
                role="head of the provincial energy committee in Basra",
            ),
        ),
        figures=(figure(power, "650 megawatts", "650", 650, theater=IRAQ, unit="MW"),),
        why=("new",),
    )
    return Briefing(
        DAILY,
        WINDOW,
        MADE,
        (Section(IRAQ, (only,), (), (lede,), 1, 1), Section(SYRIA)),
        bottom_line=(lede,),
        key_figures=only.figures,
        figures=only.figures,
        quotes=only.quotes,
        references=tuple(room.references),
        coverage=Coverage(articles=1, publications=1, stories=1, silent=("Anbar Weekly",)),
    )


def two_hundred_stories(full: int = 8) -> Briefing:
    """A day of 200 stories: `full` told in full in each theater, the rest as rows."""
    room = Newsroom()
    sections = []
    number = 0
    for theater in (IRAQ, SYRIA):
        here = [name for name, spot in PLACES.items() if spot[3] == theater.id]
        cards = []
        for i in range(100):
            number += 1
            where = here[i % len(here)]
            words = (
                f"Officials in {where} said on Saturday that {number + 11} families had returned to the district, the {number}th report of "
                f"its kind this season.\n\n“We count {number} doors that are open again,” said the mayor of {where}. The council met for "
                f"{i + 2} hours and put off a decision on water."
            )
            reference = room.print(
                article(
                    ("Levant Wire", "Baghdad Ledger", "Idlib Today")[i % 3],
                    f"{where}: {number + 11} families return, council puts off water decision",
                    words,
                    hours_before=1 + i / 5,
                )
            )
            first = line(reference, words.split("\n", maxsplit=1)[0], single_source=True)
            said = quote(
                reference, f"We count {number} doors that are open again,", by=f"Mayor of {where}", role=None
            )
            count = figure(
                reference,
                f"{number + 11} families",
                str(number + 11),
                number + 11,
                theater=theater,
                counted="families",
                kind="displaced",
            )
            cards.append(
                card(
                    number,
                    theater,
                    where,
                    reference,
                    lines=(first,),
                    quotes=(said,),
                    figures=(count,),
                    why=("new",),
                )
            )
        sections.append(
            Section(
                theater,
                tuple(cards[:full]),
                tuple(replace(c, quotes=(), figures=()) for c in cards[full:]),
                (cards[0].lines[0],),
                100,
                3,
            )
        )
    printed = tuple(c for s in sections for c in s.cards)
    return Briefing(
        DAILY,
        WINDOW,
        MADE,
        tuple(sections),
        bottom_line=tuple(s.cards[0].lines[0] for s in sections),
        key_figures=tuple(f for s in sections for c in s.cards[:2] for f in c.figures),
        figures=tuple(f for c in printed for f in c.figures),
        quotes=tuple(q for c in printed for q in c.quotes),
        references=tuple(room.references),
        coverage=Coverage(articles=260, publications=3, reprints=60, stories=200, cut=0),
        number=217,
    )


def arabic_names() -> Briefing:
    """Arabic outlets, headlines, speakers and words, beside English ones."""
    room = Newsroom()
    road = room.print(
        article(
            "صحيفة الجبل", "إعادة فتح طريق دمشق – السويداء أمام الشاحنات", ARABIC_STATEMENT, language="ar"
        )
    )
    mixed_text = (
        "قال مسؤول في مطار بغداد الدولي (BGW) إن 3 رحلات أُلغيت بسبب الضباب، وإن الرحلة IA-217 إلى Erbil تأخرت 4 ساعات.\n\n"
        "وقال مدير المطار حسين الربيعي: «سلامة المسافرين أولاً، والرحلات ستعود غداً 100%»."
    )
    fog = room.print(article("وكالة دجلة", "الضباب يلغي 3 رحلات في مطار بغداد", mixed_text, language="ar"))
    english_text = "The novelist Samīra al-ʿAzzāwī (سميرة العزاوي) returned to Mosul on Friday. “I came back for the river,” she said in Arabic: “عدت من أجل النهر”."
    novelist = room.print(
        article("Nineveh Gazette", "Samīra al-ʿAzzāwī (سميرة العزاوي) comes home to Mosul", english_text)
    )
    cards = (
        card(1, IRAQ, "Baghdad", fog, lines=(line(fog, mixed_text.split("\n", maxsplit=1)[0], single_source=True),), quotes=(quote(fog, "سلامة المسافرين أولاً، والرحلات ستعود غداً 100%", by="حسين الربيعي", role="مدير المطار", cue="قال"),), figures=(figure(fog, "3 رحلات", "3", 3, theater=IRAQ, counted="رحلات"), figure(fog, "4 ساعات", "4", 4, theater=IRAQ, counted="ساعات")), why=("new",)),
        card(2, IRAQ, "Mosul", novelist, lines=(line(novelist, "The novelist Samīra al-ʿAzzāwī (سميرة العزاوي) returned to Mosul on Friday."),), quotes=(quote(novelist, "I came back for the river,", by="Samīra al-ʿAzzāwī", role="novelist (سميرة العزاوي)"), quote(novelist, "عدت من أجل النهر", by="Samīra al-ʿAzzāwī", role="novelist")), why=("new",)),
    )  # fmt: skip
    syria = (
        card(3, SYRIA, "Suwayda", road, lines=(line(road, ARABIC_STATEMENT.split("\n", maxsplit=1)[0], single_source=True),), quotes=(quote(road, "الطريق آمن، ونطلب من الأهالي العودة إلى أعمالهم", by="فارس الأطرش", role="المحافظ", cue="قال"),), figures=(figure(road, "45 حافلة", "45", 45, theater=SYRIA, counted="حافلة"),)),
    )  # fmt: skip
    printed = (*cards, *syria)
    return Briefing(
        DAILY,
        WINDOW,
        MADE,
        (Section(IRAQ, cards, (), (), 2, 2), Section(SYRIA, syria, (), (), 1, 1)),
        bottom_line=tuple(c.lines[0] for c in printed),
        key_figures=tuple(f for c in printed for f in c.figures),
        figures=tuple(f for c in printed for f in c.figures),
        quotes=tuple(q for c in printed for q in c.quotes),
        references=tuple(room.references),
        coverage=Coverage(articles=3, publications=3, stories=3),
        number=218,
    )


HOSTILE = (
    "<script>alert(1)</script><img src=file:///etc/passwd> {{ 7*7 }} {% raw %} \x00\x07\x1b[31m \u202eevil\u202c </p></div>"
    "<style>@import url(http://127.0.0.1:9/x)</style> & &amp; &#x3c; "
    + "W" * 300
    + " 🜲🔥 \U0010ffff \ufffe end."
)


def hostile() -> Briefing:
    """Text that tries to break out of the page: markup, templates, control characters, giants."""
    room = Newsroom()
    bad = room.print(
        article(
            "<b>Evil</b> & Sons \x00",
            "</h3><script>alert('headline')</script> \u202etxet desrever\u202c " + "Longword" * 60,
            HOSTILE + "\n\n“" + HOSTILE + "” said {{ mayor }}.",
            url="javascript:alert(document.domain)",
            language='"><script>',
        )
    )
    worse = room.print(article("File Times", "Local file", "Something was said.", url="file:///etc/passwd"))
    long = room.print(
        article(
            "Endless Link",
            "Link without end",
            "Something else was said.",
            url="https://example.org/" + "a" * 900 + "?x=\"'><b>",
        )
    )
    theater = replace(IRAQ, name="Iraq <i>x</i>", colour="red;} body{display:none")
    row = card(2, theater, None, worse)
    only = card(
        1,
        theater,
        None,
        bad,
        lines=(line(bad, HOSTILE, single_source=True),),
        quotes=(quote(bad, HOSTILE, by="{{ mayor }}", role="<marquee>"),),
        figures=(figure(bad, "7*7", "7", "7E+30", theater=theater, counted="<b>x</b>"),),
        also=(worse, long),
        why=("<b>why</b>",),
    )
    return Briefing(
        replace(DAILY, title='<title>" onload=alert(1) & co', theaters=(theater,), zone="UTC"),
        WINDOW,
        MADE,
        (Section(theater, (only,), (row,), only.lines, 3, 3),),
        bottom_line=only.lines,
        key_figures=only.figures,
        figures=only.figures,
        quotes=only.quotes,
        references=tuple(room.references),
        coverage=Coverage(articles=3, publications=3, failures=(SourceFailure("x", "<u>x</u>", "\x1b[31mred"),), skipped=("\x00<plaintext>",)),
    )  # fmt: skip


def sample_day() -> Briefing:
    """The full day with every article marked as an invented one."""
    day = full_day()
    marked = {r.number: replace(r, article=replace(r.article, sample=True)) for r in day.references}
    return replace(day, references=tuple(marked.values()))


ALL = {
    made.__name__: made
    for made in (
        full_day,
        sample_day,
        empty_day,
        one_story,
        two_hundred_stories,
        arabic_names,
        all_sources_failed,
        hostile,
    )
}
