"""Languages without Qt: sentences of all layers recognised, and the words and numbers of documents for people."""
