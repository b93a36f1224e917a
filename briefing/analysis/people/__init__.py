"""Who is meant: every mention of an article joined to the fullest name that it gives."""
