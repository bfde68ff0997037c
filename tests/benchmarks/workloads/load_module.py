"""Prints the milliseconds of an import: `load_module.py MODULE`."""

import sys
import time
from importlib import import_module

start = time.perf_counter()
import_module(sys.argv[1])
print((time.perf_counter() - start) * 1e3)
