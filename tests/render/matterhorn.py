"""Machine checks of the Matterhorn Protocol 1.1 (PDF/UA-1), by its own numbers, with pikepdf.

`failures(pdf)` gives, for each failure condition that can be decided by a machine, what breaks it. The
protocol's 87 machine conditions shrink to those below: the rest concern forms, scripts, ruby, 3D and
video, which `absent` holds to be absent altogether.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

# ISO 32000-1, 14.8.4: what a structure type may be without being mapped.
STANDARD = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI"
    " Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT"
    " RP Warichu WT WP Figure Formula Form".split()
)
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")


class Tree:
    """A tagged document, read once."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf, self.root = pdf, pdf.Root
        self.elements = list(self._walk(self.root.get("/StructTreeRoot"), ()))
        self.fonts = [
            o for o in pdf.objects
            if isinstance(o, Dictionary) and o.get("/Type") == Name.Font and o.get("/Subtype") != Name.CIDFontType2
        ]  # fmt: skip
        self.descendants = [
            o for o in pdf.objects
            if isinstance(o, Dictionary) and str(o.get("/Subtype", "")) in ("/CIDFontType0", "/CIDFontType2")
        ]  # fmt: skip
        self.annotations = [(page, note) for page in pdf.pages for note in page.get("/Annots", [])]

    def _walk(self, node: object, path: tuple[str, ...]) -> Iterator[tuple[Dictionary, tuple[str, ...]]]:
        if not isinstance(node, Dictionary):
            return
        role = self.role(node)
        if role:
            yield node, path
        kids = node.get("/K")
        for kid in kids if isinstance(kids, Array) else [kids]:
            yield from self._walk(kid, (*path, role) if role else path)

    def role(self, node: Dictionary) -> str:
        """The standard type of an element, "" for what is none."""
        kind = str(node.get("/S", ""))[1:]
        mapped = self.root.StructTreeRoot.get("/RoleMap", {})
        for _ in range(9):
            if kind in STANDARD or f"/{kind}" not in mapped:
                break
            kind = str(mapped[f"/{kind}"])[1:]
        return kind

    def of(self, *roles: str) -> list[Dictionary]:
        return [node for node, _ in self.elements if self.role(node) in roles]

    def kids(self, node: Dictionary) -> list[str]:
        kids = node.get("/K")
        kids = kids if isinstance(kids, Array) else [kids]
        return [self.role(kid) for kid in kids if isinstance(kid, Dictionary) and "/S" in kid]

    def contents(self) -> Iterator[tuple[int, list[tuple[str, bool]]]]:
        """For each page: every painting operator, with how the marked content around it is tagged."""
        for number, page in enumerate(self.pdf.pages, 1):
            around: list[str] = []
            found = []
            for operands, operator in pikepdf.parse_content_stream(page):
                word = str(operator)
                if word in ("BMC", "BDC"):
                    artifact = operands[0] == Name.Artifact
                    tagged = word == "BDC" and isinstance(operands[1], Dictionary) and "/MCID" in operands[1]
                    around.append("artifact" if artifact else "tagged" if tagged else "plain")
                    found.append(("open " + around[-1], tuple(around)))
                elif word == "EMC":
                    around.pop()
                elif word in (
                    "Tj",
                    "TJ",
                    "'",
                    '"',
                    "S",
                    "s",
                    "f",
                    "F",
                    "f*",
                    "B",
                    "B*",
                    "b",
                    "b*",
                    "sh",
                    "Do",
                    "EI",
                ):
                    found.append((word, tuple(around)))
            yield number, found


Check = Callable[[Tree], list[str]]
CHECKS: dict[str, Check] = {}


def condition(number: str) -> Callable[[Callable[[Tree], Iterator[object]]], Callable]:
    """Registers a generator of what breaks the condition of that number."""

    def register(check: Callable[[Tree], Iterator[object]]) -> Callable:
        CHECKS[f"{number} {check.__name__}"] = lambda tree: [str(found)[:200] for found in check(tree)]
        return check

    return register


def failures(pdf: pikepdf.Pdf) -> dict[str, list[str]]:
    """What breaks each condition that is broken."""
    tree = Tree(pdf)
    return {name: found for name, check in CHECKS.items() if (found := check(tree))}


# ── 01 real content is tagged ──


@condition("01-003")
def artifact_inside_tagged_content(tree):
    for page, marks in tree.contents():
        yield from (page for what, around in marks if what == "open artifact" and "tagged" in around[:-1])


