"""The commands, one module each: `add_arguments` declares, `run` does the work.

Heavy modules are imported inside `run`, so that `--help` and the other commands start fast.
"""
