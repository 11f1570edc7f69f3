"""What others do: leads, LexRank, TextRank, the centroid, submodular, optimal and greedy coverage."""
