"""Counts never larger than another, by their meaning: cases paid online, of those to pay."""

from collections.abc import Iterable, Iterator

from hcc_parse.domain import Fact, Knowledge, Said, Sum

WHOLES = (None, "base")  # what a whole may be told as


def beyond_their_whole(
    facts: Iterable[Fact], said: Iterable[Sum], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield parts beside the count that they are out of, where no words tie them.

    `Hồ sơ có phí, lệ phí: 1.698 HS; thanh toán trực tuyến: 15.711 HS`.

    Args:
        facts: The counts of the text.
        said: What words tie to each other already.
        knowledge: `out_of` of a meaning names the whole; `bounded` which of them are never more.
    """
    told = list(facts)
    tied = {(id(sum_.total), id(part)) for sum_ in said for part in sum_.parts}
    bounded = set(knowledge.number_words["bounded"])
    wholes = {m.indicator: m.out_of for m in knowledge.meanings if m.indicator in bounded}
    for part in told:
        if part.indicator not in wholes or part.figure.qualifier is not None:
            continue
        if part.figure.whole is not None and part.figure.value <= part.figure.whole.value:
            continue  # it fits the whole that it is told of
        beside = [
            one.figure
            for one in told
            if one.indicator == wholes[part.indicator]
            and one.group == part.group
            and one.figure.qualifier in WHOLES
        ]
        if len(beside) == 1 and (id(beside[0]), id(part.figure)) not in tied:
            label = knowledge.indicators[wholes[part.indicator]].label
            yield Sum(
                kind="part",
                total=beside[0],
                parts=(part.figure,),
                basis=Said("một phần của", "a part of"),
                subject=Said(label, f"“{label}”"),
                certain=False,
                at_most=True,
            )
