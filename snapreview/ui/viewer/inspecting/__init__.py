"""Looking at single pixels: inspector, loupe, grid."""