@condition("01-004")
def tagged_content_inside_artifact(tree):
    for page, marks in tree.contents():
        yield from (page for what, around in marks if what == "open tagged" and "artifact" in around[:-1])


@condition("01-005")
def content_neither_tagged_nor_artifact(tree):
    for page, marks in tree.contents():
        yield from (
            (page, what) for what, around in marks
            if not what.startswith("open") and not {"tagged", "artifact"} & set(around)
        )  # fmt: skip


@condition("01-006")
def document_is_not_marked(tree):
    if not tree.root.get("/MarkInfo", {}).get("/Marked"):
        yield "MarkInfo"


@condition("01-007")
def suspects(tree):
    if tree.root.get("/MarkInfo", {}).get("/Suspects"):
        yield "Suspects"


# ── 02 role mapping ──


@condition("02-001")
def type_that_is_not_mapped(tree):
    yield from {tree.role(node) for node, _ in tree.elements if tree.role(node) not in STANDARD}


@condition("02-003")
def circular_mapping(tree):
    mapped = tree.root.StructTreeRoot.get("/RoleMap", {})
    for start in mapped:
        seen, kind = set(), start
        while kind in mapped and kind not in seen:
            seen.add(kind)
            kind = str(mapped[kind])
        if kind in seen:
            yield start


@condition("02-004")
def standard_type_mapped(tree):
    yield from (kind for kind in tree.root.StructTreeRoot.get("/RoleMap", {}) if kind[1:] in STANDARD)


# ── 06, 07 metadata and title ──


@condition("06-001")
def no_metadata(tree):
    if not isinstance(tree.root.get("/Metadata"), Stream):
        yield "Metadata"


@condition("06-002")
def no_identification(tree):
    if tree.pdf.open_metadata().get("pdfuaid:part") != "1":
        yield "pdfuaid:part"


@condition("06-003")
def no_title_in_metadata(tree):
    if not tree.pdf.open_metadata().get("dc:title"):
        yield "dc:title"


@condition("07-001")
def title_not_shown(tree):
    if tree.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield "DisplayDocTitle"


# ── 09 structure ──

_ALLOWED = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"}, "TBody": {"TR"}, "TFoot": {"TR"}, "TR": {"TH", "TD"},
    "L": {"L", "LI", "Caption"}, "LI": {"Lbl", "LBody"},
    "TOC": {"TOC", "TOCI", "Caption"},
}  # fmt: skip
_PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"}, "THead": {"Table"}, "TBody": {"Table"}, "TFoot": {"Table"},
    "TH": {"TR"}, "TD": {"TR"}, "LI": {"L"}, "LBody": {"LI"}, "TOCI": {"TOC"},
}  # fmt: skip


@condition("09-004")
def table_out_of_order(tree):
    for node in tree.of("Table", "THead", "TBody", "TFoot", "TR"):
        yield from (
            f"{kid} in {tree.role(node)}" for kid in tree.kids(node) if kid not in _ALLOWED[tree.role(node)]
        )


@condition("09-004b")
def part_of_a_table_outside_one(tree):
    for node, path in tree.elements:
        role = tree.role(node)
        if role in ("TR", "TH", "TD", "THead", "TBody", "TFoot") and (
            not path or path[-1] not in _PARENTS[role]
        ):
            yield f"{role} in {path[-1:]}"


@condition("09-004c")
def more_than_one_head(tree):
    yield from (1 for table in tree.of("Table") if Counter(tree.kids(table))["THead"] > 1)


@condition("09-005")
def list_out_of_order(tree):
    for node in tree.of("L", "LI"):
        yield from (
            f"{kid} in {tree.role(node)}" for kid in tree.kids(node) if kid not in _ALLOWED[tree.role(node)]
        )


@condition("09-005b")
def part_of_a_list_outside_one(tree):
    for node, path in tree.elements:
        role = tree.role(node)
        if role in ("LI", "LBody") and (not path or path[-1] not in _PARENTS[role]):
            yield f"{role} in {path[-1:]}"


@condition("09-006")
def contents_out_of_order(tree):
    for node in tree.of("TOC"):
        yield from (kid for kid in tree.kids(node) if kid not in _ALLOWED["TOC"])
    yield from (
        path[-1:] for node, path in tree.elements if tree.role(node) == "TOCI" and path[-1:] != ("TOC",)
    )


@condition("09-008")
def empty_element(tree):
    yield from (
        tree.role(n)
        for n, _ in tree.elements
        if tree.role(n) in ("Table", "L", "TR", "TOC") and not tree.kids(n)
    )


# ── 10 characters mean something ──


