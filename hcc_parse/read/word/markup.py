"""XML of strangers, parsed without entities, without a DTD, and without the network."""

from lxml import etree

from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.word.names import STRICT, TRANSITIONAL


def parse_part(content: bytes) -> etree._Element:
    """Parse one XML part of a Word file; the strict form is given the names that Word uses.

    Raises:
        UnreadableFileError: When the XML declares a DOCTYPE, or nests too deep.
        etree.XMLSyntaxError: When it is no XML.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error):
            message = "Tệp Word lồng bảng hoặc khung quá sâu (trên 80 lớp); hãy bỏ bớt lớp lồng."
            english = "Tables or frames inside one another, over 80 deep; please take some away."
            raise UnreadableFileError("too-large", message, english) from error
        raise
    if root.getroottree().docinfo.doctype:  # Word never writes one; entities may hide text
        raise corrupt()
    if any(uri.startswith(STRICT) for uri in root.nsmap.values()):
        _use_the_names_of_word(root)
    return root


def corrupt() -> UnreadableFileError:
    """The error for a file that is broken inside."""
    message = "Tệp Word bị hỏng hoặc thiếu phần bên trong; hãy mở bằng Word rồi lưu lại dạng .docx."
    english = "The Word file is damaged or lacks parts; open it in Word and save it as .docx."
    return UnreadableFileError("corrupt", message, english)


def _use_the_names_of_word(root: etree._Element) -> None:
    for element in root.iter(etree.Element):
        element.tag = _renamed(str(element.tag))
        for name, value in list(element.attrib.items()):
            if name.startswith("{" + STRICT):
                del element.attrib[name]
                element.set(_renamed(str(name)), value)


def _renamed(name: str) -> str:
    uri, _, local = name[1:].rpartition("}")
    return f"{{{TRANSITIONAL[uri]}}}{local}" if uri in TRANSITIONAL else name
