"""What things are: frozen values and pure functions. No files, no processes, no Qt."""