@condition("10-001")
def font_without_unicode(tree):
    yield from (font.get("/BaseFont") for font in tree.fonts if "/ToUnicode" not in font)


# ── 11 language ──


@condition("11-006")
def no_language(tree):
    if not str(tree.root.get("/Lang", "")):
        yield "Lang"


@condition("11-007")
def language_that_is_none(tree):
    declared = [tree.root.get("/Lang"), *(node.get("/Lang") for node, _ in tree.elements)]
    yield from (word for word in declared if word is not None and not _LANGUAGE.fullmatch(str(word)))


# ── 13 figures ──


@condition("13-004")
def figure_without_alternative(tree):
    yield from (
        "Figure" for node in tree.of("Figure") if not str(node.get("/Alt", "")) and "/ActualText" not in node
    )


@condition("13-009")
def figure_without_box(tree):
    for node in tree.of("Figure"):
        attributes = node.get("/A")
        each = attributes if isinstance(attributes, Array) else [attributes]
        if not any(isinstance(a, Dictionary) and "/BBox" in a for a in each):
            yield "BBox"


# ── 14 headings ──


def _levels(tree):
    return [int(tree.role(node)[1]) for node in tree.of("H1", "H2", "H3", "H4", "H5", "H6")]


@condition("14-002")
def first_heading_is_not_h1(tree):
    yield from (level for level in _levels(tree)[:1] if level != 1)


@condition("14-003")
def heading_level_skipped(tree):
    levels = _levels(tree)
    yield from (f"H{a} then H{b}" for a, b in pairwise(levels) if b > a + 1)


@condition("14-006")
def two_unnumbered_headings_in_one(tree):
    yield from (1 for node, _ in tree.elements if tree.kids(node).count("H") > 1)


@condition("14-007")
def numbered_and_unnumbered_headings(tree):
    if tree.of("H") and _levels(tree):
        yield "H and Hn"


# ── 15 tables ──


@condition("15-003")
def header_cell_without_scope(tree):
    for cell in tree.of("TH"):
        attributes = cell.get("/A")
        each = [
            a
            for a in (attributes if isinstance(attributes, Array) else [attributes])
            if isinstance(a, Dictionary)
        ]
        if not any("/Scope" in a or "/Headers" in a for a in each):
            yield "TH"


@condition("15-005")
def rows_of_different_length(tree):
    for table in tree.of("Table"):
        rows = [node for node, path in Tree._walk(tree, table, ()) if tree.role(node) == "TR"]
        widths = {sum(_spans(cell) for cell in row.K if isinstance(cell, Dictionary)) for row in rows}
        if len(widths) > 1:
            yield widths


def _spans(cell):
    attributes = cell.get("/A")
    each = [
        a
        for a in (attributes if isinstance(attributes, Array) else [attributes])
        if isinstance(a, Dictionary)
    ]
    return max((int(a.get("/ColSpan", 1)) for a in each), default=1)


# ── 17, 19 formulas, notes ──


@condition("17-002")
def formula_without_alternative(tree):
    yield from (1 for node in tree.of("Formula") if "/Alt" not in node and "/ActualText" not in node)


@condition("19-003")
def note_without_name(tree):
    yield from (1 for node in tree.of("Note") if "/ID" not in node)


@condition("19-004")
def names_twice(tree):
    named = Counter(bytes(node.ID) for node, _ in tree.elements if "/ID" in node)
    yield from (name for name, times in named.items() if times > 1)


# ── 20, 21, 25, 26 layers, files, forms, locks ──


@condition("20-001")
def layer_configuration_without_name(tree):
    layers = tree.root.get("/OCProperties", {})
    each = [layers.get("/D"), *layers.get("/Configs", [])] if layers else []
    yield from (1 for one in each if isinstance(one, Dictionary) and ("/Name" not in one or "/AS" in one))


@condition("21-001")
def file_without_names(tree):
    for o in tree.pdf.objects:
        if isinstance(o, Dictionary) and o.get("/Type") == Name.Filespec and not ("/F" in o and "/UF" in o):
            yield o


@condition("25-001")
def dynamic_form(tree):
    if "/XFA" in tree.root.get("/AcroForm", {}):
        yield "XFA"


@condition("26-001")
def locked(tree):
    if tree.pdf.is_encrypted:
        yield "encrypted"


# ── 28 annotations ──


def _parents(tree):
    """Object number of an annotation -> role of the element that holds it."""
    found = {}
    for node, _ in tree.elements:
        kids = node.get("/K")
        for kid in kids if isinstance(kids, Array) else [kids]:
            if isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR:
                found[kid.Obj.objgen] = tree.role(node)
    return found


