"""What is said? The names and the quotes in the sentences of an article."""
