"""Newsletters from a real IMAP server (Dovecot) over TLS on this machine."""

import mailbox
import os
import random
import shutil
import socket
import subprocess
import textwrap
import time
from datetime import UTC, datetime, timedelta

import pytest

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.gather.client import Access
from briefing.gather.poll import gather
from briefing.gather.workers import Workers
from briefing.model import Source
from tests.loopback import make_certificate

pytestmark = pytest.mark.servers

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
default_login_user = {user}
default_internal_user = {user}
default_internal_group = {group}
first_valid_uid = 1
first_valid_gid = 0
last_valid_uid = 0
ssl = required
ssl_cert = <{certificate}
ssl_key = <{key}
disable_plaintext_auth = yes
auth_mechanisms = plain
mail_location = maildir:{folder}/mail
passdb {{
  driver = static
  args = password=right
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {plain}
  }}
  inet_listener imaps {{
    port = {port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A running Dovecot: its ports, and a way to put mail into its one mailbox."""

    def __init__(self, folder, port, plain):
        self.folder, self.port, self.plain = folder, port, plain

    def put(
        self,
        number,
        subject,
        body="The governor opened the bridge at noon.\n\nIt carries 300 cars an hour, he said.",
    ):
        box = mailbox.Maildir(self.folder / "mail", create=True)
        content = (
            textwrap.dedent(f"""\
            Message-ID: <{number}@letter.example>
            From: Steppe Letter <letter@steppe.example>
            Subject: {subject}
            Date: Sat, 21 Nov 2026 09:00:00 +0300
            Content-Type: text/plain; charset=utf-8

            """)
            + body
        )
        name = box.add(content.encode())
        for part in (self.folder / "mail").rglob("*"):
            os.chown(part, self.uid, self.gid)
        return name


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    dovecot = shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin")
    if dovecot is None:
        pytest.skip("no Dovecot on this machine (Debian: dovecot-imapd)")
    import grp
    import pwd

    folder = tmp_path_factory.mktemp("dovecot")
    certificate, key = make_certificate(folder)
    port, plain = free_port(), free_port()
    running = Server(folder, port, plain)
    user = pwd.getpwuid(os.getuid())
    if user.pw_uid == 0:
        user = pwd.getpwnam("nobody")
        for parent in folder.parents[:3]:
            parent.chmod(parent.stat().st_mode | 0o711)
    running.uid, running.gid = user.pw_uid, user.pw_gid
    for name in ("run", "state", "home"):
        (folder / name).mkdir()
    mailbox.Maildir(folder / "mail", create=True)
    for place in (folder, *folder.rglob("*")):
        os.chown(place, running.uid, running.gid)
    (folder / "dovecot.conf").write_text(
        CONFIG.format(
            folder=folder, user=user.pw_name, group=grp.getgrgid(user.pw_gid).gr_name, uid=running.uid, gid=running.gid,
            certificate=certificate, key=key, port=port, plain=plain,
        )
    )  # fmt: skip
    process = subprocess.Popen(
        [dovecot, "-F", "-c", folder / "dovecot.conf"], stderr=subprocess.PIPE, text=True
    )
    for _ in range(100):
        if process.poll() is not None:
            pytest.skip(f"Dovecot does not start here: {process.stderr.read()[-300:]}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.05)
    yield running
    process.terminate()
    process.wait(10)


@pytest.fixture
def desk(tmp_path, server, monkeypatch):
    """Polls with a fresh archive; the server's own certificate is trusted."""
    monkeypatch.setenv("SSL_CERT_FILE", str(server.folder / "127.0.0.1.crt"))
    (tmp_path / "password").write_text("right\n")
    archive = GatherArchive(open_database(tmp_path / "a.db"))

    def run(url="", at=NOON, allow_private=True, **changes):
        named = {"user": "desk", "password_file": str(tmp_path / "password"), **changes}
        source = Source("letters", "Letters", "mail", (url or f"imaps://127.0.0.1:{server.port}",), **named)
        with Workers(1) as workers:
            access = Access(allow_private=allow_private)
            (report,) = gather(
                [source],
                archive,
                at,
                access=access,
                everything=True,
                workers=workers,
                chance=random.Random(1),
            )
        return report

    run.archive = archive
    yield run
    archive._database.close()


def test_letters_are_fetched_once_and_stay_unread(desk, server):
    """Each letter is an article; later polls fetch only what is new, and change nothing on the server."""
    server.put(1, "The Friday letter")
    first = desk()
    server.put(2, "The Saturday letter")
    second = desk(at=NOON + timedelta(hours=1))
    third = desk(at=NOON + timedelta(hours=2))

    assert [(r.new, r.reason) for r in (first, second, third)] == [(1, ""), (1, ""), (0, "")]
    assert second.received < 2 * first.received
    assert third.unchanged
    letter = desk.archive.article("letters:2@letter.example")
    assert (letter.headline, letter.publication) == ("The Saturday letter", "Steppe Letter")
    flags = [message.get_flags() for message in mailbox.Maildir(server.folder / "mail")]
    assert all("S" not in flag for flag in flags)


def test_starttls_before_the_password(desk, server):
    """imap:// begins plain and is encrypted before anybody logs in."""
    server.put(3, "The Sunday letter")

    report = desk(f"imap://127.0.0.1:{server.plain}")

    assert (report.new > 0, report.reason) == (True, "")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"mailbox": "Nowhere"}, "there is no mailbox 'Nowhere'"),
        ({"password_file": "/nonexistent"}, "its password_file nonexistent cannot be read"),
        ({"allow_private": False}, "private, local or reserved address"),
    ],
)
def test_what_is_wrong_is_said(desk, changes, words):
    """A wrong mailbox, password file or address is a reason that a reader understands."""
    assert words in desk(**changes).reason


def test_a_wrong_password_is_said(desk, tmp_path):
    """The server's refusal is told apart from a server that is away."""
    (tmp_path / "password").write_text("wrong")

    assert "does not let desk in" in desk().reason


def test_a_foreign_certificate_is_refused(desk, monkeypatch):
    """Without trust in its certificate the server gets no password."""
    monkeypatch.delenv("SSL_CERT_FILE")

    assert "certificate of its server is not valid" in desk().reason


def test_a_server_that_is_away_is_said(desk):
    """A refused connection is a reason, and the source is tried again later."""
    report = desk(f"imaps://127.0.0.1:{free_port()}")

    assert report.reason.startswith("its server cannot be reached")