@condition("28-002")
def annotation_outside_the_structure(tree):
    held = _parents(tree)
    yield from (note.get("/Subtype") for _, note in tree.annotations if note.objgen not in held)


@condition("28-004")
def annotation_without_words(tree):
    yield from (note.Subtype for _, note in tree.annotations if not str(note.get("/Contents", "")))


@condition("28-007")
def trap_net(tree):
    yield from (1 for _, note in tree.annotations if note.get("/Subtype") == Name.TrapNet)


@condition("28-008")
def page_without_tab_order(tree):
    yield from (n for n, page in enumerate(tree.pdf.pages, 1) if page.get("/Annots") and "/Tabs" not in page)


@condition("28-009")
def tab_order_not_by_structure(tree):
    yield from (
        n for n, page in enumerate(tree.pdf.pages, 1) if page.get("/Annots") and page.get("/Tabs") != Name.S
    )


@condition("28-010")
def widget_outside_a_form(tree):
    held = _parents(tree)
    yield from (
        1
        for _, note in tree.annotations
        if note.get("/Subtype") == Name.Widget and held.get(note.objgen) != "Form"
    )


@condition("28-011")
def link_outside_a_link(tree):
    held = _parents(tree)
    yield from (
        held.get(note.objgen) for _, note in tree.annotations
        if note.get("/Subtype") == Name.Link and held.get(note.objgen) not in ("Link", "Reference")
    )  # fmt: skip


@condition("28-012")
def link_without_words(tree):
    yield from (
        1
        for _, note in tree.annotations
        if note.get("/Subtype") == Name.Link and not str(note.get("/Contents", ""))
    )


@condition("28-013")
def link_that_leads_nowhere(tree):
    yield from (
        1 for _, note in tree.annotations
        if note.get("/Subtype") == Name.Link and "/A" not in note and "/Dest" not in note
    )  # fmt: skip


@condition("28-016")
def attached_file_without_names(tree):
    yield from (
        1 for _, note in tree.annotations if note.get("/Subtype") == Name.FileAttachment and "/FS" not in note
    )


@condition("28-017")
def printer_mark_in_the_structure(tree):
    held = _parents(tree)
    yield from (
        1 for _, note in tree.annotations if note.get("/Subtype") == Name.PrinterMark and note.objgen in held
    )


@condition("28-018")
def annotation_without_parent(tree):
    yield from (note.get("/Subtype") for _, note in tree.annotations if "/StructParent" not in note)


# ── 30 form objects ──


@condition("30-001")
def reference_to_another_file(tree):
    yield from (
        1
        for o in tree.pdf.objects
        if isinstance(o, Stream) and o.get("/Subtype") == Name.Form and "/Ref" in o
    )


@condition("30-002")
def form_with_marks_used_twice(tree):
    used = Counter(
        o.objgen for page in tree.pdf.pages for o in page.get("/Resources", {}).get("/XObject", {}).values()
        if o.get("/Subtype") == Name.Form and b"/MCID" in o.read_bytes()
    )  # fmt: skip
    yield from (name for name, times in used.items() if times > 1)


# ── 31 fonts ──


def _composite(tree):
    return [font for font in tree.fonts if font.get("/Subtype") == Name.Type0]


@condition("31-001")
def ordering_differs(tree):
    for font in _composite(tree):
        inner = font.DescendantFonts[0].get("/CIDSystemInfo", {})
        encoding = font.get("/Encoding")
        if isinstance(encoding, Stream) and encoding.CIDSystemInfo.Ordering != inner.get("/Ordering"):
            yield font.BaseFont


@condition("31-002")
def no_system(tree):
    yield from (
        font.get("/BaseFont") for font in tree.descendants
        if not {"/Registry", "/Ordering", "/Supplement"} <= set(font.get("/CIDSystemInfo", {}).keys())
    )  # fmt: skip


@condition("31-004")
def no_map_to_glyphs(tree):
    yield from (
        font.BaseFont for font in tree.descendants
        if font.Subtype == Name.CIDFontType2 and "/CIDToGIDMap" not in font
    )  # fmt: skip


@condition("31-005")
def map_to_glyphs_of_another_kind(tree):
    for font in tree.descendants:
        mapped = font.get("/CIDToGIDMap")
        if mapped is not None and not isinstance(mapped, Stream) and mapped != Name.Identity:
            yield font.BaseFont


