"""Saved pages read into blocks, whatever form they were saved in."""
