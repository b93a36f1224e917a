"""Figures in English: amounts, what is counted, its kind, and what is no figure."""
