"""`briefing verify`: what is printed stands in its articles, and whatever was altered is found."""

import json
import os
import random
import re
import subprocess
import sys
from dataclasses import replace

import pikepdf
import pytest

from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.render.reading import read_pdf
from briefing.render.seal import broken, sealed
from briefing.verify import (
    altered_on_page,
    check,
    claims_of,
    misprinted,
    plain,
    right_to_left,
    strange_on_page,
)
from tests.archives import NOW, sample_desk
from tests.commands import ROOT, here

PRINTED = ("quote", "figure")


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A desk with its archive and a briefing made from it, as PDF and JSON."""
    folder = sample_desk(tmp_path_factory.mktemp("desk"))
    done = here("make", "--now", NOW, "--format", "pdf,json", cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def record(desk):
    return json.loads(next(desk.glob("output/*.json")).read_text())


@pytest.fixture(scope="module")
def stored(desk):
    database = open_database(desk / "briefing.db")
    archive = GatherArchive(database)
    known = {}
    for source in claims_of(json.loads(next(desk.glob("output/*.json")).read_text())):
        for article in archive.versions(source.id):
            known[article.source, article.id, article.version] = article
    database.close()
    return known


def lookup(articles):
    return lambda *key: articles.get(key)


def test_a_briefing_as_it_was_made_holds(desk):
    """PDF and JSON: hundreds of lines are checked, and all of them stand."""
    done = here("verify", *desk.glob("output/*"), "--json", cwd=desk)

    verdicts = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stdout
    assert len(verdicts) == 2
    for verdict in verdicts:
        assert verdict["holds"]
        assert verdict["checked"]["quote"] > 40
        assert verdict["checked"]["figure"] > 60
        assert verdict["checked"]["sentence"] > 30


@pytest.mark.parametrize("options", [(), ("--json",)], ids=["at the first line", "at the end"])
def test_a_forgery_fails_whoever_reads_no_further(desk, tmp_path, options):
    """`briefing verify ... | head` ends as it would alone: what is found does not hang on who hears of it."""
    (tmp_path / "forged.json").write_text(
        next(desk.glob("output/*.json")).read_text().replace("Baghdad", "Bagdhad")
    )
    command = [sys.executable, "-m", "briefing", "verify", str(tmp_path / "forged.json"), *options]
    ended = subprocess.Popen(
        command, cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    ended.stdout.close()

    assert ended.wait(timeout=100) == 1


def test_the_sample_is_checked_against_the_sample(tmp_path):
    """A demo has no archive; its articles are the shipped ones."""
    here("demo", cwd=tmp_path)
    done = here("verify", next(tmp_path.glob("output/*.pdf")), cwd=tmp_path)

    assert done.returncode == 0, done.stdout
    assert "holds" in done.stdout


def test_a_pull_quote_set_apart_from_its_marks_is_no_stranger(tmp_path):
    """The deep dive prints speaker and outlet between the mark and the words: it holds as it was made."""
    here("demo", "--template", "theater", cwd=tmp_path)
    done = here("verify", next(tmp_path.glob("output/*.pdf")), cwd=tmp_path)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("edits", [1000])
def test_every_edit_of_a_printed_quote_or_figure_in_the_data_is_found(record, stored, edits):
    """A thousand times one character of a quote or figure is another: each time that line is reported."""
    chance = random.Random(6)
    claims = [claim for claim in claims_of(record) if claim.kind in PRINTED]
    found = 0
    for _ in range(edits):
        claim = chance.choice(claims)
        forged = replace(claim, text=edited(claim.text, chance), parts=())
        found += [fault.claim for fault in check([forged], lookup(stored))] == [forged]

    assert found == edits


def test_every_edit_in_the_archive_is_found(record, stored):
    """A thousand times one character of a printed quote or figure changes in the stored article."""
    chance = random.Random(7)
    claims = [claim for claim in claims_of(record) if claim.kind in PRINTED]
    found = 0
    for _ in range(1000):
        claim = chance.choice(claims)
        key = (claim.source, claim.id, claim.version)
        start, end = chance.choice(claim.spans)
        text = stored[key].text
        forged = text[:start] + edited(text[start:end], chance) + text[end:]
        articles = {**stored, key: replace(stored[key], text=forged)}
        found += bool(check([claim], lookup(articles)))

    assert found == 1000


def edited(words, chance):
    """The words with one character replaced, left out or put in."""
    at = chance.randrange(len(words))
    other = chance.choice([c for c in "abcdefghij0123456789 .-" if c != words[at]])
    return chance.choice(
        [
            words[:at] + other + words[at + 1 :],
            words[:at] + other + words[at:],
            words[:at] + words[at + 1 :] or "x",
        ]
    )


def test_an_edited_archive_is_reported_by_the_command(desk, tmp_path):
    """One word changed in the database after issue: the lines printed from it fail, with what stands there now."""
    path = next(desk.glob("output/*.pdf"))
    sample_desk(tmp_path)
    database = open_database(tmp_path / "briefing.db")
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE article_version SET text = replace(text, 'trillion', 'billion')")
    database.close()

    done = here("verify", path, cwd=tmp_path)

    assert done.returncode == 1
    assert "FAILS" in done.stdout
    assert "are not those that were printed from" in done.stdout


def test_a_report_of_files_says_how_it_is_checked(tmp_path):
    """Without them the command says which option finds them, and counts one quote as one."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(
        "Bomb in Mosul\n\nA bomb killed 9 people in Mosul, Iraq, on Monday, police said.\n\n"
        "“We heard it across the river,” said Laith Hadidi, a grocer.\n"
    )
    here("make", "--input", "in", "-o", "day.pdf", cwd=tmp_path)

    alone = here("verify", "day.pdf", cwd=tmp_path)
    together = here("verify", "day.pdf", "--input", "in", cwd=tmp_path)

    assert alone.returncode == 1
    assert "FAILS: " in alone.stdout
    assert ", 1 quote," in alone.stdout
    assert "found with --input PATH" in alone.stderr
    assert (together.returncode, together.stderr) == (0, "")


