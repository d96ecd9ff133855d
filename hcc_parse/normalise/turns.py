"""Which of several numbers in turn a figure is: `trước hạn, quá hạn lần lượt là 80 và 3`."""

from hcc_parse.domain import Figure, Mentions
from hcc_parse.normalise.composing import is_in_turn


def turn_of(figure: Figure, mentions: Mentions) -> tuple[int, int] | None:
    """Which of how many a figure is after `lần lượt là`: they all bear the same label."""
    label = figure.path[0]
    shares = figure.kind == "share" and " và " in label  # `đầu vào và đầu ra đạt 98% và 97%`
    if not shares and not is_in_turn(label):
        return None
    same = [
        one
        for one in mentions.figures
        if one.path[0] == label and one.place.address == figure.place.address
    ]
    if shares and len(same) < 2 and not is_in_turn(label):
        return None
    return same.index(figure), len(same)
