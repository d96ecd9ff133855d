"""The command `hcc-parse`."""

import sys

import typer

from hcc_parse.cli.archive_keeping import app
from hcc_parse.cli.mistakes import WrongUsage, in_vietnamese
from hcc_parse.cli.streams import open_streams
from hcc_parse.errors import HccError

STOPPED = 130  # the exit code of a command stopped by Ctrl-C


def main(arguments: list[str] | None = None) -> None:
    """Run the command; every mistake of use is answered with one Vietnamese line, exit code 2."""
    open_streams()
    command = typer.main.get_command(app)
    code: object = 0
    try:
        code = command.main(arguments, prog_name="hcc-parse", standalone_mode=False)
    except WrongUsage as error:
        print(in_vietnamese(error), file=sys.stderr)
        code = 2
    except HccError as error:
        print(error, file=sys.stderr)
        code = 2
    except (KeyboardInterrupt, typer.Abort):
        code = STOPPED
    except BrokenPipeError:
        sys.stderr.close()
    except OSError as error:  # nothing but the help is written outside of a command
        from hcc_parse.cli.writing import reason

        print(f"Không ghi được ra màn hình: {reason(error)}.", file=sys.stderr)
        code = 2
    if code == STOPPED:  # typer turns Ctrl-C into it too
        print("Đã dừng theo yêu cầu.", file=sys.stderr)
    sys.exit(code if isinstance(code, int) else 0)
