"""PDF/UA-1: what a machine can tell of the Matterhorn Protocol, and that each telling can fail."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from briefing.model import Look
from briefing.render import render
from tests import briefings
from tests.render.matterhorn import CHECKS, Tree, failures


def test_an_archive_gets_pdf_a_with_the_data_associated():
    """On request the PDF is PDF/A-3a: colours and fonts embedded, tagged, briefing.json as associated file."""
    made = render(briefings.one_story(), Look(archival=True)).content

    with pikepdf.open(io.BytesIO(made)) as pdf:
        metadata = pdf.open_metadata()
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "A")
        assert pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes()
        assert {str(file.UF) for file in pdf.Root.AF} == {"briefing.json"}
        assert all(str(file.AFRelationship) == "/Data" for file in pdf.Root.AF)
        assert not pdf.is_encrypted
        assert not {name.split()[0] for name in failures(pdf)} - {"06-002"}


@pytest.fixture(scope="module")
def printed():
    """A full day, as bytes."""
    return render(briefings.full_day(), Look()).content


def test_at_least_sixty_conditions_are_checked():
    """The protocol has 87 for machines; those about forms, scripts and film are held to be absent."""
    assert len(CHECKS) >= 60


@pytest.mark.parametrize("name", ["full_day", "arabic_names", "empty_day"])
def test_nothing_breaks_the_protocol(name):
    """Each kind of day is a document that a screen reader can be trusted with."""
    with pikepdf.open(io.BytesIO(render(briefings.ALL[name](), Look()).content)) as pdf:
        assert failures(pdf) == {}


def test_words_in_another_language_say_so_to_a_screen_reader():
    """What an Arabic outlet is quoted with is read aloud in Arabic on an English page."""
    with pikepdf.open(io.BytesIO(render(briefings.arabic_names(), Look()).content)) as pdf:
        tree = Tree(pdf)
        languages = {str(node.Lang) for node, _ in tree.elements if "/Lang" in node}

        assert str(tree.root.Lang) == "en"
        assert "ar" in languages


def test_no_element_of_the_tree_says_nothing(printed):
    """Spans stand only around words of another language: a reader is not stopped at each piece of a line."""
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        kinds = {str(node.S) for node, _ in Tree(pdf).elements if "/Lang" not in node}

        assert {"/P", "/H3", "/Link", "/TD", "/LBody"} <= kinds
        assert kinds & {"/Span", "/NonStruct"} == set()


def unlabelled(tree):
    del tree.root.Lang


def broken_title(tree):
    tree.root.ViewerPreferences.DisplayDocTitle = False


def unmarked(tree):
    tree.root.MarkInfo.Marked = False


def suspected(tree):
    tree.root.MarkInfo.Suspects = True


def retyped(tree):
    tree.of("P")[0].S = Name.Paragraph


def circular(tree):
    tree.root.StructTreeRoot.RoleMap = Dictionary(A=Name.B, B=Name.A)


def remapped(tree):
    tree.root.StructTreeRoot.RoleMap = Dictionary(P=Name.Span)


def unpictured(tree):
    del tree.of("Figure")[0].Alt


def skipped(tree):
    tree.of("H2")[0].S = Name.H6


def headless(tree):
    tree.of("H1")[0].S = Name.H2


def mixed(tree):
    tree.of("P")[0].S = Name.H


def scopeless(tree):
    for cell in tree.of("TH"):
        cell.A = Array([])


def loose_row(tree):
    tree.of("Table")[0].S = Name.Div


def foreign_row(tree):
    tree.of("TR")[0].S = Name.P


def loose_item(tree):
    tree.of("L")[0].S = Name.Div


def foreign_item(tree):
    tree.of("LI")[0].S = Name.P


def wrong_language(tree):
    tree.of("P")[0].Lang = String("arabic, mostly")


def unmetered(tree):
    del tree.root.Metadata


def silent_link(tree):
    del tree.annotations[0][1]["/Contents"]


def dead_link(tree):
    note = tree.annotations[0][1]
    for key in ("/A", "/Dest"):
        if key in note:
            del note[key]


def orphan_link(tree):
    del tree.annotations[0][1]["/StructParent"]


def untabbed(tree):
    del tree.annotations[0][0]["/Tabs"]


def disordered(tree):
    tree.annotations[0][0]["/Tabs"] = Name.R


def nameless_font(tree):
    del tree.fonts[0]["/ToUnicode"]


def borrowed_font(tree):
    description = tree.descendants[0].FontDescriptor
    for key in ("/FontFile2", "/FontFile3"):
        if key in description:
            del description[key]


def unmapped_font(tree):
    for font in tree.descendants:
        if "/CIDToGIDMap" in font:
            del font["/CIDToGIDMap"]


def scripted(tree):
    tree.root.OpenAction = tree.pdf.make_indirect(Dictionary(S=Name.JavaScript, JS=String("1")))


def bare_content(tree):
    page = tree.pdf.pages[0]
    page.contents_add(tree.pdf.make_stream(b"0 0 9 9 re f"))


def nested_artifact(tree):
    page = tree.pdf.pages[0]
    page.contents_add(tree.pdf.make_stream(b"/P <</MCID 0>> BDC /Artifact BMC EMC EMC"))


def tagged_artifact(tree):
    page = tree.pdf.pages[0]
    page.contents_add(tree.pdf.make_stream(b"/Artifact BMC /P <</MCID 0>> BDC EMC EMC"))


PLANTED = [
    (unlabelled, "11-006"), (broken_title, "07-001"), (unmarked, "01-006"), (suspected, "01-007"),
    (retyped, "02-001"), (circular, "02-003"), (remapped, "02-004"), (unpictured, "13-004"),
    (skipped, "14-003"), (headless, "14-002"), (mixed, "14-007"), (scopeless, "15-003"),
    (loose_row, "09-004b"), (foreign_row, "09-004"), (loose_item, "09-005b"), (foreign_item, "09-005"),
    (wrong_language, "11-007"), (unmetered, "06-001"), (silent_link, "28-012"), (dead_link, "28-013"),
    (orphan_link, "28-018"), (untabbed, "28-008"), (disordered, "28-009"), (nameless_font, "10-001"),
    (borrowed_font, "31-009"), (unmapped_font, "31-004"), (scripted, "29-001"), (bare_content, "01-005"),
    (nested_artifact, "01-003"), (tagged_artifact, "01-004"),
]  # fmt: skip


@pytest.mark.parametrize(("plant", "number"), PLANTED, ids=[number for _, number in PLANTED])
def test_a_planted_defect_is_found(plant, number, printed):
    """A check that cannot fail is none: the document is spoilt, and the condition says so."""
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        tree = Tree(pdf)
        plant(tree)

        found = failures(pdf)

    assert any(name.split()[0] == number for name in found), found
