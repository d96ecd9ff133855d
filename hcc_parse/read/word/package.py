"""The zip of a Word file: which part is the document, and which parts belong to it.

A part is found by its relationship, whatever its name or declared type: a document, a template and
one with macros are read alike. A part that is not there is said, and the others are read.
"""

from collections.abc import Iterator
from io import BytesIO
from posixpath import dirname
from typing import NamedTuple

from lxml import etree

from hcc_parse.domain import Limits
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.unpacking import members_of, refuse_hostile
from hcc_parse.read.word.container import Container, opened
from hcc_parse.read.word.markup import corrupt, parse_part
from hcc_parse.read.word.names import W

# Where Word puts parts; used when a package lost the list of its relationships.
USUAL = ("styles", "numbering", "footnotes", "endnotes", "comments")
READ = {*USUAL, "header", "footer", "theme"}


class Part(NamedTuple):
    """An XML part that belongs to the document, and what it is to it (`styles`, `header`)."""

    kind: str
    root: etree._Element


class Package:
    """A Word file, opened.

    Attributes:
        document: The root of the main part, a `w:document` with a body.
        body: The body of the document.
        parts: The other parts that are read, in the order of their relationships.
        missing: The names of parts that are not there or are no XML.
    """

    def __init__(self, content: bytes, limits: Limits) -> None:
        """Open a package.

        Raises:
            UnreadableFileError: When it is hostile, locked, no Word file, or passes a limit.
            Exception: Whatever zipfile, zlib and lxml raise on a damaged one.
        """
        refuse_hostile(content, members_of(BytesIO(content), limits), limits)
        self._container: Container = opened(content)
        self.missing: list[str] = []
        name = self._main_name()
        self.document = self._main(name)
        body = self.document.find(f"{W}body")
        if body is None:
            raise corrupt()
        self.body = body
        self.parts = list(self._related(name))

    def roots(self, *kinds: str) -> Iterator[etree._Element]:
        """The roots of the parts of some kinds, in their order."""
        return (part.root for part in self.parts if part.kind in kinds)

    def root(self, kind: str) -> etree._Element | None:
        """The first part of a kind, if there is one."""
        return next(self.roots(kind), None)

    def _main_name(self) -> str:
        for kind, target in self._container.relations(""):
            if kind == "officeDocument":
                return target
        return "word/document.xml"

    def _main(self, name: str) -> etree._Element:
        content = self._container.read(name)
        if content is None:
            raise corrupt() if self._container.has("word/") else _of_another_kind()
        root = parse_part(content)
        if root.tag != f"{W}document":
            raise corrupt() if name.startswith("word/") else _of_another_kind()
        return root

    def _related(self, main: str) -> Iterator[Part]:
        seen: set[str] = set()
        for kind, target in self._container.relations(main) or self._usual(dirname(main)):
            if kind not in READ or target.lower() in seen:
                continue
            seen.add(target.lower())
            content = self._container.read(target)
            try:
                if content is None:
                    raise KeyError(target)
                yield Part(kind, parse_part(content))
            except (KeyError, etree.XMLSyntaxError):
                self.missing.append(target)

    def _usual(self, folder: str) -> list[tuple[str, str]]:
        """Where parts are that no list of relationships names."""
        names = [(kind, f"{folder}/{kind}.xml") for kind in USUAL]
        return [(kind, name) for kind, name in names if self._container.read(name) is not None]


def _of_another_kind() -> UnreadableFileError:
    message = "Tệp nén hoặc tệp Office khác, không phải Word; hãy lưu lại dạng .docx."
    english = "A package or Office file of another kind, not Word; please save it as .docx."
    return UnreadableFileError("unsupported", message, english)
