"""The files meant by the paths of a command: files as they are, folders walked."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

LEFT_BY_PROGRAMS = ("~$", ".", "Thumbs.db", "desktop.ini")  # beginnings of names nobody sent


def files_of(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield each file once, in a fixed order; links are not followed into folders."""
    seen: set[Path] = set()
    for path in paths:
        for file in _walk(path) if path.is_dir() else [path]:
            if file not in seen:
                seen.add(file)
                yield file


def _walk(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if not name.startswith(LEFT_BY_PROGRAMS):
                yield Path(root) / name
