"""Where articles come from: feeds, pages, newsletters, files. Each door is a module."""
