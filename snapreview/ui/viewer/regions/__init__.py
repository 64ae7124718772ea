"""The connected changes of the pair in sight: found in the background, boxed, listed, walked."""
