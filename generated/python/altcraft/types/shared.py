"""Objects that several answers share.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import Any

from .._core.answers.records import OpenRecord, Record, RecordList


class AccessGroup(Record):
    """Access group that an object of the platform belongs to."""

    __slots__ = ()

    id: int
    """Group ID. In some answers spelt `Id`."""
    name: str
    """Group name. In some answers spelt `Name`."""
    _schema_ = {"id": ("id", "", "", "Id"), "name": ("name", "", "", "Name")}


class Campaign(Record):
    """A campaign, which is a set of mailings and scenarios."""

    __slots__ = ()

    id: int
    """Campaign ID."""
    is_delete: bool
    """The campaign is deleted."""
    createtime: str
    """Time of creation."""
    updatetime: str
    """Time of the last change."""
    updated_user: str
    """User who made the last change."""
    name: str
    """Name of the campaign."""
    description: str
    """Description of the campaign."""
    tags: RecordList[Any]
    """Tags of the campaign."""
    state: str
    """Status of the campaign. Values: `cloning`: The campaign is being made as a copy; `inactive`:
    Inactive; `waiting`: Waiting for its activation; `active`: Active; `completed`: Completed;
    `deleted`: Deleted.
    """
    audience: CampaignAudience
    """Audience of the campaign."""
    _schema_ = {
        "tags": ("tags", "list", "OpenRecord"),
        "audience": ("audience", "record", "CampaignAudience"),
    }


class CampaignAudienceLcgStratificationFieldSettingsConditions(Record):
    """An item of `conditions`.

    The list: One condition for each stratum.
    """

    __slots__ = ()

    list_: RecordList[int] | RecordList[str]
    """Values of the field."""
    _schema_ = {"list_": ("list", "list", "OpenRecord")}


class CampaignAudienceLcgStratificationFieldSettings(Record):
    """An item of `stratification_field_settings`.

    The list: Profile fields that the group is stratified by.
    """

    __slots__ = ()

    field_name: str
    """Name of the field."""
    field_type: str
    """Type of the field."""
    condition_type: str
    """Kind of the conditions."""
    conditions: RecordList[CampaignAudienceLcgStratificationFieldSettingsConditions]
    """One condition for each stratum."""
    _schema_ = {
        "conditions": (
            "conditions",
            "list",
            "CampaignAudienceLcgStratificationFieldSettingsConditions",
        )
    }


class CampaignAudienceLcgSizeFormationSettings(Record):
    """Settings of the size."""

    __slots__ = ()

    limit: int
    """Limit of the size."""


class CampaignAudienceLcg(Record):
    """Settings of the control group (LCG)."""

    __slots__ = ()

    stratification_field_settings: RecordList[CampaignAudienceLcgStratificationFieldSettings]
    """Profile fields that the group is stratified by. Only in the example of `campaigns.get`."""
    ignore_entities: CampaignEntities
    """Activities that ignore the group, by kind."""
    size_formation_settings: CampaignAudienceLcgSizeFormationSettings
    """Settings of the size. Only in the example of `campaigns.list`."""
    _schema_ = {
        "stratification_field_settings": (
            "stratification_field_settings",
            "list",
            "CampaignAudienceLcgStratificationFieldSettings",
        ),
        "ignore_entities": ("ignore_entities", "record", "CampaignEntities"),
        "size_formation_settings": (
            "size_formation_settings",
            "record",
            "CampaignAudienceLcgSizeFormationSettings",
        ),
    }


class CampaignAudience(Record):
    """Whom a campaign reaches."""

    __slots__ = ()

    state: str
    """State of the audience."""
    seg_id: int
    """Segment ID."""
    list_id: int
    """Database ID."""
    extension_conf: CampaignEntities
    """Activities of the extension settings, by kind."""
    lcg: CampaignAudienceLcg
    """Settings of the control group (LCG)."""
    _schema_ = {
        "extension_conf": ("extension_conf", "record", "CampaignEntities"),
        "lcg": ("lcg", "record", "CampaignAudienceLcg"),
    }


class CampaignEntities(Record):
    """IDs of activities by their kind."""

    __slots__ = ()

    workflows: EntityIds
    """Scenarios."""
    triggers: EntityIds
    """Trigger mailings."""
    broadcasts: EntityIds
    """Broadcast mailings."""
    regulars: EntityIds
    """Regular mailings."""
    abns: EntityIds
    """Activities of the kind `abns`, whose meaning was not seen."""
    placements: EntityIds
    """Activities of the kind `placements`, whose meaning was not seen."""
    _schema_ = {
        "workflows": ("workflows", "record", "EntityIds"),
        "triggers": ("triggers", "record", "EntityIds"),
        "broadcasts": ("broadcasts", "record", "EntityIds"),
        "regulars": ("regulars", "record", "EntityIds"),
        "abns": ("abns", "record", "EntityIds"),
        "placements": ("placements", "record", "EntityIds"),
    }


class ChannelCounters(Record):
    """Numbers of subscriptions in one channel."""

    __slots__ = ()

    channel: str
    """Channel."""
    status: SubscriptionCounters
    """Numbers of subscriptions by status."""
    _schema_ = {"status": ("status", "record", "SubscriptionCounters")}


class Content(Record):
    """A template that a mailing sends, and what replaces its own settings there."""

    __slots__ = ()

    message_id: int
    """Template ID."""
    from_email: str
    """Address to use instead of the sender's."""
    from_name: str
    """Name to use instead of the sender's."""
    replyto_email: str
    """Address to use instead of the reply-to one."""
    replyto_name: str
    """Name to use instead of the reply-to one."""
    subject: str
    """Subject to use instead of the template's."""


