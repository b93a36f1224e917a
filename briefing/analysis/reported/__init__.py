"""Indirect speech in English: where a report begins and ends, and whose it is."""
