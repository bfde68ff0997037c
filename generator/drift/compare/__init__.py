"""The comparison of facts with the spec."""
