"""Objects that several requests share.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict, cast

from .._core.calls.custom import Unlisted, merged

from . import enums as _enums


class ApiContentParam(TypedDict, total=False):
    """Values that a launch hands to the messages, where `{apicontent.name}` stands for the value of
    that name.

    Further keys are added by `api_content_with`.
    """


def api_content_with(known: ApiContentParam, custom: Mapping[str, Any]) -> ApiContentParam:
    """Return a `ApiContentParam` with further keys.

    Args:
        known: What is documented, checked by its type.
        custom: A value by the name that the template uses, as in `{apicontent.H1}`.

    Raises:
        ValueError: A key is in both.
    """
    return cast("ApiContentParam", merged(known, custom))


class AttributeFilterParam(TypedDict, total=False):
    """Values of one attribute that a list is filtered by."""

    options: Sequence[str]
    """Values of the attribute."""


class CategoryParam(TypedDict, total=False):
    """A category or subcategory of products and SKUs."""

    external_id: Required[str]
    """Category ID."""
    name: Required[str]
    """Category name."""
    parent_external_id: str
    """ID of the parent; only for a subcategory."""


class ChannelParam(TypedDict, total=False):
    """What a template holds for one channel."""

    sid: _enums.TemplateChannel | Unlisted
    """Channel. A custom channel has an identifier of its own, which stands here instead of
    `custom_channel` (an example of `templates.get` has `cc_channel`).
    """
    fields: EmailFieldsParam | SmsFieldsParam | PushFieldsParam | Mapping[str, Any]
    """Contents and settings; which ones depends on the channel."""


class ContentParam(TypedDict, total=False):
    """A template that a mailing sends, and what replaces its own settings there."""

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


class CountersFeedbackParam(TypedDict, total=False):
    """Where the platform sends the refreshed counters."""

    type: str
    """Format or method of sending."""
    url: str
    """Address that receives the counters. Format: `uri`."""


class CustomFieldParam(TypedDict, total=False):
    """A custom field of products, SKUs, orders or order lines."""

    external_id: Required[str]
    """Field ID."""
    name: Required[str]
    """Field name."""
    entity_type: Required[Literal["product", "sku", "order", "line_order"]]
    """What the field belongs to. Values: `product`: Product; `sku`: SKU; `order`: Order;
    `line_order`: Order line.
    """
    required: Required[bool]
    """The field must have a value."""
    value_type: Required[Literal["unicode", "int", "float", "bool", "enum", "date"]]
    """Type of the values. Values: `unicode`: Text; `int`: Whole number; `float`: Fraction; `bool`:
    Yes or no; `enum`: One of `enum_values`; `date`: Date.
    """
    default_value: Required[str | int | float | bool | Mapping[str, Any]]
    """Default value. A string by the table of the object; its example also has numbers, booleans
    and, for an enum, an object.
    """
    enum_values: Mapping[str, Any]
    """Possible values of an enum. Documented as required for an enum, whose example has no such
    field: its `default_value` holds the values. Required: conditional.
    """


class DataItemParam(TypedDict, total=False):
    """One profile of a bulk launch of a trigger mailing: the value by which it is searched for, in
    the field that goes with `matching` of the request. For `custom` the name of the field stands
    once in the request, as `field_name`.
    """

    email: str
    """Email address. Required when `matching` of the request is `email`, `email_profile` or
    `email_sub`. Required: conditional.
    """
    phone: str
    """Phone number. Required when `matching` of the request is `phone` or `phone_sub`. Required:
    conditional.
    """
    profile_id: str
    """Profile ID. Required when `matching` of the request is `profile_id`. Required: conditional."""
    field_value: int | str
    """Value of the custom field. Required when `matching` of the request is `custom`. Required:
    conditional.
    """
    custom_request: Mapping[str, Any]
    """MongoDB-style query on profile fields; it selects the profiles instead of `matching`.
    Required when the request has no `matching`. Required: conditional.
    """
    custom_data: Mapping[str, Any]
    """Data for action hooks."""


class EmailFieldsParam(TypedDict, total=False):
    """What a template holds for the channel `email`."""

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
    attach: Sequence[Any]
    """Attached files."""


class EmailRuleParam(TypedDict, total=False):
    """Which senders a virtual sender uses for an email. Rules are elements of its `email_rules`."""

    type: Literal["default", "group_id", "from_domain", "to_domain"]
    """Kind of the rule. Values: `default`: Always applies; `group_id`: The group ID equals `value`;
    `from_domain`: The domain of the From address equals `value`; `to_domain`: The domain of the
    recipient equals `value`.
    """
    value: str | int
    """What the rule compares with: empty for `default`, a number for `group_id`, else a domain."""
    senders: Sequence[SenderParam]
    """Senders that the messages are shared out to."""


class FieldActionParam(TypedDict, total=False):
    """What to do with a field of a profile, in place of its value. A plain value means `set`.

    If `action` is `set`, `incr`, `add`, `delete` or `upsert`, `value` is required.
    """

    action: Required[Literal["set", "unset", "incr", "add", "delete", "upsert"]]
    """The operation. Values: `set`: Write the value; fields of any type; `unset`: Remove the field
    from the profile; any field but the email; `incr`: Add an integer, or a negative one to
    decrease; fields of type int and float; `add`: Add tags, a list of strings; fields of type
    tags and arr_object; `delete`: Remove tags, a list of strings; fields of type tags and
    arr_object; `upsert`: Write the value into the property that `submatch` names; fields of type
    object and arr_object. `incr` is said to be for integer fields, yet float is among the field
    types.
    """
    value: Any
    """The value of the operation. Required: if `action` is `set`, `incr`, `add`, `delete` or
    `upsert`.
    """
    submatch: str
    """Path of the property to write; in lists of objects every element that has it is written.
    Asked for by `upsert`, with fields of type object and arr_object. It is not refused without:
    other clients send `upsert` without it. Required: conditional.
    """


class FileParam(TypedDict, total=False):
    """A file to attach to a message."""

    name: str
    """File name. Inferred from `triggers.import_and_start`."""
    data: str
    """The file as a data URI. Format: `data-uri`. Inferred from `triggers.import_and_start`."""
    file_key: Any
    """Not described. Inferred from `scenarios.import_and_start`."""
    mimetype: Any
    """Not described. Inferred from `scenarios.import_and_start`."""


class LaunchImportItemParam(TypedDict, total=False):
    """One profile of a bulk import with a launch."""

    data: ProfileParam
    """Profile fields to write."""
    email: str
    """Email address. Required when `matching` of the request is `email`, `email_profile` or
    `email_sub`. Required: conditional.
    """
    phone: str
    """Phone number. Required when `matching` of the request is `phone` or `phone_sub`. Required:
    conditional.
    """
    profile_id: str
    """Profile ID. Required when `matching` of the request is `profile_id`. Required: conditional."""
    field_value: int | str
    """Value of the custom field. Required when `matching` of the request is `custom`. Required:
    conditional.
    """
    custom_request: Mapping[str, Any]
    """MongoDB-style query on profile fields; it selects the profiles instead of `matching`.
    Required when the request has no `matching`. Required: conditional.
    """
    custom_data: Mapping[str, Any]
    """Data for action hooks."""


class OrderParam(TypedDict, total=False):
    """An order of the market.

    If `matching` is `email`, `email_profile` or `email_sub`, `email` is required.

    If `matching` is `phone` or `phone_sub`, `phone` is required.

    If `matching` is `profile_id`, `profile_id` is required.

    If `matching` is `push_sub`, `provider` and `subscription_id` are required.

    If `matching` is `custom` or `custom_sub`, `field_name` and `field_value` are required.

    If `matching` is `email_phone` or `email_phone_sub`, at least one of `email` and `phone` is
    required.

    Left out, `matching` means `email`.
    """

    external_id: Required[str]
    """External order ID."""
    matching: _enums.Matching
    """How the profile is searched for; not needed when searching by email. Default: `email`. Only
    `email` is documented here; the other modes are those of other calls.
    """
    email: str
    """Email address. One address. Several that are joined by `;` are taken for one: no error and no
    mail; send one call for each. Required: if `matching` is `email`, `email_profile` or
    `email_sub`; at least one of `email` and `phone` if `matching` is `email_phone` or
    `email_phone_sub`.
    """
    phone: str
    """Phone number. Required: if `matching` is `phone` or `phone_sub`; at least one of `email` and
    `phone` if `matching` is `email_phone` or `email_phone_sub`.
    """
    profile_id: str
    """Profile ID. Required: if `matching` is `profile_id`."""
    provider: _enums.PushProvider | Unlisted
    """Push provider: a browser or system and its push service. Some documented examples have
    `Chrome` or `Firefox`, which are not in this list. Required: if `matching` is `push_sub`.
    """
    subscription_id: str
    """Push subscription ID. Required: if `matching` is `push_sub`."""
    field_name: str
    """Name of the custom field. Required: if `matching` is `custom` or `custom_sub`."""
    field_value: str | int
    """Value of the custom field; several tags of a tag field go into one string: `tag-1, tag-2`.
    Required: if `matching` is `custom` or `custom_sub`.
    """
    endpoint: Required[str]
    """Touchpoint ID."""
    tags: Sequence[str]
    """Tags."""
    status: Required[Literal["new", "delivered", "paid", "canceled", "part_refunded"] | Unlisted]
    """Order status ID. Among the values: `new`: New; `delivered`: Delivered; `paid`: Paid;
    `canceled`: Cancelled; `part_refunded`: Refunded in part.
    """
    delivery_cost: str | Decimal
    """Price of the delivery."""
    total_price: Required[str | Decimal]
    """Sum of the lines and the delivery."""
    currency: Required[str]
    """Currency; it must be set up in the platform."""
    create_time: str | _dt.datetime
    """Time of the creation."""
    update_time: str | _dt.datetime
    """Time of the update."""
    custom_fields: Mapping[str, Any]
    """Values of custom fields by field ID."""
    region: str
    """External ID of the region."""
    lines: Required[Sequence[OrderLineParam]]
    """Order lines, at least one. At least 1 item."""


class OrderLineParam(TypedDict, total=False):
    """A line of an order."""

    external_id: str
    """External line ID."""
    status: str
    """Line status ID; may be a custom one."""
    product: str
    """External product ID."""
    sku: str
    """External SKU ID. Inferred from `orders.preorder`."""
    base_price_per_item: str | Decimal
    """Base price of one piece."""
    min_price_per_item: str | Decimal
    """Lowest price of one piece."""
    final_price_per_item: str | Decimal
    """Final price of one piece."""
    count: int
    """Number of pieces."""
    custom_fields: Mapping[str, Any]
    """Values of custom fields by field ID. Inferred from `orders.list`."""


class PreorderLineParam(TypedDict, total=False):
    """A line of an order whose discounts and points are calculated.

    At least one of `product` and `sku` is required.
    """

    external_id: Required[str]
    """External line ID."""
    product: str
    """Product ID. Required: at least one of `product` and `sku`."""
    sku: str
    """SKU ID. Required: at least one of `product` and `sku`."""
    base_price_per_item: str | Decimal
    """Base price of one piece. Inferred from `orders.import_batch`."""
    min_price_per_item: str | Decimal
    """Lowest price of one piece. Inferred from `orders.import_batch`."""
    final_price_per_item: str | Decimal
    """Final price of one piece. Inferred from `orders.import_batch`."""
    count: int
    """Number of pieces. Inferred from `orders.import_batch`."""


class ProductParam(TypedDict, total=False):
    """A product of the market."""

    name: Required[str]
    """Name."""
    external_id: Required[str]
    """Product ID that orders name."""
    price: str | Decimal
    """Current price."""
    old_price: str | Decimal
    """Old price."""
    currency: str
    """Currency; it must be set up in the platform."""
    tags: Sequence[str]
    """Tags."""
    manufacturer_name: str
    """Manufacturer."""
    description: str
    """Description. At most 1000 characters."""
    url: str
    """Address of the web page. Format: `uri`."""
    pictures: Sequence[str]
    """Addresses of pictures."""
    count: int
    """Number of pieces for sale."""
    expiration_time: str
    """Shelf life or service life in days."""
    is_available: bool
    """In stock."""
    delivery: bool
    """Can be delivered by courier."""
    barcode: Sequence[int]
    """Barcodes of the manufacturer."""
    manufacturer_warranty: bool
    """Has an official warranty."""
    custom_fields: Mapping[str, Any]
    """Values of custom fields by field ID."""
    regional_data: Sequence[RegionalDataParam]
    """What differs from region to region."""
    categories: Sequence[str]
    """Category IDs."""
    sku: Sequence[SkuParam]
    """SKUs of the product."""


class ProfileParam(TypedDict, total=False):
    """Field values of a profile, as sent: standard fields (their names begin with `_`), email,
    phones, custom fields and subscriptions. Where a call updates a profile, a value may be
    replaced by a FieldAction.

    Further keys are added by `profile_with`.
    """

    email: str | FieldActionParam
    """Email address; unique in the database. `localhost` stands for no email. The action `unset` is
    not for the email.
    """
    phones: Sequence[str] | str | FieldActionParam
    """Phone numbers."""
    _fname: str | FieldActionParam
    """First name."""
    _lname: str | FieldActionParam
    """Last name."""
    _bdate: str | _dt.datetime | _dt.date | FieldActionParam
    """Birth date. By the user guide a date alone is accepted, too."""
    _sex: int | str | FieldActionParam
    """Gender. A number, in the user guide `male` or `female`. Which number means what is not
    documented, and what is in use contradicts itself: read it off profiles of your own database.
    """
    _country: str | FieldActionParam
    """Country, as the code of its top-level domain or its full English name."""
    _region: str | FieldActionParam
    """Region."""
    _city: str | FieldActionParam
    """City."""
    _postal_code: str | int | FieldActionParam
    """Postal code."""
    _tz: str | FieldActionParam
    """Time zone."""
    _ip: str | FieldActionParam
    """IP address."""
    _os: str | FieldActionParam
    """Operating system. Not documented; observed in public tutorials that follow the import page
    (medium confidence).
    """
    _browser: str | FieldActionParam
    """Web browser."""
    _status: int | FieldActionParam
    """Global subscription status. The numbers and their meanings were not seen."""
    _regdate: str | _dt.datetime | _dt.date | FieldActionParam
    """Registration date."""
    _regip: str | FieldActionParam
    """IPv4 or IPv6 address of the registration."""
    _regurl: str | FieldActionParam
    """Address of the page of the registration."""
    _regcountry: str | FieldActionParam
    """Country of the registration, as `_country`."""
    _regcity: str | FieldActionParam
    """City of the registration."""
    _vendor: str | FieldActionParam
    """Form or other source that the profile came from."""
    subscriptions: Sequence[SubscriptionParam]
    """Subscriptions to resources, one object each."""


def profile_with(known: ProfileParam, custom: Mapping[str, Any]) -> ProfileParam:
    """Return a `ProfileParam` with further keys.

    Args:
        known: What is documented, checked by its type.
        custom: Custom fields of the database under their own names; `databases.get_fields` lists
            them.

    Raises:
        ValueError: A key is in both.
    """
    return cast("ProfileParam", merged(known, custom))


class ProfileKeyParam(TypedDict, total=False):
    """What finds one of the profiles of a merge or split.

    Further keys are added by `profile_key_with`.
    """

    db_id: int
    """Database of the profile."""
    email: str
    """Email address."""


def profile_key_with(known: ProfileKeyParam, custom: Mapping[str, Any]) -> ProfileKeyParam:
    """Return a `ProfileKeyParam` with further keys.

    Args:
        known: What is documented, checked by its type.
        custom: Fields that other matching modes need, such as `phone` or `profile_id`; only `db_id`
            and `email` were seen.

    Raises:
        ValueError: A key is in both.
    """
    return cast("ProfileKeyParam", merged(known, custom))


class PushFieldsParam(TypedDict, total=False):
    """What a template holds for the channel `push`."""

    title: str
    """Title of the notification."""
    body: str
    """Text of the notification."""
    icon: str
    """Address of the icon."""
    click_url: str
    """Address that a click opens."""
    click_url_new: Mapping[str, Any]
    """Not described."""


class QueryParameterParam(TypedDict, total=False):
    """Settings of a user variable of an SQL query."""

    name: str
    """Name of the variable."""
    type: str
    """Type of the variable."""
    title: str
    """Title."""
    options_type: str
    """Where the values to choose from come from."""


class RegionalDataParam(TypedDict, total=False):
    """What differs from region to region in a product or SKU."""

    external_id: str
    """External ID of the region."""
    price: str | Decimal
    """Price in the region."""
    old_price: str | Decimal
    """Old price in the region."""
    currency: str
    """Currency in the region."""
    custom_fields: Mapping[str, Any]
    """Values of custom fields in the region by field ID."""
    count: int
    """Number of pieces for sale in the region."""
    is_available: bool
    """In stock in the region."""
    delivery: bool
    """Can be delivered in the region."""


class RelationProfileParam(TypedDict, total=False):
    """How one of the two profiles of a relation is searched for.

    If `matching` is `email` or `email_profile`, `email` is required.

    If `matching` is `phone`, `phone` is required.

    If `matching` is `profile_id`, `profile_id` is required.

    If `matching` is `custom`, `field_name` and `field_value` are required.

    At least one of `profile_id`, `email`, `phone` and `field_name` is required. Inferred from the
    tables, which list the ways to search without a level; nothing is refused for it.

    Left out, `matching` means `email`.
    """

    matching: _enums.ProfileMatching
    """How the profile is searched for; not needed when searching by email or by `profile_id`.
    Default: `email`.
    """
    email: str
    """Email address. One address. Several that are joined by `;` are taken for one: no error and no
    mail; send one call for each. Required: if `matching` is `email` or `email_profile`; at least
    one of `profile_id`, `email`, `phone` and `field_name` (inferred).
    """
    phone: str
    """Phone number. Required: if `matching` is `phone`; at least one of `profile_id`, `email`,
    `phone` and `field_name` (inferred).
    """
    profile_id: str
    """Profile ID. Required: if `matching` is `profile_id`; at least one of `profile_id`, `email`,
    `phone` and `field_name` (inferred).
    """
    field_name: str
    """Name of the custom field. Required: if `matching` is `custom`; at least one of `profile_id`,
    `email`, `phone` and `field_name` (inferred).
    """
    field_value: str | int
    """Value of the custom field; several tags of a tag field go into one string: `tag-1, tag-2`.
    Required: if `matching` is `custom`.
    """
    resource_id: int
    """Resource whose subscriptions are searched by email or phone."""


class SegmentConditionParam(TypedDict, total=False):
    """Part of a segment's rules: the database, the queries that a profile of it must meet, and the
    share of the matching profiles to take.
    """

    list_id: Required[int]
    """Database ID."""
    condition: Required[Literal["and", "or"]]
    """How the queries are combined. Values: `and`: Profiles that meet all queries; `or`: Profiles
    that meet any of the queries.
    """
    queries: Required[Sequence[SegmentQueryParam]]
    """Queries that select the profiles."""
    limit: int
    """Largest number of profiles; 0 for no limit."""
    percent_from: int
    """Where the sample of the matching profiles begins. In percent. At least 0. At most 99."""
    percent_to: int
    """Where the sample of the matching profiles ends. In percent. At least 1. At most 100."""


class SegmentQueryParam(TypedDict, total=False):
    """One query of a segment, that is a field or rule, an operator and the values to compare with."""

    compo: Required[Literal["default", "domaingroup", "dataurl"] | Unlisted]
    """Where the compared values come from. Among the values: `default`; `domaingroup`; `dataurl`."""
    name: str
    """Field or rule that is checked, such as `_sex`, `_region`, `email`, `statseg`,
    `subscription_email` or `custom_tags`.
    """
    type: Literal["email", "statseg", "subscription_email"] | Unlisted
    """Type of the query. Among the values: `email`; `statseg`; `subscription_email`."""
    operator: Literal["equal", "once", "in_data"] | Unlisted
    """How the field is compared with the values. Among the values: `equal`; `once`; `in_data`."""
    value: Sequence[SegmentQueryValueParam]
    """Values to compare with."""
    condition: str
    """How the nested queries are combined. Only seen empty, beside an empty `child`."""
    child: Sequence[SegmentQueryParam]
    """Nested queries. Only seen empty; that the items are queries again is read off the name."""
    object_path: str
    """Only seen empty, in an XML answer."""
    object_type: str
    """Only seen empty, in an XML answer."""


class SegmentQueryValueParam(TypedDict, total=False):
    """Named value that a query of a segment compares with."""

    name: Literal["domaingroup", "segment_id", "field", "resource_id", "url"] | Unlisted
    """Name of the value. Among the values: `domaingroup`; `segment_id`; `field`; `resource_id`;
    `url`.
    """
    value: str | int
    """The value."""


class SenderParam(TypedDict, total=False):
    """A real sender in a rule of a virtual sender, with its share of the messages."""

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


class SkuParam(TypedDict, total=False):
    """A stock keeping unit of the market."""

    name: Required[str]
    """Name."""
    external_id: Required[str]
    """SKU ID that orders name."""
    product_external_id: str
    """External ID of the product that the SKU belongs to. Within a product it may be left out, as
    in short examples. Required: conditional.
    """
    price: str | Decimal
    """Current price."""
    old_price: str | Decimal
    """Old price."""
    currency: str
    """Currency; it must be set up in the platform."""
    tags: Sequence[str]
    """Tags."""
    manufacturer_name: str
    """Manufacturer."""
    description: str
    """Description. At most 1000 characters."""
    url: str
    """Address of the web page. Format: `uri`."""
    pictures: Sequence[str]
    """Addresses of pictures."""
    count: int
    """Number of pieces for sale."""
    expiration_time: str
    """Shelf life or service life in days."""
    is_available: bool
    """In stock."""
    delivery: bool
    """Can be delivered by courier."""
    barcode: Sequence[int]
    """Barcodes of the manufacturer."""
    manufacturer_warranty: bool
    """Has an official warranty."""
    custom_fields: Mapping[str, Any]
    """Values of custom fields by field ID."""
    regional_data: Sequence[RegionalDataParam]
    """What differs from region to region."""
    categories: Sequence[str]
    """Category IDs."""


class SmsFieldsParam(TypedDict, total=False):
    """What a template holds for the channel `sms`."""

    sms: str
    """Text of the message."""
    sms_max_count: int
    """Largest number of SMS that the message may take."""
    add_sms_url_scheme: bool
    """Put `http://` in front of links."""


class SmsRuleParam(TypedDict, total=False):
    """Which senders a virtual sender uses for an SMS. Rules are elements of its `sms_rules`."""

    type: Literal["default", "group_id", "from_domain"]
    """Kind of the rule. Values: `default`: Always applies; `group_id`: The group ID equals `value`;
    `from_domain`: The From domain equals `value`.
    """
    value: str | int
    """What the rule compares with: empty for `default`, a number for `group_id`, else a domain."""
    senders: Sequence[SenderParam]
    """Senders that the messages are shared out to."""


class StartScheduleParam(TypedDict, total=False):
    """When a mailing starts."""

    start_mins: Sequence[int]
    """Minutes, 0 to 59."""
    start_hours: Sequence[int]
    """Hours, 0 to 23."""
    start_mdays: Sequence[int]
    """Days of the month, 1 to 31."""
    start_wdays: Sequence[Any]
    """Days of the week, Sunday to Saturday."""
    start_wdayords: Sequence[int]
    """Which of the days of the week in the month. The panel calls it `wdayords`; the prefix
    `start_` is that of the other lists here. Not documented; observed in the panel's own save
    call in a tester's script (low confidence).
    """
    start_months: Sequence[int]
    """Months, 1 to 12."""
    start_years: Sequence[int]
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


class SubscriptionEmailDataParam(TypedDict, total=False):
    """The email address in the form in which `profiles.get` answers it."""

    email: str
    """Email address."""


class SubscriptionCcDataParam(TypedDict, total=False):
    """Contact of the channels `telegram_bot`, `whatsapp`, `viber` and `notify`.

    Exactly one of `id` and `phone` is required. Inferred from the texts on the single channels;
    nothing is refused for it.
    """

    id: int
    """ID of the chat with the bot, for `telegram_bot`. Required: exactly one of `id` and `phone`
    (inferred).
    """
    phone: str
    """Phone number, for `whatsapp`, `viber` and `notify`. Required: exactly one of `id` and `phone`
    (inferred).
    """


class SubscriptionParam(TypedDict, total=False):
    """A subscription of a profile to a resource through a channel, as sent. The channel decides
    which contact goes with it.

    If `channel` is `sms`, `phone` is required.

    If `channel` is `push`, `provider` and `subscription_id` are required.

    If `channel` is `telegram_bot`, `whatsapp`, `viber` or `notify`, `cc_data` is required.

    If `channel` is `email`, at least one of `email` and `email_data` is required. Examples of the
    batch calls send `email_data` in place of `email`.
    """

    resource_id: int
    """Resource ID."""
    channel: (
        Literal["email", "sms", "push", "notify", "viber", "whatsapp", "telegram_bot"] | Unlisted
    )
    """Channel of the subscription. Among the values: `email`; `sms`; `push`; `notify`; `viber`;
    `whatsapp`; `telegram_bot`.
    """
    email: str
    """Email address of the channel `email`. One address. Several that are joined by `;` are taken
    for one: no error and no mail; send one call for each. Required: at least one of `email` and
    `email_data` if `channel` is `email`.
    """
    email_data: SubscriptionEmailDataParam
    """The email address in the form in which `profiles.get` answers it. The examples of
    `profiles.add_batch` and `profiles.import_batch` send it in place of `email`. Required: at
    least one of `email` and `email_data` if `channel` is `email`.
    """
    phone: str
    """Phone number of the channel `sms`. Required: if `channel` is `sms`."""
    provider: _enums.PushProvider | Unlisted
    """Push provider of the channel `push`. Some documented examples have `Chrome` or `Firefox`,
    which are not in this list. Required: if `channel` is `push`.
    """
    subscription_id: str
    """Push subscription ID of the channel `push`. Required: if `channel` is `push`."""
    cc_data: SubscriptionCcDataParam
    """Contact of the channels `telegram_bot`, `whatsapp`, `viber` and `notify`. Required: if
    `channel` is `telegram_bot`, `whatsapp`, `viber` or `notify`.
    """
    status: str | int
    """Status of the subscription. Left out, or sent as -1, it keeps what is stored; 0 is a value. A
    word (`subscribed`, `unsubscribed` and `suspended` were seen) or a number.
    """
    priority: int
    """Priority; 0 is the highest. Left out, or sent as -1, it keeps what is stored. A priority that
    is sent turns off the resource's option to raise the priority of new subscriptions.
    """
    cats: Sequence[str]
    """Categories of the resource that are subscribed to."""
    custom_fields: Mapping[str, Any]
    """Standard and additional fields of the subscription."""
    db_id: int
    """Database ID; not sent in the examples inside a profile."""
    profile_id: str
    """Profile ID; not sent in the examples inside a profile."""


class SubscriptionFieldActionParam(TypedDict, total=False):
    """What to do with a field of a subscription, in place of its value. A plain value means `set`."""

    action: Literal["set"] | Unlisted
    """The operation. Among the values: `set`: Write the value. Default: `set`."""
    value: Any
    """The value of the operation."""


class SubscriptionFilterParam(TypedDict, total=False):
    """Selects the subscription of the profile that gets the message. It names a push subscription,
    an email address or a phone number. It has no effect beside `custom_request`.
    """

    subscription_id: str
    """Push subscription ID."""
    provider: _enums.PushProvider | Unlisted
    """Push provider: a browser or system and its push service. Some documented examples have
    `Chrome` or `Firefox`, which are not in this list.
    """
    email: str
    """Email address of the subscription."""
    phone: str
    """Phone number of the subscription."""
    not_strict: bool
    """When this subscription is not found, take another one that fits."""
