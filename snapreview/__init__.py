"""snapreview: review the visual changes between two builds of screenshots."""

__version__ = "0.1.0"