class CountersRefreshResult(Record):
    """One set of counters of a task that refreshes statistics."""

    __slots__ = ()

    list_id: int
    """Database ID."""
    resource_id: int
    """Resource ID."""
    channels: RecordList[ChannelCounters]
    """Numbers of subscriptions by channel."""
    in_progress: bool
    """Whether a refresh is still running."""
    refresh_task_id: str
    """Task of a refresh; empty in the example."""
    updated: str
    """Time of the count."""
    _schema_ = {"channels": ("channels", "list", "ChannelCounters")}


class EmailFields(Record):
    """What a template holds for the channel `email`."""

    __slots__ = ()

    text: str
    """Text version of the message."""
    html: str
    """HTML version of the message."""
    is_amp: bool
    """The template has an AMP version."""
    amp: str
    """AMP version of the message."""
    subject: str
    """Subject line."""
    from_email: str
    """Address to use instead of the sender's."""
    from_name: str
    """Name to use instead of the sender's."""
    replyto_email: str
    """Address to use instead of the reply-to one."""
    replyto_name: str
    """Name to use instead of the reply-to one."""
    is_not_inline: bool
    """Leave the CSS as it is instead of moving it into the tags."""
    attach: RecordList[Any]
    """Attached files."""
    _schema_ = {"attach": ("attach", "list", "OpenRecord")}


class EmailRule(Record):
    """Which senders a virtual sender uses for an email. Rules are elements of its `email_rules`."""

    __slots__ = ()

    type: str
    """Kind of the rule. Values: `default`: Always applies; `group_id`: The group ID equals `value`;
    `from_domain`: The domain of the From address equals `value`; `to_domain`: The domain of the
    recipient equals `value`.
    """
    value: str | int
    """What the rule compares with: empty for `default`, a number for `group_id`, else a domain."""
    senders: RecordList[Sender]
    """Senders that the messages are shared out to."""
    _schema_ = {"senders": ("senders", "list", "Sender")}


class EntityIds(Record):
    """IDs of one kind of activity."""

    __slots__ = ()

    ids: RecordList[int]
    """IDs."""
    _schema_ = {"ids": ("ids", "list", "OpenRecord")}


class FieldInfo(Record):
    """A field of a database or of a resource's subscriptions."""

    __slots__ = ()

    category: str
    """Kind of the field. Among the values: `custom`: Made by the account; `system`: Built into the
    platform.
    """
    title: str
    """Title."""
    name: str
    """Name, as in `custom_fields`."""
    required: bool
    """Whether the field must be filled in."""
    type: str
    """Data type. Among the values: `int`; `unicode`; `version`; `bool`."""
    dictionary: str
    """Dictionary of the allowed values. Among the values: `devices`; `oses`; `tz`; `languages`."""


class HistoryEvent(Record):
    """Something that a profile did or that was done to it."""

    __slots__ = ()

    xxh: str
    """Hash of the profile."""
    profile_id: str
    """Profile ID."""
    email: str
    """Email address of the profile."""
    list_id: int
    """Database ID."""
    action: str
    """What happened. Among the values: `send`; `web_version_save`."""
    count: int
    """How many times it happened."""
    datetime: str
    """When it happened."""
    message_id: int
    """Message ID."""
    campaign_id: int
    """Mailing ID."""
    event_id: str
    """Event ID."""
    smid: str
    """Identifier of the sent message."""
    campaign_name: str
    """Mailing name."""
    message_name: str
    """Message name."""
    subscription: HistorySubscription
    """Subscription that the event belongs to."""
    channel: str
    """Channel of the event."""
    subscriptions: RecordList[HistorySubscription]
    """Subscriptions of the profile."""
    _schema_ = {
        "subscription": ("subscription", "record", "HistorySubscription"),
        "subscriptions": ("subscriptions", "list", "HistorySubscription"),
    }


