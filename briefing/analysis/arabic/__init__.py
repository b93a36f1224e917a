"""Arabic: quotes, reports, people and figures, by rules of its own behind the same two functions."""
