"""What the checks look at is read once."""

from __future__ import annotations

from digest.check.site import read_site
from tests.check.sites import ANTARA, EVENT, KOMPAS, PATH


def test_pages_that_cannot_be_read_are_faults() -> None:
    """The other checks pass over them."""
    site = read_site({"a.md": "---\na\n---\n", PATH: EVENT}, (), {}, {})
    assert list(site.faults) == ["a.md"]
    assert site.units("a.md") == ()


def test_articles_are_found_by_what_a_link_shows() -> None:
    """The start of the id."""
    site = read_site({}, (KOMPAS, ANTARA), {}, {})
    assert site.articles[KOMPAS.id[:8]] == (KOMPAS,)


def test_what_is_not_in_the_base_is_the_hands() -> None:
    """Unit by unit."""
    site = read_site({PATH: EVENT + "\nKata kami.\n"}, (), {PATH: EVENT}, {})
    own = [unit.words for unit in site.units(PATH) if unit.words not in site.generated_words(PATH)]
    assert own == ["Kata kami."]
    assert site.generated_words("about.md") == frozenset()
