"""A report on another period than the one asked for."""

from collections import Counter
from collections.abc import Iterator

from hcc_parse.check.crossing import Scene, across
from hcc_parse.domain import Brief, Crossing, Received, Round, Said, Severity, Sight, State, Term

SEVERAL = 6  # periods that are named


@across(
    "X04",
    title=Said("Sai kỳ báo cáo", "Not the period asked for"),
    severity=Severity.ERROR,
    rationale=Said(
        """Tiêu đề ghi kỳ khác kỳ được yêu cầu: số liệu không được cộng vào kỳ này. Nếu từ ngày đến
        ngày, hoặc ngày báo cáo, lại là của kỳ được yêu cầu thì có thể chỉ gõ nhầm tên kỳ: vẫn tính,
        và cần xem. Đơn vị đã có báo cáo đúng kỳ thì tệp kỳ khác chỉ là lưu ý. Không nêu kỳ trong lệnh thì lấy kỳ của quá nửa số báo cáo, và chỉ nêu là cần
        xem.""",
        """The title names another period than the one asked for: its figures are not added. Where
        its days or its date are those of the period asked for, the name may be a slip: it counts,
        and someone must look. Beside a report on the right period it is a note. Where no period was asked for, that of more than half of the reports
        is taken, and others are warnings only.""",
    ),
    basis=Said(
        "So tên kỳ và năm trong tiêu đề với kỳ được yêu cầu.",
        "Name and year of the period in the title against the one asked for.",
    ),
    wrong="""
        === kỳ 2026-Q2
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý I năm 2026
        Tổng số hồ sơ tiếp nhận: 120 hồ sơ.
    """,
    right="""
        === kỳ 2026-Q2
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả 6 tháng đầu năm và quý II năm 2026; nhiệm vụ quý III năm 2026
        Tổng số hồ sơ tiếp nhận: 120 hồ sơ.
    """,
)
def period_not_asked(scene: Scene) -> Iterator[Crossing]:
    """Tell each report whose period is another one, or may be."""
    asked = scene.round.asked
    if asked is None or scene.round.assumed:
        yield from _unasked(scene.round)
    if asked is None:
        return
    sent = {file.unit for file in scene.round.received if file.state is State.USED}
    for file in scene.round.received:
        if file.brief and (file.state is State.WRONG_TERM or file.doubtful):
            beside = file.state is State.WRONG_TERM and file.unit in sent
            yield _told(file, file.brief, asked, _weight(file, beside, scene.round.assumed))


def _weight(file: Received, beside: bool, assumed: bool) -> Severity:
    """A report sent beside that of the period is a note; a doubt is no error."""
    if beside:
        return Severity.NOTE
    certain = file.state is State.WRONG_TERM and not assumed
    return Severity.ERROR if certain else Severity.WARNING


def _unasked(round: Round) -> Iterator[Crossing]:
    """Say once which period is taken, or that the reports are of several and are added all the same."""
    briefs = [file.brief for file in round.received if file.brief is not None]
    times = Counter(brief.term.text for brief in briefs if brief.term.name and brief.term.year)
    if not times:
        return
    several = ", ".join(f"“{text}” ({n})" for text, n in sorted(times.items())[:SEVERAL])
    if round.asked is not None:
        vi = (
            f"Không nêu kỳ báo cáo trong lệnh: lấy “{round.asked.text}”, kỳ của quá nửa số báo cáo."
        )
        en = f"No period was asked for: “{round.asked.text}”, that of most reports, is taken."
    else:
        vi = (
            f"Không nêu kỳ báo cáo, và không kỳ nào chiếm quá nửa: {several}; tổng số lẫn nhiều kỳ."
        )
        en = f"No period was asked for, and none has most reports: {several}; totals mix periods."
    yield period_not_asked.crossing(Said(vi, en), subject="period", severity=Severity.NOTE)


def _told(file: Received, brief: Brief, asked: Term, weight: Severity) -> Crossing:
    own = brief.term.text or brief.title or ""
    then = Said("không cộng vào kỳ này", "its figures are not added")
    if file.state is not State.WRONG_TERM:
        then = Said("vẫn tính, cần xem lại tên kỳ", "it counts; see the name again")
    return period_not_asked.crossing(
        Said(
            f"Báo cáo ghi “{own}”, kỳ đang lấy là “{asked.text}”: {then.vi}.",
            f"The report says “{own}”, the period taken is “{asked.text}”: {then.en}.",
        ),
        subject=file.path,
        unit=file.unit,
        path=file.path,
        severity=weight,
        sights=[Sight(file.path, own, brief.title_spot)],
    )
