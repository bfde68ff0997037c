"""What only profiles have: matching, fields, subscriptions."""
