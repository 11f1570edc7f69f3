"""What does a page look like? Its front matter, its Markdown, and both as data."""
