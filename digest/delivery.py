"""The publishing job: what was built is committed and pushed; where somebody was faster, it is built anew on that.

A commit of ours is never merged and never forced: pages that were made without the newest edits are thrown away, and
made again with them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from digest.errors import PublishError
from digest.pipeline import Report
from digest.publish.git import Repository

_MOST = 20  # builds; each loses only to a push that came while it ran


def deliver(repository: Repository, content: Path, make: Callable[[], Report]) -> Report:
    """Build what was pushed last with ``make``, push what that changed below ``content``, and give its report.

    Raises:
        PublishError: there is work here that was not committed or not pushed, or git refuses.
    """
    if not repository.is_clean():
        raise PublishError("there are changes here that were not committed; commit or stash them, then push again")
    for _ in range(_MOST):
        repository.follow()
        start = repository.head()
        report = make()
        if not repository.commit(content, _write_message(report)) or repository.push():
            return report
        repository.go_back(start)
        _refuse_standstill(repository, start)
    raise PublishError(f"somebody else pushed during each of {_MOST} builds; try again when it is quieter")


def _refuse_standstill(repository: Repository, start: str) -> None:
    """End where the push was refused although nobody pushed: a rule of the server's, which no build can mend."""
    repository.follow()
    if repository.head() == start:
        raise PublishError(
            f"the server refuses pushes to {repository.branch}; let the job write there, or unprotect the branch"
        )


def _write_message(report: Report) -> str:
    """Give "Build: 3 new events, 1 merged"."""
    return f"Build: {report.outcome}"
