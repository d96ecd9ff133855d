"""Two ways of seeing what is drawn on the pages of a PDF, in the same words."""
