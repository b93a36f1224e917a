"""A person whom reports in two languages name is one person."""

import pytest

from briefing.text.across_scripts import same_name


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [
        ("Samir al-Dulaib", "سمير الدليب"),
        ("Zainab al-Amiri", "زينب العامري"),
        ("Qasim al-Araji", "قاسم الأعرجي"),
        ("Hussein Khalil", "حسين خليل"),
        ("Rana Qassab", "رنا قصاب"),
        ("Mohammed Karim al-Obaidi", "محمد العبيدي"),
        ("Shirin Bakhtiar", "شيرين بختيار"),
        ("Ghassan Thabet", "غسان ثابت"),
    ],
)
def test_a_name_is_known_in_the_other_script(latin, arabic):
    """By the consonants of first name and surname, whatever stands between."""
    assert same_name(latin, arabic)
    assert same_name(arabic, latin)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Samir al-Dulaib", "سمير الحلي"),
        ("Samir al-Dulaib", "كريم الدليب"),
        ("Samir", "سمير"),
        ("Samir al-Dulaib", "Samir al-Dulaib"),
        ("a health official", "مسؤول صحي"),
        ("", "سمير الدليب"),
    ],
)
def test_others_are_others(one, other):
    """Another first name or surname, one name alone, one script alone, or no name."""
    assert not same_name(one, other)
