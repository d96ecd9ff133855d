"""What a Word file can have of some things at most, and how much is told before it is counted.

How much of a file is read before it is refused is said by `domain.Limits`.
"""

WIDEST_SPAN = 1024  # columns; Word itself allows 63, a larger number is damaged or hostile
MOST_LAID_OUT = 63  # columns of a table laid out with tabs, as many as Word gives a real one
DEEPEST_LEVEL = 9  # of a list; Word counts nine
LONGEST_STYLE_CHAIN = 20  # styles based on one another; Word allows eleven
MOST_FIGURES_TOLD = 20  # figures of tracked changes told one by one
MOST_OBJECTS_TOLD = 10  # pictures and embedded things told one by one
SHARE_OF_A_TABLE = 3  # a picture of a table is wider than the text is, divided by this
LOWEST_TABLE = 720_000  # EMU, 2 cm: a picture less high is a line or a logo
