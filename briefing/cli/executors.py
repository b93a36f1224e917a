"""`--cluster`: where articles are read, when one core is not enough."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from briefing.errors import InputError, PluginError

if TYPE_CHECKING:
    from concurrent.futures import Executor

# Processes of this machine; more than this is a slip of the finger.
MOST = 256
_SECONDS_TO_CONNECT = 15


@contextmanager
def opened(cluster: str) -> Iterator[Executor | None]:
    """The executor for "8" (processes of this machine) or "tcp://host:8786" (a dask scheduler); None for "".

    `InputError` for anything else and for a scheduler that does not answer; `PluginError` where the
    extra [cluster] is missing.
    """
    if not cluster:
        yield None
    elif cluster.isdigit():
        if not 1 <= int(cluster) <= MOST:
            raise InputError(f"--cluster: found {cluster}; expected 1 to {MOST} processes")
        from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  10 ms, and seldom asked for
        from multiprocessing import get_context  # noqa: PLC0415  as above

        # Started afresh: a fork of a process with threads may hang.
        with ProcessPoolExecutor(int(cluster), mp_context=get_context("forkserver")) as pool:
            yield pool
    elif cluster.startswith(("tcp://", "tls://")):
        with _scheduler(cluster) as executor:
            yield executor
    else:
        raise InputError(
            f'--cluster: found {cluster!r}; expected a number of processes, or "tcp://host:8786"'
        )


@contextmanager
def _scheduler(address: str) -> Iterator[Executor]:
    try:
        from distributed import Client  # noqa: PLC0415  an extra, and heavy

        connect: Any = Client
    except ImportError:
        raise PluginError(
            '--cluster: needs dask.distributed; pip install "theater-briefing[cluster]"'
        ) from None
    try:
        client = connect(address, timeout=_SECONDS_TO_CONNECT, set_as_default=False)
    except (OSError, ValueError) as error:
        raise InputError(f"--cluster: {address} does not answer: {error}") from None
    with client:
        yield client.get_executor()
