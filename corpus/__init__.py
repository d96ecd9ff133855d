"""Reports of our own writing, in the manner of real ones, with the findings they deserve."""
