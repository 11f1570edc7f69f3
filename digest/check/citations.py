"""What an event page says stands word for word in the article that it is taken from.

The first footnote of a sentence names that article; ``[^sindonews-13]`` shows a sentence of an article that also
reports it. What the hand wrote or changed is noted, what the machine wrote must hold.
"""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator, Sequence

from digest.check.site import HASH_LENGTH, Site, note, report
from digest.knowledge import language_of
from digest.knowledge.letters import UNSPACED
from digest.model import Article, Problem
from digest.text.links import plain_address
from digest.text.marks import fold_marks
from digest.text.pages.markdown import normalize_line, unescape_markdown
from digest.text.pages.page_text import PageText, Unit, strip_references
from digest.text.trimming import show_spans, trim_sentence

_SECTIONS = frozenset({"summary", "quotes", "renderings", "disagreements", "foreign"})
_KINDS = frozenset({"sentence", "quote", "item", "row"})
_WHOLE = frozenset({"sentence", "row"})  # of quotes only the words that were said stand there

# The line below the names of a table's columns: "| --- | --- |".
_RULE = re.compile(r"[\s|:-]+$")

# Where a definition leads: to the page of an article, or to where the article was published.
_REPORT = re.compile(rf"/?reports/[^\s)]*-([^\s)-]{{{HASH_LENGTH}}})\.md\)")
_ADDRESS = re.compile(r"\]\((https?://[^\s)]+)\)")

# "-13" in "kompastv-b-13": the sentence of the article "kompastv-b".
_SENTENCE = re.compile(r"-\d+$")

# What stands before a quote: "> ", "- ".
_LEAD = re.compile(r"^\s*[>*+-]\s*", re.MULTILINE)

_MARKS = "“”„\"'«» "

_FEWEST_CELLS = 3  # of what, which figure, in which sentence

_EXCERPT = 60  # characters of a sentence that a message shows

_REMAKE = "run digest build, which writes it anew"
_MEND = "correct or delete it, or build again if its article changed"


def check_citations(site: Site, path: str) -> Iterator[Problem]:
    """Check the summary, the quotes and the footnotes of an event page, and what the machine wrote of it last."""
    base, page = site.bases.get(path), site.parsed.get(path)
    if page and base is None and page.value("articles") is not None:
        yield report(path, 1, "what was generated last is not there to be compared, or cannot be read", _REMAKE)
    if base is None or base.value("articles") is None:
        return
    generated = site.generated_words(path)
    there = {unit.words for unit in site.units(path)}
    told = {unit.words for unit in base.units if unit.section in _SECTIONS and unit.kind in _KINDS}
    for unit in _within(site.units(path), base):
        if unit.kind == "definition":
            is_machines = unit.words in generated
            yield from _check_definition(site, path, unit) if is_machines else _note_edit(path, unit)
        elif unit.words in told:
            yield from _check_statement(site, path, unit)
        elif unit.section in _SECTIONS and unit.kind in _KINDS:
            yield from _note_edit(path, unit)
    for unit in (unit for unit in base.units if unit.words in told - there):
        for problem in _check_statement(site, path, unit):
            what = (
                f"what was generated last is damaged or no longer true: {problem.message.removesuffix(_MEND)}{_REMAKE}"
            )
            yield dataclasses.replace(problem, line=1, message=what)


def _within(units: Sequence[Unit], base: PageText) -> Iterator[Unit]:
    """Give the units, each in the section of the machine's that it stands in, whatever headings the hand changed."""
    headings = {_label(unit): unit.name for unit in base.units if unit.kind == "heading"}
    section = ""
    for unit in units:
        if unit.kind == "heading":
            section = unit.name if unit.name in headings.values() else headings.get(_label(unit), section)
        yield unit if unit.section == section else dataclasses.replace(unit, section=section)


def _label(heading: Unit) -> str:
    return heading.words.partition("{")[0].strip("# ")


def _note_edit(path: str, unit: Unit) -> Iterator[Problem]:
    is_footnote = unit.kind == "definition"
    what = "" if unit.citations or is_footnote else ", without a source"
    words = unit.words if is_footnote else unit.statement
    yield note(path, unit.line, f"written or changed by hand{what}: {words[:_EXCERPT]}")