def test_a_pdf_whose_record_was_edited_is_reported(desk, tmp_path):
    """The embedded data say another number than the article: found, whatever the page shows."""
    path = tmp_path / "forged.pdf"
    with pikepdf.open(next(desk.glob("output/*.pdf"))) as pdf:
        data = pdf.attachments["briefing.json"].get_file().read_bytes()
        figure = json.loads(data)["key_figures"][0]["text"]
        words = json.dumps(figure, ensure_ascii=False)[1:-1].encode()
        assert words in data
        pdf.attachments["briefing.json"] = pikepdf.AttachedFileSpec(
            pdf, data.replace(words, b"9" + words), filename="briefing.json"
        )
        pdf.save(path)

    done = here("verify", path, cwd=desk)

    assert done.returncode == 1
    assert "there stands" in done.stdout


def test_a_pdf_whose_page_was_edited_is_reported(desk, tmp_path):
    """A page that shows the words of its record otherwise fails, and so does an invented quote."""
    data, page = read_pdf(next(desk.glob("output/*.pdf")).read_bytes(), "x.pdf")
    claims = claims_of(json.loads(data))
    assert altered_on_page(claims, page) == ()
    assert strange_on_page(claims, page) == ()
    shown = plain(page)
    printed = [
        c
        for c in claims
        if c.kind in {"quote", "sentence"} and c.text.isascii() and plain(c.parts[0]) in shown
    ]
    # An edit beside words that are printed whole elsewhere is told from a sentence left out by nobody.
    parts = {plain(part) for claim in claims for part in claim.parts}
    printed = [
        c for c in printed if not any(p != plain(c.parts[0]) and p in plain(c.parts[0]) for p in parts)
    ]
    chance = random.Random(8)
    for claim in chance.sample(printed, 40):
        words = plain(claim.parts[0])
        forged = shown.replace(words, edited(words, chance))
        if words not in plain(forged):
            assert claim in [fault.claim for fault in altered_on_page(claims, forged)], words

    invented = "We never said anything of this kind to anybody"
    assert strange_on_page(claims, f"{page} “{invented},” he said") == (f"{invented},",)


