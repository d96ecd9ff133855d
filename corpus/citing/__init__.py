"""Short generated texts that cite documents in all the hard ways, and what a reader reads there."""
