"""What an editor asks of the grouping by a command: written into ``content/overrides.yml``, and built."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from digest.config import Config
from digest.errors import GroupingError, PageError
from digest.extract import find_article
from digest.ingest import read_overrides
from digest.inquiry import find_event
from digest.memory import State
from digest.model import Article, ArticleId
from digest.pipeline import Report, build, read_articles
from digest.pipeline.desk import find_quarrels
from digest.store import alone, load_state
from digest.text.pages.yaml_lines import add_item
from digest.write import save_overrides

_Wish = tuple[str, Sequence[str]]  # a key of the file, and names of articles


@alone
def merge_events(config: Config, one: str, other: str, *, pages_only: bool = False) -> Report:
    """Ask for one event of two, and build.

    Raises:
        GroupingError: that cannot be, or the file of overrides cannot be read.
        UnknownEventError: there is no such event, or more than one.
    """
    state = load_state(config.state)
    events = [find_event(wanted, state.events) for wanted in (one, other)]
    if events[0].id == events[1].id:
        raise GroupingError(f"{one} and {other} are one event already, {events[0].id}; nothing was changed")
    articles = read_articles(config, state).articles
    together = _name(articles, [article for event in events for article in event.articles])
    _add(config, [("together", together)], articles, state)
    return build(config, pages_only=pages_only)


@alone
def split_event(config: Config, wanted: str, names: Sequence[str], *, pages_only: bool = False) -> Report:
    """Ask that some articles of an event are one of their own, and build.

    Raises:
        GroupingError: that cannot be, or the file of overrides cannot be read.
        UnknownArticleError: there is no such article.
        UnknownEventError: there is no such event, or more than one.
    """
    state = load_state(config.state)
    event = find_event(wanted, state.events)
    articles = read_articles(config, state).articles
    gone = dict.fromkeys(find_article(name, articles).id for name in names)
    strange = [article for article in gone if article not in event.articles]
    stay = [article for article in event.articles if article not in gone]
    if strange or not stay or not gone:
        told = f"{_name(articles, strange)[0]} is none of them" if strange else "some must go and some must stay"
        listed = ", ".join(_name(articles, event.articles))
        raise GroupingError(f"{event.id} has the articles {listed}; {told}")
    _add(config, _part(_name(articles, list(gone)), _name(articles, stay)), articles, state)
    return build(config, pages_only=pages_only)


def _part(gone: Sequence[str], stay: Sequence[str]) -> Iterator[_Wish]:
    """Give the wishes that part two groups, neither of which falls apart."""
    yield from (("together", names) for names in (stay, gone) if len(names) > 1)
    yield "apart", (stay[0], gone[0])


def _name(articles: Sequence[Article], wanted: Sequence[ArticleId]) -> list[str]:
    """Give what people call the articles; the id where two have one name."""
    count = Counter(article.name for article in articles)
    names = {article.id: article.name if count[article.name] == 1 else article.id for article in articles}
    return [names[article] for article in wanted if article in names]


def _add(
    config: Config, wishes: Sequence[_Wish] | Iterator[_Wish], articles: tuple[Article, ...], state: State
) -> None:
    """Write the wishes into the file, if all can be at once."""
    text, overrides, problems = read_overrides(config.content)
    if overrides is None:
        raise GroupingError(f"{problems[0].location}: {problems[0].message}; then ask again")
    try:
        for key, names in wishes:
            text = add_item(text, key, names)
        quarrels = find_quarrels(config, text, articles, state)
    except PageError as error:
        raise GroupingError(f"content/overrides.yml: {error}") from error
    if quarrels:
        raise GroupingError(f"content/overrides.yml: {quarrels[0].message}; nothing was changed")
    save_overrides(config.content, text, config.state)
