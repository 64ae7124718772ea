"""What leaves the program: the comparison manifest and its masks. No Qt."""
