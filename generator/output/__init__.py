"""Writing: formatted files go to disk all at once or not at all.

`formatting` runs black, `spool` holds what is new, `manifest` remembers what was written, `plan`
compares that with the disk and with the new files, `staging` prepares a whole new folder and swaps
it in. `stamp` knows when there is nothing to do.
"""