class HistorySubscription(Record):
    """A subscription in the action history."""

    __slots__ = ()

    resource_id: int
    """Resource ID."""
    resource_name: str
    """Resource name."""
    channel: str
    """Channel of the subscription. Among the values: `email`; `push`; `sms`; `telegram_bot`;
    `whatsapp`; `viber`; `notify`.
    """
    email: str
    """Email address, for the channel `email`."""
    priority: int
    """Priority of the subscription; 0 is the highest."""
    status: str
    """Status of the subscription. Among the values: `subscribed`; `unsubscribed`; `complained`;
    `hardbounced`; `unconfirmed`; `suspended`; `invalid`.
    """
    custom_fields: dict[str, Any]
    """System and custom fields of the subscription by name; `resources.get_fields` tells which
    there are.
    """
    cats: RecordList[str]
    """Categories of the resource that the profile is subscribed to."""
    _schema_ = {"cats": ("cats", "list", "OpenRecord")}


class MailingItem(Record):
    """A mailing in a list of mailings."""

    __slots__ = ()

    id: int
    """Mailing ID."""
    name: str
    """Mailing name."""
    type: str
    """Type of the mailing. Among the values: `broadcast`: Sent once to an audience; `regular`: Sent
    by a schedule; `trigger`: Sent when something happens; `splittest`: Split test.
    """
    is_active: bool
    """Whether the mailing is active."""
    subid: str
    """SubID of the mailing."""
    for_confirm: bool
    """Whether the messages carry an opt-in link."""
    ui_tags: RecordList[str]
    """Tags."""
    groups: RecordList[AccessGroup]
    """Access groups of the mailing. In some answers spelt `Groups`."""
    _schema_ = {
        "ui_tags": ("ui_tags", "list", "OpenRecord"),
        "groups": ("groups", "list", "AccessGroup", "Groups"),
    }


class PointsRule(Record):
    """How many points of a currency a trigger promotion accrues or redeems."""

    __slots__ = ()

    points_currency_iid: int
    """Internal ID of the points currency."""
    points_currency_eid: str
    """External ID of the points currency."""
    static_amount: str
    """Fixed number of points."""
    min_amount: str
    """Smallest number of points."""
    max_amount: str
    """Largest number of points."""


class PointsTransaction(Record):
    """A transaction on the points account of a member."""

    __slots__ = ()

    transaction_id: str
    """Transaction ID."""
    transaction_eid: str
    """External ID of the transaction."""
    created_at: str
    """Time of the transaction."""
    transaction_type: str
    """Kind of the transaction."""
    amount: str
    """Number of points."""
    balance_before: str
    """Balance before the transaction."""
    balance_after: str
    """Balance after the transaction."""
    promo_iid: int
    """Internal ID of the promotion."""
    promo_eid: str
    """External ID of the promotion."""
    description: str
    """Description of the transaction."""
    activation_date: str
    """Time when the points become active."""
    expiration_date: str
    """Time when the points expire."""
    source_type: str
    """Kind of object that caused the transaction."""
    source_iid: int
    """Internal ID of that object."""


class PointsTransactionResult(Record):
    """Outcome of cancelling, committing or rolling back a points transaction."""

    __slots__ = ()

    transaction_id: str
    """Transaction ID."""
    balance: str
    """Active points of the member afterwards."""


