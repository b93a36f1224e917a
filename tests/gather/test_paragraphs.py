"""Text without what prints nothing."""

import sys

from briefing.gather.paragraphs import one_line, printed


def test_every_character_is_kept_or_taken_out_alike_in_any_company():
    """Alone, where a text without oddities is passed through, and beside one, where each is looked at."""
    odd = "\u200b"
    differing = [
        character
        for character in map(chr, range(sys.maxunicode + 1))
        if printed(character) != printed(odd + character)
    ]

    assert differing == []


def test_what_prints_nothing_is_gone_and_what_spells_stays():
    """Marks that reorder text, soft hyphens and half characters go; joiners, which Persian spells with, stay."""
    assert printed("a\u202eb\u00adc\ud800\r\nمی\u200cخواهم") == "abc\ufffd\nمی\u200cخواهم"
    assert one_line(" a\n\tb\u2028c ") == "a b c"
