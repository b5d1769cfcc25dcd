"""Files: find them, read them, write them whole or not at all. Every failure is a sentence with the path in it."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from curator.errors import Problem, RefusedError

FILE_LIMIT = 256 * 1024 * 1024
"""The largest file that is read into memory at once, in bytes; .jsonl and .csv files above it are read by lines."""

# A FIFO must not hang the program, and Windows knows none of these flags.
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_CREATE = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read. `name` is its path below what was named, with forward slashes; `resolved` follows links."""

    path: Path
    name: str
    resolved: Path


def find(paths: Sequence[str], suffixes: Sequence[str]) -> tuple[list[Found], list[Problem]]:
    """The files named by `paths`, folders walked, each file once; and what cannot be read.

    A named file must have one of the `suffixes` (lower case, with the dot). Inside folders, files with other
    suffixes and hidden ones are passed over, and links to folders are not followed. `-` is left to the caller.
    """
    found: dict[tuple[Path, str], Found] = {}
    problems: list[Problem] = []
    for named in paths:
        if named == "-":
            continue
        for item in _below(Path(named), tuple(suffixes)):
            if isinstance(item, Problem):
                problems.append(item)
            else:
                found.setdefault((item.resolved, item.name), item)
    return list(found.values()), problems


def _below(path: Path, suffixes: tuple[str, ...]) -> Iterator[Found | Problem]:
    reason = _unreadable(path)
    if reason is not None:
        yield Problem(str(path), reason)
    elif not path.is_dir():
        if path.suffix.lower() in suffixes:
            yield _found(path, path.name)
        else:
            yield Problem(str(path), f"is none of {', '.join(suffixes)}; rename or convert it.")
    else:
        yield from _walk(path, suffixes)


def _walk(folder: Path, suffixes: tuple[str, ...]) -> Iterator[Found | Problem]:
    failures: list[OSError] = []
    files: list[Path] = []
    for parent, folders, names in os.walk(folder, onerror=failures.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files += [
            Path(parent, name)
            for name in names
            if not name.startswith(".") and Path(name).suffix.lower() in suffixes
        ]
    for failure in failures:
        yield Problem(str(failure.filename), f"the folder cannot be read: {_why(failure)}.")
    if not files and not failures:
        yield Problem(str(folder), f"the folder holds no {', '.join(suffixes)} files; name another.")
    for path in sorted(files, key=lambda path: path.relative_to(folder).parts):
        reason = _unreadable(path)
        yield Problem(str(path), reason) if reason else _found(path, path.relative_to(folder).as_posix())


def _unreadable(path: Path) -> str | None:
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        if path.is_symlink():
            return "is a link to something that is not there; mend or remove it."
        return "is not there; check the name."
    except (OSError, ValueError) as error:
        return f"cannot be read: {_why(error)}."
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        return "is not a regular file; copy its content into one."
    return None


def _found(path: Path, name: str) -> Found | Problem:
    try:
        name.encode()
    except UnicodeEncodeError:
        return Problem(
            ascii(str(path)), "the file name is not valid UTF-8 and could not be recorded; rename the file."
        )
    return Found(path, name, path.resolve())


def read_bytes(path: Path, limit: int = FILE_LIMIT) -> bytes:
    """The content of a regular file of at most `limit` bytes; RefusedError says why not."""
    with _opened(path) as file:
        try:
            data = file.read(limit + 1)
        except OSError as error:
            raise RefusedError(f"{path} cannot be read: {_why(error)}.") from None
    if len(data) > limit:
        raise RefusedError(
            f"{path} is larger than {limit:,} bytes, the limit for a file read at once; split it."
        )
    return data


def iter_lines(path: Path, limit: int) -> Iterator[bytes]:
    """The lines of a regular file with their LF, in little memory; a line above `limit` bytes is cut to `limit + 1`."""
    with _opened(path) as file:
        try:
            while line := file.readline(limit + 1):
                yield line
                while len(line) > limit and not line.endswith(b"\n"):
                    line = file.readline(limit + 1)
                    if not line:
                        return
        except OSError as error:
            raise RefusedError(f"{path} cannot be read: {_why(error)}.") from None


def _opened(path: Path) -> BinaryIO:
    try:
        descriptor = os.open(path, _READ)
    except FileNotFoundError:
        raise RefusedError(f"{path} is not there (any more); check the name and run again.") from None
    except (OSError, ValueError) as error:
        raise RefusedError(f"{path} cannot be read: {_why(error)}.") from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise RefusedError(f"{path} is not a regular file; copy its content into one.")
    return os.fdopen(descriptor, "rb")


def write_atomic(dest: Path, data: bytes | Iterable[bytes], *, overwrite: bool) -> None:
    """Write a file whole, readable by its owner alone, or leave everything as it was.

    Links, folders and special files at `dest` are refused always, a file that is there unless `overwrite`; its
    permissions are then kept. What is acknowledged is on disk.
    """
    mode = _may_write(dest, overwrite)
    with _refusing(dest):
        part = _stage(dest, data, mode)
        try:
            _place(part, dest, overwrite)
        finally:
            part.unlink(missing_ok=True)
        _sync_folder(dest.parent)


def write_folder_atomic(
    dest: Path, files: Mapping[str, bytes | Iterable[bytes]], *, overwrite: bool, last: str
) -> None:
    """Write several files into a folder, made if needed. `last` names the one that says that the rest is complete.

    All are written beside their places first; a failure until then changes nothing. Then an old `last` goes, the
    others take their places, and the new `last` comes last: whoever finds it finds the files it describes.
    """
    if last not in files:
        raise ValueError(f"{last!r} is not among the files")
    for name in files:
        if name in ("", ".", "..") or Path(name).name != name:
            raise RefusedError(f"{name!r} is not a plain file name; nothing was written.")
    made = _make_folder(dest)
    order = [*(name for name in files if name != last), last]
    parts: dict[str, Path] = {}
    placed = False
    try:
        modes = {name: _may_write(dest / name, overwrite) for name in order}
        for name in order:
            with _refusing(dest / name):
                parts[name] = _stage(dest / name, files[name], modes[name])
        with _refusing(dest):
            if overwrite:
                (dest / last).unlink(missing_ok=True)
                _sync_folder(dest)
            for name in order:
                _place(parts[name], dest / name, overwrite)
                placed = True
            _sync_folder(dest)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)
        if made and not placed:
            with suppress(OSError):  # somebody else has put something there: it is theirs now
                dest.rmdir()


