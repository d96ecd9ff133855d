"""Numbers: those that are read as figures, and every other under the type that it is told by."""
