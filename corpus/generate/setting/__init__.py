"""Sets a draft as a file: Word, PDF from either of two producers, a scan without text."""
