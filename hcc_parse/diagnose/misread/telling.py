"""What is said of doubtful readings: which were taken by the sums, and how many stay in doubt."""

from collections.abc import Iterator, Sequence

from hcc_parse.domain import REGISTERED, Grid, Problem, Repair, Report, Said, Unsure, cell

SHOWN = 5  # numbers quoted that stay in doubt; the result lists all of them


def told_readings(
    unsure: Sequence[Unsure], report: Report, grids: Sequence[Grid]
) -> Iterator[Problem]:
    """Yield a problem for each reading that was taken, and one for all that stay in doubt.

    Args:
        unsure: The numbers that were read with doubt.
        report: With the readings that were taken by the registry of documents.
        grids: Its tables.
    """
    by_block = {grid.block: grid for grid in grids}
    for repair in report.repairs:
        if repair.reason == REGISTERED:
            yield _registered(repair)
    for one in unsure:
        if one.outcome == "taken":
            yield _taken(one, _where(one, by_block))
    still = [one for one in unsure if one.outcome == "open"]
    if still:
        yield _open(still, by_block)


def _taken(one: Unsure, where: Said) -> Problem:
    figure = one.figure
    return Problem(
        code="reading-taken",
        message=f"{where.vi}: đọc là {figure.text} (máy đọc ban đầu: {one.first}), đã kiểm theo "
        "tổng.",
        english=f"{where.en}: read as {figure.text} (first reading: {one.first}), checked by the "
        "sums.",
        place=figure.place,
    )


def _registered(repair: Repair) -> Problem:
    page = min((box.page for box in repair.place.boxes), default=None)
    return Problem(
        code="reading-taken",
        message=f"{f'Trang {page}' if page else 'Trong lời'}: đọc là {repair.after} (máy đọc ban "
        f"đầu: {repair.before}), đã kiểm theo danh mục văn bản.",
        english=f"{f'Page {page}' if page else 'In the text'}: read as {repair.after} (first "
        f"reading: {repair.before}), checked by the registry of documents.",
        place=repair.place,
    )


def _open(still: Sequence[Unsure], grids: dict[int, Grid]) -> Problem:
    told = [(_where(one, grids), one) for one in still[:SHOWN]]
    vi = "; ".join(f"{where.vi}: {_readings(one, 'có thể là')}" for where, one in told)
    en = "; ".join(f"{where.en}: {_readings(one, 'may be')}" for where, one in told)
    more = len(still) - len(told)
    return Problem(
        code="reading-unsure",
        message=f"Bản quét: {len(still)} số đọc chưa chắc, không phép cộng nào xác nhận được; số "
        f"nào sai là do máy đọc thì không phải lỗi của đơn vị. {vi}"
        f"{f'; và {more} số khác' if more else ''}.",
        english=f"Scan: {len(still)} numbers were read with doubt and no sum bears them out; a "
        f"misreading is no fault of the unit. {en}{f'; and {more} more' if more else ''}.",
        place=still[0].figure.place,
    )


def _readings(one: Unsure, may_be: str) -> str:
    rivals = ", ".join(rival.text for rival in one.figure.rivals)
    return f"{one.figure.text} ({may_be} {rivals})" if rivals else one.figure.text


def _where(one: Unsure, grids: dict[int, Grid]) -> Said:
    """`Trang 3, dòng 5 (Đất đai), cột (8) Trước hạn`, or where the text says what it counts."""
    place = one.figure.place
    page = min((box.page for box in place.boxes), default=None)
    vi, en = ([f"Trang {page}"], [f"Page {page}"]) if page else ([], [])
    grid = grids.get(place.address.block)
    row = next((r for r in grid.rows if r.index == place.address.row), None) if grid else None
    if grid is not None and row is not None:
        said = cell(row, grid.column(place.address.column or 0))
    else:
        label = " ".join(one.figure.label.split())
        said = Said(f"trong lời, “{label}”", f"in the text, “{label}”")
    vi.append(said.vi)
    en.append(said.en)
    return Said(*(_capital(", ".join(parts)) for parts in (vi, en)))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