class ProfileAnswer(Record):
    """Fields of a profile, as answered: standard and computed fields, custom fields at the same
    level, and subscriptions.
    """

    __slots__ = ()

    id: str
    """Profile ID. Other answers name it `profile_id`; `profiles.list` takes the name `_id` in its
    parameter `fields`.
    """
    db_id: int
    """Database ID."""
    email: str
    """Email address."""
    phones: RecordList[str]
    """Phone numbers."""
    fname: str
    """First name."""
    lname: str
    """Last name."""
    bdate: str
    """Birth date."""
    sex: int | str
    """Gender. Inferred from `profiles.import_one`."""
    country: str
    """Country."""
    region: str
    """Region. Inferred from `profiles.import_one`."""
    city: str
    """City."""
    postal_code: str | int
    """Postal code. Inferred from `profiles.import_one`."""
    tz: str
    """Time zone. Inferred from `profiles.import_one`."""
    lat: float
    """Latitude."""
    lon: float
    """Longitude."""
    ip: str
    """IP address."""
    browser: str
    """Web browser."""
    is_desktop: bool
    """Whether a desktop computer is used."""
    is_test: bool
    """Whether it is a test profile."""
    status: int
    """Global subscription status."""
    createtime: str
    """Time of the creation."""
    regdate: str
    """Registration date."""
    regip: str
    """IP address of the registration. Inferred from `profiles.import_one`."""
    regurl: str
    """Address of the page of the registration. Inferred from `profiles.import_one`."""
    regcountry: str
    """Country of the registration. Inferred from `profiles.import_one`."""
    regcity: str
    """City of the registration. Inferred from `profiles.import_one`."""
    vendor: str
    """Form or other source that the profile came from. Inferred from `profiles.import_one`."""
    emaildomain: str
    """Domain of the email address."""
    domaingroup: str
    """Group of the email domain."""
    deliv_exist: bool
    """Whether a message was delivered."""
    deliv_date: str
    """Time of a delivery."""
    deliv_push_exist: bool
    """Whether a push notification was delivered."""
    deliv_sms_exist: bool
    """Whether an SMS was delivered."""
    deliv_sms_date: str
    """Time of the delivery of an SMS."""
    open_date: str
    """Time of an opening."""
    click_exist: bool
    """Whether there was a click."""
    click_push_exist: bool
    """Whether there was a click in a push notification."""
    click_sms_exist: bool
    """Whether there was a click in an SMS."""
    confirm_exist: bool
    """Whether there was a confirmation."""
    acid: str
    """An identifier; its meaning was not seen."""
    md5: str
    """MD5 hash."""
    xxh: str
    """Hash of the profile."""
    xxm: int
    """A number; its meaning was not seen."""
    subscriptions: RecordList[SubscriptionAnswer]
    """Subscriptions of the profile."""
    _schema_ = {
        "phones": ("phones", "list", "OpenRecord"),
        "fname": ("_fname", "", ""),
        "lname": ("_lname", "", ""),
        "bdate": ("_bdate", "", ""),
        "sex": ("_sex", "", ""),
        "country": ("_country", "", ""),
        "region": ("_region", "", ""),
        "city": ("_city", "", ""),
        "postal_code": ("_postal_code", "", ""),
        "tz": ("_tz", "", ""),
        "lat": ("_lat", "", ""),
        "lon": ("_lon", "", ""),
        "ip": ("_ip", "", ""),
        "browser": ("_browser", "", ""),
        "is_desktop": ("_is_desktop", "", ""),
        "is_test": ("_is_test", "", ""),
        "status": ("_status", "", ""),
        "createtime": ("_createtime", "", ""),
        "regdate": ("_regdate", "", ""),
        "regip": ("_regip", "", ""),
        "regurl": ("_regurl", "", ""),
        "regcountry": ("_regcountry", "", ""),
        "regcity": ("_regcity", "", ""),
        "vendor": ("_vendor", "", ""),
        "emaildomain": ("_emaildomain", "", ""),
        "domaingroup": ("_domaingroup", "", ""),
        "deliv_exist": ("_deliv_exist", "", ""),
        "deliv_date": ("_deliv_date", "", ""),
        "deliv_push_exist": ("_deliv_push_exist", "", ""),
        "deliv_sms_exist": ("_deliv_sms_exist", "", ""),
        "deliv_sms_date": ("_deliv_sms_date", "", ""),
        "open_date": ("_open_date", "", ""),
        "click_exist": ("_click_exist", "", ""),
        "click_push_exist": ("_click_push_exist", "", ""),
        "click_sms_exist": ("_click_sms_exist", "", ""),
        "confirm_exist": ("_confirm_exist", "", ""),
        "acid": ("_acid", "", ""),
        "md5": ("_md5", "", ""),
        "xxh": ("_xxh", "", ""),
        "xxm": ("_xxm", "", ""),
        "subscriptions": ("subscriptions", "list", "SubscriptionAnswer"),
    }


