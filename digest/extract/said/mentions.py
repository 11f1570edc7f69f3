"""Names of people, places and organisations, without their titles.

``Presiden Rusia Vladimir Putin`` → Rusia, Vladimir Putin. A capital at the start of a
sentence makes no name unless the word is a name elsewhere in the article.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from digest.extract.said.glued import learn_names, part_glued
from digest.extract.said.kinds import Kinds, is_aged
from digest.extract.said.runs import Run, Word, find_runs
from digest.extract.said.splitting import Name, split_run
from digest.extract.said.unmarked import find_unmarked_names
from digest.knowledge import Language
from digest.knowledge.names import known_kind
from digest.model import Mention, Sentence

# A sentence with this share of capitalised words, and this many, is a headline: "Putin Sebut Xi Jinping Teman Baik".
_TITLE_CASE = 0.7
_TITLE_WORDS = 5


@dataclass(frozen=True, slots=True)
class _Parted:
    """A run of a sentence, and the names in it as far as they are known."""

    run: Run
    sentence: Sentence
    in_headline: bool
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """A name with where it stands."""

    sentence: Sentence
    run: Run
    name: Name
    in_headline: bool

    @property
    def opens(self) -> bool:
        """Tell whether its first word has its capital from where it stands."""
        return self.in_headline or (self.run.opens and self.name.words[0].start == self.run.words[0].start)


def find_mentions(
    sentences: tuple[Sentence, ...], language: Language, written: Iterable[str] = ()
) -> tuple[Mention, ...]:
    """Give the names in each sentence, in order; ``written`` are places where the report was written."""
    headlines = [(sentence, _is_title_case(sentence.text)) for sentence in sentences]
    found_runs = (_Parted(run, s, is_one, ()) for s, is_one in headlines for run in find_runs(s.text, language))
    parted = [_part_run(run, frozenset(), language) for run in found_runs]
    first = [found for found in _find_names(parted, frozenset(), language) if not found.opens]
    known = frozenset(found.name.text for found in first if not found.name.titled)
    inside = known | {found.name.text for found in first}
    small = _small_words(sentences)
    runs = (_part_run(run, known, language) for run in parted)
    names = ((found, _keep_name(found, inside, small, language)) for found in _find_names(runs, known, language))
    whole = [(found, name) for found, name in names if name]
    learned = learn_names(((found.run, name) for found, name in whole), language, written)
    kinds, kept = Kinds(language), []
    for found, glued in whole:
        for name in part_glued(found.run, glued, learned, language):
            kinds.learn(name, found.run, found.sentence.text)
            kept += [(found.sentence, part) for part in _part_name(name, inside)]
    marked = [_mention(s, words, kinds) for s, words in kept if _is_marked(words, inside, language)]
    unmarked = [mention for s in sentences for mention in find_unmarked_names(s, language)]
    return tuple(sorted((*marked, *unmarked), key=lambda mention: (mention.sentence, mention.start)))


def _is_marked(words: tuple[Word, ...], inside: AbstractSet[str], language: Language) -> bool:
    """Tell whether a capital makes a name; where every noun has one, only with a second word somewhere."""
    if not language.nouns_capitalized or len(words) > 1 or known_kind(words[0].text):
        return True
    return any(name.endswith(f" {words[0].text}") for name in inside)


def _part_run(parted: _Parted, known: AbstractSet[str], language: Language) -> _Parted:
    """Part a run into names; what is one word is not parted anew when other names become known."""
    if parted.names and len(parted.run.words) == 1:
        return parted
    return dataclasses.replace(parted, names=tuple(split_run(parted.run, known, language)))


def _find_names(runs: Iterable[_Parted], known: AbstractSet[str], language: Language) -> Iterator[_Found]:
    for parted in runs:
        for name in parted.names:
            yield _Found(parted.sentence, parted.run, _without_clitic(name, known, language), parted.in_headline)


def _is_title_case(text: str) -> bool:
    words = [word for word in text.split() if word[0].isalpha()]
    return (
        not text.endswith((".", "!"))
        and len(words) >= _TITLE_WORDS
        and sum(word[0].isupper() for word in words) / len(words) >= _TITLE_CASE
    )


def _small_words(sentences: tuple[Sentence, ...]) -> frozenset[str]:
    """Give the words that the article writes with a small letter."""
    return frozenset(word for sentence in sentences for word in sentence.text.split() if word[0].islower())


def _keep_name(found: _Found, inside: AbstractSet[str], small: AbstractSet[str], language: Language) -> Name | None:
    """Give what of a name is one: "Kunjungan Wang" at the start of a sentence → Wang."""
    name = found.name
    first, rest = name.words[0], Name(name.words[1:], titled=name.titled)
    is_known = known_kind(name.text) and first.key not in language.names.common
    if not found.opens or name.text in inside or is_known:
        return name
    parts = frozenset(word for text in inside for word in text.split())
    if found.in_headline:
        return name if name.text in parts else None
    if not rest.words:
        is_said = name.text in parts or is_aged(found.sentence.text, first.end, language)
        is_name = (is_said and first.key not in language.names.common) or _looks_like_a_name(first)
        return name if is_name else None
    return rest if rest.text in inside or _is_common(first, parts, small, language) else name


def _is_common(first: Word, parts: AbstractSet[str], small: AbstractSet[str], language: Language) -> bool:
    """Tell whether a word is no name, but where its sentence starts."""
    if _looks_like_a_name(first) or first.text in parts or first.key in language.names.heads:
        return False
    return (
        first.key in small or first.key in language.names.common or first.key in language.dangling or first.is_doubled
    )


def _looks_like_a_name(word: Word) -> bool:
    """Tell whether capitals or digits inside a word say that it is one: KPK, MotoGP, Note8."""
    return any(letter.isupper() or letter.isdigit() for letter in word.text[1:])


def _without_clitic(name: Name, known: AbstractSet[str], language: Language) -> Name:
    """Cut "-nya" off, and "nya" where what is left is a known name: "Instagram-nya", "Baratnya"."""
    last = name.words[-1]
    for clitic in language.names.clitics:
        stem = last.text.removesuffix(clitic)
        if stem != last.text and (stem.endswith("-") or stem in known or known_kind(stem)):
            stem = stem.rstrip("-")
            return Name((*name.words[:-1], Word(stem, last.start, last.start + len(stem))), titled=name.titled)
    return name


def _part_name(name: Name, inside: AbstractSet[str]) -> list[tuple[Word, ...]]:
    """Part what a hyphen joins where each part is a name of its own: "Rusia-China", "Anies-Sandiaga"."""
    parts: list[tuple[Word, ...]] = [()]
    for word in name.words:
        pieces = word.text.split("-")
        if len(pieces) > 1 and _are_names(pieces, inside):
            cut = list(_cut(word, pieces))
            parts[-1] += (cut[0],)
            parts += [(piece,) for piece in cut[1:]]
        else:
            parts[-1] += (word,)
    return parts


def _are_names(pieces: list[str], inside: AbstractSet[str]) -> bool:
    """Tell whether all are known, or the first is and none is an acronym: "Anies-Sandi", where Anies is known."""
    plain = not any(piece.isupper() or not piece[:1].isupper() for piece in pieces)
    return all(_is_name(piece, inside) for piece in pieces) or (plain and pieces[0] in inside)


def _is_name(piece: str, inside: AbstractSet[str]) -> bool:
    return piece in inside or known_kind(piece) is not None or any(text.split()[0] == piece for text in inside)


def _cut(word: Word, pieces: list[str]) -> Iterator[Word]:
    start = word.start
    for piece in pieces:
        yield Word(piece, start, start + len(piece))
        start += len(piece) + 1


def _mention(sentence: Sentence, words: tuple[Word, ...], kinds: Kinds) -> Mention:
    start, end = words[0].start, words[-1].end
    text = sentence.text[start:end]
    return Mention(sentence=sentence.position, start=start, end=end, text=text, kind=kinds.find(text))
