"""What one article says: dateline, lede, theaters, places, quotes, figures. Pure."""
