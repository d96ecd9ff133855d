"""`python -m corpus.paraphrases [BANK …] [--show]`: slips found and true phrases accused, by bank.

With `--show`, the phrases that went wrong are printed, of the half to learn from only.
"""

import sys
from collections import Counter

from corpus.paraphrases.bank import banks, phrases

KINDS = ("slips", "true")
HALVES = ("learned", "kept")


def main() -> None:
    """Print right of all, for each bank, kind and half."""
    named = [word for word in sys.argv[1:] if not word.startswith("-")]
    print("bank", *(f"{kind}, {half}" for kind in KINDS for half in HALVES), sep="\t")
    for bank in named or banks():
        right, every = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
        for phrase in phrases(bank):
            key = ("slips" if phrase.checks else "true", "kept" if phrase.kept else "learned")
            every[key] += 1
            right[key] += phrase.is_right
            if "--show" in sys.argv and not (phrase.kept or phrase.is_right):
                print(f"    {key[0]}: {phrase.said}")
        keys = [(kind, half) for kind in KINDS for half in HALVES]
        print(bank, *(f"{right[key]}/{every[key]}" for key in keys), sep="\t")


if __name__ == "__main__":
    main()
