"""Documents on another machine over SFTP (the extra `sftp`).

    [channel.mirror]
    kind = "sftp"
    host = "files.example.org"
    user = "briefing"
    key_file = "/etc/briefing/id_ed25519"     # or password_file, or BRIEFING_MIRROR_PASSWORD
    known_hosts = "/etc/briefing/known_hosts" # as `ssh-keyscan` writes it, checked by you

The server's key must be a known one: there is no first time at which any would do. A file is written
under a name of its own and then renamed, so that nobody fetches half of it.
"""

from __future__ import annotations

import io
import logging
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from briefing.deliver.naming import latest_name, plain_name
from briefing.deliver.settings import Settings
from briefing.errors import DeliveryError, PluginError
from briefing.model import Cover, Document, Receipt, Recipient

if TYPE_CHECKING:
    from paramiko import SFTPClient


class SftpChannel:
    """Writes into folders of one server; an address is a path there, taken from the log-in's folder."""

    def __init__(self, settings: Settings) -> None:
        self.host = settings.text("host")
        self.port = settings.integer("port", 22, 1, 65535)
        self.user = settings.text("user")
        self.password = settings.secret("password")
        self.key = settings.path("key_file")
        self.phrase = settings.secret("passphrase")
        self.known = settings.path("known_hosts") or Path("~/.ssh/known_hosts").expanduser()
        self.timeout = settings.integer("timeout_seconds", 60, 1, 600)
        for key in ("password_file", "passphrase_file"):
            settings.text(key, "")
        settings.done()
        if not self.password and self.key is None:
            raise settings.wrong("key_file", "the file of a private key, or a password_file")
        if not self.known.is_file():
            raise settings.wrong("known_hosts", f"a file with the server's key; {self.known} is none")

    def send(self, documents: Sequence[Document], cover: Cover, recipient: Recipient) -> Receipt:
        """The path of the first document; `DeliveryError` for whatever goes wrong on the way."""
        folder = PurePosixPath(recipient.address or ".")
        names = [plain_name(document, f"sftp {self.host}") for document in documents]
        with self._session() as remote:
            _make_folder(remote, folder)
            for name, document in zip(names, documents, strict=True):
                _write(remote, folder / name, document.content)
                _write_latest(remote, folder / latest_name(document, cover), document, cover)
        where = folder / names[0] if names else folder
        return Receipt(recipient, delivered=True, detail=f"{self.host}:{where}")

    @contextmanager
    def _session(self) -> Iterator[SFTPClient]:
        try:
            import paramiko  # noqa: PLC0415  an extra
        except ImportError:
            raise PluginError(
                'sftp: paramiko is not installed; pip install "theater-briefing[sftp]"'
            ) from None
        # Its log repeats what is raised, with a traceback.
        logging.getLogger("paramiko").setLevel(logging.CRITICAL)
        client = paramiko.SSHClient()
        client.set_missing_host_key_policy(paramiko.RejectPolicy())
        try:
            client.load_host_keys(str(self.known))
            client.connect(
                self.host, self.port, self.user, self.password or None,
                key_filename=str(self.key) if self.key else None, passphrase=self.phrase or None,
                allow_agent=False, look_for_keys=False,
                timeout=self.timeout, banner_timeout=self.timeout, auth_timeout=self.timeout,
            )  # fmt: skip
            remote = client.open_sftp()
            channel = remote.get_channel()
            if channel is not None:
                channel.settimeout(self.timeout)
            yield remote
        except (paramiko.SSHException, OSError, EOFError) as error:
            raise DeliveryError(f"sftp {self.host}:{self.port}: {_words(error)}") from error
        finally:
            client.close()


def _make_folder(remote: SFTPClient, folder: PurePosixPath) -> None:
    for part in [*reversed(folder.parents), folder]:
        try:
            remote.stat(str(part))
        except FileNotFoundError:
            with suppress(OSError):  # somebody else just made it: writing will tell
                remote.mkdir(str(part))


def _write(remote: SFTPClient, path: PurePosixPath, content: bytes) -> None:
    part = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        # `confirm`: the server is asked afterwards whether it kept all of it.
        remote.putfo(io.BytesIO(content), str(part), confirm=True)
        remote.posix_rename(str(part), str(path))
    except BaseException:
        with suppress(OSError, EOFError):
            remote.remove(str(part))
        raise


def _write_latest(remote: SFTPClient, path: PurePosixPath, document: Document, cover: Cover) -> None:
    """As the folder channel does: the file's time is the cut-off, and an older one never takes its place."""
    cut_off = int(cover.cut_off.timestamp())
    with suppress(FileNotFoundError):
        if int(remote.stat(str(path)).st_mtime or 0) > cut_off:
            return
    _write(remote, path, document.content)
    remote.utime(str(path), (cut_off, cut_off))


def _words(error: Exception) -> str:
    return " ".join(str(getattr(error, "strerror", None) or error).split()) or type(error).__name__
