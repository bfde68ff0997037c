"""What arrives, how it is read and checked, and what goes back."""
