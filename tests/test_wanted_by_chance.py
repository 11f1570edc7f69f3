"""Lists of articles changed by chance, one after the other: each is obeyed, nothing is lost, nothing is unsettled."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from digest.text.pages.front_matter import parse_front_matter
from tests.sites import Site, make_site

LIST = re.compile(r"articles:\n(?:  - .*\n)+")


def _lists(site: Site) -> dict[Path, list[str]]:
    return {page: list(parse_front_matter(page.read_text(encoding="utf-8"))["articles"]) for page in site.events()}


def _change(site: Site, dice: random.Random) -> tuple[list[str], str]:
    """Add an article of another page to a list, or take one off; give the list, and what was taken."""
    lists = _lists(site)
    page = dice.choice(sorted(lists))
    new, taken = lists[page][:], ""
    others = sorted(article for articles in lists.values() for article in articles if article not in new)
    if others and dice.random() < 0.7:
        new.append(dice.choice(others))
    if len(lists[page]) > 1 and dice.random() < 0.5:
        taken = dice.choice(lists[page])
        new.remove(taken)
    mark = dice.choice(('"', ""))
    written = "".join(f"  - {mark}{article}{mark}\n" for article in new)
    page.write_text(LIST.sub(f"articles:\n{written}", page.read_text(encoding="utf-8"), count=1), encoding="utf-8")
    return new, taken


def _assert_obeyed(site: Site, changes: int, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 no secret
    site.build()
    all_articles = sorted(article for articles in _lists(site).values() for article in articles)
    for _ in range(changes):
        new, taken = _change(site, dice)
        assert site.build().problems == ()
        lists = [set(articles) for articles in _lists(site).values()]
        (home,) = (articles for articles in lists if new[0] in articles)
        assert set(new) <= home
        assert taken not in home
        assert sorted(article for articles in lists for article in articles) == all_articles
        before = site.snapshot()
        site.build()
        assert site.snapshot() == before


def test_changed_lists_are_obeyed(tmp_path: Path) -> None:
    """A few, as `make test` has time for."""
    _assert_obeyed(make_site(tmp_path / "site"), changes=8, seed=2)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10, 15))
def test_many_changed_lists_are_obeyed(tmp_path: Path, seed: int) -> None:
    """And more, elsewhere in the space of what may happen."""
    _assert_obeyed(make_site(tmp_path / "site"), changes=60, seed=seed)
