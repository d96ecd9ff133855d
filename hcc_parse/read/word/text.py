"""The characters of a Word paragraph, as the reader of the page sees them."""

from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
# Deleted and moved-away text is not read; a fallback repeats its choice.
UNSHOWN = {f"{W}del", f"{W}moveFrom", f"{MC}Fallback"}
# A text box is read apart; a field's code is an instruction.
SKIPPED = UNSHOWN | {
    f"{W}pPr",
    f"{W}rPr",
    f"{W}instrText",
    f"{W}delText",
    f"{W}txbxContent",
}


def text_of(paragraph: etree._Element) -> str:
    """Return the text of a paragraph; tracked insertions are in, deletions are out."""
    return "".join(_pieces(paragraph))


def shown_paragraphs(element: etree._Element) -> Iterator[etree._Element]:
    """Yield an element, if it is a paragraph, and those inside: of cells, of text boxes, once."""
    for paragraph in element.iter(f"{W}p"):
        if not any(parent.tag in UNSHOWN for parent in paragraph.iterancestors()):
            yield paragraph


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        if child.tag in SKIPPED:
            continue
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in SIGNS:
            yield SIGNS[child.tag]
        else:
            yield from _pieces(child)
