"""News digest: a static-site generator for news, whose pages are events.

*ingest* article files, *clean* them, *extract* what they say of themselves,
*cluster* them by event, *compose* a brief for each event, *render* pages
through templates, *write* them to ``content/``, and MkDocs publishes.
"""

__version__ = "0.1.0"
