"""What is stored, and what calls do to it as the spec says."""
