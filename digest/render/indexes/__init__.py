"""Index pages: the front page, the archive, who and what events name, who reported them, and how all is made."""