class ProfileRelation(Record):
    """A relation of a profile of database A to a profile of database B."""

    __slots__ = ()

    profile_id_a: str
    """ID of the profile of database A."""
    xxh_a: str
    """Hash of the profile of database A."""
    profile_id_b: str
    """ID of the profile of database B."""
    xxh_b: str
    """Hash of the profile of database B."""
    db_b: int
    """ID of database B."""
    props: dict[str, RelationPropertyValue]
    """Properties of the relation by name. The names are those of the account; the documented
    example has `exr`.
    """
    _schema_ = {"props": ("props", "map", "RelationPropertyValue")}


class ProfileResult(Record):
    """What became of one profile of a batch."""

    __slots__ = ()

    error: int
    """Error code of this profile; 0 on success."""
    error_text: str
    """Error text of this profile."""
    profile_id: str
    """Profile ID."""


class ProfilesExportResult(Record):
    """Result of a task of `profiles.export`."""

    __slots__ = ()

    type: str
    """Kind of the source, `database` or `segment`."""
    source_id: int
    """ID of the database or segment."""
    total: int
    """Number of exported profiles."""
    urls: RecordList[str]
    """Links to the files, relative to the host; `files.download` fetches them."""
    errors: RecordList[Any]
    """Errors of the task."""
    _schema_ = {"urls": ("urls", "list", "OpenRecord"), "errors": ("errors", "list", "OpenRecord")}


class PushFields(Record):
    """What a template holds for the channel `push`."""

    __slots__ = ()

    title: str
    """Title of the notification."""
    body: str
    """Text of the notification."""
    icon: str
    """Address of the icon."""
    click_url: str
    """Address that a click opens."""
    click_url_new: OpenRecord
    """Not described."""
    _schema_ = {"click_url_new": ("click_url_new", "record", "OpenRecord")}


class RelationPropertyTotals(Record):
    """Totals of one property over all relations of a profile."""

    __slots__ = ()

    total: int
    """Number of relations that have the property."""
    top: RecordList[RelationTopProfile] | None
    """Profiles with the highest values; null for some properties."""
    sum_: int | None
    """Sum of the values; null for some properties."""
    _schema_ = {"top": ("top", "list", "RelationTopProfile"), "sum_": ("sum", "", "")}


class RelationPropertyValue(Record):
    """Value of one property of a relation."""

    __slots__ = ()

    value: Any
    """The value. The example is a number; boolean properties can be sent."""


class RelationTopProfile(Record):
    """A related profile with a high value of a property."""

    __slots__ = ()

    profile_id: str
    """Profile ID."""
    value: int
    """Value of the property."""


class ScheduledMailing(Record):
    """A broadcast or regular mailing."""

    __slots__ = ()

    name: str
    """Mailing name."""
    is_active: bool
    """Whether the mailing is active."""
    data_id: int
    """ID of the database or segment."""
    data_type: str
    """Kind of the audience source. Among the values: `list`: A database; `segment`: A segment."""
    content: RecordList[Content]
    """Message templates of the mailing."""
    content_type: str
    """Kind of content; only in older answers."""
    send_channel: str
    """Channel of the mailing."""
    channel: str
    """Channel, as `send_channel`."""
    push_sending_mode: str
    """How push messages are sent. Among the values: `fanout`; `last`."""
    resource_id: int
    """Resource ID."""
    subid: str
    """SubID of the mailing."""
    limit: int
    """Limit of one sending cycle."""
    aglimit_count: int
    """Growth of the limit with each cycle, as a number."""
    aglimit_percent: float
    """Growth of the limit with each cycle. In percent. In some answers spelt `agllimit_percent`."""
    start_schedule: StartSchedule
    """When the mailing starts."""
    for_confirm: bool
    """Whether the messages carry an opt-in link."""
    policy_id: int
    """Sending policy ID."""
    description: str
    """Description of the mailing. In some answers spelt `descr`."""
    virtual_sender_id: int
    """Virtual sender ID."""
    is_random_tracking_prefix: bool
    """Whether the tracking domain gets a random prefix."""
    custom_tracking_domains: RecordList[str]
    """Tracking domains."""
    watcher_list_id: int
    """ID of the database of watchers."""
    watcher_limit: int
    """Limit of watchers."""
    blind_carbon_copy: RecordList[str]
    """Addresses that get a blind copy."""
    unconditional_sending: bool
    """Whether messages are sent whatever the status of the subscription is."""
    skip_unique_checking: bool
    """Not explained."""
    sub_cats_filter: Any
    """Not explained."""
    sub_fields_filter: Any
    """Not explained; null in the examples."""
    id: int
    """Mailing ID."""
    updated_user: str
    """User who last edited the mailing."""
    update_time: str
    """When the mailing was last edited."""
    _schema_ = {
        "content": ("content", "list", "Content"),
        "aglimit_percent": ("aglimit_percent", "", "", "agllimit_percent"),
        "start_schedule": ("start_schedule", "record", "StartSchedule"),
        "description": ("description", "", "", "descr"),
        "custom_tracking_domains": ("custom_tracking_domains", "list", "OpenRecord"),
        "blind_carbon_copy": ("blind_carbon_copy", "list", "OpenRecord"),
    }


