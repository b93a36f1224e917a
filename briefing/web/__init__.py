"""`briefing serve`: the desk as a local web page: editions, search, stories, sources, review of drafts.

Rendered on this side and readable without a script; every page is closed by a Content-Security-Policy
that allows the desk's own style and pictures and nothing else.

    door       who may come in: this machine alone, with the token of this run
    shelf      what the pages show, read from the archive
    views      one function a page
"""
