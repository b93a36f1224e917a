"""Counts in our own English: "1 story", "3 stories"."""

from __future__ import annotations


def amount(number: int, one: str, many: str = "") -> str:
    """A number and its noun; without `many` an s is added to the noun."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
