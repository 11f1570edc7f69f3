"""Who said what: ``“Kami siap,” kata Wang Yi.`` → Kami siap · kata · Wang Yi.

Direct speech, a quoted phrase inside a report (partial), and what is reported without marks (indirect).
A pronoun is the last named speaker where that is safe; elsewhere the speaker is unknown: better none than a wrong one.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from digest.extract.quotes.offices import without_offices
from digest.extract.quotes.reported import Reported, find_reported
from digest.extract.quotes.speakers import Speaker, find_speaker
from digest.extract.quotes.turns import find_turn
from digest.knowledge import Language
from digest.model import Mention, Quote, Sentence
from digest.text.quoted import Span, find_quoted

_SHORTEST = 4  # words; fewer are a quoted phrase inside a report, such as "teman baik"

# A pronoun is who spoke last, or whom a sentence opened with since, at most this many paragraphs on. (On the tune half
# of tests/gold/annotated.jsonl, every one so near was right.)
_REACH = 4


def find_quotes(sentences: tuple[Sentence, ...], mentions: Sequence[Mention], language: Language) -> tuple[Quote, ...]:
    """Give the direct, partial and indirect quotes, in order."""
    reader = _Reader(language, _by_sentence(mentions))
    for sentence in sentences:
        reader.read(sentence)
    return tuple(reader.quotes)


def _by_sentence(mentions: Sequence[Mention]) -> Mapping[int, list[Mention]]:
    found: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        found[mention.sentence].append(mention)
    return found


@dataclass(frozen=True, slots=True)
class _Last:
    """Who spoke last, or whom the text only turned to, and in which paragraph; a pronoun is a person only."""

    name: str
    paragraph: int
    is_person: bool = True
    spoke: bool = True


@dataclass(frozen=True, slots=True)
class _Alone:
    """A quote with nobody beside it: its number, and who spoke before it."""

    number: int
    paragraph: int
    before: _Last | None
    closed: bool


class _Reader:
    """What is known while an article is read: the quotes so far, who spoke last, and an open quote."""

    def __init__(self, language: Language, mentions: Mapping[int, list[Mention]]) -> None:
        self.language = language
        self.mentions = mentions
        self.quotes: list[Quote] = []
        self.last: _Last | None = None
        self.open_in: int | None = None  # the paragraph in which a quote was opened and not closed
        self.alone: list[_Alone] = []  # those right before, of whom the next may tell

    def read(self, sentence: Sentence) -> None:
        """Take the quotes of the next sentence."""
        spans = find_quoted(sentence.text, continued=self.open_in is not None and goes_on(sentence, self.open_in))
        named = without_offices(sentence.text, self.mentions.get(sentence.position, []), self.language)
        reported = None if spans else self._take_reported(sentence, named)
        number, before = len(self.quotes), self.last
        for span in spans:
            speaker = self._resolve(find_speaker(sentence.text, span, spans, named, self.language), sentence)
            self._take_quoted(sentence, span, speaker)
        self._settle(sentence, spans, _Alone(number, sentence.paragraph, before, all(span.closed for span in spans)))
        self.open_in = sentence.paragraph if spans and not spans[-1].closed else None
        spoken = bool(spans) and self.quotes[-1].speaker is not None
        if not spoken and not (reported and reported.is_said):
            self._turn(sentence, spans, named, is_told=reported is not None)

    def _settle(self, sentence: Sentence, spans: Sequence[Span], read: _Alone) -> None:
        """Give the quotes that stood alone to who says what the sentence opens with, or let it wait as one of them."""
        opens = bool(spans) and not any(letter.isalnum() for letter in sentence.text[: spans[0].start])
        first = self.quotes[read.number] if opens else None
        if first and first.cue:
            for quote in self.alone:
                name = _choose_speaker(quote, first.speaker, sentence.paragraph)
                self.quotes[quote.number] = dataclasses.replace(self.quotes[quote.number], speaker=name)
        is_alone = first is not None and not first.cue and _is_whole(sentence.text, spans[0])
        self.alone = [*self.alone, read] if is_alone else []

    def _turn(self, sentence: Sentence, spans: Sequence[Span], named: Sequence[Mention], *, is_told: bool) -> None:
        """Turn to whom a sentence is about that quotes nobody, unless it told whose words it has."""
        outside = [m for m in named if not any(span.start <= m.start < span.end for span in spans)]
        turn = find_turn(_blank(sentence.text, spans), outside, self.language)
        if turn and (not is_told or (turn.name and turn.spoke)):
            self.last = _Last(turn.name, sentence.paragraph, spoke=turn.spoke) if turn.name else None

    def _resolve(self, speaker: Speaker | None, sentence: Sentence) -> Speaker | None:
        """Give a pronoun its name, where the last speaker is near enough, and a person."""
        if speaker is None:
            return None
        if not speaker.is_pronoun:  # somebody unnamed ends it too: "kata sumber itu"
            is_person = self._kind(speaker.name, sentence) == "person"
            self.last = _Last(speaker.name, sentence.paragraph, is_person) if speaker.name else None
            return speaker
        near = self.last and self.last.is_person and sentence.paragraph - self.last.paragraph <= _REACH
        return dataclasses.replace(speaker, name=self.last.name if near and self.last else None)

    def _kind(self, name: str | None, sentence: Sentence) -> str:
        """Give what a speaker is; names in scripts without capitals are of persons where they speak."""
        named = self.mentions.get(sentence.position, ())
        return next((mention.kind for mention in named if mention.text == name), "person")

    def _take_quoted(self, sentence: Sentence, span: Span, speaker: Speaker | None) -> None:
        before = self.quotes[-1] if span.continued and self.quotes else None
        known = speaker or (Speaker(cue="", name=before.speaker, title="") if before else self._alone(sentence, span))
        is_long = len(span.content.split()) >= _SHORTEST
        is_direct = is_long and (known.attached if known else _is_whole(sentence.text, span))
        self._add(sentence, span.content, known, "direct" if is_direct else "partial")

    def _take_reported(self, sentence: Sentence, named: Sequence[Mention]) -> Reported | None:
        """Take what is reported without marks."""
        found = find_reported(sentence.text, named, self.language)
        speaker = self._resolve(found.speaker, sentence) if found else None
        if found and speaker and found.content:
            self._add(sentence, found.content, speaker, "indirect")
        return found

    def _alone(self, sentence: Sentence, span: Span) -> Speaker | None:
        """Give a quote that is a whole sentence to who spoke right before it."""
        near = self.last and sentence.paragraph - self.last.paragraph <= 1
        is_alone = near and _is_whole(sentence.text, span)
        return Speaker(cue="", name=self.last.name, title="") if is_alone and self.last else None

    def _add(self, sentence: Sentence, content: str, speaker: Speaker | None, kind: str) -> None:
        quote = Quote(
            article=sentence.article,
            sentence=sentence.position,
            content=content,
            cue=speaker.cue if speaker else "",
            speaker=speaker.name if speaker else None,
            title=speaker.title if speaker else "",
            kind=kind,
        )
        self.quotes.append(quote)


def _choose_speaker(quote: _Alone, after: str | None, paragraph: int) -> str | None:
    """Give whose a quote is that stands between two speakers; nobody's where it may be either's."""
    before = quote.before
    if not quote.closed or before is None or not before.spoke or quote.paragraph - before.paragraph > 1:
        return after
    if before.paragraph == quote.paragraph != paragraph:
        return before.name
    is_same = after is not None and (set(after.split()) <= set(before.name.split()) or before.name in after)
    return after if is_same or before.paragraph != quote.paragraph == paragraph else None


def _is_whole(text: str, span: Span) -> bool:
    """Tell whether nothing but the quote stands in the sentence."""
    return not any(letter.isalnum() for letter in text[: span.start] + text[span.end :])


def _blank(text: str, spans: Sequence[Span]) -> str:
    """Give a text with blanks for what is quoted."""
    for span in spans:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


def goes_on(sentence: Sentence, opened_in: int) -> bool:
    """Tell whether an open quote goes on: a new paragraph opens it anew, the same one closes it."""
    if sentence.paragraph != opened_in:
        return sentence.text.startswith(("“", '"', "„"))
    return sentence.text.count("”") > sentence.text.count("“") or sentence.text.count('"') % 2 == 1
