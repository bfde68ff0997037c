"""Files: links to them, fetching and resuming, and where they are saved."""
