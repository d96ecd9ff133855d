"""The container of a Word file: python-docx opens it, and where it refuses, the bare zip is read.

python-docx gives up a whole file for one part that is announced and not there; such a file is read
all the same, and the part is told as missing.
"""

from collections.abc import Callable
from io import BytesIO
from posixpath import join, normpath, split
from typing import Any, Protocol
from urllib.parse import unquote
from zipfile import ZipFile

from docx.opc.pkgreader import PackageReader
from lxml import etree

from hcc_parse.read.word.markup import parse_part

_open: Callable[[BytesIO], Any] = PackageReader.from_file  # it has no types
Relations = list[tuple[str, str]]
"""Kind (`styles`, `header`) and name of what a part is related to inside the package."""


class Container(Protocol):
    """Parts by name, whatever their capitals, and what they are related to."""

    def read(self, name: str) -> bytes | None:
        """The bytes of a part; None when it is not there."""

    def has(self, folder: str) -> bool:
        """Whether there is any part in a folder."""

    def relations(self, source: str) -> Relations:
        """What a part is related to, in the order of its list; that of the package for `""`."""


def opened(content: bytes) -> Container:
    """Open a package.

    Raises:
        Exception: Whatever zipfile, zlib and lxml raise on a damaged one.
    """
    try:
        package = _Package(_open(BytesIO(content)))
    except Exception:  # python-docx, zipfile and lxml errors share no base class
        return _Archive(content)
    main = next((name for kind, name in package.relations("") if kind == "officeDocument"), "")
    return package if main and package.relations(main) else _Archive(content)


class _Package:
    """A package that python-docx opened."""

    def __init__(self, reader: Any) -> None:
        self._parts = {_key(name): blob for name, _, _, blob in reader.iter_sparts()}
        self._relations: dict[str, Relations] = {}
        for source, relation in reader.iter_srels():
            if not relation.is_external:
                target = str(relation.target_partname).lstrip("/")
                kind = str(relation.reltype).rsplit("/", 1)[-1]
                self._relations.setdefault(_key(source), []).append((kind, target))

    def read(self, name: str) -> bytes | None:
        return self._parts.get(_key(name))

    def has(self, folder: str) -> bool:
        return any(name.startswith(folder) for name in self._parts)

    def relations(self, source: str) -> Relations:
        return self._relations.get(_key(source), [])


class _Archive:
    """A zip without a complete list of its parts."""

    def __init__(self, content: bytes) -> None:
        with ZipFile(BytesIO(content)) as archive:
            self._parts = {_key(name): archive.read(name) for name in archive.namelist()}

    def read(self, name: str) -> bytes | None:
        return self._parts.get(_key(name))

    def has(self, folder: str) -> bool:
        return any(name.startswith(folder) for name in self._parts)

    def relations(self, source: str) -> Relations:
        folder, name = split(source)
        listed = self._parts.get(_key(join(folder, "_rels", f"{name}.rels")))
        if listed is None:
            return []
        try:
            root = parse_part(listed)
        except etree.XMLSyntaxError:
            return []
        return [
            (each.get("Type", "").rsplit("/", 1)[-1], _resolved(folder, each.get("Target", "")))
            for each in root.iter(etree.Element)
            if each.get("TargetMode") != "External" and each.get("Target")
        ]


def _resolved(folder: str, target: str) -> str:
    target = unquote(target).replace("\\", "/")
    return normpath(target.lstrip("/") if target.startswith("/") else join(folder, target))


def _key(name: str) -> str:
    """Names in a package do not tell capitals from small letters."""
    return name.replace("\\", "/").lstrip("/").lower()
