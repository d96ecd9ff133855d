"""From a report of a JSON result to a submission that can be compared."""

from collections.abc import Iterator
from typing import Any

from hcc_parse.domain import Measure, Origin, Remark, Severity, Submission, lasting
from hcc_parse.domain.comparison import Amount
from hcc_parse.vietnamese import fold

Told = tuple[Measure, Amount, str]  # with its name in the report
FEW = 6  # words of a title or a label that name a table or a figure


def submission_of(report: dict[str, Any]) -> Submission:
    """Read a report of the result of `hcc-parse check --format json`.

    Raises:
        KeyError, TypeError, ValueError: If it is none.
    """
    source, origin = report["source"], report["origin"]
    amounts: dict[Measure, tuple[Amount, ...]] = {}
    names: dict[Measure, str] = {}
    for measure, value, name in (*_of_text(report), *_of_tables(report)):
        amounts[measure] = (*amounts.get(measure, ()), value)
        names.setdefault(measure, name)
    return Submission(
        path=str(source["path"]),
        origin=Origin(origin["unit"], origin["period"], source["sha256"]),
        remarks=tuple(_remark(finding) for finding in report["findings"]),
        amounts=amounts,
        names=names,
        silent=frozenset(report["silent"]),
        problems=tuple(problem["code"] for problem in report["problems"]),
    )


def _remark(finding: dict[str, Any]) -> Remark:
    return Remark(
        id=finding["id"],
        check=finding["check"],
        severity=Severity(finding["severity"]),
        message=finding["message"],
        waived=finding["waiver"] is not None,
    )


def _of_text(report: dict[str, Any]) -> Iterator[Told]:
    """The figures of the text that have a meaning, or at least words of their own."""
    for figure in report["figures"]:
        label = " ".join((figure["label"] or "").split())
        named = figure["indicator"] or lasting(label, FEW)
        if not named:
            continue
        yield (
            Measure(
                indicator=figure["indicator"],
                field=figure["field"],
                period=figure["period"],
                words="" if figure["indicator"] else lasting(label, FEW),
            ),
            figure["value"],
            label,
        )


def _of_tables(report: dict[str, Any]) -> Iterator[Told]:
    for table in report["tables"]:
        columns = {column["index"]: column for column in table["columns"]}
        for row in table["rows"]:
            if row["role"] not in ("data", "total"):
                continue
            for cell in row["cells"]:
                column = columns.get(cell["column"])
                if column is None or cell["value"] is None:
                    continue
                path = " › ".join(column["path"])
                yield (
                    Measure(
                        indicator=column["indicator"],
                        field=row["field"],
                        period=None,
                        words=fold(path),
                        table=lasting(table["title"] or "", FEW),
                        in_table=True,
                    ),
                    cell["value"],
                    path,
                )
