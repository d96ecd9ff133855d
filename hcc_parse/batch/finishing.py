"""From a run to its results: the round, the papers of each unit, the tables and the site of all."""

from dataclasses import replace

from hcc_parse.batch.asking import asked_term
from hcc_parse.batch.assembling import assemble
from hcc_parse.batch.confinement import give_back
from hcc_parse.batch.folder import Folder
from hcc_parse.batch.outcomes import Told
from hcc_parse.batch.outputs import entries, write_papers
from hcc_parse.batch.round_review import review_round
from hcc_parse.batch.run import Run
from hcc_parse.check import EVERY_CHECK
from hcc_parse.domain import Brief, Failure, Problem, RoundReview, State
from hcc_parse.render.csv_files import csv_files
from hcc_parse.render.round_json import round_as_json
from hcc_parse.render.sarif import sarif_of
from hcc_parse.render.site import checks_page, checks_path, index_page, total_pages
from hcc_parse.render.workbook import write_workbook

INDEX = "index.html"
WORKBOOK, RESULT, SARIF, SHEETS = "tong-hop.xlsx", "ket-qua.json", "ket-qua.sarif", "csv"


def round_of(run: Run, previous: tuple[Brief, ...], against: Brief | None) -> RoundReview:
    """The round of a run, reviewed.

    Raises:
        HccError: If the period cannot be used.
    """
    asks = run.asks
    asked = asked_term(asks.period) if asks.period else None
    found = assemble(run.received, asked, run.roster, previous, against)
    review = review_round(found, run.settings.knowledge)
    passed = tuple(_passed_over(folder) for folder in run.passed)
    return replace(review, problems=(*passed, *review.problems))


def _passed_over(folder: str) -> Problem:
    message = (
        f"Thư mục {folder} chứa kết quả của một lần chạy batch: không đọc tệp nào trong đó; nếu có "
        "báo cáo thì hãy chép ra ngoài."
    )
    english = f"The folder {folder} holds results of a batch: no file in it was read."
    return Problem(code="results-in-inbox", message=message, english=english)


def write_results(
    run: Run, review: RoundReview, told: Told, template: bytes | None = None
) -> tuple[Failure, ...]:
    """Write all that people receive of a round below the folder of results.

    Returns:
        Which units' papers could not be made, and why.

    Raises:
        OSError: When the system refuses.
    """
    folder = Folder(run.asks.out)
    give_back()
    wrong = write_papers(run, review, folder, template, told)
    known, language = run.settings.knowledge, run.asks.language
    made = frozenset(folder.made)
    folder.write_lines(checks_path(), [checks_page(EVERY_CHECK.values(), language)])
    for path, page in total_pages(review, known, language):
        folder.write_lines(path, [page])
    give_back()
    for name, lines in csv_files(review, known, language, checks=EVERY_CHECK, papers=made):
        folder.write_lines(f"{SHEETS}/{name}", lines)
    with folder.opened(WORKBOOK) as file:
        write_workbook(review, known, file, language, checks=EVERY_CHECK, papers=made)
    folder.write_lines(SARIF, sarif_of(review, EVERY_CHECK, language))
    whole = round_as_json(
        review, known, entries(run, review), language, profile=run.settings.profile
    )
    folder.write_lines(RESULT, whole)
    used = (file for file in review.round.received if file.state is State.USED and file.brief)
    run.store.put_round((file.key, file.path) for file in used)
    front = index_page(review, known, language, checks=EVERY_CHECK, made=made)
    folder.write_lines(INDEX, [front])
    folder.tidy()
    return wrong
