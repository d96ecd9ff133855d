"""A unit of the roster from which no report of the period came."""

from collections import defaultdict
from collections.abc import Iterator

from hcc_parse.check.crossing import Scene, across
from hcc_parse.domain import Crossing, Directory, Received, Said, Severity, Sight, State, unit_name


@across(
    "X01",
    title=Said("Đơn vị chưa có báo cáo", "No report of a unit"),
    severity=Severity.WARNING,
    rationale=Said(
        """Đơn vị có trong danh sách mà không có báo cáo nào của kỳ này. Còn tệp không đọc được, hoặc
        tệp không rõ của đơn vị nào, thì chưa chắc là chưa nộp: chỉ lưu ý, và kể các tệp ấy ra.""",
        """A unit of the roster of which there is no report for this period. While files could not be
        read, or are of no known unit, one of them may be its report: then it is a note that names
        them.""",
    ),
    basis=Said(
        "So danh sách đơn vị với tên ở phần đầu các báo cáo nhận được.",
        "The roster against the letterheads of the reports received.",
    ),
    wrong="""
        === đơn vị xã An Phú, xã Bình Hòa
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
    """,
    right="""
        === đơn vị xã An Phú, xã Bình Hòa
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        === bao-cao/xa-binh-hoa.docx
        UBND XÃ BÌNH HÒA
        BÁO CÁO
        Kết quả quý II năm 2026
    """,
)
def not_sent(scene: Scene) -> Iterator[Crossing]:
    """Name each unit without a report that counts, and the files that may be it all the same."""
    directory = Directory(scene.round.roster)
    sent = {file.unit for file in scene.round.received if file.state is State.USED}
    own: defaultdict[str | None, list[Received]] = defaultdict(list)
    named: defaultdict[str, list[Received]] = defaultdict(list)
    for file in scene.round.received:
        if file.state is not State.DUPLICATE:
            own[file.unit].append(file)
            bears = directory.named_in(file.path)
            if bears is not None and file.unit != unit_name(bears):
                named[unit_name(bears)].append(file)
    for unit in map(unit_name, scene.round.roster):
        if unit not in sent:
            unknown = [file for file in own[None] if file not in named[unit]]
            yield _told(unit, own[unit], named[unit], unknown)


def _told(
    unit: str, own: list[Received], named: list[Received], unknown: list[Received]
) -> Crossing:
    failed = [file for file in own if file.state is State.FAILED]
    other = [file for file in own if file.state is State.WRONG_TERM]
    if failed:
        vi = f"Chưa có báo cáo đọc được của {unit}: tệp {_some(failed)} không đọc được."
        en = f"There is no readable report of {unit}: {_some(failed)} could not be read."
    elif other:
        vi = f"Chưa có báo cáo kỳ này của {unit}; tệp {_some(other)} là của kỳ khác."
        en = f"There is no report of {unit} for this period; {_some(other)} is of another one."
    else:
        vi = f"Không có báo cáo nào của {unit} trong các tệp nhận được."
        en = f"There is no report of {unit} among the files received."
    if named:
        vi += f" Tệp {_some(named)} mang tên đơn vị này, nhưng phần đầu là đơn vị khác."
        en += f" {_some(named)} bears its name, but another letterhead."
    if unknown and not failed:
        vi += f" Còn {len(unknown)} tệp chưa rõ của đơn vị nào: {_some(unknown)}."
        en += f" {len(unknown)} files are of no known unit: {_some(unknown)}."
    files = {file.path: file for file in (*failed, *other, *named, *unknown)}
    return not_sent.crossing(
        Said(vi, en),
        subject=unit,
        unit=unit,
        severity=Severity.NOTE if failed or named or unknown else Severity.WARNING,
        sights=[Sight(path, path) for path in files],
    )


def _some(files: list[Received]) -> str:
    first = ", ".join(file.path for file in files[:3])
    return first if len(files) <= 3 else f"{first} …"
