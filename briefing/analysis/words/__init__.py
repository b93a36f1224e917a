"""Words of English that the reading goes by: verbs of saying, classes of words, words for people."""
