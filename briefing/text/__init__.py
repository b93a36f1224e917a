"""Language, and no news: sentences, quotation marks, numbers, names, similarity.

Pure functions over strings. Offsets are characters of the text that was given.
"""
