"""Nothing lost, nothing doubled: the history of a feed, polled as the polls decide."""

from datetime import timedelta

import pytest

from tests.gather.replays import invented, recorded, replay
from tests.kit import kit


def check(history, outcome):
    """Everything that the server showed us is stored, each version once and in order."""
    assert outcome.failures == []
    shown: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for guid, number in outcome.shown:
        words = history.versions[guid][number]
        texts = shown.setdefault(guid, [])
        # Other white space within a line is no edit; another paragraph is.
        lines = tuple(" ".join(line.split()) for line in words["text"].split("\n") if line.strip())
        form = (" ".join(words["title"].split()), lines)
        if not texts or texts[-1] != form:
            texts.append(form)
    stored = {guid: len(texts) for guid, texts in outcome.stored.items() if texts}
    assert stored == {guid: len(texts) for guid, texts in shown.items()}


def test_a_few_days_of_a_feed(tmp_path):
    """Office hours, a burst and edits: every item and every edit is stored once, before a rhythm is known."""
    history = invented()

    outcome = replay(history, tmp_path)

    check(history, outcome)
    span = history.windows[-1][0] - history.windows[0][0]
    assert [guid for guid, texts in outcome.stored.items() if not texts] == []
    assert outcome.requests <= span / 900 * 0.8
    assert sum(len(texts) == 2 for texts in outcome.stored.values()) >= 6


@pytest.mark.parametrize("back_fill", [True, False])
def test_what_was_pushed_out_between_two_polls_is_fetched_from_further_pages(tmp_path, back_fill):
    """Asked every few hours, a busy window turns over unseen: its site's older pages hold what it showed."""
    history = invented()

    outcome = replay(history, tmp_path, every=timedelta(hours=12), back_fill=back_fill)

    check(history, outcome)
    lost = [guid for guid, texts in outcome.stored.items() if not texts]
    assert (lost == []) is back_fill


@pytest.mark.trial
@pytest.mark.parametrize("minutes", [0, 5, 10])
def test_the_recorded_history_of_a_real_feed(tmp_path, minutes):
    """15 months of a real feed of ten items, from any minute on: at most half the requests of asking every 15.

    What newer items push out is never lost. What is taken down within half an hour cannot all be had by
    asking less often than that: every 15 minutes misses up to 3 of them by luck, every 30 minutes 6.
    """
    history = recorded(kit() / "data" / "replay")

    outcome = replay(history, tmp_path, start=timedelta(minutes=minutes))

    check(history, outcome)
    span = history.windows[-1][0] - history.windows[0][0]
    lost = [guid for guid, texts in outcome.stored.items() if not texts]
    print(
        f"from minute {minutes}: {outcome.requests} requests of {span / 900:.0f}, {len(lost)} of {len(history.versions)} items lost"
    )
    ends = {guid: window[0] for window in history.windows for guid in window[1]}
    assert outcome.requests <= span / 900 / 2
    assert len(lost) <= 2
    assert all(ends[guid] - history.versions[guid][0]["t"] < 30 * 60 for guid in lost)
