"""Files on another machine: a real SFTP server on loopback, of another make than our client."""

import asyncio
import threading
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import asyncssh
import pytest

from briefing.deliver.kinds import open_channels
from briefing.errors import ConfigError, DeliveryError
from briefing.model import ChannelSettings, Document, Recipient
from tests.deliver.covers import HTML, NOW, PDF, cover

TO = Recipient("mirror", "briefings/iraq")


class _Accounts(asyncssh.SSHServer):
    def password_auth_supported(self):
        return True

    def validate_password(self, username, password):
        return (username, password) == ("desk", "right")


@contextmanager
def sftp_server(folder, *, key=None):
    """The server's port; its files lie in `folder`, its known key in folder.parent/known_hosts."""
    started, ports, stops = threading.Event(), [], []
    host_key = asyncssh.generate_private_key("ssh-ed25519")

    async def serve():
        stop = asyncio.Event()
        stops.append((asyncio.get_running_loop(), stop))
        server = await asyncssh.listen(
            "127.0.0.1", 0, server_factory=_Accounts, server_host_keys=[host_key],
            authorized_client_keys=key and asyncssh.import_authorized_keys(key.export_public_key().decode()),
            sftp_factory=lambda channel: asyncssh.SFTPServer(channel, chroot=str(folder)),
        )  # fmt: skip
        async with server:
            ports.append(server.get_port())
            started.set()
            await stop.wait()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    assert started.wait(10)
    public = host_key.export_public_key().decode().strip()
    (folder.parent / "known_hosts").write_text(f"[127.0.0.1]:{ports[0]} {public}\n")
    try:
        yield ports[0]
    finally:
        loop, stop = stops[0]
        loop.call_soon_threadsafe(stop.set)
        thread.join(10)


def channel(tmp_path, port, password="right", **more):
    values = {
        "kind": "sftp", "host": "127.0.0.1", "port": port, "user": "desk", "known_hosts": "known_hosts",
        "timeout_seconds": 5,
    }  # fmt: skip
    settings = ChannelSettings("mirror", "sftp", values | more, "briefing.toml")
    environment = {"BRIEFING_MIRROR_PASSWORD": password} if password else {}
    return open_channels([settings], tmp_path, environment)["mirror"]


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def test_each_document_lies_there_whole_and_once_more_as_the_latest(files, tmp_path):
    """Folders are made, names are kept in any script, parts are gone; again leaves the same files."""
    arabic = replace(PDF, filename="نشرة العراق ٢٣.pdf")

    with sftp_server(files) as port:
        receipts = [channel(tmp_path, port).send([arabic, HTML], cover(), TO) for _ in range(2)]

    assert all(receipt.delivered for receipt in receipts)
    assert receipts[0].detail == "127.0.0.1:briefings/iraq/نشرة العراق ٢٣.pdf"
    assert {path.name: path.read_bytes() for path in (files / "briefings/iraq").iterdir()} == {
        "نشرة العراق ٢٣.pdf": PDF.content,
        "daily-latest.pdf": PDF.content,
        "daily-2026-11-23.html": HTML.content,
        "daily-latest.html": HTML.content,
    }


def test_an_older_issue_never_takes_the_place_of_the_latest(files, tmp_path):
    """As in a folder of this machine."""
    old = Document(b"%PDF old", "application/pdf", "daily-2026-11-22.pdf")

    with sftp_server(files) as port:
        mirror = channel(tmp_path, port)
        mirror.send([PDF], cover(), TO)
        mirror.send([old], cover(cut_off=NOW - timedelta(days=1)), TO)

    assert (files / "briefings/iraq/daily-latest.pdf").read_bytes() == PDF.content
    assert (files / "briefings/iraq/daily-2026-11-22.pdf").read_bytes() == old.content


def test_a_key_opens_as_well_as_a_password(files, tmp_path):
    """With key_file no password is needed, nor tried."""
    key = asyncssh.generate_private_key("ssh-ed25519")
    (tmp_path / "id").write_bytes(key.export_private_key("openssh"))

    with sftp_server(files, key=key) as port:
        receipt = channel(tmp_path, port, password="", key_file="id").send([PDF], cover(), TO)

    assert receipt.delivered


def test_a_server_with_another_key_gets_nothing(files, tmp_path):
    """Not the known one: no password is sent, no file is written."""
    with sftp_server(files) as port:
        other = asyncssh.generate_private_key("ssh-ed25519").export_public_key().decode().strip()
        (tmp_path / "known_hosts").write_text(f"[127.0.0.1]:{port} {other}\n")
        with pytest.raises(DeliveryError, match="key"):
            channel(tmp_path, port).send([PDF], cover(), TO)

    assert list(files.iterdir()) == []


@pytest.mark.parametrize(("password", "told"), [("wrong", "Authentication"), ("right", "sftp 127.0.0.1")])
def test_a_wrong_password_and_a_server_that_is_down_are_tried_again(files, tmp_path, password, told):
    """Somebody may mend either; the password stands in no message."""
    with sftp_server(files) as port:
        mirror = channel(tmp_path, port, password=password)
        if password == "wrong":
            with pytest.raises(DeliveryError, match=told):
                mirror.send([PDF], cover(), TO)
    with pytest.raises(DeliveryError) as caught:
        mirror.send([PDF], cover(), TO)

    assert f"127.0.0.1:{port}" in str(caught.value)
    assert password not in str(caught.value)


@pytest.mark.parametrize("name", ["../daily.pdf", "/etc/daily.pdf", ".hidden"])
def test_a_document_cannot_leave_its_folder(files, tmp_path, name):
    """A file name with a path in it is refused before anybody is called."""
    (tmp_path / "known_hosts").write_text("")

    with pytest.raises(DeliveryError, match="no file name"):
        channel(tmp_path, 1).send([replace(PDF, filename=name)], cover(), TO)


@pytest.mark.parametrize("more", [{"known_hosts": "nowhere"}, {"passphrase": "oops"}, {"host": ""}])
def test_wrong_settings_are_named(tmp_path, more):
    """File and key, before anything is sent."""
    (tmp_path / "known_hosts").write_text("")

    with pytest.raises(ConfigError, match=r"briefing\.toml: channel\.mirror\."):
        channel(tmp_path, 22, **more)
