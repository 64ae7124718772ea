"""Drawing of the two bundled demo builds: a fictional phone app and a fictional web product."""
