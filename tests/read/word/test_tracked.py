"""Tracked changes of Word files are read as accepted, and their figures are told."""

from pathlib import Path

from tests.read.word_file import (
    asides_of,
    cells_of,
    deleted,
    inserted,
    p,
    part,
    r,
    read_word,
    t,
    table_in,
    tbl,
    tc,
    told,
    tr,
)

GONE = '<w:pPr><w:rPr><w:del w:id="7" w:author="Lan"/></w:rPr></w:pPr>'


def test_each_figure_of_a_change_is_told_with_its_place(tmp_path: Path) -> None:
    report, texts = read_word(
        tmp_path, p("Nhận ", deleted("1.520"), inserted("1.250 hồ sơ, trả 12"), "."), p("Hết 7")
    )
    assert texts == ["Nhận 1.250 hồ sơ, trả 12.", "Hết 7"]
    assert told(report, "tracked-figure") == [
        ("Số “1.520” bị xóa bởi Lan khi đang bật Track Changes; nên kiểm tra lại.", ""),
        ("Số “1.250” được thêm bởi Lan khi đang bật Track Changes; nên kiểm tra lại.", "1.250"),
        ("Số “12” được thêm bởi Lan khi đang bật Track Changes; nên kiểm tra lại.", "12"),
    ]
    place = next(each.place for each in report.problems if "1.520" in each.message)
    assert place is not None
    assert (place.address.block, place.start, place.end) == (0, 5, 5)


def test_a_figure_changed_in_part_is_told_whole(tmp_path: Path) -> None:
    report, texts = read_word(tmp_path, p("Nhận 1.2", inserted("50", author=""), " hồ sơ"))
    assert texts == ["Nhận 1.250 hồ sơ"]
    assert told(report, "tracked-figure") == [
        ("Số “50” (trong “1.250”) được thêm khi đang bật Track Changes; nên kiểm tra lại.", "1.250")
    ]


def test_runs_of_one_change_are_one_figure(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, p("Nhận ", deleted("1."), deleted("520"), "hồ sơ"))
    assert [message.split()[1] for message, _ in told(report, "tracked-figure")] == ["“1.520”"]
    assert asides_of(report) == [("deleted", "1.520")]


def test_words_of_a_change_are_no_figures(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, p("Một ", deleted("hai"), inserted("ba")))
    assert [problem.code for problem in report.problems] == ["tracked-changes"]


def test_many_figures_are_told_in_part_and_counted(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, p(inserted(" ".join(map(str, range(100, 145))))))
    messages = [message for message, _ in told(report, "tracked-figure")]
    assert len(messages) == 21
    assert messages[-1].startswith("Còn 25 số khác")


def test_a_deletion_inside_an_insertion_is_deleted(tmp_path: Path) -> None:
    both = inserted("x").replace(f"<w:r>{t('x')}</w:r>", deleted("12", author="Hoa"))
    report, texts = read_word(tmp_path, p("Một", both))
    assert texts == ["Một"]
    assert asides_of(report) == [("deleted", "12")]
    assert [m.split(" khi")[0] for m, _ in told(report, "tracked-figure")] == [
        "Số “12” bị xóa bởi Hoa"
    ]


def test_paragraphs_whose_mark_is_deleted_are_joined(tmp_path: Path) -> None:
    _, texts = read_word(tmp_path, p(GONE, "Đã nhận "), p(GONE, "12 "), p("hồ sơ"), p("Hết"))
    assert texts == ["Đã nhận 12 hồ sơ", "Hết"]


def test_a_deleted_mark_before_a_table_joins_nothing(tmp_path: Path) -> None:
    report, texts = read_word(tmp_path, p(GONE, "Một"), tbl(tr("a")), p("Hai"))
    assert texts == ["Một", "Hai"]
    assert [b.passage.text for b in report.blocks if hasattr(b, "passage")] == ["Một", "Hai"]


def test_a_paragraph_that_is_gone_is_not_counted_in_its_list(tmp_path: Path) -> None:
    level = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    listed = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    gone = f"<w:pPr>{listed}<w:rPr><w:del/></w:rPr></w:pPr>"
    items = [
        p(f"<w:pPr>{listed}</w:pPr>", "A"),
        p(gone, deleted("B")),
        p(f"<w:pPr>{listed}</w:pPr>", "C"),
    ]
    _, texts = read_word(tmp_path, *items, parts={"numbering": part("numbering", level)})
    assert texts == ["1. A", "2. C"]


