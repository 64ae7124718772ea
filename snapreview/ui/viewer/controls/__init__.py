"""What stands beside the caption of a view: its sliders and switches."""
