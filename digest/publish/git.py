"""A repository of git: what was built is committed and pushed, never by force.

Every command that git refuses is a PublishError with what git said, but a refused push: somebody was faster.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from digest.errors import PublishError

_BOT = ("-c", "user.name=digest", "-c", "user.email=digest@users.noreply.github.com", "-c", "commit.gpgsign=false")


@dataclass(frozen=True, slots=True, kw_only=True)
class Repository:
    """A clone, and the branch of a remote that it follows."""

    folder: Path
    remote: str = "origin"
    branch: str = "main"

    def is_clean(self) -> bool:
        """Tell whether all that git knows or should know is committed."""
        return not self._git("status", "--porcelain")

    def follow(self) -> None:
        """Take what was pushed.

        Raises:
            PublishError: there are commits here that were not pushed.
        """
        self._git("fetch", "--quiet", self.remote, self.branch)
        self._git("merge", "--quiet", "--ff-only", "FETCH_HEAD")

    def head(self) -> str:
        """Give the commit that the folder shows."""
        return self._git("rev-parse", "HEAD").strip()

    def commit(self, path: Path, message: str) -> bool:
        """Commit all below a path, and nothing else; false where nothing changed."""
        self._git("add", "--all", "--", str(path))
        if not self._git("diff", "--cached", "--name-only"):
            return False
        self._git(*_BOT, "commit", "--quiet", "--message", message)
        return True

    def push(self) -> bool:
        """Push; false where somebody pushed before."""
        done = self._run("push", "--porcelain", self.remote, f"HEAD:refs/heads/{self.branch}")
        if done.returncode and not any(line.startswith("!") for line in done.stdout.splitlines()):
            raise PublishError(f"git push: {done.stderr.strip() or done.stdout.strip()}")
        return done.returncode == 0

    def go_back(self, commit: str) -> None:
        """Show an earlier commit again, and forget what was made since."""
        self._git("reset", "--quiet", "--hard", commit)

    def _git(self, *options: str) -> str:
        done = self._run(*options)
        if done.returncode:
            raise PublishError(f"git {options[0]}: {done.stderr.strip() or done.stdout.strip()}")
        return done.stdout

    def _run(self, *options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["git", *options],
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
