"""Runs that outlive their process: what was sent, and what came of it, in a file."""
