"""One story for each event: reprints folded, reports grouped, ranked, and linked to the days before. Pure."""
