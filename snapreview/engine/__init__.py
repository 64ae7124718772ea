"""How one pair is compared: the odiff binary, one server process, the work loop. No Qt."""