class Segment(Record):
    """Segment of profiles with its rules."""

    __slots__ = ()

    id: int
    """Segment ID."""
    name: str
    """Segment name."""
    description: str
    """Description of the segment."""
    count: int
    """Number of profiles in the segment."""
    segment: RecordList[SegmentCondition]
    """Rules of the segment."""
    _schema_ = {"segment": ("segment", "list", "SegmentCondition")}


class SegmentCondition(Record):
    """Part of a segment's rules: the database, the queries that a profile of it must meet, and the
    share of the matching profiles to take.
    """

    __slots__ = ()

    list_id: int
    """Database ID."""
    condition: str
    """How the queries are combined. Values: `and`: Profiles that meet all queries; `or`: Profiles
    that meet any of the queries.
    """
    queries: RecordList[SegmentQuery]
    """Queries that select the profiles."""
    limit: int
    """Largest number of profiles; 0 for no limit."""
    percent_from: int
    """Where the sample of the matching profiles begins. In percent. At least 0. At most 99."""
    percent_to: int
    """Where the sample of the matching profiles ends. In percent. At least 1. At most 100."""
    _schema_ = {"queries": ("queries", "list", "SegmentQuery")}


class SegmentQuery(Record):
    """One query of a segment, that is a field or rule, an operator and the values to compare with."""

    __slots__ = ()

    compo: str
    """Where the compared values come from. Among the values: `default`; `domaingroup`; `dataurl`."""
    name: str
    """Field or rule that is checked, such as `_sex`, `_region`, `email`, `statseg`,
    `subscription_email` or `custom_tags`.
    """
    type: str
    """Type of the query. Among the values: `email`; `statseg`; `subscription_email`."""
    operator: str
    """How the field is compared with the values. Among the values: `equal`; `once`; `in_data`."""
    value: RecordList[SegmentQueryValue]
    """Values to compare with."""
    condition: str
    """How the nested queries are combined. Only seen empty, beside an empty `child`."""
    child: RecordList[SegmentQuery]
    """Nested queries. Only seen empty; that the items are queries again is read off the name."""
    object_path: str
    """Only seen empty, in an XML answer."""
    object_type: str
    """Only seen empty, in an XML answer."""
    _schema_ = {
        "value": ("value", "list", "SegmentQueryValue"),
        "child": ("child", "list", "SegmentQuery"),
    }


class SegmentQueryValue(Record):
    """Named value that a query of a segment compares with."""

    __slots__ = ()

    name: str
    """Name of the value. Among the values: `domaingroup`; `segment_id`; `field`; `resource_id`;
    `url`.
    """
    value: str | int
    """The value."""


class Sender(Record):
    """A real sender in a rule of a virtual sender, with its share of the messages."""

    __slots__ = ()

    sender_id: int
    """Sender ID."""
    percent: int
    """Share of the messages that goes through this sender. In percent."""
    from_email: str
    """Replaces the From address; email only."""
    replyto_email: str
    """Replaces the reply-to address; email only."""
    from_name: str
    """Replaces the name of the sender."""


class SmsFields(Record):
    """What a template holds for the channel `sms`."""

    __slots__ = ()

    sms: str
    """Text of the message."""
    sms_max_count: int
    """Largest number of SMS that the message may take."""
    add_sms_url_scheme: bool
    """Put `http://` in front of links."""


class SmsRule(Record):
    """Which senders a virtual sender uses for an SMS. Rules are elements of its `sms_rules`."""

    __slots__ = ()

    type: str
    """Kind of the rule. Values: `default`: Always applies; `group_id`: The group ID equals `value`;
    `from_domain`: The From domain equals `value`.
    """
    value: str | int
    """What the rule compares with: empty for `default`, a number for `group_id`, else a domain."""
    senders: RecordList[Sender]
    """Senders that the messages are shared out to."""
    _schema_ = {"senders": ("senders", "list", "Sender")}


