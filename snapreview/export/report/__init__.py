"""The report in HTML: one page that opens from disk and needs no network."""
