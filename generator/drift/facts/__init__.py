"""What a page says, as facts."""
