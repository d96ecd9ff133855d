"""Appendices sent as workbooks: a sheet is read as its title lines and one table."""
