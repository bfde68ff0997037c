"""Tests of the command `altcraft`."""
