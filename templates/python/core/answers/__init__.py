"""What comes back: data or an error, records, text, and the results of a batch."""
