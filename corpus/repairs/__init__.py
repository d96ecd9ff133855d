"""The measure of the diagnosis: tables with known slips, and which figure was said to be wrong."""
