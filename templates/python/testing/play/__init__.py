"""What `altcraft play` adds: a page, a journal of changes, and first records."""