def _make_folder(dest: Path) -> bool:
    """Make the folder unless it is there; whether it was made."""
    if str(dest) == "-" or "\0" in str(dest):
        raise RefusedError(f"{str(dest)!r} is not the name of a folder to write; name one.")
    with _refusing(dest):
        try:
            mode = dest.lstat().st_mode
        except FileNotFoundError:
            _need_parent(dest)
            dest.mkdir()
            _sync_folder(dest.parent)
            return True
    if stat.S_ISLNK(mode):
        raise RefusedError(f"{dest} is a link, which is never followed when writing; name the folder itself.")
    if not stat.S_ISDIR(mode):
        raise RefusedError(f"{dest} is there already and is not a folder; name another.")
    return False


def _may_write(dest: Path, overwrite: bool) -> int:
    """The permissions that the file at `dest` will have; RefusedError if nothing may be written there."""
    if dest.name in ("", "..") or str(dest) == "-" or "\0" in str(dest):
        raise RefusedError(f"{str(dest)!r} is not the name of a file to write; name one.")
    with _refusing(dest):
        try:
            mode = dest.lstat().st_mode
        except FileNotFoundError:
            _need_parent(dest)
            return 0o600
    if stat.S_ISLNK(mode):
        raise RefusedError(f"{dest} is a link, which is never followed when writing; name the file itself.")
    if stat.S_ISDIR(mode):
        raise RefusedError(f"{dest} is a folder; name a file in it.")
    if not stat.S_ISREG(mode):
        raise RefusedError(f"{dest} is not a regular file and is left alone; name another.")
    if not overwrite:
        raise RefusedError(_there(dest))
    return stat.S_IMODE(mode) & 0o777


def _need_parent(dest: Path) -> None:
    if not dest.parent.is_dir():
        raise RefusedError(f"the folder {dest.parent} is not there; make it first, or check the name {dest}.")


def _stage(dest: Path, data: bytes | Iterable[bytes], mode: int) -> Path:
    """Write the data to a new hidden file beside `dest`, down to the disk."""
    part = dest.parent / f".curator-{secrets.token_hex(8)}.part"
    descriptor = os.open(part, _CREATE, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            for chunk in [data] if isinstance(data, bytes) else data:
                file.write(chunk)
            file.flush()
            part.chmod(mode)
            os.fsync(file.fileno())
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return part


def _place(part: Path, dest: Path, overwrite: bool) -> None:
    """Give the staged file its name. Without `overwrite`, a file that has come there meanwhile stays."""
    if overwrite:
        part.replace(dest)  # replaces a link that has come there meanwhile, and never what it points at
        return
    try:
        os.link(part, dest)
        return
    except FileExistsError:
        raise RefusedError(_there(dest)) from None
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
    # A file system without hard links: reserve the name, then replace the empty file of our own.
    try:
        os.close(os.open(dest, _CREATE, 0o600))
    except FileExistsError:
        raise RefusedError(_there(dest)) from None
    part.replace(dest)


def _there(dest: Path) -> str:
    return f"{dest} is there already and was left as it is; give --force to replace it, or name another."


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open a folder, and writes names through
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _refusing(dest: Path) -> Iterator[None]:
    """Turn what the system says into a sentence about `dest`."""
    try:
        yield
    except OSError as error:
        raise RefusedError(f"{dest} cannot be written: {_why(error)}. Mend that, or name another.") from None


def _why(error: OSError | ValueError) -> str:
    """The system's reason, in its own words, without numbers and paths."""
    return (isinstance(error, OSError) and error.strerror) or str(error)
