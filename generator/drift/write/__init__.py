"""Writing of drift into the spec's files: edits of located spans, checked before they are saved."""
