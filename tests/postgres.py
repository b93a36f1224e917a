"""A real PostgreSQL for the tests: an unprivileged user's, on a free port of this machine, in a temporary folder."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import uuid
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.servers import NoServerError

# Where Debian keeps what belongs to one version.
DEBIAN = Path("/usr/lib/postgresql")
SECONDS = 60


@contextmanager
def postgresql_server():
    """The address of a server without databases of ours; it ends with the block."""
    programs = _programs()
    with tempfile.TemporaryDirectory(prefix="briefing-pg-", ignore_cleanup_errors=True) as folder:
        account = _unprivileged()
        if account:
            os.chown(folder, account.pw_uid, account.pw_gid)
        data = Path(folder) / "data"
        _run(
            account,
            programs / "initdb",
            "-D",
            data,
            "-U",
            "briefing",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
        )
        port = _start(account, programs, data)
        try:
            yield f"postgresql://briefing@127.0.0.1:{port}"
        finally:
            with suppress(NoServerError):
                _run(account, programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


@contextmanager
def new_database(server):
    """The address of an empty database on that server, dropped at the end."""
    import psycopg

    name = f"t{uuid.uuid4().hex[:12]}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield f"{server}/{name}"
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _programs():
    try:
        import psycopg  # noqa: F401
    except ImportError as error:
        raise NoServerError(f"psycopg cannot be loaded (extra [postgres]): {error}") from None
    versions = sorted(DEBIAN.glob("*/bin"), key=lambda path: -int(path.parent.name))
    found = next((path for path in versions if (path / "initdb").exists()), None)
    if found is None and (anywhere := shutil.which("initdb")):
        found = Path(anywhere).resolve().parent
    if found is None:
        raise NoServerError("no PostgreSQL server here (initdb); ./setup.sh servers installs one on Debian")
    return found


def _unprivileged():
    """Whom the server runs as: it refuses to run as root. None for ourselves."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            return pwd.getpwnam(name)
    raise NoServerError("no account but root's to run PostgreSQL under")


def _start(account, programs, data):
    """The port it listens on: found free, and tried again where somebody was quicker."""
    for attempt in range(3):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        # The tests kill our processes, never the server: nothing needs to survive a power cut.
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
        try:
            _run(account, programs / "pg_ctl", "-D", data, "-w", "-l", data / "log", "-o", options, "start")
        except NoServerError:
            if attempt == 2:
                raise
        else:
            return port
    raise AssertionError("unreachable")


def _run(account, *words):
    who = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}
    done = subprocess.run(
        [str(word) for word in words], stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=SECONDS, check=False, cwd="/", env={**os.environ, "LC_ALL": "C.UTF-8"}, **who,
    )  # fmt: skip
    if done.returncode:
        raise NoServerError(f"{Path(str(words[0])).name}: {(done.stderr or done.stdout).strip()[-300:]}")
