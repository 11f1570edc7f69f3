"""What is named and counted? The names and the figures in the sentences of an article."""
