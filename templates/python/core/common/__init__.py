"""What every other part uses, and what uses no other part."""
