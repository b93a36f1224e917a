"""The folder channel: whole files, the latest under a fixed name, and nothing half-written."""

import os
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from briefing.deliver.folder import FolderChannel, write_whole
from briefing.errors import DeliveryError
from briefing.model import Document, Recipient
from tests.deliver.covers import HTML, NOW, PDF, cover

OUTPUT = Recipient("folder", "output")


def test_each_document_lies_there_whole_and_once_more_as_the_latest(tmp_path):
    """Both formats, byte for byte, under their own name and under the edition's fixed one."""
    receipt = FolderChannel(tmp_path).send([PDF, HTML], cover(), OUTPUT)

    assert receipt.delivered
    assert receipt.detail == str(tmp_path / "output" / PDF.filename)
    found = {path.name: path.read_bytes() for path in (tmp_path / "output").iterdir()}
    assert found == {
        "daily-2026-11-23.pdf": PDF.content,
        "daily-latest.pdf": PDF.content,
        "daily-2026-11-23.html": HTML.content,
        "daily-latest.html": HTML.content,
    }


def test_an_older_issue_never_takes_the_place_of_the_latest(tmp_path):
    """An issue that is caught up late is kept, and the fixed name stays with the newest cut-off."""
    channel = FolderChannel(tmp_path)
    old = Document(b"%PDF old", "application/pdf", "daily-2026-11-22.pdf")

    channel.send([PDF], cover(), OUTPUT)
    channel.send([old], cover(cut_off=NOW - timedelta(days=1)), OUTPUT)
    assert (tmp_path / "output/daily-latest.pdf").read_bytes() == PDF.content
    assert (tmp_path / "output/daily-2026-11-22.pdf").read_bytes() == old.content

    mended = replace(PDF, content=b"%PDF mended")
    channel.send([mended], cover(), OUTPUT)
    assert (tmp_path / "output/daily-latest.pdf").read_bytes() == mended.content


def test_files_can_be_read_by_whom_the_umask_allows(tmp_path):
    """Not only by the owner, as temporary files are: a web server may stand in front of the folder."""
    before = os.umask(0o022)
    try:
        FolderChannel(tmp_path).send([PDF], cover(), OUTPUT)
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "output" / PDF.filename).stat().st_mode) == 0o644


@pytest.mark.parametrize("name", ["../daily.pdf", "/etc/daily.pdf", ".hidden", "", "a/b.pdf"])
def test_a_document_cannot_leave_its_folder(tmp_path, name):
    """A file name with a path in it is refused before anything is written."""
    with pytest.raises(DeliveryError, match="no file name"):
        FolderChannel(tmp_path).send([replace(PDF, filename=name)], cover(), OUTPUT)
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == []


def test_a_folder_that_cannot_be_written_is_tried_again_later(tmp_path):
    """A file in the folder's place is a DeliveryError with the path, and harms nothing."""
    (tmp_path / "output").write_text("in the way")

    with pytest.raises(DeliveryError, match="output"):
        FolderChannel(tmp_path).send([PDF], cover(), OUTPUT)
    assert (tmp_path / "output").read_text() == "in the way"


FULL = """
import resource, signal, sys
from pathlib import Path
from briefing.deliver.folder import FolderChannel
from briefing.errors import DeliveryError
from briefing.model import Recipient
from dataclasses import replace
from tests.deliver.covers import PDF, cover
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    FolderChannel(Path(sys.argv[1])).send([replace(PDF, content=b"x" * 5000)], cover(), Recipient("folder", "output"))
except DeliveryError as error:
    print(error)
"""


def test_a_disk_that_fills_up_leaves_yesterdays_file_whole(tmp_path):
    """The write stops half-way: the old file stands, the part is gone, and the error says why."""
    FolderChannel(tmp_path).send([PDF], cover(), OUTPUT)

    run = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path)],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path.cwd(),
    )

    assert "File too large" in run.stdout
    assert {p.name for p in (tmp_path / "output").iterdir()} == {PDF.filename, "daily-latest.pdf"}
    assert (tmp_path / "output" / PDF.filename).read_bytes() == PDF.content


def test_parts_of_a_killed_process_are_swept(tmp_path):
    """A part older than an hour goes; a fresh one may belong to somebody who is writing."""
    folder = tmp_path / "output"
    folder.mkdir()
    for name, age in ((".old.pdf.1.part", 7200), (".new.pdf.2.part", 10)):
        (folder / name).write_bytes(b"half")
        moment = (folder / name).stat().st_mtime - age
        os.utime(folder / name, (moment, moment))

    FolderChannel(tmp_path).send([PDF], cover(), OUTPUT)

    assert [p.name for p in folder.iterdir() if p.name.endswith(".part")] == [".new.pdf.2.part"]


def test_a_long_arabic_name_fits(tmp_path):
    """The name of the part is cut, so that a name of the greatest length still finds room."""
    name = "ن" * 125 + ".pdf"

    write_whole(tmp_path / name, b"x")

    assert [p.name for p in tmp_path.iterdir()] == [name]
