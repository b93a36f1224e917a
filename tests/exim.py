"""A real Exim for the tests, on a free port of this machine, with TLS, log-in and a mailbox in a folder.

aiosmtpd is a library that tests speak to; this is a server that carries mail on the Internet, of
another make and with other ideas of what a message may look like.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from email import message_from_bytes, policy
from pathlib import Path

from tests.loopback import make_certificate
from tests.servers import NoServerError

ACCOUNT = "Debian-exim"
SECONDS = 20

_SETTINGS = """
spool_directory = {folder}/spool
log_file_path = {folder}/%slog
pid_file_path = {folder}/exim.pid
daemon_smtp_ports = {port}
local_interfaces = 127.0.0.1
primary_hostname = relay.test
tls_advertise_hosts = *
tls_certificate = {certificate}
tls_privatekey = {key}
auth_advertise_hosts = ${{if eq{{$tls_in_cipher}}{{}}{{}}{{*}}}}
message_size_limit = {size}
acl_smtp_rcpt = rcpt

begin acl
rcpt:
  deny local_parts = gone
       message = 5.1.1 no such user
  defer local_parts = grey
       message = 4.7.1 greylisted
  accept authenticated = *
  deny message = 5.7.1 log in first

begin routers
everybody:
  driver = accept
  transport = mailbox

begin transports
mailbox:
  driver = appendfile
  maildir_format
  directory = {folder}/mail
  create_directory
  envelope_to_add
  user = {account}

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and {{{{eq{{$auth2}}{{desk}}}}{{eq{{$auth3}}{{right}}}}}}}}
  server_set_id = $auth2
"""


class Exim:
    """Where it listens, whose certificate it shows, and what it delivered."""

    def __init__(self, folder, port, certificate):
        self.folder, self.port, self.certificate = folder, port, certificate

    def mails(self, count):
        """That many delivered messages, parsed, in order of arrival."""
        end = time.monotonic() + SECONDS
        while True:
            found = sorted((self.folder / "mail" / "new").glob("*"), key=lambda path: path.stat().st_mtime_ns)
            if len(found) >= count:
                return [message_from_bytes(path.read_bytes(), policy=policy.default) for path in found]
            assert time.monotonic() < end, (self.folder / "mainlog").read_text()
            time.sleep(0.05)


@contextmanager
def exim(*, size="20M"):
    """A running Exim; `NoServerError` where there is none to be had."""
    program = shutil.which("exim4", path=os.environ.get("PATH", "") + ":/usr/sbin")
    if program is None:
        raise NoServerError(
            "no Exim here (exim4); ./setup.sh servers installs it where no other mail server is"
        )
    if os.geteuid() != 0:
        raise NoServerError("Exim takes settings of our own from root alone")
    try:
        account = pwd.getpwnam(ACCOUNT)
    except KeyError:
        raise NoServerError(f"no account {ACCOUNT} to run Exim under") from None
    with tempfile.TemporaryDirectory(prefix="briefing-exim-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        certificate, key = make_certificate(folder)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        settings = folder / "exim.conf"
        settings.write_text(
            _SETTINGS.format(
                folder=folder, port=port, certificate=certificate, key=key, size=size, account=ACCOUNT
            )
        )
        (folder / "spool").mkdir()
        for path in (folder, folder / "spool", certificate, key):
            os.chown(path, account.pw_uid, account.pw_gid)
        with subprocess.Popen(
            [program, "-bdf", "-C", str(settings)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as process:
            try:
                _wait_for(port, process)
                yield Exim(folder, port, certificate)
            finally:
                process.terminate()


def _wait_for(port, process):
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            raise NoServerError(f"exim4: {process.stdout.read()[-300:]}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise NoServerError("exim4 does not listen")
