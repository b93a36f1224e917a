"""Names of weekdays and months in English and Arabic, as newspapers print them."""

from __future__ import annotations

# Monday first, as `date.weekday` counts.
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# The Arabic names, each in every spelling, with the same numbers.
WEEKDAYS_AR = {
    "الاثنين": 0, "الإثنين": 0, "الثلاثاء": 1, "الأربعاء": 2, "الاربعاء": 2, "الخميس": 3, "الجمعة": 4,
    "السبت": 5, "الأحد": 6, "الاحد": 6,
}  # fmt: skip
_MONTHS = (
    "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,"
    "october oct,november nov,december dec"
).split(",")
# Name or short form, and the month's number.
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
# For patterns: the whole names as they are printed.
A_WEEKDAY = "|".join(name.capitalize() for name in WEEKDAYS)
A_MONTH = "|".join(names.split()[0].capitalize() for names in _MONTHS)
# Of the Levant and of Egypt.
MONTHS_AR = {
    "كانون الثاني": 1, "يناير": 1, "شباط": 2, "فبراير": 2, "آذار": 3, "مارس": 3, "نيسان": 4, "أبريل": 4,
    "أيار": 5, "مايو": 5, "حزيران": 6, "يونيو": 6, "تموز": 7, "يوليو": 7, "آب": 8, "أغسطس": 8, "أيلول": 9,
    "سبتمبر": 9, "تشرين الأول": 10, "أكتوبر": 10, "تشرين الثاني": 11, "نوفمبر": 11, "كانون الأول": 12,
    "ديسمبر": 12,
}  # fmt: skip
