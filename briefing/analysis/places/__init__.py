"""Countries and places of an article, where it was written, and how much each mention says."""
