"""How everything looks: theme, style sheet, icons, and small widgets without a subject of their own."""
