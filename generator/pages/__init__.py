"""Fetching of the documentation's pages: politely, and only what changed.

`polite` asks the site, `sitemap` and `site` know which addresses are pages of the documentation,
`record` remembers what was fetched when, `fetch` puts them together.
"""
