"""Templates.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._core.calls.custom import Unlisted
from .._core.calls.operation import Operation, Paging
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import templates as _types

if TYPE_CHECKING:
    from .._core import paging as _paging
    from ..params import enums as _enums
    from ..params import shared as _params_shared
else:
    _paging = LazyModule("_core.paging")
    _enums = LazyModule("params.enums")
    _params_shared = LazyModule("params.shared")

_ADD = Operation(
    name="templates.add",
    method="POST",
    path="/api/v1.1/templates/add",
    effect="modify",
    idempotent=False,
    payload="data",
    required=("name", "channels"),
)
_UPDATE = Operation(
    name="templates.update",
    method="POST",
    path="/api/v1.1/templates/update",
    effect="modify",
    idempotent=True,
    payload="data",
    required=("id", "name", "channels"),
)
_GET = Operation(
    name="templates.get",
    method="POST",
    path="/api/v1.1/templates/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)
_LIST = Operation(
    name="templates.list",
    method="POST",
    path="/api/v1.1/templates/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
    paging=Paging(
        cursor="from_id", items="data", limit="limit", key="id", total="total_count", size=1000
    ),
)
_DELETE = Operation(
    name="templates.delete",
    method="POST",
    path="/api/v1.1/templates/delete",
    effect="delete",
    idempotent=True,
    required=("id",),
)


class Templates(Resource):
    """Message templates."""

    def add(
        self,
        *,
        name: str,
        channels: Sequence[_params_shared.ChannelParam],
        descr: str | NotGiven = NOT_GIVEN,
        json_url: str | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[int] | NotGiven = NOT_GIVEN,
        is_draft: bool | NotGiven = NOT_GIVEN,
        is_confirm: bool | NotGiven = NOT_GIVEN,
        suppress_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TemplatesAddResult:
        """Create a template.

        Args:
            name: (string) Name.
            channels: (Channel[]) Contents and settings for each channel.
            descr: (string) Description.
            json_url: (string) Address of dynamic JSON content. Format: `uri`.
            ui_tags: (string[]) Tags.
            groups: (int[]) IDs of the access groups.
            is_draft: (bool) The template is a draft and cannot be sent.
            is_confirm: (bool) The email holds a link that confirms a subscription.
            suppress_id: (int) Suppression list of the template (ID).
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new template.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.templates.add(
                name="Subscription confirmation template",
                descr="Template used in Double Opt-In scenario",
                channels=[
                    {
                        "sid": "email",
                        "fields": {
                            "text": "Hello, world!",
                            "html": "<html>Hello, world!</html>",
                            "subject": "Subject line",
                            "from_email": "",
                            "from_name": "",
                            "replyto_email": "",
                            "replyto_name": "",
                            "is_not_inline": True,
                        },
                    },
                ],
                json_url="https://example.com/message.json",
                ui_tags=["tag_1", "tag_2"],
                groups=[1, 2],
                is_draft=False,
                is_confirm=False,
                suppress_id=2,
            )

        Note: `descr` comes back as `description`.

        The documentation of the answer was only seen in part. Not seen: The table of the answer;
        its example was seen whole.

        Documentation: https://guides.altcraft.com/en/developer-guide/templates/56255095
        """
        return self._call(
            _ADD,
            {
                "name": name,
                "channels": channels,
                "descr": descr,
                "json_url": json_url,
                "ui_tags": ui_tags,
                "groups": groups,
                "is_draft": is_draft,
                "is_confirm": is_confirm,
                "suppress_id": suppress_id,
            },
            extra,
            options,
            _types.TemplatesAddResult,
        )

    def update(
        self,
        *,
        id: int,
        name: str,
        channels: Sequence[_params_shared.ChannelParam],
        descr: str | NotGiven = NOT_GIVEN,
        json_url: str | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[int] | NotGiven = NOT_GIVEN,
        is_draft: bool | NotGiven = NOT_GIVEN,
        is_confirm: bool | NotGiven = NOT_GIVEN,
        suppress_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TemplatesUpdateResult:
        """Update a template.

        Name and channels are required here too.

        Args:
            id: (int) Template ID.
            name: (string) Name.
            channels: (Channel[]) Contents and settings for each channel.
            descr: (string) Description.
            json_url: (string) Address of dynamic JSON content. Format: `uri`.
            ui_tags: (string[]) Tags.
            groups: (int[]) IDs of the access groups.
            is_draft: (bool) The template is a draft and cannot be sent.
            is_confirm: (bool) The email holds a link that confirms a subscription.
            suppress_id: (int) Suppression list of the template (ID).
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the updated template.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.templates.update(
                id=10,
                name="Template name",
                descr="Template description",
                channels=[
                    {
                        "sid": "email",
                        "fields": {
                            "text": "Text version of the message",
                            "html": "<html>Hello, world!</html>",
                            "subject": "Message template",
                            "from_email": "",
                            "from_name": "",
                            "replyto_email": "",
                            "replyto_name": "",
                            "is_not_inline": True,
                        },
                    },
                ],
                json_url="https://example.com/message.json",
                ui_tags=["tag_1", "tag_2"],
                groups=[],
                is_draft=False,
                is_confirm=False,
                suppress_id=4,
            )

        Note: `descr` comes back as `description`.

        The documentation of the answer was not seen. What is missing is inferred from
        `templates.add`. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/templates/56255277
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
                "channels": channels,
                "descr": descr,
                "json_url": json_url,
                "ui_tags": ui_tags,
                "groups": groups,
                "is_draft": is_draft,
                "is_confirm": is_confirm,
                "suppress_id": suppress_id,
            },
            extra,
            options,
            _types.TemplatesUpdateResult,
        )

    def get(
        self,
        *,
        id: int,
        channel_sid: Sequence[str] | NotGiven = NOT_GIVEN,
        get_variable: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TemplatesGetResult:
        """Get a template with its contents.

        Args:
            id: (int) Template ID.
            channel_sid: (string[]) Channels to answer; none stands for all. Default: `[]`. Not in
                the documentation of version 72.
            get_variable: (bool) Also answer the variables that the template uses. Default: `false`.
                Not in the documentation of version 72.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the template.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.templates.get(
                id=1,
                channel_sid=["email", "sms", "cc_channel"],
                get_variable=True,
            )

        Note: Variables of a template: `lead.fname`, `lead.lname`, `lead.email`, `lead.phone`,
        `lead.birthdate`, `lead.gender`, `lead._city`, `lead._country`, `lead._xxh`,
        `lead_custom.*`; `campid`, `workflow_id`, `workflow_name`, `msg_type`, `attribute_value.*`,
        `node_id`; `datenow`, `yearlong`, `hourse`, `minutes`, `ampm`; `apicontent.*`; `segname`.

        Note: Which fields are required is not documented.

        The documentation of the answer was only seen in part. Not seen: The name and shape of what
        `get_variable` adds to the answer. Not seen: The table of the answer, and the end of its
        example.

        Documentation: https://guides.altcraft.com/en/developer-guide/templates/2195608
        """
        return self._call(
            _GET,
            {
                "id": id,
                "channel_sid": channel_sid,
                "get_variable": get_variable,
            },
            extra,
            options,
            _types.TemplatesGetResult,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        channel: _enums.TemplateChannel | Unlisted | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.TemplatesListItem]:
        """List the templates.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            channel: (TemplateChannel) Only templates of this channel. A custom channel has an
                identifier of its own, which stands here instead of `custom_channel` (an example of
                `templates.get` has `cc_channel`).
            ui_tags: (string[]) Only objects with these tags. Default: `[]`.
            groups: (string[]) Only objects of these access groups (names). Default: `[]`.
            groups_id: (int[]) Only objects of these access groups (IDs). Default: `[]`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.templates.list(limit=2)

        Not seen: Whether answers since v74 also have `updated_user` and `update_time`: an example
        of v74 is cut at a key that begins with `upd`.

        Documentation: https://guides.altcraft.com/en/developer-guide/templates/2195606
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "channel": channel,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
            },
            extra,
            options,
            _types.TemplatesListItem,
        )

    def delete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TemplatesDeleteAnswer:
        """Delete a template.

        Deletes for good.

        Args:
            id: (int) Template ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: iD of the deleted template.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.templates.delete(id=97)

        Documentation: https://guides.altcraft.com/en/developer-guide/templates/56255090
        """
        return self._call(
            _DELETE,
            {
                "id": id,
            },
            extra,
            options,
            _types.TemplatesDeleteAnswer,
        )


class AsyncTemplates(AsyncResource):
    """Message templates."""

    async def add(
        self,
        *,
        name: str,
        channels: Sequence[_params_shared.ChannelParam],
        descr: str | NotGiven = NOT_GIVEN,
        json_url: str | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[int] | NotGiven = NOT_GIVEN,
        is_draft: bool | NotGiven = NOT_GIVEN,
        is_confirm: bool | NotGiven = NOT_GIVEN,
        suppress_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TemplatesAddResult:
        """Create a template.

        Args:
            name: (string) Name.
            channels: (Channel[]) Contents and settings for each channel.
            descr: (string) Description.
            json_url: (string) Address of dynamic JSON content. Format: `uri`.
            ui_tags: (string[]) Tags.
            groups: (int[]) IDs of the access groups.
            is_draft: (bool) The template is a draft and cannot be sent.
            is_confirm: (bool) The email holds a link that confirms a subscription.
            suppress_id: (int) Suppression list of the template (ID).
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new template.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.templates.add(
                name="Subscription confirmation template",
                descr="Template used in Double Opt-In scenario",
                channels=[
                    {
                        "sid": "email",
                        "fields": {
                            "text": "Hello, world!",
                            "html": "<html>Hello, world!</html>",
                            "subject": "Subject line",
                            "from_email": "",
                            "from_name": "",
                            "replyto_email": "",
                            "replyto_name": "",
                            "is_not_inline": True,
                        },
                    },
                ],
                json_url="https://example.com/message.json",
                ui_tags=["tag_1", "tag_2"],
                groups=[1, 2],
                is_draft=False,
                is_confirm=False,
                suppress_id=2,
            )

        Note: `descr` comes back as `description`.

        The documentation of the answer was only seen in part. Not seen: The table of the answer;
        its example was seen whole.

        Documentation: https://guides.altcraft.com/en/developer-guide/templates/56255095
        """
        return await self._call(
            _ADD,
            {
                "name": name,
                "channels": channels,
                "descr": descr,
                "json_url": json_url,
                "ui_tags": ui_tags,
                "groups": groups,
                "is_draft": is_draft,
                "is_confirm": is_confirm,
                "suppress_id": suppress_id,
            },
            extra,
            options,
            _types.TemplatesAddResult,
        )

    async def update(
        self,
        *,
        id: int,
        name: str,
        channels: Sequence[_params_shared.ChannelParam],
        descr: str | NotGiven = NOT_GIVEN,
        json_url: str | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[int] | NotGiven = NOT_GIVEN,
        is_draft: bool | NotGiven = NOT_GIVEN,
        is_confirm: bool | NotGiven = NOT_GIVEN,
        suppress_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TemplatesUpdateResult:
        """Update a template.

        Name and channels are required here too.

        Args:
            id: (int) Template ID.
            name: (string) Name.
            channels: (Channel[]) Contents and settings for each channel.
            descr: (string) Description.
            json_url: (string) Address of dynamic JSON content. Format: `uri`.
            ui_tags: (string[]) Tags.
            groups: (int[]) IDs of the access groups.
            is_draft: (bool) The template is a draft and cannot be sent.
            is_confirm: (bool) The email holds a link that confirms a subscription.
            suppress_id: (int) Suppression list of the template (ID).
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the updated template.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.templates.update(
                id=10,
                name="Template name",
                descr="Template description",
                channels=[
                    {
                        "sid": "email",
                        "fields": {
                            "text": "Text version of the message",
                            "html": "<html>Hello, world!</html>",
                            "subject": "Message template",
                            "from_email": "",
                            "from_name": "",
                            "replyto_email": "",
                            "replyto_name": "",
                            "is_not_inline": True,
                        },
                    },
                ],
                json_url="https://example.com/message.json",
                ui_tags=["tag_1", "tag_2"],
                groups=[],
                is_draft=False,
                is_confirm=False,
                suppress_id=4,
            )

        Note: `descr` comes back as `description`.

        The documentation of the answer was not seen. What is missing is inferred from
        `templates.add`. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/templates/56255277
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
                "channels": channels,
                "descr": descr,
                "json_url": json_url,
                "ui_tags": ui_tags,
                "groups": groups,
                "is_draft": is_draft,
                "is_confirm": is_confirm,
                "suppress_id": suppress_id,
            },
            extra,
            options,
            _types.TemplatesUpdateResult,
        )

    async def get(
        self,
        *,
        id: int,
        channel_sid: Sequence[str] | NotGiven = NOT_GIVEN,
        get_variable: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TemplatesGetResult:
        """Get a template with its contents.

        Args:
            id: (int) Template ID.
            channel_sid: (string[]) Channels to answer; none stands for all. Default: `[]`. Not in
                the documentation of version 72.
            get_variable: (bool) Also answer the variables that the template uses. Default: `false`.
                Not in the documentation of version 72.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the template.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.templates.get(
                id=1,
                channel_sid=["email", "sms", "cc_channel"],
                get_variable=True,
            )

        Note: Variables of a template: `lead.fname`, `lead.lname`, `lead.email`, `lead.phone`,
        `lead.birthdate`, `lead.gender`, `lead._city`, `lead._country`, `lead._xxh`,
        `lead_custom.*`; `campid`, `workflow_id`, `workflow_name`, `msg_type`, `attribute_value.*`,
        `node_id`; `datenow`, `yearlong`, `hourse`, `minutes`, `ampm`; `apicontent.*`; `segname`.

        Note: Which fields are required is not documented.

        The documentation of the answer was only seen in part. Not seen: The name and shape of what
        `get_variable` adds to the answer. Not seen: The table of the answer, and the end of its
        example.

        Documentation: https://guides.altcraft.com/en/developer-guide/templates/2195608
        """
        return await self._call(
            _GET,
            {
                "id": id,
                "channel_sid": channel_sid,
                "get_variable": get_variable,
            },
            extra,
            options,
            _types.TemplatesGetResult,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        channel: _enums.TemplateChannel | Unlisted | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.TemplatesListItem]:
        """List the templates.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            channel: (TemplateChannel) Only templates of this channel. A custom channel has an
                identifier of its own, which stands here instead of `custom_channel` (an example of
                `templates.get` has `cc_channel`).
            ui_tags: (string[]) Only objects with these tags. Default: `[]`.
            groups: (string[]) Only objects of these access groups (names). Default: `[]`.
            groups_id: (int[]) Only objects of these access groups (IDs). Default: `[]`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.templates.list(limit=2)

        Not seen: Whether answers since v74 also have `updated_user` and `update_time`: an example
        of v74 is cut at a key that begins with `upd`.

        Documentation: https://guides.altcraft.com/en/developer-guide/templates/2195606
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "channel": channel,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
            },
            extra,
            options,
            _types.TemplatesListItem,
        )

    async def delete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TemplatesDeleteAnswer:
        """Delete a template.

        Deletes for good.

        Args:
            id: (int) Template ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: iD of the deleted template.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.templates.delete(id=97)

        Documentation: https://guides.altcraft.com/en/developer-guide/templates/56255090
        """
        return await self._call(
            _DELETE,
            {
                "id": id,
            },
            extra,
            options,
            _types.TemplatesDeleteAnswer,
        )


RESOURCE = Templates
ASYNC_RESOURCE = AsyncTemplates
