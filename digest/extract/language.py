"""Which language is an article in? Decided once for the whole article."""

from __future__ import annotations

import py3langid

from digest.extract.declared import declared_text
from digest.model import Document

# Longer texts are no surer; measured in the facts on whole articles.
_ENOUGH = 5_000  # characters


def identify_language(document: Document) -> str:
    """Give the ISO 639-1 code of an article's language.

    Indonesian and Malay differ in a few words only; the table's function words are no
    help, so that the identifier's own choice between the two stands.
    """
    declared = declared_text(document, "language")
    return declared or str(py3langid.classify(document.content[:_ENOUGH])[0])
