"""Fields of Word: their result is shown, their code is an instruction."""

from lxml import etree

from hcc_parse.read.word.lists import whole
from hcc_parse.read.word.names import VAL, W
from hcc_parse.read.word.styles import is_on

MARK, KIND = f"{W}fldChar", f"{W}fldCharType"
TICKED, EMPTY = "☒", "☐"


class Fields:
    """The fields that are open, while a story is read from its beginning to its end."""

    def __init__(self) -> None:
        self._open: list[bool] = []  # of each, from outside in: whether its code is being read
        self._codes = 0  # how many of them are true
        self._stray: set[etree._Element] = set()

    @property
    def in_code(self) -> bool:
        """Whether what comes now belongs to the code of a field."""
        return self._codes > 0

    def begin(self, story: etree._Element) -> None:
        """Start on a story; a field that never ends in it hides nothing."""
        self._open, self._codes = [], 0
        opened: list[list[etree._Element]] = []
        self._stray = set()
        for mark in story.iter(MARK):
            kind = mark.get(KIND)
            if kind == "begin":
                opened.append([mark])
            elif not opened:
                self._stray.add(mark)
            elif kind == "end":
                opened.pop()
            else:
                opened[-1].append(mark)
        self._stray.update(mark for marks in opened for mark in marks)

    def meet(self, mark: etree._Element) -> None:
        """Go on over the beginning, the separator or the end of a field."""
        if mark in self._stray:
            return
        kind = mark.get(KIND)
        if kind == "begin":
            self._open.append(True)
            self._codes += 1
        elif self._open:
            self._codes -= self._open.pop()
            if kind != "end":
                self._open.append(False)


def shown_choice(mark: etree._Element) -> str:
    """What a box to tick or a list to choose from shows; Word keeps it beside the text."""
    data = mark.find(f"{W}ffData")
    if data is None:
        return ""
    box, menu = data.find(f"{W}checkBox"), data.find(f"{W}ddList")
    if box is not None:
        states = (box.find(f"{W}{name}") for name in ("checked", "default"))
        state = next((each for each in states if each is not None), None)
        return TICKED if state is not None and is_on(state.get(VAL)) else EMPTY
    if menu is None:
        return ""
    result = menu.find(f"{W}result")
    entries = menu.findall(f"{W}listEntry")
    place = whole(result.get(VAL), 0) if result is not None else 0
    return entries[place].get(VAL, "") if place < len(entries) else ""
