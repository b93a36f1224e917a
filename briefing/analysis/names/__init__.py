"""Names as the text prints them: where each begins and ends, what it names, what is said beside it."""
