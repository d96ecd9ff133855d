"""An appendix or table that is announced and not there."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Announcement, Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import fold, in_words

ROMAN = {"i": 1, "v": 5, "x": 10}
FEWEST = 2  # numbered tables, without which a number may be that of a form
HEAD = 40  # letters of a title in which its number stands


@check(
    "M03",
    title=Said("Phụ lục nêu ra mà không có", "An announced appendix is absent"),
    severity=Severity.WARNING,
    rationale=Said(
        """Lời báo cáo nói có phụ lục hoặc bảng kèm theo, nhưng tệp không có. Có thể phụ lục gửi ở
        tệp khác; lời nói rõ là gửi riêng, gửi bản mềm thì chỉ lưu ý.""",
        """The text says that an appendix or table is attached, but the file holds none. It may have
        been sent as another file; where the words say so it is a note.""",
    ),
    basis=Said(
        "Logic: điều đã nêu phải có.",
        "Logic: what is announced must be there.",
    ),
    wrong="UBND xã đã niêm yết các thủ tục mới. (Có phụ lục kèm theo)",
    right="""
        UBND xã đã niêm yết các thủ tục mới. (Có phụ lục kèm theo)
        PHỤ LỤC
        | STT | Thủ tục | Số lượng |
        | 1 | Hộ tịch | 3 |
        | 2 | Đất đai | 2 |
    """,
)
def appendix_absent(dossier: Dossier) -> Iterator[Finding]:
    """Hold what is announced against what is there."""
    told: set[tuple[str, str | None]] = set()
    for announced in dossier.mentions.announcements:
        key = (announced.what, announced.name)
        if key in told or _is_there(announced, dossier):
            continue
        told.add(key)
        what = ("phụ lục" if announced.what == "appendix" else "bảng, biểu") + (
            f" {announced.name}" if announced.name else ""
        )
        yield appendix_absent.finding(
            Said(
                f"“{announced.text}”, nhưng trong tệp không có {what} nào (có thể gửi ở tệp khác).",
                f"“{announced.text}”, but the file holds no such appendix or table "
                "(it may have been sent apart).",
            ),
            subject=what.replace(" ", "-"),  # its number is its name
            at=announced.place,
            severity=Severity.NOTE if _is_sent_apart(announced, dossier) else Severity.WARNING,
            evidence=[Evidence(announced.text, "stated", announced.place)],
        )


def _is_sent_apart(announced: Announcement, dossier: Dossier) -> bool:
    """Whether its sentence says that it goes another way: `Phụ lục 01 (gửi bản mềm)`."""
    text = dossier.report.passage_at(announced.place).text[announced.place.start :].lower()
    sentence = text.partition(". ")[0]
    return any(word in sentence for word in dossier.knowledge.number_words["sent-apart"])


def _is_there(announced: Announcement, dossier: Dossier) -> bool:
    mentions = dossier.mentions
    titles = [fold(dossier.report.text_at(place)) for place in mentions.appendices]
    asked = _value(announced.name.lower()) if announced.name else None
    if announced.what == "table" and asked is not None and not titles:
        heads = _numbered_tables(announced, dossier)
        if len(heads) < FEWEST:
            return bool(mentions.grids)
        return asked in heads or "/" in announced.text
    named = [value for title in titles if (value := _number_of(title)) is not None]
    named += sorted(_numbered(("phu", "luc"), dossier)) if announced.what == "appendix" else []
    if asked is not None and named:
        bare = sum(_number_of(title) is None for title in titles)
        return asked in named or (bare > 0 and asked <= len({*named}) + bare)
    if asked is not None and titles and announced.what == "appendix":
        return asked <= len(titles)
    return bool(titles or mentions.grids)


def _number_of(title: str) -> int | None:
    """The number of an appendix in its heading: `PHỤ LỤC I`, `Phụ lục 02`, `Phụ lục số 01`."""
    words = [word for word in in_words(title).split() if word != "so"]
    return _value(words[2]) if len(words) > 2 else None


def _numbered_tables(announced: Announcement, dossier: Dossier) -> set[int]:
    """The numbers of tables that are called as the announced one is: `Biểu số 02`, `BẢNG 3. …`."""
    return _numbered(("bieu",) if "bieu" in fold(announced.text) else ("bang",), dossier)


def _numbered(called: tuple[str, ...], dossier: Dossier) -> set[int]:
    """The numbers behind some words that open a paragraph."""
    announcing = {one.place.address for one in dossier.mentions.announcements}
    found = set()
    for passage in dossier.report.paragraphs():
        if passage.address in announcing:
            continue
        words = in_words(passage.plain[:HEAD]).split()
        words = [word for word in words[: len(called) + 2] if word != "so"]
        number, opens = words[len(called) :], tuple(words[: len(called)]) == called
        if opens and number and (value := _value(number[0])) is not None:
            found.add(value)
    return found


def _value(name: str) -> int | None:
    """The number of an appendix, in Roman letters or digits.

    >>> _value("02"), _value("iv"), _value("a")
    (2, 4, None)
    """
    if name.isdecimal():
        return int(name)
    if not name or not set(name) <= set(ROMAN):
        return None
    values = [ROMAN[letter] for letter in name]
    after = [*values[1:], 0]
    return sum(-one if one < two else one for one, two in zip(values, after, strict=True))