def test_moved_text_is_set_aside_where_it_was(tmp_path: Path) -> None:
    away, here = (
        f'<w:{kind}RangeStart w:id="1"/><w:{kind}>{r("12 hồ sơ")}</w:{kind}>'
        f'<w:{kind}RangeEnd w:id="1"/>'
        for kind in ("moveFrom", "moveTo")
    )
    mark = "<w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr>"
    report, texts = read_word(tmp_path, p(mark, away), p("Một"), p(here))
    assert texts == ["Một", "12 hồ sơ"]
    assert asides_of(report) == [("moved-away", "12 hồ sơ")]
    assert told(report, "tracked-figure") == []


def test_rows_come_in_and_go_with_their_figures(tmp_path: Path) -> None:
    new = tr("b", "34", properties='<w:ins w:author="Hoa"/>')
    old = tr("c", "56", properties="<w:del/>")
    report, _ = read_word(tmp_path, tbl(tr("a", "12"), old, new))
    assert [cell[:2] + cell[4:] for cell in cells_of(table_in(report))] == [
        (0, 0, "a"),
        (0, 1, "12"),
        (1, 0, "b"),
        (1, 1, "34"),
    ]
    assert asides_of(report) == [("deleted", "c"), ("deleted", "56")]
    assert [(m.split(" khi")[0], at) for m, at in told(report, "tracked-figure")] == [
        ("Số “34” được thêm bởi Hoa", "34"),
        ("Số “56” bị xóa", ""),
    ]


def test_a_table_that_is_gone_leaves_no_block(tmp_path: Path) -> None:
    report, texts = read_word(tmp_path, p("Một"), tbl(tr("12", properties="<w:del/>")), p("Hai"))
    assert texts == ["Một", "Hai"]
    assert len(report.blocks) == 3
    assert asides_of(report) == [("deleted", "12")]


def test_cells_come_in_and_go(tmp_path: Path) -> None:
    cells = tc("a"), tc("7", properties="<w:cellDel/>"), tc("8", properties="<w:cellIns/>")
    report, _ = read_word(tmp_path, tbl(tr(*cells)))
    assert cells_of(table_in(report)) == [(0, 0, 1, 1, "a"), (0, 1, 1, 1, "8")]
    assert asides_of(report) == [("deleted", "7")]
    assert {"“7”", "“8”"} == {m.split()[1] for m, _ in told(report, "tracked-figure")}


def test_a_tracked_merge_of_cells_is_done_and_a_tracked_split_too(tmp_path: Path) -> None:
    first, more = (f'<w:cellMerge w:vMerge="{kind}"/>' for kind in ("rest", "cont"))
    split = '<w:cellMerge w:vMergeOrig="cont"/>'
    rows = (
        tr(tc("a", properties=first), "1"),
        tr(tc("b", properties=more), "2"),
        tr(tc("c", properties=split, merge="continue"), "3"),
    )
    report, _ = read_word(tmp_path, tbl(*rows))
    assert [cell for cell in cells_of(table_in(report)) if cell[1] == 0] == [
        (0, 0, 2, 1, "a\nb"),
        (2, 0, 1, 1, "c"),
    ]


def test_a_change_of_looks_only_changes_no_text(tmp_path: Path) -> None:
    was = '<w:rPrChange w:id="3" w:author="Lan"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'
    report, texts = read_word(tmp_path, p(r("12 hồ sơ", was)))
    assert texts == ["12 hồ sơ"]
    assert told(report, "tracked-figure") == []


def test_changes_in_a_note_are_told(tmp_path: Path) -> None:
    note = part("footnotes", f'<w:footnote w:id="1">{p("Gồm ", inserted("12"))}</w:footnote>')
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    report, _ = read_word(tmp_path, p("Một", mark), parts={"footnotes": note})
    assert [at for _, at in told(report, "tracked-figure")] == ["12"]
    assert report.problems[0].code == "tracked-changes"
