"""Writes what of scans was not read as it is set: counts by kind, examples with their pictures."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pypdfium2
from PIL import Image

from corpus.scanning.counted import Fault
from corpus.scanning.run import Done, Scan
from hcc_parse.domain import Box, Passage

SHOWN = 12  # faults of a kind that are shown with their picture
WORDS = 60  # stretches of words that are listed
LONG = 90  # characters of a stretch that are shown
SCALE = 3.0  # pixels of a crop to a point
MARGIN = 12.0  # points around what is shown


def write_failures(done: Iterable[Done], folder: Path) -> None:
    """Write `failures.md` and the pictures beside it, in `crops`."""
    crops = folder / "crops"
    crops.mkdir(parents=True, exist_ok=True)
    for old in crops.glob("*.png"):
        old.unlink()
    scans = [scan for one in done for scan in one.scans]
    (folder / "failures.md").write_text("\n".join(_lines(scans, crops)) + "\n", "utf-8")


def _lines(scans: list[Scan], crops: Path) -> Iterator[str]:
    yield "# What was not read as it is set\n"
    for scan in scans:
        kinds = Counter(fault.kind for fault in scan.faults)
        told = ", ".join(f"{kind} {count}" for kind, count in kinds.most_common())
        yield f"- {scan.path.name} ({scan.manner}, {scan.seconds:.0f} s): {told or 'nothing'}"
        yield from (f"    - problem: {problem}" for problem in scan.problems)
        for severity, verdicts in scan.false.items():
            for one in verdicts:
                told = f"{one.finding['check']} {one.finding['message']}"
                yield f"    - FALSE {severity.upper()} {told}"
        yield from (f"    - slip not told: {missed}" for missed in scan.missed)
    every = [(scan, fault) for scan in scans for fault in scan.faults]
    for kind, count in Counter(_class(fault) for _, fault in every).most_common():
        yield f"\n## {kind}: {count}\n"
        of_kind = [pair for pair in every if _class(pair[1]) == kind]
        for number, (scan, fault) in enumerate(of_kind[:: max(1, count // SHOWN)][:SHOWN]):
            name = f"{kind.replace(' ', '-').replace(',', '')}-{number}.png"
            drawn = fault.cell is not None and _draw(scan.path, fault.cell, crops / name)
            link = f" ![](crops/{name})" if drawn else ""
            yield f"- {scan.path.name}: {_said(fault)}{link}"

    yield from _misread(scans)


def _misread(scans: list[Scan]) -> Iterator[str]:
    """The words that were read otherwise, the most frequent first."""
    every = sum((scan.misread for scan in scans), Counter[tuple[str, str, bool]]())
    unsaid = sum(count for (_, _, doubtful), count in every.items() if not doubtful)
    yield f"\n## words of the text: {every.total()}, of them {unsaid} without doubt\n"
    for (wanted, told, doubtful), count in every.most_common(WORDS):
        sure = "" if doubtful else " (sure)"
        yield f"- {count} x set {wanted[:LONG]!r}, read {told[:LONG]!r}{sure}"
    yield "\n## words that are set nowhere\n"
    for scan in scans:
        told = "  ".join(f"{word} {count}" for word, count in scan.added.most_common(WORDS))
        yield f"- {scan.path.name}, {scan.added.total()} words: {told}"


def _class(fault: Fault) -> str:
    return f"{fault.kind}, {'doubtful' if fault.doubtful else 'sure'}"


def _said(fault: Fault) -> str:
    where = f" in {fault.where!r}" if fault.where else ""
    page = ""
    if fault.cell and fault.cell.words:
        box, word = fault.cell.words[0].box, fault.cell.words[0]
        page = f", page {box.page} at {box.x0:.0f},{box.top:.0f}, confidence {word.confidence:.2f}"
        page += f", rivals {', '.join(word.rivals)}" if word.rivals else ""
    return f"set {fault.wanted!r}, read {fault.told!r}{where}{page}"


def _draw(path: Path, passage: Passage, target: Path) -> bool:
    """Cut the place of a passage out of the scan; False where it has none."""
    boxes = [word.box for word in passage.words]
    if not boxes:
        return False
    page = boxes[0].page
    on_page = [box for box in boxes if box.page == page]
    _cut(path, page, on_page).save(target)
    return True


def _cut(path: Path, number: int, boxes: list[Box]) -> Image.Image:
    document = pypdfium2.PdfDocument(path)
    try:
        picture: Image.Image = document[number - 1].render(scale=SCALE).to_pil().convert("RGB")
    finally:
        document.close()
    left, top = min(b.x0 for b in boxes) - 3 * MARGIN, min(b.top for b in boxes) - MARGIN
    right, bottom = max(b.x1 for b in boxes) + 3 * MARGIN, max(b.bottom for b in boxes) + MARGIN
    edges = (max(0.0, left), max(0.0, top), right, bottom)
    return picture.crop(tuple(round(edge * SCALE) for edge in edges))  # type: ignore[arg-type]
