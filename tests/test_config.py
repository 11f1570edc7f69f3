"""Settings: read from mkdocs.yml, refused where they cannot be meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.config import ClusterConfig, load_config, load_templates, read_changes
from digest.errors import ConfigError


def _write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "mkdocs.yml"
    path.write_text(text, encoding="utf-8")
    return path


def test_settings_and_defaults(tmp_path: Path) -> None:
    """MkDocs' own keys are said once."""
    text = "site_name: Kabar\ndocs_dir: isi\nextra: {digest: {language: en, cluster: {granularity: coarser}}}\n"
    config = load_config(_write(tmp_path, text))
    assert (config.site_name, config.language, config.content) == ("Kabar", "en", tmp_path / "isi")
    assert config.cluster == ClusterConfig(granularity="coarser")
    assert config.state == tmp_path / "isi" / ".digest"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("extra: {digest: {langage: id}}", r"mkdocs.yml: extra.digest.langage is unknown; did you mean language\?"),
        ("extra: {digest: {site_url: x}}", "extra.digest.site_url is unknown"),
        ("extra: {digest: {cluster: 3}}", "extra.digest.cluster must be a block of keys, not 3"),
        (
            "extra: {digest: {cluster: {granularity: high}}}",
            "granularity must be one of finer, event, coarser, not 'high'",
        ),
        ("extra: {digest: {compose: {max_tags: true}}}", "max_tags must be a whole number, not True"),
        ("extra: {digest: {render: {publish_full_text: 1}}}", "publish_full_text must be true or false, not 1"),
        ("extra: {digest: [", "mkdocs.yml: is not valid YAML"),
    ],
)
def test_wrong_settings(tmp_path: Path, text: str, message: str) -> None:
    """Each message says where, what, and what would do."""
    with pytest.raises(ConfigError, match=message):
        load_config(_write(tmp_path, text))


def test_no_settings_file(tmp_path: Path) -> None:
    """The command was run somewhere else."""
    with pytest.raises(ConfigError, match="no such file; run digest in the site's folder or give --config"):
        load_config(tmp_path / "mkdocs.yml")


def test_a_sites_own_template_comes_before_the_shipped_one(tmp_path: Path) -> None:
    """And templates that it does not have are shipped ones, in an installed package."""
    (tmp_path / "events.md.j2").write_text("own", encoding="utf-8")
    assert load_templates(tmp_path)["events.md.j2"] == "own"


def test_a_list_of_feeds(tmp_path: Path) -> None:
    """Addresses only."""
    config = load_config(_write(tmp_path, 'extra: {digest: {feeds: ["https://a.id/rss"], fetch: {max_bytes: 10}}}\n'))
    assert config.feeds == ("https://a.id/rss",)
    assert config.fetch.max_bytes == 10
    for wrong in ("https://a.id/rss", "[1]"):
        with pytest.raises(ConfigError, match="feeds must be a list of texts"):
            load_config(_write(tmp_path, f"extra: {{digest: {{feeds: {wrong}}}}}\n"))


def test_changes_on_the_command_line() -> None:
    """Each of the kind that its setting has; what is not changed is as shipped."""
    changes = read_changes(["cluster.granularity=finer", "render.front_page_events=7", "render.publish_full_text=true"])
    assert changes["cluster"] == ClusterConfig(granularity="finer")
    assert changes["render"].publish_full_text is True
    assert read_changes([]) == {}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("granularity", "“granularity” is no setting; write one as cluster.granularity=finer"),
        ("cluster.granlarity=1", "the settings given.cluster.granlarity is unknown; did you mean granularity?"),
        ("compose.max_tags=[", "the settings given.compose.max_tags must be a whole number, not '['"),
        ("compose.max_tags=much", "the settings given.compose.max_tags must be a whole number, not 'much'"),
    ],
)
def test_changes_that_cannot_be_meant(change: str, message: str) -> None:
    """Named like those of a file."""
    with pytest.raises(ConfigError) as raised:
        read_changes([change])
    assert str(raised.value) == message
