"""A quarter's inbox of invented communes, with known troubles, and what must be found in it."""
