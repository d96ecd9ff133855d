"""Shares told as all of one whole that are not 100 % together."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Said, Severity, in_words

HALF, MOST = 50, 2  # percent: of one whole one part is more, two where one is mistyped


@check(
    "A11",
    title=Said("Các tỷ lệ cộng lại không đủ 100%", "Shares that miss 100 %"),
    severity=Severity.WARNING,
    rationale=Said(
        """Các tỷ lệ kể sau “cơ cấu”, “gồm” là toàn bộ của một số nên cộng lại phải được 100%, sai
        lệch nhiều nhất một đơn vị của chữ số cuối cho mỗi tỷ lệ do làm tròn. Danh sách có mục không
        ghi tỷ lệ, hoặc kể sau “trong đó”, thì không xét; nhiều tỷ lệ cùng quá nửa (mỗi tỷ lệ của một số
        khác nhau) cũng không xét.""",
        """Shares listed after “comprising” are all of one whole and must be 100 % together, but for
        one unit of the last digit each. Lists with other items, or after “of which”, are left
        alone, and so are lists in which more than two are above one half: each is of another whole.""",
    ),
    basis=Said("Số học.", "Arithmetic."),
    wrong="Cơ cấu nguồn hồ sơ gồm: trực tuyến 60%, trực tiếp 30%, bưu chính 5%.",
    right="Cơ cấu nguồn hồ sơ gồm: trực tuyến 60,3%, trực tiếp 34,4%, bưu chính 5,2%.",
)
def shares_miss_whole(dossier: Dossier) -> Iterator[Finding]:
    """Add up each list of shares that is told as all."""
    for whole in dossier.mentions.told.wholes:
        if whole.holds or sum(share.value > HALF for share in whole.shares) > MOST:
            continue
        terms = " + ".join(share.text for share in whole.shares)
        sum_ = f"{terms} = {in_words(whole.added)}"
        yield shares_miss_whole.finding(
            Said(
                f"Các tỷ lệ kể ra là toàn bộ nhưng {sum_}%, không phải 100%: một tỷ lệ sai, thiếu "
                "một phần, hoặc các phần trùng nhau.",
                f"The shares are told as all, but {sum_} %, not 100 %: one is wrong, a part is "
                "missing, or the parts overlap.",
            ),
            subject=whole.subject,
            at=whole.shares[0].place,
            explanation=sum_,
            evidence=[stated(share, "part") for share in whole.shares],
        )
