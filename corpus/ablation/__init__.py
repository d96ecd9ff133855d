"""What each heuristic is worth: the score with it, and the score where it is held to one answer."""
