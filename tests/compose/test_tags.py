"""The names that an event is found by."""

from __future__ import annotations

from digest.compose.tags import choose_tags
from digest.config import ComposeConfig
from tests.builders import make_article


def test_the_names_said_often_in_their_most_frequent_spelling() -> None:
    """Once is in passing."""
    article = make_article("Kemarin Bupati Sri Lestari tiba di Demak. Lalu Sri Lestari pulang dari Demak lewat Kudus.")
    assert choose_tags([article], ComposeConfig()) == ("Demak", "Sri Lestari")


def test_whose_report_is_carried_is_no_tag() -> None:
    """An agency is cited; an office that is cited may be what the event is about."""
    text = (
        "Kantor BNPB di Demak tutup, dikutip dari BNPB. Warga Demak datang, dikutip dari Antara. Antara melaporkan itu."
    )
    assert choose_tags([make_article(text)], ComposeConfig()) == ("BNPB", "Demak")


def test_a_verb_that_stuck_to_who_reports_makes_no_tag() -> None:
    """What only begins as a reporter's name is somebody else's."""
    text = "Banjir melanda warga Demak, dilansir Reuters. Kemarin {0} datang ke Demak. Lalu {0} pulang."
    verb, other = (make_article(text.format(name)) for name in ("Diberitakan Reuters", "Reuters Foundation"))
    assert choose_tags([verb], ComposeConfig()) == ("Demak",)
    assert choose_tags([other], ComposeConfig()) == ("Reuters Foundation", "Demak")


def test_a_day_is_no_tag() -> None:
    """In any language."""
    said = "Kini warga Demak datang pada Ahad. Lalu warga Demak pulang pada Ahad."
    assert choose_tags([make_article(said)], ComposeConfig()) == ("Demak",)
    days = "The town of Demak was flooded on Jun 28 and Sept. 23. It was in Demak on Jun 28 and Sept. 23 that they met."
    assert choose_tags([make_article(days, language="en")], ComposeConfig()) == ("Demak",)
