"""What is remembered of the desk's work: decisions, moves of pages, what readers were told; and what git knows."""
