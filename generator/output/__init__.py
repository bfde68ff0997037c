"""Writing: formatted files go to disk all at once or not at all.

`files` makes the new files and `formatting` has ruff lay them out, `manifest` remembers what was
written, `plan` compares that with the disk and with the new files, `staging` puts a whole new
folder in the place of the old one, and `prepare` does all this but for the last step. `own_folder`
keeps unfinished work apart, `transaction` writes several files of a project at once. `stamp` knows
when there is nothing to do.
"""
