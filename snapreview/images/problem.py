"""An image that cannot be used, as an expected outcome."""


class ImageProblem(Exception):
    """The image cannot be read or decoded; the message is a sentence for people."""
