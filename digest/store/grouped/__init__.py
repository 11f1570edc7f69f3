"""What is remembered of events and stories, and of the way in which they were grouped."""
