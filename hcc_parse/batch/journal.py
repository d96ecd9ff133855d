"""What happened when: a line for each event, added and never changed; nothing rests on it."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

Event = Literal["run", "started", "finished", "failed", "damaged", "ended"]


class Journal:
    """The journal of a folder of results; each line is on the disk before the work goes on.

    Args:
        path: The file; made by the first event.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._begun = False

    def tell(self, event: Event, **what: str | int) -> None:
        """Add an event, with the time by this machine's clock."""
        line = json.dumps({"at": datetime.now(UTC).isoformat(), "event": event, **what})
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        number = os.open(self._path, flags, 0o600)
        try:
            text = line + "\n" if self._begun or _ends_whole(self._path) else f"\n{line}\n"
            self._begun = True
            os.write(number, text.encode())
            os.fsync(number)
        finally:
            os.close(number)

    def events(self) -> list[dict[str, Any]]:
        """All events; a line that a killed run left half written is passed over."""
        if not self._path.exists():
            return []
        found = []
        for line in self._path.read_text("utf-8", errors="replace").splitlines():
            try:
                event = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(event, dict):
                found.append(event)
        return found


def _ends_whole(path: Path) -> bool:
    with path.open("rb") as file:
        if file.seek(0, os.SEEK_END) == 0:
            return True
        file.seek(-1, os.SEEK_END)
        return file.read() == b"\n"
