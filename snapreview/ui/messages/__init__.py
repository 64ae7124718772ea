"""What the program says to the reader: notices, questions, fault reports."""
