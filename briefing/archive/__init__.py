"""The database: articles and their versions, editions and deliveries, full-text search.

`database.py` opens SQLite or PostgreSQL and brings its tables up to date; each other module owns its
tables, declared on `database.METADATA`, with the steps that lead to them:

    database = open_database("briefing.db")
    articles = ArticleArchive(database)          # migrates its own part

Statements are SQLAlchemy Core and the same for both; where the two differ (full text), the
difference stands in one function. What a report asks (`reports.py`) is plain SQL, so that one made by
hand need not load SQLAlchemy for it (`plain.py`).
"""
