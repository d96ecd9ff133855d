"""Writes an inbox: `python -m corpus.inbox --out DIR` fills DIR/den, and says what is true of it.

`den` holds what the units sent, `don-vi.csv` the roster, `su-that.json` what is true of both. The
same seed writes the same files.
"""

import argparse
from pathlib import Path

from corpus.inbox.writing import write_inbox


def main() -> None:
    """Write the inbox asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder to write to")
    parser.add_argument("--count", type=int, default=114, help="how many units")
    parser.add_argument("--seed", type=int, default=1, help="of all that is drawn")
    parser.add_argument("--healthy", action="store_true", help="one true report a unit")
    options = parser.parse_args()
    write_inbox(options.out, options.count, options.seed, options.healthy)
    print(f"Hộp thư của {options.count} đơn vị: {options.out}")


if __name__ == "__main__":
    main()
