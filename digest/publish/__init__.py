"""How does it become a site? content → site.

MkDocs makes pages of ``content/`` (mkdocs.py); what no editor may change is drawn into them (drawings.py); Pagefind
makes an index of the finished pages (search/), whose files are then put into a fixed order, and all are mapped
(sitemap.py). After these, which must not find it, every address that an event ever had gets an answer (redirects.py),
cards for networks are drawn (pictures/), and what an app keeps is listed (app/). All happens in a folder beside the
site, which is swapped in at the end: a reader, and a build that fails, see the last good site. What a page looks like
stands in ``templates/site/``.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from digest.config import Config
from digest.model import Extras, Problem, SiteFile
from digest.publish.app import write_app
from digest.publish.drawings import draw_into
from digest.publish.mkdocs import run_mkdocs
from digest.publish.pictures import write_cards
from digest.publish.redirects import answer_addresses
from digest.publish.search import index_site
from digest.publish.sitemap import write_sitemap


def publish_site(config: Config, extras: Extras | None = None) -> tuple[Problem, ...]:
    """Build the site from the pages in ``content/``, with all that comes besides, and put it in the last one's place.

    Raises:
        PublishError: MkDocs or Pagefind failed; the last site is untouched.
    """
    extras = extras or Extras()
    config.site.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".site-", dir=config.site.parent) as folder:
        site = Path(folder) / "site"
        warned = run_mkdocs(config, site)
        problems = (*warned, *draw_into(site, extras.drawings))
        index_site(site, config.language)
        _write_files(site, extras.files)
        write_sitemap(site, config)
        answer_addresses(site, extras.addresses, config, extras.deleted)
        write_cards(site, config, extras.cards)
        write_app(site, config, extras)
        _swap(site, config.site)
    return (*_address_problems(config), *problems)


def _write_files(site: Path, files: Iterable[SiteFile]) -> None:
    for file in files:
        path = site / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8", newline="\n")


def _swap(new: Path, current: Path) -> None:
    """Put ``new`` in the place of ``current``, which goes away with the folder of ``new``."""
    if current.exists():
        current.rename(new.with_name("last"))
    new.rename(current)


def _address_problems(config: Config) -> tuple[Problem, ...]:
    if config.site_url:
        return ()
    message = (
        "site_url is missing, so there are no feeds, and the sitemap is empty; say there where the site will stand"
    )
    return (Problem(location=config.mkdocs_file.name, stage="publish", message=message, severity="note"),)
