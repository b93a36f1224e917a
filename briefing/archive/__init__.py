"""The database: articles and their versions, editions and deliveries, full-text search."""
