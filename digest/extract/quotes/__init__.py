"""Who said it? The quotes in the sentences of an article, and whose they are."""
