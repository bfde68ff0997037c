"""What is sent: typed dictionaries, one module for each resource.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from .enums import (
    AudienceSource,
    BasicMatching,
    BounceGrouping,
    CampaignState,
    HistoryAction,
    MailingType,
    Matching,
    ProfileMatching,
    PushProvider,
    PushSendingMode,
    RecordedChannel,
    SendingChannel,
    SubscriptionChannel,
    SubscriptionStatus,
    TemplateChannel,
    TriggerType,
)

__all__ = [
    "AudienceSource",
    "BasicMatching",
    "BounceGrouping",
    "CampaignState",
    "HistoryAction",
    "MailingType",
    "Matching",
    "ProfileMatching",
    "PushProvider",
    "PushSendingMode",
    "RecordedChannel",
    "SendingChannel",
    "SubscriptionChannel",
    "SubscriptionStatus",
    "TemplateChannel",
    "TriggerType",
]
