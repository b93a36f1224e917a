"""Pages as JSON lines: every line is answered, in order, whatever stands in it."""

import json

from briefing.gather.lines import extract_lines
from briefing.gather.workers import Workers

PAGE = """<html lang="en"><head><title>Rain in Homs - Outlet</title><meta property="og:site_name" content="Outlet">
<meta property="article:published_time" content="2026-11-21T10:00:00+03:00"><meta name="author" content="Ruba Sabbagh"></head><body><article>
<h1>Rain in Homs</h1><p>Rain fell on Homs for a third day on Saturday, and the river rose by a metre.</p><p>The bridge was closed, the governor's office said.</p></article></body></html>"""


def test_every_line_is_answered_in_order(tmp_path):
    """A good page, an empty one, a missing one and a broken line give four lines."""
    (tmp_path / "a.html").write_text(PAGE)
    (tmp_path / "b.html").write_text("")
    asked = [
        '{"id": "a", "html_path": "a.html", "url": "https://outlet.example/1"}',
        '{"id": "b", "html_path": "b.html"}',
        '{"id": "c", "html_path": "c.html"}',
        "{",
    ]

    with Workers(1) as workers:
        answers = [json.loads(line) for line in extract_lines(asked, tmp_path, workers)]

    assert [answer["id"] for answer in answers] == ["a", "b", "c", None]
    assert answers[0]["title"] == "Rain in Homs"
    assert answers[0]["byline"] == ["Ruba Sabbagh"]
    assert (answers[0]["published"], answers[0]["published_from"]) == ("2026-11-21T07:00:00+00:00", "meta")
    assert answers[0]["text"].startswith("Rain fell on Homs")
    assert [answer.get("skipped") for answer in answers[1:]] == [
        "empty",
        "No such file or directory",
        'not a line {"id", "html_path"}',
    ]
