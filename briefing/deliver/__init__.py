"""Channels that carry a document to its readers."""
