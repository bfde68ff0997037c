"""Any number of items, sent in batches."""
