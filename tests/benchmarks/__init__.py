"""Benchmarks: this project beside its peers, in one run. `make bench` runs them."""