def _check_statement(site: Site, path: str, unit: Unit) -> Iterator[Problem]:
    """Check a sentence or quote that the machine wrote."""
    if unit.kind == "row" and _is_table_head(unit):
        return
    if not unit.citations:
        yield report(path, unit.line, f"no source is given for “{unit.statement[:_EXCERPT]}”", _MEND)
        return
    key = unit.citations[0]
    words = _words_of(unit)
    if unit.kind == "row" and not _is_figure_in_sentence(unit):
        yield report(
            path, unit.line, f"the figure of this row does not stand in its sentence “{words[:_EXCERPT]}”", _MEND
        )
    stands = _is_sentence if unit.kind in _WHOLE else _is_said
    if not any(stands(words, article) for article in _find_articles(site, path, key)):
        yield report(path, unit.line, f"“{words[:_EXCERPT]}” does not stand in its source [^{key}]", _MEND)


def _words_of(unit: Unit) -> str:
    """Give what must stand in the article: a sentence, the words of a quote, the last cell of a row."""
    if unit.kind == "row":
        return _cells(unit)[-1]
    return unit.statement if unit.kind == "sentence" else _spoken(unit)


def _is_table_head(unit: Unit) -> bool:
    """Tell whether a row names the columns, as the first behind a blank line does, or rules them off."""
    return not unit.citations and ("\n" in unit.gap or bool(_RULE.match(unit.words)))


def _is_figure_in_sentence(unit: Unit) -> bool:
    """Tell whether the second cell of a row, which says what the source says, stands in the last: 62 is not in 262."""
    _, figure, *_, sentence = _cells(unit)
    return _has_words(_comparable(sentence), _comparable(figure))


def _cells(unit: Unit) -> list[str]:
    """Give the cells of a row, three at least: a hand may have taken some."""
    cells = strip_references(unit.words).strip("| ").split("|")
    return [unescape_markdown(cell).strip() for cell in cells] + [""] * (_FEWEST_CELLS - len(cells))


def _spoken(unit: Unit) -> str:
    """Give the words of a quote, without its marks and its speaker."""
    words = unescape_markdown(" ".join(_LEAD.sub("", unit.text).split()))
    return (words.rpartition("—")[0] or words).strip(_MARKS)


def _check_definition(site: Site, path: str, unit: Unit) -> Iterator[Problem]:
    """Check what the footnote of an article that also reports a sentence shows of it."""
    if _linked_articles(site, unit) is not None:
        return
    articles = _find_articles(site, path, _SENTENCE.sub("", unit.name))
    number = _SENTENCE.search(unit.name)
    place = int(number[0][1:]) if number else 0
    if not any(_is_sentence(_shown(unit, article), article, place) for article in articles):
        yield report(path, unit.line, f"what [^{unit.name}] shows does not stand in its article", _MEND)


def _shown(unit: Unit, article: Article) -> str:
    """Give what stands after "[^sindonews-13]: SINDOnews juga memberitakan:"."""
    words = unescape_markdown(unit.words.partition("]:")[2]).strip()
    return words.removeprefix(article.outlet.name).partition(":")[2].strip(_MARKS)


def _find_articles(site: Site, path: str, key: str) -> tuple[Article, ...]:
    """Find the article that a key stands for, by the definition that the machine wrote."""
    definition = site.bases[path].definitions.get(key)
    return (_linked_articles(site, definition) if definition else None) or ()


def _linked_articles(site: Site, definition: Unit) -> tuple[Article, ...] | None:
    """Give the articles to which a definition leads; ``None`` if it leads to none at all."""
    match = _REPORT.search(definition.text) or _ADDRESS.search(definition.text)
    return site.articles.get(plain_address(match[1]), ()) if match else None


def _is_said(words: str, article: Article) -> bool:
    """Tell whether a sentence of an article has these words."""
    return any(_has_words(_comparable(sentence.text), _comparable(words)) for sentence in article.sentences)


def _is_sentence(words: str, article: Article, place: int = 0) -> bool:
    """Tell whether these are a sentence of an article, the first being at place 1, or what need be shown of it.

    White space, and how quotes and dashes are drawn, do not count.
    """
    texts = [sentence.text for sentence in article.sentences if place in (0, sentence.position + 1)]
    sought, language = _comparable(words).strip(_MARKS), language_of(article.language)
    shown = (show_spans(text, trim_sentence(text, language)) for text in texts)
    return bool(sought) and any(_comparable(text).strip(_MARKS) == sought for text in itertools.chain(texts, shown))


def _has_words(text: str, words: str) -> bool:
    """Tell whether a text has these words, not as a part of longer words or numbers."""
    letter = rf"[^\W{UNSPACED}]"
    before = r"(?<!\d)(?<!\d[.,])" if words[:1].isdigit() else f"(?<!{letter})"
    after = r"(?!\d)(?![.,]\d)" if words[-1:].isdigit() else f"(?!{letter})"
    return bool(words) and re.search(before + re.escape(words) + after, text) is not None


def _comparable(text: str) -> str:
    return fold_marks(normalize_line(text))
