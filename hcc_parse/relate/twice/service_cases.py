"""Online cases of full services, told among the cases of these services and again by name."""

from collections.abc import Iterator

from hcc_parse.domain import Fact, Knowledge, Restatement, Said

SERVICES, ONLINE, CASES = "services_full_with_cases", "received_online", "cases_full_online"
ONLY_SOME = Said(
    "nếu số này chỉ kể hồ sơ làm trực tuyến ở mọi bước thì hai số không trái nhau, nhưng báo cáo "
    "chưa nói rõ",
    "if these are the cases handled online at every step the two figures do not conflict, but the "
    "report does not say so",
)


def service_cases(facts: tuple[Fact, ...], knowledge: Knowledge) -> Iterator[Restatement]:
    """Yield the two counts, where one paragraph tells both.

    `15 DVCTT toàn trình gồm 483 hồ sơ (trực tuyến 483, …), hồ sơ trực tuyến toàn trình: 454`.
    """
    text = [fact for fact in facts if fact.grid is None and fact.figure.qualifier is None]
    services = {id(fact.figure) for fact in text if fact.indicator == SERVICES}
    named = [fact for fact in text if fact.indicator == CASES and fact.period is None]
    for online in text:
        cases = online.figure.whole
        service = cases.whole if cases is not None else None
        if online.indicator != ONLINE or service is None or id(service) not in services:
            continue
        for fact in named:
            if fact.figure.place.address == online.figure.place.address:
                yield Restatement(
                    first=fact.figure,
                    second=online.figure,
                    subject=knowledge.indicators[CASES].label,
                    agreed=online.figure.value,
                    reading=ONLY_SOME,
                )
