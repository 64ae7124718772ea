"""What can be learnt from image files, and decoding them with Pillow. No Qt."""
