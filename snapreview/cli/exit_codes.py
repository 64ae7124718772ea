"""What the exit codes of the command line mean."""

CLEAN = 0
DIFFERENCES = 1
COULD_NOT_RUN = 2
INTERRUPTED = 130
NO_READER = 141
TERMINATED = 143
