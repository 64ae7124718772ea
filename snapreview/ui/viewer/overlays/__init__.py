"""What floats over the panes: the minimap, and the pill that tells what is done."""
