"""The desk: Jinja2 with our filters, strict about every name, over templates given as texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jinja2 import DictLoader, Environment, StrictUndefined
from jinja2 import TemplateError as JinjaError

from digest.config import RenderConfig
from digest.errors import TemplateError
from digest.knowledge import Language, language_of
from digest.text.pages.front_matter import Value, write_front_matter
from digest.text.pages.markdown import escape_front_matter, escape_markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What rendering a page needs besides its content."""

    environment: Environment
    language: Language
    settings: RenderConfig

    def render(self, template: str, **values: object) -> str:
        """Fill a template; it ends with one newline.

        Raises:
            TemplateError: the template is missing, or asks for something that does not exist.
        """
        try:
            return self.environment.get_template(template).render(**values).rstrip("\n") + "\n"
        except JinjaError as error:
            raise TemplateError(f"templates/{template}: {error}; mend the template, or take the shipped one") from error


def make_desk(templates: Mapping[str, str], language: str, settings: RenderConfig) -> Desk:
    """Give the desk for the site's language. Text becomes Markdown by the filter ``md`` only."""
    environment = Environment(
        loader=DictLoader(dict(templates)),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701  the pages are Markdown: the filter md escapes for it and for HTML
        comment_start_string="{##",  # "{#summary}" is the id of a heading in Markdown
        comment_end_string="##}",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["md"] = escape_markdown
    environment.filters["cell"] = _escape_cell
    return Desk(environment=environment, language=language_of(language), settings=settings)


def page_head(fields: Mapping[str, Value]) -> str:
    """Give front matter of the fields that have a value, each text escaped for where themes print it."""
    return write_front_matter({key: _escape(value) for key, value in fields.items() if value})


def _escape(value: Value) -> Value:
    return escape_front_matter(value) if isinstance(value, str) else tuple(escape_front_matter(text) for text in value)


def _escape_cell(markdown: str) -> str:
    """Give Markdown for a cell of a table, which a bar would end."""
    return markdown.replace("|", "&#124;")