class StartSchedule(Record):
    """When a mailing starts."""

    __slots__ = ()

    start_mins: RecordList[int]
    """Minutes, 0 to 59."""
    start_hours: RecordList[int]
    """Hours, 0 to 23."""
    start_mdays: RecordList[int]
    """Days of the month, 1 to 31."""
    start_wdays: RecordList[Any]
    """Days of the week, Sunday to Saturday."""
    start_wdayords: RecordList[int]
    """Which of the days of the week in the month. The panel calls it `wdayords`; the prefix
    `start_` is that of the other lists here. Not documented; observed in the panel's own save
    call in a tester's script (low confidence).
    """
    start_months: RecordList[int]
    """Months, 1 to 12."""
    start_years: RecordList[int]
    """Years."""
    tz: str
    """Time zone. Seen in answers, always empty; the panel's own call sends it."""
    profile: bool
    """Not explained. Seen in answers; the panel's own call sends it."""
    losers: bool
    """Not explained. Seen in answers; the panel's own call sends it."""
    finish_time: str
    """When the schedule ends; its form was not seen. Not documented; observed in the panel's own
    save call in a tester's script (low confidence).
    """
    _schema_ = {
        "start_mins": ("start_mins", "list", "OpenRecord"),
        "start_hours": ("start_hours", "list", "OpenRecord"),
        "start_mdays": ("start_mdays", "list", "OpenRecord"),
        "start_wdays": ("start_wdays", "list", "OpenRecord"),
        "start_wdayords": ("start_wdayords", "list", "OpenRecord"),
        "start_months": ("start_months", "list", "OpenRecord"),
        "start_years": ("start_years", "list", "OpenRecord"),
    }


class SubscriptionAnswerEmailData(Record):
    """Contact of the channel `email`."""

    __slots__ = ()

    email: str
    """Email address."""
    domain: str
    """Domain of the address."""
    domain_group: str
    """Group of the domain."""
    md5: str
    """MD5 hash of the address."""


class SubscriptionAnswerPushData(Record):
    """Contact of the channel `push`."""

    __slots__ = ()

    subscription_id: str
    """Push subscription ID."""


class SubscriptionAnswerCcData(Record):
    """Contact of the channel `telegram_bot`."""

    __slots__ = ()

    id: int
    """ID of the chat with the bot. Inferred from `subscriptions.set`."""


class SubscriptionAnswerRegInfo(Record):
    """Registration of the subscription."""

    __slots__ = ()

    date: str
    """Time of the registration."""


class SubscriptionAnswer(Record):
    """A subscription as `profiles.get` and `profiles.list` answer it: the contact stands in an
    object of its own, one for each kind of channel.
    """

    __slots__ = ()

    resource_id: int
    """Resource ID."""
    channel: str
    """Channel of the subscription."""
    email_data: SubscriptionAnswerEmailData
    """Contact of the channel `email`."""
    phone_data: OpenRecord
    """Contact of the channels `sms`, `viber` and `whatsapp`."""
    push_data: SubscriptionAnswerPushData
    """Contact of the channel `push`."""
    cc_data: SubscriptionAnswerCcData
    """Contact of the channel `telegram_bot`."""
    status: str
    """Status of the subscription. Among the values: `subscribed`; `unsubscribed`; `complained`;
    `hardbounced`; `unconfirmed`; `suspended`; `invalid`.
    """
    priority: int
    """Priority; 0 is the highest."""
    cats: RecordList[str]
    """Categories of the resource that are subscribed to. Inferred from `subscriptions.list`."""
    custom_fields: OpenRecord
    """Standard and additional fields of the subscription. Inferred from `subscriptions.list`."""
    reg_info: SubscriptionAnswerRegInfo
    """Registration of the subscription."""
    hash_id: str
    """Unique hash of the subscription."""
    is_delete: bool
    """Whether the subscription was deleted."""
    _schema_ = {
        "email_data": ("email_data", "record", "SubscriptionAnswerEmailData"),
        "phone_data": ("phone_data", "record", "OpenRecord"),
        "push_data": ("push_data", "record", "SubscriptionAnswerPushData"),
        "cc_data": ("cc_data", "record", "SubscriptionAnswerCcData"),
        "cats": ("cats", "list", "OpenRecord"),
        "custom_fields": ("custom_fields", "record", "OpenRecord"),
        "reg_info": ("reg_info", "record", "SubscriptionAnswerRegInfo"),
    }


