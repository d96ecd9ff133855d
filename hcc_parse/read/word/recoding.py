"""Letters of before Unicode in a Word file: what they show, and what the file has."""

from collections.abc import Iterable, Iterator

from hcc_parse.domain import Passage, Repair
from hcc_parse.read.letters import Stretch, coding_of, decode, unseen
from hcc_parse.read.word.pieces import Line, Piece
from hcc_parse.vietnamese import nfc


def in_unicode(line: Line) -> tuple[Line, tuple[Stretch, ...]]:
    """Turn the pieces set in such a font into Unicode; leave out characters that nobody sees.

    Returns:
        The pieces, and what was changed; places are counted in the text of all shown pieces.
    """
    shown = [piece for piece in line if piece.reason is None and piece.text]
    if not any(coding_of(piece.font) or unseen(piece.text) for piece in shown):
        return line, ()
    whole = decode((piece.text, piece.font or None) for piece in shown)
    texts = [decode([(piece.text, piece.font or None)]).text for piece in shown]
    if nfc("".join(texts)) != whole.text:  # a letter begins in one piece and ends in the next
        texts = [whole.text, *[""] * (len(shown) - 1)]
    turned = {id(piece): text for piece, text in zip(shown, texts, strict=True)}
    return [_with(piece, turned.get(id(piece), piece.text)) for piece in line], whole.stretches


def _with(piece: Piece, text: str) -> Piece:
    return piece if piece.text == text else piece._replace(text=text)


def repairs_of(stretches: Iterable[Stretch], passage: Passage, lead: int) -> Iterator[Repair]:
    """The record of what was changed in a passage.

    Args:
        stretches: What `in_unicode` gave.
        passage: The passage made of the pieces.
        lead: White space that the pieces had before the text of the passage.
    """
    for stretch in stretches:
        start = min(max(stretch.start - lead, 0), len(passage.text))
        end = min(max(stretch.end - lead, 0), len(passage.text))
        place, after = passage.at(start, end), passage.text[start:end]
        yield Repair(place=place, before=stretch.before, after=after, reason=stretch.reason)
