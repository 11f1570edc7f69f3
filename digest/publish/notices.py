"""A page of one sentence and one link, which needs nothing of the theme: for what moved, went, or cannot be reached."""

from __future__ import annotations

import html
from string import Template

from digest.config import Config
from digest.knowledge import language_of

_PAGE = Template("""<!doctype html>
<html lang="$language" dir="auto">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width,initial-scale=1">
  <meta name="robots" content="noindex">
  <link rel="icon" href="data:,">$forward
  <title>$title - $site</title>
  <style>
    :root { color-scheme: light dark; font-family: sans-serif }
    body { margin: 15vh auto; max-width: 30em; padding: 0 1em }
  </style>
</head>
<body>
  <h1>$title</h1>
  <p><a href="$link">$words</a></p>
</body>
</html>
""")


def write_notice(title: str, words: str, link: str, config: Config, forward: str = "") -> str:
    """Give the page; ``title`` and ``words`` of the link are keys of labels, ``forward`` is more for its head."""
    language = language_of(config.language)
    texts = {"title": language.label(title), "words": language.label(words), "link": link, "site": config.site_name}
    escaped = {name: html.escape(text) for name, text in texts.items()}
    return _PAGE.substitute(escaped, language=language.code, forward=forward)
