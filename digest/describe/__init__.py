"""What commands tell people, in lines: of one article, of why an event is one, of what waits for an editor."""

from digest.describe.actions import annotate_problem, annotate_suggestions
from digest.describe.article import describe_article
from digest.describe.explanation import describe_event
from digest.describe.lines import Line
from digest.describe.waiting import describe_waiting

__all__ = [
    "Line",
    "annotate_problem",
    "annotate_suggestions",
    "describe_article",
    "describe_event",
    "describe_waiting",
]