@condition("31-006")
def encoding_that_is_not_there(tree):
    known = ("/Identity-H", "/Identity-V")
    yield from (
        font.BaseFont for font in _composite(tree)
        if not isinstance(font.get("/Encoding"), Stream) and str(font.get("/Encoding")) not in known
    )  # fmt: skip


def _described(tree):
    simple = [font for font in tree.fonts if font.get("/Subtype") not in (Name.Type0, Name.Type3)]
    return [*simple, *tree.descendants]


@condition("31-008")
def font_without_description(tree):
    yield from (font.get("/BaseFont") for font in _described(tree) if "/FontDescriptor" not in font)


@condition("31-009")
def font_not_embedded(tree):
    files = {"/FontFile", "/FontFile2", "/FontFile3"}
    yield from (
        font.get("/BaseFont")
        for font in _described(tree)
        if not files & set(font.get("/FontDescriptor", {}).keys())
    )


@condition("31-010")
def subset_without_tag(tree):
    yield from (
        font.get("/BaseFont") for font in tree.descendants
        if not re.match(r"/[A-Z]{6}\+", str(font.get("/BaseFont"))) and "/CIDSet" in font.get("/FontDescriptor", {})
    )  # fmt: skip


@condition("31-011")
def no_widths(tree):
    yield from (font.get("/BaseFont") for font in tree.descendants if "/W" not in font and "/DW" not in font)


@condition("31-012")
def font_named_twice(tree):
    yield from (font.BaseFont for font in _composite(tree) if len(font.DescendantFonts) != 1)


@condition("31-013")
def name_differs_from_its_description(tree):
    for font in tree.descendants:
        if font.get("/BaseFont") != font.get("/FontDescriptor", {}).get("/FontName"):
            yield font.BaseFont


def _mapped(font):
    """Unicode values, in hex, that a font's codes are mapped to."""
    words = font.ToUnicode.read_bytes().decode("latin-1")
    for block in re.findall(r"beginbfchar(.*?)endbfchar", words, re.DOTALL):
        yield from (to for _, to in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block))
    for block in re.findall(r"beginbfrange(.*?)endbfrange", words, re.DOTALL):
        yield from (
            to for _, _, to in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block)
        )


@condition("31-027")
def codes_without_unicode(tree):
    yield from (font.BaseFont for font in tree.fonts if "/ToUnicode" in font and not [*_mapped(font)])


@condition("31-028")
def code_mapped_to_nothing(tree):
    for font in tree.fonts:
        if "/ToUnicode" in font:
            yield from ((font.BaseFont, to) for to in _mapped(font) if not to or int(to, 16) == 0)


@condition("31-029")
def code_mapped_to_a_byte_order_mark(tree):
    for font in tree.fonts:
        if "/ToUnicode" in font:
            yield from (
                (font.BaseFont, to)
                for to in _mapped(font)
                if re.search(r"^(?:FEFF|FFFE)$", to, re.IGNORECASE)
            )


@condition("31-030")
def missing_glyph_shown(tree):
    for number, page in enumerate(tree.pdf.pages, 1):
        fonts = page.get("/Resources", {}).get("/Font", {})
        font = None
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "Tf":
                font = fonts.get(str(operands[0]))
            elif (
                str(operator) in ("Tj", "TJ")
                and font is not None
                and font.get("/Encoding") == Name("/Identity-H")
            ):
                strings = operands[0] if isinstance(operands[0], Array) else operands
                codes = b"".join(bytes(s) for s in strings if isinstance(s, pikepdf.String))
                if any(codes[i : i + 2] == b"\0\0" for i in range(0, len(codes), 2)):
                    yield number


# ── What the remaining conditions are about is not there at all ──

ABSENT = {
    "02-002": ("/S", "/Private"), "09-007": ("/S", "/Ruby"), "09-009": ("/S", "/Warichu"),
    "24-001": ("/S", "/Form"), "28-003": ("/Subtype", "/Widget"), "28-014": ("/Subtype", "/Movie"),
    "28-015": ("/Subtype", "/Screen"), "29-001": ("/S", "/JavaScript"), "29-002": ("/S", "/Launch"),
    "16-001": ("/Subtype", "/3D"), "22-001": ("/Subtype", "/Sound"), "23-001": ("/S", "/ResetForm"),
}  # fmt: skip


def _absent(key: str, value: str) -> Check:
    def check(tree: Tree) -> list[str]:
        return [
            str(o)[:80]
            for o in tree.pdf.objects
            if isinstance(o, Dictionary) and str(o.get(key, "")) == value
        ]

    return check


CHECKS |= {f"{number} absent {value[1:]}": _absent(key, value) for number, (key, value) in ABSENT.items()}
