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
# Deleted and moved-away text is not read; a fallback repeats its choice; a text box is read apart;
# a field's code is an instruction.
SKIPPED = {
    f"{W}del",
    f"{W}moveFrom",
    f"{W}pPr",
    f"{W}rPr",
    f"{W}instrText",
    f"{W}delText",
    f"{W}txbxContent",
    f"{MC}Fallback",
}


def text_of(paragraph: etree._Element) -> str:
    """Return the text of a paragraph; tracked insertions are in, deletions are out."""
    return "".join(_pieces(paragraph))


def text_boxes(paragraph: etree._Element) -> Iterator[str]:
    """Yield the paragraphs of the text boxes anchored in a paragraph, each once."""
    for box in paragraph.iter(f"{W}txbxContent"):
        if not any(parent.tag == f"{MC}Fallback" for parent in box.iterancestors()):
            for inner in box.iter(f"{W}p"):
                yield text_of(inner)


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
