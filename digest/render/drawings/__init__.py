"""What is drawn into finished pages, as HTML: an editor may not change it, so it never stands in the Markdown."""
