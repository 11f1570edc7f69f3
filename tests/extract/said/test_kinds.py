"""Kinds of names."""

from __future__ import annotations

import pytest

from tests.builders import make_article


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Warga di Patuk senang, dan Patuk ramai.", "Patuk", "place"),
        ("Kemarin kata Badingah hujan turun.", "Badingah", "person"),
        ("Ia bekerja untuk klub Macanan.", "Macanan", "organisation"),
        ("Kemarin datang Menteri Rona Ambrose.", "Rona Ambrose", "person"),
        ("Putusan itu dari KPK kemarin.", "KPK", "organisation"),
        ("Ia membeli Galaxy C9 Pro kemarin.", "Galaxy C9 Pro", "other"),
        ("Ia menonton Liga Champions kemarin.", "Liga Champions", "other"),
        ("Ia pergi ke Jawa Timur.", "Jawa Timur", "place"),
        ("Warga Jakarta Selatan senang.", "Jakarta Selatan", "place"),
        ("Ia meneliti soal Pengelolaan Zakat.", "Pengelolaan Zakat", "other"),
    ],
)
def test_the_kind_of_a_name(text: str, name: str, kind: str) -> None:
    """By a table, its first word, what stands before it, or its letters."""
    assert {m.text: m.kind for m in make_article(text).mentions}[name] == kind
