"""The command line. Imports Qt only to open the window."""
