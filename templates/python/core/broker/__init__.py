"""Calls and imports over the message broker of the platform, instead of HTTP."""
