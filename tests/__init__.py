"""Tests of the generator (here) and of the client that it makes (in `client`)."""
