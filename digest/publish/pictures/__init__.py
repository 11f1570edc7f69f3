"""What is drawn in pixels: the icon of an app, and the card that networks show with a link to a page.

A card costs time and space, so that the newest events have one of their own, as many as the settings say, and all other
pages share the site's. It needs the extra ``cards``.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from digest.config import Config
from digest.errors import MissingExtraError
from digest.knowledge.cldr import is_right_to_left, write_day
from digest.model import SITE_PICTURE, Card
from digest.publish.pictures.colours import find_colours
from digest.publish.pictures.icon import draw_icon

__all__ = ["draw_icon", "find_colours", "write_cards"]


def write_cards(site: Path, config: Config, cards: Sequence[Card]) -> None:
    """Draw the site's card, and that of each of the newest events, which come first.

    None where none are wanted, or where no address is known by which networks could find them.

    Raises:
        MissingExtraError: what draws them is not installed.
    """
    if not config.publish.social_cards or not config.site_url:
        return
    try:
        from digest.publish.pictures.card import Wording, draw_card
    except ImportError as error:
        raise MissingExtraError("publish.social_cards", "cards") from error
    colours = find_colours(site)
    pictures = {SITE_PICTURE: Wording(site=config.site_name, is_rtl=is_right_to_left(config.language))}
    for card in cards[: config.publish.social_cards]:
        day = (write_day(card.day, config.language),) if card.day else ()
        is_rtl = is_right_to_left(card.language)
        pictures[card.picture] = Wording(
            site=config.site_name, title=card.title, facts=(*day, *card.outlets), is_rtl=is_rtl
        )
    for path, wording in pictures.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(draw_card(wording, colours))
