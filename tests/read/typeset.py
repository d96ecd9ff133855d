"""Words as a printer would set them: every letter 6 points wide, every line 12 points high."""

from hcc_parse.domain import Block, Box, Paragraph
from hcc_parse.read.printed.pages import Page
from hcc_parse.read.printed.words import Line, PrintedWord

LETTER, HEIGHT, LEADING = 6.0, 12.0, 16.0
LEFT, RIGHT, WIDTH, TALL = 80.0, 500.0, 560.0, 800.0


def line(text: str, *, top: float = 100, left: float = LEFT, page: int = 1) -> Line:
    """A line of words one space apart."""
    words: Line = []
    for word in text.split():
        right = left + LETTER * len(word)
        box = Box(page=page, x0=left, top=top, x1=right, bottom=top + HEIGHT)
        words.append(PrintedWord(text=word, box=box))
        left = right + LETTER
    return words


def full(text: str, *, top: float, page: int = 1) -> Line:
    """A line that ends at the right margin, as one that its author did not end."""
    words = line(text, top=top, page=page)
    last = words[-1].box
    box = Box(page=page, x0=last.x0, top=top, x1=RIGHT, bottom=last.bottom)
    return [*words[:-1], PrintedWord(text=words[-1].text, box=box)]


def centred(text: str, *, top: float, middle: float = (LEFT + RIGHT) / 2) -> Line:
    """A line with as much room on its left as on its right."""
    return line(text, top=top, left=middle - LETTER * len(text) / 2)


def page_of(lines: list[Line], number: int = 1) -> Page:
    """A page with lines and no table."""
    return Page(number=number, width=WIDTH, height=TALL, lines=lines, tables=[])


def texts_of(blocks: list[Block]) -> list[str]:
    """The text of each paragraph, and of each cell of a table."""
    texts = []
    for block in blocks:
        cells = [block] if isinstance(block, Paragraph) else list(block.cells)
        texts += [cell.passage.text for cell in cells]
    return texts
