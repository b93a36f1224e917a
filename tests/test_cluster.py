"""More cores, or a cluster: the same briefing, byte for byte, also when a worker dies."""

import os
import signal
import threading
import time

import pytest

from briefing.analysis import analyze_all
from briefing.cli.executors import opened
from briefing.cli.material import from_sample
from briefing.config.desk import load_desk
from briefing.errors import InputError
from tests.archives import NOW, sample_desk
from tests.commands import here


@pytest.mark.parametrize("cluster", ["0", "9999", "many", "http://x", "tcp://127.0.0.1:1"])
def test_a_cluster_that_is_none_is_refused(cluster):
    """What was found and what would work, before anything is read."""
    if cluster.startswith("tcp"):
        pytest.importorskip("distributed", reason="dask.distributed is not installed (extra [cluster])")
        pytest.MonkeyPatch().setattr("briefing.cli.executors._SECONDS_TO_CONNECT", 1)

    with pytest.raises(InputError, match="--cluster"), opened(cluster):
        pass


def test_two_processes_make_the_same_briefing(tmp_path):
    """The JSON of one core and of two processes are the same bytes."""
    sample_desk(tmp_path)
    for name, more in (("one", []), ("two", ["--cluster", "2"])):
        done = here("make", "--now", NOW, "--format", "json", "-o", tmp_path / name, *more, cwd=tmp_path)
        assert done.returncode == 0, done.stderr

    one, two = (next((tmp_path / name).iterdir()).read_bytes() for name in ("one", "two"))
    assert one == two


class Dying:
    """An executor whose first chunks are lost with their worker."""

    def __init__(self, lost):
        self.lost = lost

    def submit(self, work, *values):
        from concurrent.futures import Future
        from concurrent.futures.process import BrokenProcessPool

        future = Future()
        if self.lost > 0:
            self.lost -= 1
            future.set_exception(BrokenProcessPool("a worker died"))
        else:
            future.set_result(work(*values))
        return future


@pytest.mark.parametrize("lost", [1, 2, 99])
def test_a_lost_chunk_is_read_again(lost, tmp_path):
    """One chunk, two, or every one of them: the analyses are the same and in the same order."""
    articles = from_sample().articles[:110]
    theaters = tuple(load_desk(tmp_path).theaters.values())

    assert list(analyze_all(articles, theaters, Dying(lost))) == list(analyze_all(articles, theaters))


@pytest.mark.servers
@pytest.mark.parametrize("kills", [1, 2])
def test_a_real_cluster_with_killed_workers(kills, tmp_path):
    """Workers of a local dask cluster are killed while they read; the result is that of one core."""
    distributed = pytest.importorskip(
        "distributed", reason="dask.distributed is not installed (extra [cluster])"
    )
    articles = from_sample().articles * 8
    theaters = tuple(load_desk(tmp_path).theaters.values())
    expected = list(analyze_all(articles, theaters))
    with (
        distributed.LocalCluster(
            n_workers=3, threads_per_worker=1, dashboard_address=None, host="127.0.0.1", silence_logs=50
        ) as cluster,
        opened(cluster.scheduler_address) as executor,
    ):
        pids = [worker.pid for worker in cluster.workers.values()]

        def kill():
            for pid in pids[:kills]:
                time.sleep(1.5)
                os.kill(pid, signal.SIGKILL)

        killer = threading.Thread(target=kill)
        killer.start()
        found = list(analyze_all(articles, theaters, executor))
        killer.join()

    assert found == expected
