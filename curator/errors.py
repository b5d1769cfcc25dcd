"""Every error a user can meet. The message is the whole sentence: what happened, where, what to do next."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with an input. `where` names file and line, row or field; `message` says what and what to do."""

    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"


class CuratorError(Exception):
    """Base of all errors that are shown to the user as one sentence, never as a traceback."""

    exit_code = 1


class WrongUsageError(CuratorError):
    """The command itself was wrong (exit code 2)."""

    exit_code = 2


class RefusedError(CuratorError):
    """The job was understood and refused; nothing was changed."""


class NotFoundError(RefusedError):
    """The thing named is not in the record."""


class InvalidInputError(RefusedError):
    """Input with one or more problems; nothing was written."""

    def __init__(self, problems: list[Problem], summary: str = "") -> None:
        self.problems = problems
        super().__init__("\n".join([*([summary] if summary else []), *map(str, problems)]))


class NotARecordError(RefusedError):
    """The file is not a curator record, is damaged, or was made by a newer program."""


class StoppedError(RefusedError):
    """The person stopped the job before anything was written."""

    exit_code = 130


class ConflictError(RefusedError):
    """Somebody else saved the item since it was read; nothing was written."""

    def __init__(self, shown_id: str, base: int, head: int) -> None:
        self.shown_id, self.base, self.head = shown_id, base, head
        super().__init__(
            f"{shown_id} was saved by someone else meanwhile (you started from revision {base}, it is now at {head}); "
            "nothing was written: read it again and repeat the change."
        )


class ContradictionError(RefusedError):
    """A judgement that cannot be true together with others; nothing was written. `chain` names them in a sentence."""

    def __init__(self, chain: str) -> None:
        self.chain = chain
        super().__init__(f"{chain}; nothing was changed.")


class CodebookError(RefusedError):
    """A codebook that cannot be used; says file, line and reason."""
