"""The desk is strict, and escapes what enters front matter."""

from __future__ import annotations

import pytest

from digest.config import RenderConfig
from digest.errors import TemplateError
from digest.render import render_event_pages
from digest.render.templates import page_head
from tests.builders import make_article
from tests.render.pages import BODY, make_digest


def test_front_matter_leaves_out_what_is_unknown_and_escapes_the_rest() -> None:
    """Themes print titles as if they were HTML."""
    head = page_head({"title": "<b> & co", "date": "", "tags": ("a", "<i>")})
    assert head == '---\ntitle: "&lt;b&gt; & co"\ntags:\n  - "a"\n  - "&lt;i&gt;"\n---\n'


def test_a_template_that_asks_for_what_is_not_there() -> None:
    """Its name and what to do."""
    with pytest.raises(TemplateError, match=r"templates/events.md.j2: 'colour' is undefined; mend the template"):
        render_event_pages(make_digest(make_article(BODY)), {"events.md.j2": "{{ colour }}"}, "id", RenderConfig())