class SubscriptionCounters(Record):
    """Numbers of subscriptions by status. Segments have only the two `_sendable` ones."""

    __slots__ = ()

    all_: int
    """All subscriptions."""
    subscribed: int
    """Subscribed."""
    unsubscribed: int
    """Unsubscribed."""
    complained: int
    """Complained of as spam."""
    hardbounced: int
    """Undeliverable."""
    unconfirmed: int
    """Not confirmed."""
    suspended: int
    """Suspended."""
    invalid: int
    """Invalid."""
    subscribed_sendable: int
    """Subscribed and able to get messages."""
    unconfirmed_sendable: int
    """Not confirmed and able to get messages."""
    _schema_ = {"all_": ("all", "", "")}


class SubscriptionRecordCcData(Record):
    """Contact in a messenger."""

    __slots__ = ()

    id: int
    """ID of the chat between the Telegram bot and the user."""
    phone: str
    """Phone number of the WhatsApp user."""


class SubscriptionRecord(Record):
    """A subscription as the calls on subscriptions answer it, with the contact at its top level."""

    __slots__ = ()

    resource_id: int
    """Resource ID."""
    channel: str
    """Channel of the subscription. Among the values: `email`; `push`; `sms`; `telegram_bot`;
    `whatsapp`; `viber`; `notify`.
    """
    email: str
    """Email address, for the channel `email`."""
    provider: str
    """Push provider, for the channel `push`. Among the values: `google`; `mozilla`; `safari`;
    `safari-native`; `firefox-firebase`; `chrome-firebase`; `opera-firebase`; `yandex-firebase`;
    `samsung-firebase`; `android-firebase`; `ios-firebase`; `ios-apns`;
    `yandex-Appmetrica-device-id-ios`; `yandex-Appmetrica-device-id-android`;
    `yandex-Appmetrica-ios-ifa`; `yandex-Appmetrica-google-aid`;
    `yandex-Appmetrica-android-token`; `yandex-Appmetrica-ios-token`; `mr`; `android-huawei`;
    `ios-huawei`; `android-rustore`. Some documented examples have `Chrome` or `Firefox`, which
    are not in this list.
    """
    subscription_id: str
    """Push subscription ID, for the channel `push`."""
    phone: str
    """Phone number, for the channel `sms`."""
    cc_data: SubscriptionRecordCcData
    """Contact in a messenger."""
    priority: int
    """Priority of the subscription; 0 is the highest."""
    status: str
    """Status of the subscription. Among the values: `subscribed`; `unsubscribed`; `complained`;
    `hardbounced`; `unconfirmed`; `suspended`; `invalid`.
    """
    custom_fields: dict[str, Any]
    """System and custom fields of the subscription by name; `resources.get_fields` tells which
    there are.
    """
    cats: RecordList[str]
    """Categories of the resource that the profile is subscribed to."""
    _schema_ = {
        "cc_data": ("cc_data", "record", "SubscriptionRecordCcData"),
        "cats": ("cats", "list", "OpenRecord"),
    }


class SuppressionList(Record):
    """Suppression list."""

    __slots__ = ()

    id: int
    """Suppression list ID."""
    name: str
    """Name of the list."""
    is_global: bool
    """The list is the global suppression list."""
    description: str
    """Description of the list."""


class SuppressionListExportResult(Record):
    """Result of a task of `suppression_lists.export`."""

    __slots__ = ()

    suppress_id: int
    """Suppression list ID."""
    total: int
    """Number of exported rows."""
    hashed_file: str
    """Link to the file with MD5 hashes, relative to `/api/download/`; `files.download` fetches it."""
    regular_file: str
    """Only in the example and empty there."""
    is_api: bool
    """Whether the export was started through the API."""


class TaskId(Record):
    """A task that goes on after the answer."""

    __slots__ = ()

    task_id: str
    """Task ID, for `tasks.get_status`. Examples have it with and without the prefix `task_`."""


class TriggerPromotion(Record):
    """A promotion of a loyalty program that accrues or redeems points on demand."""

    __slots__ = ()

    id: int
    """Promotion ID."""
    name: str
    """Name."""
    description: str
    """Description."""
    external_id: str
    """External ID."""
    start_date: str
    """Start of the promotion."""
    end_date: str
    """End of the promotion."""
    is_active: bool
    """The promotion is active."""
    redeem_rules: RecordList[PointsRule]
    """Rules for redeeming points."""
    accrual_rules: RecordList[PointsRule]
    """Rules for accruing points."""
    _schema_ = {
        "redeem_rules": ("redeem_rules", "list", "PointsRule"),
        "accrual_rules": ("accrual_rules", "list", "PointsRule"),
    }
