"""Files with rows: reading them in every form, and writing down those that failed."""
