"""How much of a Word file is read before it is refused, and how much is told before it is counted.

libxml2 itself refuses XML nested deeper than 256 elements, some eighty tables in one another.
"""

LARGEST_UNPACKED = 300_000_000  # bytes; beyond that a file is a bomb, not a report
LARGEST_XML = 50_000_000  # bytes of one part: a report of 1,000 pages needs less
MOST_CELLS = 400_000  # of all tables: a report of 1,000 pages full of tables needs a tenth
WIDEST_SPAN = 1024  # columns; Word itself allows 63, a larger number is damaged or hostile
MOST_LAID_OUT = 63  # columns of a table laid out with tabs, as many as Word gives a real one
DEEPEST_LEVEL = 9  # of a list; Word counts nine
LONGEST_STYLE_CHAIN = 20  # styles based on one another; Word allows eleven
MOST_FIGURES_TOLD = 20  # figures of tracked changes told one by one
MOST_OBJECTS_TOLD = 10  # pictures and embedded things told one by one
SHARE_OF_A_TABLE = 3  # a picture of a table is wider than the text is, divided by this
LOWEST_TABLE = 720_000  # EMU, 2 cm: a picture less high is a line or a logo
