"""Numbers told by their form: addresses, codes, telephones, numbers of headings and items."""

import re
from collections.abc import Iterator

from hcc_parse.extract.numbers.patterns import END, START, Grammar, Words
from hcc_parse.extract.word_patterns import after, alternatives

MARK = r"(?m:^)[^\S\n]*(?:[-–+*•●○▪]+[^\S\n]*)?"
FEWEST, MOST = 10, 12  # digits of a telephone number, with the code of the country


def of_addresses(words: Words, counts_nothing: str) -> Iterator[Grammar]:
    """Addresses on the web and on the street, codes, telephones."""
    yield Grammar(
        "address",
        re.compile(
            r"(?P<n>https?://\S+|www\.\S+|[\w.+-]{1,64}@\S{1,99}|<[^<>]{0,200}>"
            r"|(?<![\w.-])(?:[\w-]{1,40}\.){1,5}(?:vn|com|net|org)(?!\w)(?:/\S*)?)",
            re.IGNORECASE,
        ),
    )
    yield Grammar("code", re.compile(r"(?<![\w.])(?P<n>\d\.\d{6}(?:\.\w+)*)(?!\w)"))
    dotted = r"[A-Z]{1,3}\d{1,3}(?:[.-]\d+)+|\d{3}(?:\.\d\d)+\.[A-Z]\d+(?:-\d+)*"
    yield Grammar("code", re.compile(rf"(?<![\w.])(?P<n>{dotted})(?!\w)"))
    yield Grammar(
        "code", after(words["code"], r"\s*:?\s*(?P<n>(?=[\w.:/-]*\d)[\w.:/-]*\w)" + counts_nothing)
    )
    area = r"(?:\(?\+?84\)?|\(?0\d{1,3}\)?)"
    yield Grammar(
        "phone",
        re.compile(rf"{START}(?P<n>{area}[. \u00a0-]?(?:\d[. \u00a0-]?){{5,8}}\d){END}"),
        holds=_is_telephone,
    )
    yield Grammar("phone", re.compile(rf"{START}(?P<n>1[89]00[. ]?\d{{4}}(?:\d\d)?){END}"))
    called = rf"\s*(?:số|:|là)?\s*(?P<n>\d{{3,8}}){END}{counts_nothing}"
    yield Grammar("phone", after(words["phone"], called))
    hotline = rf"{START}(?P<n>{alternatives(words['hotline'])}){END}{counts_nothing}"
    yield Grammar("phone", re.compile(hotline))
    house = rf"\s+(?P<n>\d{{1,4}}[a-z]?(?:/\d{{1,4}}[a-z]?)*){END}{counts_nothing}"
    city = re.compile(rf"(?:{alternatives(words['no-street'])})\s*$", re.IGNORECASE)
    yield Grammar(
        "address",
        after(words["address"], house),
        holds=lambda match: city.search(match.string[: match.start("n")]) is None,
    )


def _is_telephone(match: re.Match[str]) -> bool:
    number: str = match["n"]
    digits = sum(c.isdigit() for c in number)
    return FEWEST <= digits <= (MOST - 1 if number.lstrip("(")[0] == "0" else MOST)


def of_lists(words: Words, no_count: str) -> Iterator[Grammar]:
    """Numbers of headings and of items: they count nothing but themselves."""
    dotted = r"(?:(?:[IVX]{1,5}|[A-ZĐ])\.)?(?P<n>\d{1,2}(?:\.\d{1,2}){0,4})"
    closed = r"[.)](?:[^\S\n]+|(?=[^\W\d])|$)|/[^\S\n]*(?=[^\W\d])"
    yield Grammar("list-number", re.compile(r"\[(?P<n>\d{1,3})\]"))
    yield Grammar("list-number", re.compile(rf"{MARK}{dotted}(?:{closed})"))
    bare = rf"{MARK}(?P<n>\d{{1,2}}(?:\.\d{{1,2}}){{1,4}})[^\S\n]+(?P<next>[^\W\d_])"
    yield Grammar("list-number", re.compile(bare), holds=_begins_a_title)
    dashed = rf"{MARK}(?P<n>\d{{1,2}})[^\S\n]+[-–][^\S\n]+(?P<next>[^\W\d_])"
    yield Grammar("list-number", re.compile(dashed), holds=_begins_a_title)
    no_staff = rf"(?!\s+(?i:{alternatives(words['staff'])})(?!\w))(?i:{no_count})"
    lost = rf"(?<=[.;]\s)(?P<n>[1-9]\d?){no_staff}[^\S\n]+(?P<next>[^\W\d_]{{2,}})(?!\w)"
    yield Grammar("list-number", re.compile(lost), holds=_begins_a_sentence)
    yield Grammar("list-number", re.compile(rf"{MARK}\((?P<n>\d{{1,2}})\)\s*(?=[^\W\d])"))
    yield Grammar(
        "list-number", re.compile(r"(?<=[\s:;,])(?P<n>\d{1,2})\)(?=\s+[^\W\d])"), holds=_stands_free
    )
    yield Grammar(
        "list-number", re.compile(r"(?<=[:;,.]\s)\((?P<n>\d{1,2})\)(?=\s+[^\W\d])"), holds=_in_order
    )


def _begins_a_title(match: re.Match[str]) -> bool:
    return str(match["next"]).isupper()


def _begins_a_sentence(match: re.Match[str]) -> bool:
    """`… của thành phố. 4 Tăng cường …`: the dot behind the number of an item was lost."""
    return str(match["next"]).istitle()


def _stands_free(match: re.Match[str]) -> bool:
    """Whether no bracket is open; the `a)` of an item has closed none."""
    before = match.string[: match.start()]
    opened = before.rfind("(") > before.rfind(")")
    return not opened and before.count("(") <= before.count(")")


def _in_order(match: re.Match[str]) -> bool:
    """Whether `(2)` follows `(1)`, or `(1)` is followed by `(2)`."""
    number = int(match["n"])
    before, after = match.string[: match.start()], match.string[match.end() :]
    return f"({number - 1})" in before or (number == 1 and "(2)" in after)
