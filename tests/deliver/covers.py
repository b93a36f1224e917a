"""A cover and two documents to deliver."""

from datetime import UTC, date, datetime

from briefing.model import Cover, Document

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
PDF = Document(b"%PDF-1.7 first\n" + bytes(range(256)) * 8, "application/pdf", "daily-2026-11-23.pdf")
HTML = Document("<!doctype html><p>قمة</p>".encode(), "text/html", "daily-2026-11-23.html")


def cover(**more):
    values = {
        "key": "daily/2026-11-23T06:00",
        "edition": "daily",
        "title": "Iraq & Syria Daily Briefing",
        "day": date(2026, 11, 23),
        "cut_off": NOW,
        "zone": "Asia/Baghdad",
        "marking": "TLP:GREEN",
        "bottom_line": ("Floods cut the road to <Zakho>. [Example Daily]",),
        "headlines": (("Iraq", ("Floods cut road", "قمة في بغداد")), ("Syria", ("Talks resume",))),
        "articles": 41,
        "publications": 9,
        "failures": ("X News",),
    }
    return Cover(**values | more)
