"""Lists of a Word file: the levels of a list, its parts, and paragraphs that belong to it."""

from tests.read.word_file import p, part


def level(depth: int | str, shape: str, text: str, start: int | str = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{shape}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(*levels: str, lists: str = "") -> dict[str, str]:
    abstract = f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
    one = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    return {"numbering": part("numbering", abstract + one + lists)}


def item(text: str, depth: int | str = 0, list_id: int | str = 1) -> str:
    properties = f'<w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/>'
    return p(f"<w:pPr><w:numPr>{properties}</w:numPr></w:pPr>", text)


OUTLINE = numbering(
    level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "lowerLetter", "%3)")
)
