"""python -m hcc_parse."""

from hcc_parse.cli import main

main()
