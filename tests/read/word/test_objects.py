"""What is not read in a Word file is told, if it may carry figures."""

from pathlib import Path

import pytest

from tests.read.word_file import p, r, read_word, tbl, tc, told, tr

CM = 360_000  # EMU


def drawing(inside: str, across: float = 10, down: float = 5, uri: str = "picture") -> str:
    data = f'<a:graphicData uri="http://x/{uri}">{inside}</a:graphicData>'
    extent = f'<wp:extent cx="{int(across * CM)}" cy="{int(down * CM)}"/>'
    graphic = f"<wp:inline>{extent}<a:graphic>{data}</a:graphic></wp:inline>"
    return f"<w:r><w:drawing>{graphic}</w:drawing></w:r>"


def old_picture(style: str) -> str:
    return f'<w:r><w:pict><v:shape style="{style}"><v:imagedata/></v:shape></w:pict></w:r>'


def ole(program: str) -> str:
    return f'<w:r><w:object><o:OLEObject ProgID="{program}"/></w:object></w:r>'


BLIP = "<a:blip/>"


@pytest.mark.parametrize(
    ("thing", "said"),
    [
        (drawing(BLIP), "hình ảnh lớn"),
        (drawing("", uri="chart"), "biểu đồ"),
        (drawing("", uri="diagram"), "SmartArt"),
        (drawing("<a:p><a:r><a:t>12</a:t></a:r></a:p>", uri="lockedCanvas"), "chữ trong hình vẽ"),
        (old_picture("width:300pt;height:4in"), "hình ảnh lớn"),
        (ole("Excel.Sheet.12"), "đối tượng nhúng (bảng tính Excel.Sheet.12)"),
        (ole("Package"), "đối tượng nhúng (tệp Package)"),
        ("<w:r><w:object/></w:r>", "đối tượng nhúng"),
    ],
)
def test_things_that_may_carry_figures_are_told(tmp_path: Path, thing: str, said: str) -> None:
    report, texts = read_word(tmp_path, p("Biểu đồ 1", thing), p("Hết"))
    assert texts == ["Biểu đồ 1", "Hết"]
    ((message, place),) = told(report, "unread-object")
    assert said in message
    assert place == "Biểu đồ 1"


@pytest.mark.parametrize(
    "thing",
    [
        drawing(BLIP, across=2, down=2),
        drawing(BLIP, across=12, down=0.2),
        drawing("<a:line/>", across=12, down=12, uri="wps"),
        old_picture("width:40pt;height:40pt"),
        old_picture("width:bad;height:40"),
        f"<w:del>{drawing(BLIP)}</w:del>",
        "<w:r><w:pict><v:line/></w:pict></w:r>",
    ],
)
def test_lines_and_logos_are_not_told(tmp_path: Path, thing: str) -> None:
    report, _ = read_word(tmp_path, p("Độc lập - Tự do - Hạnh phúc", thing))
    assert told(report, "unread-object") == []


@pytest.mark.parametrize(("wide", "told_of"), [("11906", 1), ("29760", 0), ("595pt", 1)])
def test_large_is_what_is_large_beside_the_text(tmp_path: Path, wide: str, told_of: int) -> None:
    page = f'<w:pgSz w:w="{wide}" w:h="16838"/><w:pgMar w:left="1701" w:right="850"/>'
    report, _ = read_word(tmp_path, p("x", drawing(BLIP, 7)), f"<w:sectPr>{page}</w:sectPr>")
    assert len(told(report, "unread-object")) == told_of


def test_a_picture_alone_is_told_after_what_stands_before_it(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, p("Bảng 1"), p(drawing(BLIP)))
    assert [place for _, place in told(report, "unread-object")] == ["Bảng 1"]
    first, _ = read_word(tmp_path, p(drawing(BLIP)), p("Hết"))
    assert [place for _, place in told(first, "unread-object")] == [""]


def test_a_picture_in_a_cell_is_told_there(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, tbl(tr("a", tc(p("b", drawing(BLIP))))))
    assert [place for _, place in told(report, "unread-object")] == ["b"]


@pytest.mark.parametrize("tag", ["altChunk", "subDoc"])
def test_content_of_another_file_is_told(tmp_path: Path, tag: str) -> None:
    report, texts = read_word(tmp_path, p("Một"), f'<w:{tag} r:id="rId7"/>', p("Hai"))
    assert texts == ["Một", "Hai"]
    assert [place for _, place in told(report, "unread-object")] == ["Một"]


def test_a_picture_written_twice_is_told_once(tmp_path: Path) -> None:
    old = f"<mc:Fallback>{old_picture('width:300pt;height:300pt')}</mc:Fallback>"
    both = f'<mc:Choice Requires="wpg">{drawing(BLIP)}</mc:Choice>{old}'
    content = f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"
    report, _ = read_word(tmp_path, p(r("Một"), content))
    assert len(told(report, "unread-object")) == 1


def test_many_pictures_are_told_in_part_and_counted(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, *(p(f"Ảnh {n}", drawing(BLIP)) for n in range(15)))
    messages = [message for message, _ in told(report, "unread-object")]
    assert len(messages) == 11
    assert messages[-1].startswith("Còn 5 hình ảnh")
