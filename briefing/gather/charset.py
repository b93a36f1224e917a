"""Bytes to text: the declared encoding first, then what the bytes say, and None for what is no text."""

from __future__ import annotations

import codecs
import re

# Marks at the start of a file that settle its encoding; UTF-32 before UTF-16, whose mark it contains.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What browsers read where a page declares the name on the left (WHATWG encoding standard).
_AS_BROWSERS = {
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
    "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949",
}  # fmt: skip
# Declarations that would let bytes mean something else than they show.
_REFUSED = {
    "utf-7",
    "utf7",
    "unicode-1-1-utf-7",
    "idna",
    "punycode",
    "unicode_escape",
    "raw_unicode_escape",
    "undefined",
}
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""",
    re.IGNORECASE,
)
# Control characters that no text holds; tab, line feed, form feed, carriage return and escape aside.
_CONTROLS = bytes(c for c in range(32) if c not in (9, 10, 12, 13, 27))
# Of the first 64 kB: 1 % passes a page with stray NULs, and stops images, archives and programs.
_MOST_CONTROLS = 0.01
_DETECTED_ON = 100_000
# What texts without a declaration are written in today. Among all that were ever used a curly mark or an accent is
# taken for one of DOS or of an old Macintosh: "Baghdadís café" for "Baghdad’s café".
_WESTERN = "cp1252"
_LOOKED_FOR = (
    _WESTERN, "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874", "iso8859_6",
    "iso8859_8", "koi8_r", "gb18030", "big5", "cp932", "cp949", "euc_jp", "utf_16", "utf_16_le", "utf_16_be", "utf_32",
)  # fmt: skip


def declared_charset(content: bytes) -> str | None:
    """The encoding that an XML declaration or a meta tag names within the first 4 kB."""
    found = _DECLARED.search(content[:4096])
    return (found[1] or found[2]).decode("ascii", "replace").lower() if found else None


def is_binary(content: bytes) -> bool:
    """True when the bytes are no text in any encoding that we read."""
    if content.startswith(tuple(mark for mark, _ in _MARKS)):
        return False
    head = content[:65536]
    return len(head) - len(head.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(head)


def decode(content: bytes, declared: str | None = None) -> str | None:
    """The text, or None where no encoding makes sense of it.

    UTF-8 that decodes without a fault wins over any declaration: it is practically never chance,
    while wrong declarations are common.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        # A page cut off or spoilt in one place is still UTF-8.
        mostly = content.decode("utf-8", "replace")
        if error.start > len(content) - 4 or mostly.count("\ufffd") <= len(mostly) // 2000:
            return mostly
    for name in (declared, declared_charset(content)):
        text = _as_declared(content, name)
        if text is not None:
            return text
    return None if is_binary(content) else _detected(content)


def _as_declared(content: bytes, name: str | None) -> str | None:
    if not name or name.lower() in _REFUSED:
        return None
    name = _AS_BROWSERS.get(name.lower(), name)
    try:
        return content.decode(codecs.lookup(name).name, "replace") if _is_text(name) else None
    except (LookupError, ValueError, UnicodeError):
        return None


def _is_text(name: str) -> bool:
    # Python also has codecs from bytes to bytes (zlib, bz2): a declaration must not reach them.
    return bool(getattr(codecs.lookup(name), "_is_text_encoding", True))


def _detected(content: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415  only for the few files that need it

    found = from_bytes(content[:_DETECTED_ON], cp_isolation=list(_LOOKED_FOR))
    best = found.best()
    if best is None:
        return None
    # "visite à Damas" in Western letters is as clean in Hungarian ones, and then reads "visite ŕ Damas".
    western = next((one for one in found if _WESTERN in one.could_be_from_charset), best)
    as_clean = western.chaos <= best.chaos and western.coherence >= best.coherence
    return content.decode(_WESTERN if western is not best and as_clean else best.encoding, "replace")
