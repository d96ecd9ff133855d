"""Which scorer tells a slip of spelling from another label: `python -m corpus.terms`."""
