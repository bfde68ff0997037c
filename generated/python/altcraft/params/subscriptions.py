"""Requests of Subscriptions.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TypedDict


class SubscriptionsSetCcDataParam(TypedDict, total=False):
    """Contact in a messenger."""

    id: int
    """ID of the chat between the bot and the user. Required for the channel `telegram_bot`.
    Required: conditional.
    """
    phone: str
    """Phone number of the WhatsApp user. Required for the channel `whatsapp`. Required:
    conditional.
    """


class SubscriptionsGetCcDataParam(TypedDict, total=False):
    """Contact in a messenger."""

    id: int
    """ID of the chat between the bot and the user. Required for the channel `telegram_bot`.
    Required: conditional.
    """
    phone: str
    """Phone number of the WhatsApp user. Required for the channel `whatsapp`. Required:
    conditional.
    """


class SubscriptionsDeleteCcDataParam(TypedDict, total=False):
    """Contact in a messenger."""

    id: int
    """ID of the chat between the bot and the user. Required for the channel `telegram_bot`.
    Required: conditional.
    """
    phone: str
    """Phone number of the WhatsApp user. Required for the channel `whatsapp`. Required:
    conditional.
    """


class SubscriptionsUndeleteCcDataParam(TypedDict, total=False):
    """Contact in a messenger."""

    id: int
    """ID of the chat between the bot and the user. Required for the channel `telegram_bot`.
    Required: conditional.
    """
    phone: str
    """Phone number of the WhatsApp user. Required for the channel `whatsapp`. Required:
    conditional.
    """
