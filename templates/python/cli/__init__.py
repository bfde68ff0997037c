"""The command `altcraft`: one module for each of its commands."""
