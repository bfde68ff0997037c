"""Calls that show what the spec has not seen: reading ones, unless others are allowed.

`plan` puts them into an order in which each gets its IDs from earlier ones, `platform` sends one,
`run` goes through the plan, and `har` is the recording, which `observe` then reads.
"""
