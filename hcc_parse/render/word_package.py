"""The zip of a Word file, opened to change a few of its parts and written again without a clock."""

import zlib
from io import BytesIO
from posixpath import basename, dirname, join, normpath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lxml import etree

TYPES = "[Content_Types].xml"
TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KINDS_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
MEMBER = "application/vnd.openxmlformats-officedocument.wordprocessingml"
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest day that a zip can name
DAMAGE = (BadZipFile, zlib.error, etree.XMLSyntaxError, LookupError, ValueError, RuntimeError)
"""What a damaged package raises."""


class WordPackage:
    """The parts of a Word file by name; parts that are not touched stay as they are, byte for byte.

    Attributes:
        main: The name of the part that holds the text, `word/document.xml`.
    """

    def __init__(self, content: bytes) -> None:
        """Open a package.

        Raises:
            DAMAGE: When it is no zip, has a part twice, or lacks the part that holds the text.
        """
        self._parts: dict[str, bytes] = {}
        self._methods: dict[str, int] = {}
        with ZipFile(BytesIO(content)) as archive:
            for member in archive.infolist():
                if member.filename in self._parts:
                    raise BadZipFile(f"{member.filename} twice")
                self._parts[member.filename] = archive.read(member)
                self._methods[member.filename] = member.compress_type
        self.main = self.related("", "officeDocument") or "word/document.xml"
        self.part(self.main)

    def part(self, name: str) -> etree._Element:
        """The root of a part, parsed without entities and without the network.

        Raises:
            DAMAGE: When it is not there, is no XML, or declares a DOCTYPE.
        """
        parser = etree.XMLParser(
            resolve_entities=False,
            load_dtd=False,
            no_network=True,
            remove_comments=True,
            remove_pis=True,
        )
        root = etree.fromstring(self._parts[self._named(name)], parser)
        if root.getroottree().docinfo.doctype:
            raise ValueError(f"{name} declares a DOCTYPE")
        return root

    def has(self, name: str) -> bool:
        """Whether there is a part, whatever the capitals of its name."""
        return self._named(name) in self._parts

    def related(self, source: str, kind: str) -> str | None:
        """The name of the part that another is related to by a kind such as `comments`."""
        listed = _list_of(source)
        if not self.has(listed):
            return None
        for relation in self.part(listed):
            if relation.get("Type", "").rsplit("/", 1)[-1] == kind:
                target = relation.get("Target", "")
                if relation.get("TargetMode") != "External":
                    return normpath(join("/", dirname(source), target)).lstrip("/")
        return None

    def put(self, name: str, root: etree._Element) -> None:
        """Put a part in the place of an old one, or behind all others."""
        name = self._named(name)
        self._parts[name] = etree.tostring(
            root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True
        )

    def relate(self, kind: str, name: str, *, strict: bool) -> None:
        """Relate the main part to another one of a kind, and declare what that one is."""
        listed = _list_of(self.main)
        root = (
            self.part(listed)
            if self.has(listed)
            else etree.Element(f"{{{RELATIONS_SPACE}}}Relationships", nsmap={None: RELATIONS_SPACE})
        )
        taken = {relation.get("Id") for relation in root}
        number = next(n for n in range(1, len(taken) + 2) if f"hcc{n}" not in taken)
        about = {
            "Id": f"hcc{number}",
            "Type": f"{KINDS_STRICT if strict else KINDS}/{kind}",
            "Target": f"/{name}",
        }
        etree.SubElement(root, f"{{{RELATIONS_SPACE}}}Relationship", about)
        self.put(listed, root)

    def declare(self, name: str, kind: str) -> None:
        """Declare the content type of a part of a kind, unless that is done."""
        types = self.part(TYPES)
        declared = {str(each.get("PartName", "")).lower() for each in types}
        if f"/{name}".lower() not in declared:
            about = {"PartName": f"/{name}", "ContentType": f"{MEMBER}.{kind}+xml"}
            etree.SubElement(types, f"{{{TYPES_SPACE}}}Override", about)
            self.put(TYPES, types)

    def written(self) -> bytes:
        """The package as a zip; the same parts give the same bytes."""
        target = BytesIO()
        with ZipFile(target, "w") as archive:
            for name, content in self._parts.items():
                member = ZipInfo(name, EPOCH)
                stored = self._methods.get(name) == ZIP_STORED
                member.compress_type = ZIP_STORED if stored else ZIP_DEFLATED
                archive.writestr(member, content)
        return target.getvalue()

    def _named(self, name: str) -> str:
        if name in self._parts:
            return name
        alike = (other for other in self._parts if other.lower() == name.lower())
        return next(alike, name)


def _list_of(source: str) -> str:
    return join(dirname(source), "_rels", f"{basename(source)}.rels")
