"""The start view: choosing two builds."""
