"""What a tracked change does to what stands in it: come in, gone, moved away, by whom."""

from lxml import etree

from hcc_parse.read.word.names import DEL, INS, MOVE_FROM, VAL, W
from hcc_parse.read.word.pieces import Change, Where
from hcc_parse.read.word.styles import is_on

CHANGES = (INS, DEL, MOVE_FROM)


def within(element: etree._Element, where: Where) -> Where:
    """What is true inside a tracked change: a deletion weighs more than an insertion around it."""
    if element.tag == INS:
        change = where.change or Change("inserted", author_of(element))
        return where._replace(change=change)
    if element.tag == DEL:
        return Where(where.reason or "deleted", Change("deleted", author_of(element)))
    return where._replace(reason=where.reason or "moved-away")


def inside_of(properties: etree._Element | None, where: Where) -> Where:
    """What is true in a row or a cell by its properties: gone, come in, or hidden."""
    for each in properties if properties is not None else ():
        if each.tag in (DEL, f"{W}cellDel"):
            return Where(where.reason or "deleted", Change("deleted", author_of(each)))
        if each.tag in (INS, f"{W}cellIns") and where.change is None:
            where = where._replace(change=Change("inserted", author_of(each)))
        elif each.tag == f"{W}hidden" and is_on(each.get(VAL)):
            where = where._replace(reason=where.reason or "hidden")
    return where


def author_of(change: etree._Element) -> str:
    """Who made a tracked change, as the file names them."""
    return " ".join((change.get(f"{W}author") or "").split())
