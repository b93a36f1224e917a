"""Setting the page, beside Chromium and Typst:  python tests/bench/bench_render.py

Every figure is seconds of processor time, the median of five runs, all in one run on one machine. Cold is
a whole command in a new process: `briefing make` from an archive whose articles were read before, and
`briefing demo`, reading and analysing included; warm is one more document of
a renderer that is running. Chromium prints the same HTML to PDF; Typst, installed into an environment
of the benchmark's own below the temporary folder, sets the same words in an equivalent page. A peer
that is not there is named.
"""

from __future__ import annotations

import ctypes
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from briefing.cli.make import sample_day  # noqa: E402
from briefing.config.desk import load_desk  # noqa: E402
from briefing.model import Briefing, Look  # noqa: E402
from briefing.render import render  # noqa: E402
from briefing.render.renderer import Renderer  # noqa: E402
from tests import briefings  # noqa: E402
from tests.archives import NOW, sample_desk  # noqa: E402
from tests.browser import CHROMIUM, QUIET  # noqa: E402

RUNS = 5
# Of <linux/prctl.h>.
_SET_CHILD_SUBREAPER = 36
TYPST = "typst==0.15.2"
# Stories told in full, in both theaters together.
LENGTHS = (10, 50, 100, 200)


def main() -> None:
    """Print a line a measurement."""
    _adopt()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        sample_desk(folder)
        print(f"sample day, cold, from an archive: {_median(lambda: _of_children(_make, folder)):.2f} s")
        print(f"sample day, cold, read and analysed: {_median(lambda: _of_children(_demo, folder)):.2f} s")
        with Renderer() as renderer:
            sample = sample_day(load_desk(ROOT))[0]
            warm = _median(lambda: _of_renderer(renderer, sample))
            held = _held(renderer) / 1000
            print(f"sample day, warm: {warm:.2f} s; the renderer holds {held:.0f} MB")
            times = {}
            for stories in LENGTHS:
                day = briefings.two_hundred_stories(full=stories // 2)
                times[stories] = _median(lambda day=day: _of_renderer(renderer, day))
                print(
                    f"{stories} stories in full: {times[stories]:.2f} s{_beside(day, times[stories], folder)}"
                )
        slope = (times[LENGTHS[-1]] - times[LENGTHS[0]]) / (LENGTHS[-1] - LENGTHS[0])
        print(f"each further story: {slope * 1000:.0f} ms")


def _median(measure: Callable[[], float]) -> float:
    measure()
    return statistics.median(measure() for _ in range(RUNS))


def _of_children(act: Callable[[Path], None], folder: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    act(folder)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _make(folder: Path) -> None:
    _run(folder, "make", "--now", NOW)


def _demo(folder: Path) -> None:
    _run(folder, "demo")


def _run(folder: Path, *words: str) -> None:
    # Byte code is written once, as it is for every user.
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run(
        [sys.executable, "-m", "briefing", *words, "--quiet", "-o", str(folder)],
        cwd=folder, env=environment, check=True,
    )  # fmt: skip


def _of_renderer(renderer: Renderer, briefing: Briefing) -> float:
    before = _spent(renderer)
    renderer.exactly(briefing, Look(), "pdf")
    return _spent(renderer) - before


def _spent(renderer: Renderer) -> float:
    """Seconds of processor time that the renderer's process has taken."""
    fields = Path(f"/proc/{renderer.process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _held(renderer: Renderer) -> float:
    """Resident memory of the renderer's process, in kB."""
    status = Path(f"/proc/{renderer.process}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


def _beside(briefing: Briefing, ours: float, folder: Path) -> str:
    page = folder / "page.html"
    page.write_bytes(render(briefing, Look(), "html").content)
    words = ""
    if CHROMIUM.exists():
        chromium = _median(lambda: _of_children(lambda _: _print(page, folder), folder))
        words += f"; Chromium {chromium:.2f} s, {ours / chromium:.2f} times"
    else:
        words += "; no Chromium here"
    typst = _typst()
    if typst is None:
        return words + "; Typst cannot be had"
    (folder / "page.typ").write_text(_in_typst(briefing), encoding="utf-8")
    command = [str(typst), "-c", "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])"]
    files = [str(folder / "page.typ"), str(folder / "typst.pdf")]
    seconds = _median(
        lambda: _of_children(lambda _: subprocess.run([*command, *files], check=True) and None, folder)
    )
    return f"{words}; Typst {seconds:.2f} s, {ours / seconds:.1f} times"


def _print(page: Path, folder: Path) -> None:
    subprocess.run(
        [str(CHROMIUM), *QUIET, f"--user-data-dir={folder}/profile", f"--print-to-pdf={folder}/chromium.pdf", page.as_uri()],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    _reap()
    shutil.rmtree(folder / "profile", ignore_errors=True)


def _adopt() -> None:
    """Become the parent of orphans: what Chromium's own processes took is told to nobody else."""
    ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _reap() -> None:
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and b"chromium" in _orphans():
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        time.sleep(0.02)


def _orphans() -> bytes:
    """Command lines of our children."""
    kids = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    names = []
    for kid in kids:
        with suppress(OSError):
            names.append(Path(f"/proc/{kid}/comm").read_bytes())
    return b"".join(names)


def _typst() -> Path | None:
    """Python of an environment with Typst, made where it is missing; None where it cannot be."""
    folder = Path(tempfile.gettempdir()) / "bench-render-peers"
    python = folder / "bin" / "python"
    if not (folder / "ready").is_file():
        venv.create(folder, with_pip=True, clear=True)
        done = subprocess.run([python, "-m", "pip", "install", "-q", TYPST], check=False, capture_output=True)
        if done.returncode:
            return None
        (folder / "ready").touch()
    return python


def _in_typst(briefing: Briefing) -> str:
    """The same words as a Typst document: headings, sentences, quotes and a rail of figures."""
    lines = [
        '#set page(paper: "a4", margin: 18mm, numbering: "1 / 1")',
        "#set text(size: 9.4pt)",
        "#outline()",
    ]
    for section in briefing.sections:
        lines.append(f"= #{_literal(section.theater.name)}")
        for card in section.cards:
            lines.append(f"== #{_literal(card.headline)}")
            told = " ".join(f"#{_literal(line.text)}" for line in card.lines)
            said = " ".join(
                f"#quote(block: true, {_literal(q.quote.words(q.reference.article.text))})"
                for q in card.quotes
            )
            rail = " ".join(f"#{_literal(figure.phrase)}" for figure in card.figures)
            lines.append(f"#grid(columns: (129mm, 45mm), gutter: 6mm, [{told} {said}], [{rail}])")
        lines += [f"#{_literal(row.headline)} \\" for row in section.rows]
    return "\n\n".join(lines)


def _literal(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


if __name__ == "__main__":
    main()
