"""Where a digest lives: a new one in a folder, and the repository to which its pages are pushed."""
