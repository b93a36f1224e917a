"""Worker processes: what takes too long, too much or too far is ended, and the next task goes on."""

import json
import resource
import subprocess
import sys
import time
from subprocess import PIPE

import pytest

from briefing import indoors
from briefing.gather.extraction import UnreadablePageError
from briefing.gather.workers import TaskError, Workers

PAGE = (
    b"<html><body><article><h1>Rain in Homs</h1>"
    + b"<p>Rain fell on Homs for a third day on Saturday, and the river rose by a metre.</p>" * 5
)


@pytest.fixture(scope="module")
def workers():
    with Workers(1, seconds=2.0) as started:
        yield started


def test_a_page_is_read_in_a_worker(workers):
    """The same page as without, with its types."""
    page = workers.extract(PAGE, "https://outlet.example/1")

    assert page.title == "Rain in Homs"
    assert isinstance(page.byline, tuple)


def test_what_is_no_page_keeps_its_reason(workers):
    """A refusal crosses the process border in words."""
    with pytest.raises(UnreadablePageError, match="empty"):
        workers.extract(b"  ")


def test_a_task_that_hangs_is_ended_and_the_next_one_runs():
    """After a task beyond its time the next gets a fresh process."""
    with Workers(1, seconds=0.05) as hasty:
        hostile = (
            b"<html><body><article>"
            + b"<p>Security forces in Baghdad said 12 people were killed on Monday.</p>" * 60_000
        )
        started = time.monotonic()
        with pytest.raises(TaskError, match=r"took longer than 0\.05 s"):
            hasty.extract(hostile)
        assert time.monotonic() - started < 10
    with Workers(1) as patient:
        assert patient.extract(PAGE).text


def test_a_fresh_process_loads_while_the_ended_one_is_reported():
    """After a task that was ended a worker stands ready, and closing ends that one as well."""
    with Workers(1, seconds=0.3) as hasty:
        hasty.extract(PAGE)
        with pytest.raises(TaskError):
            hasty.extract(b"<html><body><article><p>" + b"https://x.example/ " * 500_000)

        fresh = hasty._idle.queue[-1]
        assert fresh is not None
        assert fresh.alive
    assert not fresh.alive


def test_answers_come_in_the_order_of_the_questions():
    """However long each takes, each() keeps the order."""
    with Workers(2) as pair:
        pages = [PAGE.replace(b"third", f"{n}th".encode()) for n in range(9)]
        texts = [page.text for page in pair.each(pair.extract, pages)]

    assert [f"{n}th" in text for n, text in enumerate(texts)] == [True] * 9


def test_a_process_tidies_up_once_it_is_at_rest():
    """Once after each answer, and no second time before the next task."""
    program = (
        "from briefing.indoors import serve; rests = []; "
        "serve({'rests': lambda content, arguments: (len(rests), b'')}, at_rest=lambda: rests.append(1))"
    )
    task = b'{"task": "rests", "bytes": 0, "arguments": {}}\n'
    with subprocess.Popen([sys.executable, "-c", program], stdin=PIPE, stdout=PIPE) as process:
        assert process.stdout.readline() == b"ready\n"

        answers = []
        for pause in (0, 0.5, 0.5):
            time.sleep(pause)
            process.stdin.write(task)
            process.stdin.flush()
            answers.append(json.loads(process.stdout.readline())["answer"])
        process.stdin.close()

    assert answers == [0, 1, 2]


def test_calls_within_a_task_never_cross_to_new_memory_and_back():
    """However deep a task stands, a function that it calls again and again finds room on the stack that is there."""

    def taken(depth):
        if depth:
            return taken(depth - 1)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
        for _ in range(500):
            _nothing()
        return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before

    # One of these stands right before the end of one of CPython's own pieces, of which each holds some 140.
    pages = [
        indoors._answer(lambda *_, depth=depth: (taken(depth), b""), b"", {}) for depth in range(160, 320)
    ]

    assert max(answer["answer"] for answer, _ in pages) < 100


def _nothing():
    """Called again and again."""
