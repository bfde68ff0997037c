"""Scripts that complete the command, one module for each shell."""
