"""The zip of a Word file: which part is the document, and which parts belong to it.

A part is found by its relationship, whatever its name or declared type: a document, a template and
one with macros are read alike. A part that is not there is said, and the others are read.
"""

from collections.abc import Iterator
from io import BytesIO
from posixpath import dirname, join, normpath, split
from typing import NamedTuple
from urllib.parse import unquote
from zipfile import ZipFile, ZipInfo

from lxml import etree

from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.word.bounds import LARGEST_UNPACKED, LARGEST_XML
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

    def __init__(self, content: bytes) -> None:
        """Open a package.

        Raises:
            UnreadableFileError: When it is hostile, too large, locked, or no Word file.
            Exception: Whatever zipfile, zlib and lxml raise on a damaged one.
        """
        with ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
            _refuse_hostile(members)
            self._archive = archive
            self._members = {_key(member.filename): member for member in members}
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

    def _read(self, member: ZipInfo) -> bytes:
        if member.file_size > LARGEST_XML:
            raise _too_large()
        return self._archive.read(member)

    def _main_name(self) -> str:
        for kind, target in self._relations(""):
            if kind == "officeDocument":
                return target
        return "word/document.xml"

    def _main(self, name: str) -> etree._Element:
        member = self._members.get(_key(name))
        if member is None:
            is_word = any(key.startswith("word/") for key in self._members)
            raise corrupt() if is_word else _of_another_kind()
        root = parse_part(self._read(member))
        if root.tag != f"{W}document":
            raise corrupt() if name.startswith("word/") else _of_another_kind()
        return root

    def _related(self, main: str) -> Iterator[Part]:
        seen: set[str] = set()
        for kind, target in self._relations(main) or [
            (kind, f"{dirname(main)}/{kind}.xml")
            for kind in USUAL
            if _key(f"{dirname(main)}/{kind}.xml") in self._members
        ]:
            key = _key(target)
            if kind not in READ or key in seen:
                continue
            seen.add(key)
            member = self._members.get(key)
            try:
                if member is None:
                    raise KeyError(target)
                yield Part(kind, parse_part(self._read(member)))
            except (KeyError, etree.XMLSyntaxError):
                self.missing.append(target)

    def _relations(self, source: str) -> list[tuple[str, str]]:
        """The kinds and the targets of what a part is related to inside the package."""
        folder, name = split(source)
        member = self._members.get(_key(join(folder, "_rels", f"{name}.rels")))
        if member is None:
            return []
        try:
            root = parse_part(self._read(member))
        except etree.XMLSyntaxError:
            return []
        return [
            (each.get("Type", "").rsplit("/", 1)[-1], _resolved(folder, each.get("Target", "")))
            for each in root.iter(etree.Element)
            if each.get("TargetMode") != "External" and each.get("Target")
        ]


def _refuse_hostile(members: list[ZipInfo]) -> None:
    """Judge a package by its directory, before anything is unpacked."""
    xml = [part.file_size for part in members if part.filename.endswith((".xml", ".rels"))]
    if (
        sum(part.file_size for part in members) > LARGEST_UNPACKED
        or max(xml, default=0) > LARGEST_XML
    ):
        raise _too_large()
    if any(part.flag_bits & 1 for part in members):
        raise UnreadableFileError("encrypted", "Tệp nén có mật khẩu; hãy gửi bản không khóa.")


def _too_large() -> UnreadableFileError:
    message = "Tệp Word khi bung nén quá lớn (trên 50 MB chữ hoặc 300 MB tất cả)."
    return UnreadableFileError("too-large", message)


def _of_another_kind() -> UnreadableFileError:
    message = "Tệp nén hoặc tệp Office khác, không phải Word; hãy lưu lại dạng .docx."
    return UnreadableFileError("unsupported", message)


def _resolved(folder: str, target: str) -> str:
    target = unquote(target).replace("\\", "/")
    return normpath(target.lstrip("/") if target.startswith("/") else join(folder, target))


def _key(name: str) -> str:
    """Names in a package do not tell capitals from small letters."""
    return name.replace("\\", "/").lstrip("/").lower()
