"""What the grammars cost on hostile texts, and how that grows with the length of a text."""
