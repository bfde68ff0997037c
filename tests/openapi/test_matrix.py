"""The table of tools in the README of the documents is that of the contract tests."""

from tests.contract.matrix.table import TABLE, table


def test_the_table_of_tools_is_current(update_golden: bool) -> None:
    if update_golden:
        TABLE.write_text(table(), "utf-8")
    assert TABLE.read_text("utf-8") == table()
