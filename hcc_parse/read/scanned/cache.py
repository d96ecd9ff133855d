"""Pages that were recognised are kept: the same picture is not recognised a second time."""

import contextlib
import json
import os
import tempfile
from collections.abc import Callable, Iterable
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from hcc_parse.domain import Box
from hcc_parse.read.printed.grid import PrintedCell, PrintedTable
from hcc_parse.read.printed.pages import Page
from hcc_parse.read.printed.words import Line, PrintedWord
from hcc_parse.read.scanned.engine import Engine
from hcc_parse.read.scanned.showing import Shown

HERE = Path(__file__).parent
LIBRARIES = ("numpy", "opencv-python-headless", "pypdfium2")
FOLDER = "HCC_CACHE"  # names the folder in the environment
Json = dict[str, Any]


class PageCache:
    """A folder with a file for each page.

    Args:
        folder: Where it is; None for the user's own.
        engine: What recognises pages.
    """

    def __init__(self, folder: str | None, engine: Engine) -> None:
        self._folder = Path(folder) if folder else _own()
        self._by = f"{engine.version} {engine.model} {_program()}"

    def key_of(self, shown: Shown) -> str:
        """The key of a page: its pixels and size, the engine with its model, and our own code."""
        digest = sha256(f"{self._by} {shown.pixels.shape} {shown.width} {shown.height}".encode())
        digest.update(shown.pixels.tobytes())
        return digest.hexdigest()

    def page(self, key: str, number: int) -> Page | None:
        """A page that was kept, under the number that it has now; None when it is not there.

        One that is damaged counts as not there.
        """
        try:
            digest, _, told = self._place(key).read_text("utf-8").partition("\n")
            if sha256(told.encode()).hexdigest() != digest:
                return None
            return _page(json.loads(told), number)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, key: str, page: Page) -> None:
        """Keep a page; where the folder cannot be written, it will be recognised again."""
        told = json.dumps(_told(page), ensure_ascii=False, separators=(",", ":"))
        place = self._place(key)
        with contextlib.suppress(OSError):
            place.parent.mkdir(parents=True, exist_ok=True)
            handle, made = tempfile.mkstemp(dir=place.parent, prefix=".new-")
            try:
                with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                    file.write(f"{sha256(told.encode()).hexdigest()}\n{told}")
                Path(made).replace(place)
            except OSError:
                Path(made).unlink(missing_ok=True)

    def _place(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.json"


def _own() -> Path:
    """The folder of the user, as the system has it."""
    if chosen := os.environ.get(FOLDER):
        return Path(chosen)
    usual = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return (Path(usual) if usual else Path.home() / ".cache") / "hcc-parse" / "pages"


@cache
def _program() -> str:
    """A digest of the code and data that recognise pages, and of the libraries they use."""
    digest = sha256("".join(f"{name} {_version(name)}\n" for name in LIBRARIES).encode())
    for path in sorted(HERE.iterdir()):
        if path.suffix in (".py", ".csv"):
            digest.update(f"{path.name} {sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # OpenCV comes under several names
        return ""


def _told(page: Page) -> Json:
    return {
        "size": [page.width, page.height],
        "back": page.back,
        "lines": [_words_told(line) for line in page.lines],
        "asides": [[_words_told(line), why] for line, why in page.asides],
        "doubts": page.doubts,
        "drawn": page.drawn,
        "tables": [
            {
                "box": table.box[1:],
                "edges": table.edges,
                "rows": table.rows,
                "ruled": table.ruled,
                "headed": table.headed,
                "spans": table.spans,
                "cells": [
                    [c.row, c.column, c.row_span, c.column_span, _words_told(c.words)]
                    for c in table.cells
                ],
            }
            for table in page.tables
        ],
    }


def _words_told(words: Iterable[PrintedWord]) -> list[Any]:
    return [[w.text, *w.box[1:], w.confidence, *w.rivals] for w in words]


def _page(told: Json, number: int) -> Page:
    def words(told: list[Any]) -> Line:
        return [
            PrintedWord(text=text, box=Box(number, *box), confidence=sure, rivals=tuple(rivals))
            for text, *box, sure, rivals in ((w[0], *w[1:5], w[5], w[6:]) for w in told)
        ]

    width, height = told["size"]
    return Page(
        number=number,
        width=width,
        height=height,
        lines=[words(line) for line in told["lines"]],
        tables=[_table(table, number, words) for table in told["tables"]],
        asides=[(words(line), why) for line, why in told["asides"]],
        doubts=told["doubts"],
        back=tuple(told["back"]),
        drawn=told["drawn"],
        scanned=True,
    )


def _table(told: Json, number: int, words: Callable[[list[Any]], Line]) -> PrintedTable:
    return PrintedTable(
        box=Box(number, *told["box"]),
        edges=told["edges"],
        rows=told["rows"],
        ruled=told["ruled"],
        headed=told["headed"],
        spans=[(x0, x1) for x0, x1 in told["spans"]],
        cells=[
            PrintedCell(row, column, rows, columns, words(inside))
            for row, column, rows, columns, inside in told["cells"]
        ],
    )
