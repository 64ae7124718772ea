"""The views of a pair, one file each, and the table of them."""