def test_a_short_numeral_that_is_altered_on_the_page_is_found(desk, record):
    """Each figure with words of its own beside it: one digit of the page is another, and it is reported."""
    _, page = read_pdf(next(desk.glob("output/*.pdf")).read_bytes(), "x.pdf")
    claims = claims_of(record)
    shown = plain(page)
    assert misprinted(claims, page) == ()
    known = "\n".join(plain(words) for claim in claims for words in (claim.text, *claim.parts))
    chance = random.Random(9)
    tried = 0
    for claim in claims:
        words, number = plain(claim.text), re.search(r"\d+", plain(claim.number))
        if claim.kind != "figure" or words not in shown or not number or right_to_left(words):
            continue
        if len(words) - len(claim.number) < 6:
            continue
        number = number.group()
        wrong = number[:-1] + str((int(number[-1]) + chance.randint(1, 9)) % 10)
        forged = words.replace(number, wrong, 1)
        if forged in known:
            continue
        tried += 1
        faults = misprinted(claims, shown.replace(words, forged))
        assert claim in [fault.claim for fault in faults], (words, forged)
    assert tried > 20


def test_a_pdf_that_was_changed_at_all_bears_no_whole_seal(desk, tmp_path):
    """Made by hand and kept nowhere: one bit of a page, or another program's save, and it does not hold."""
    content = next(desk.glob("output/*.pdf")).read_bytes()
    assert broken(content) == ""
    chance = random.Random(10)
    for _ in range(300):
        at = chance.randrange(len(content))
        changed = content[:at] + bytes([content[at] ^ 1 << chance.randrange(8)]) + content[at + 1 :]
        assert broken(changed)
    assert broken(content + b"\n")
    path = tmp_path / "saved-again.pdf"
    with pikepdf.open(next(desk.glob("output/*.pdf"))) as pdf:
        pdf.save(path)

    done = here("verify", path, cwd=desk)

    assert done.returncode == 1
    assert "no seal: another program has saved it" in done.stdout


def test_only_what_names_itself_can_be_sealed():
    """A PDF of ours always does; sealing twice changes nothing."""
    with pytest.raises(ValueError, match="without identifiers"):
        sealed(b"%PDF-1.7 nothing")
    once = sealed(b"%PDF-1.7 /ID [(abc) (def)] end")

    assert sealed(once) == once
    assert broken(once) == ""


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"{}", "not a whole briefing.json"), (b"%PDF-1.7 broken", "not a PDF"), (b"[" * 99999, "not a briefing.json"), (b"\xff", "not a briefing.json")],
)  # fmt: skip
def test_what_is_no_briefing_is_no_success(content, told, tmp_path):
    """A file without a record fails with a reason, never with a traceback."""
    path = tmp_path / "odd.pdf"
    path.write_bytes(content)
    done = here("verify", path, cwd=tmp_path)

    assert done.returncode in (1, 2)
    assert told in done.stdout + done.stderr


def test_a_report_of_files_is_checked_against_those_files(tmp_path):
    """`--input` names what the articles came from; without them nothing holds."""
    text = "Iraq said on Monday in Baghdad that 12 people were killed in Mosul.\n\n“We saw twelve bodies on the road,” said Ali Hassan."
    (tmp_path / "a.jsonl").write_text(
        json.dumps(
            {"id": "a", "title": "Mosul", "text": text, "published": "2026-11-20T10:00Z", "source": "D"}
        )
    )
    here("make", "--input", "a.jsonl", "--format", "json", cwd=tmp_path)
    path = next(tmp_path.glob("output/*.json"))

    assert here("verify", path, "--input", "a.jsonl", cwd=tmp_path).returncode == 0
    alone = here("verify", path, cwd=tmp_path)
    assert alone.returncode == 1
    assert "is not stored" in alone.stdout


def test_an_issued_document_is_known_by_its_bytes(tmp_path):
    """Issued by schedule: the file holds byte for byte, and any other file of its name is altered."""
    from tests.web.served import desk_with_draft

    folder = desk_with_draft(tmp_path)
    database = open_database(folder / "briefing.db")
    from briefing.archive.records import Records

    records = Records(database)
    issue = records.latest()[0]
    document = records.document(issue.id, "", "pdf")
    database.close()
    (folder / document.filename).write_bytes(document.content)

    done = here("verify", document.filename, cwd=folder)
    assert done.returncode == 0, done.stdout
    assert f"issued as {issue.key}, byte for byte" in done.stdout

    (folder / document.filename).write_bytes(document.content + b"\n")
    done = here("verify", document.filename, cwd=folder)
    assert done.returncode == 1
    assert "altered after issue" in done.stdout
