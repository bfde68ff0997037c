"""One round of the documentation loop: pages into the spec, whom it hurts, new outputs, a report.

`round` does it, `report` says it as the text of a pull request.
"""
