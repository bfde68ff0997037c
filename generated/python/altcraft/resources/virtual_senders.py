"""Virtual senders.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._core.answers.records import OpenRecord
from .._core.calls.operation import Operation, Paging
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import virtual_senders as _types

if TYPE_CHECKING:
    from .._core import paging as _paging
    from ..params import shared as _params_shared
else:
    _paging = LazyModule("_core.paging")
    _params_shared = LazyModule("params.shared")

_ADD = Operation(
    name="virtual_senders.add",
    method="POST",
    path="/api/v1.1/vsenders/add",
    effect="modify",
    idempotent=False,
    payload="data",
    required=("name", "email_rules", "sms_rules"),
)
_UPDATE = Operation(
    name="virtual_senders.update",
    method="POST",
    path="/api/v1.1/vsenders/update",
    effect="modify",
    idempotent=True,
    payload="data",
)
_GET = Operation(
    name="virtual_senders.get",
    method="POST",
    path="/api/v1.1/vsenders/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)
_LIST = Operation(
    name="virtual_senders.list",
    method="POST",
    path="/api/v1.1/vsenders/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
    paging=Paging(
        cursor="from_id", items="data", limit="limit", key="id", total="total_count", size=1000
    ),
)
_CLONE = Operation(
    name="virtual_senders.clone",
    method="POST",
    path="/api/v1.1/vsenders/clone",
    effect="modify",
    idempotent=False,
    payload="data",
    required=("id",),
)
_DELETE = Operation(
    name="virtual_senders.delete",
    method="POST",
    path="/api/v1.1/vsenders/delete",
    effect="delete",
    idempotent=True,
    required=("id",),
)


class VirtualSenders(Resource):
    """Virtual senders of Smart accounts."""

    def add(
        self,
        *,
        name: str,
        email_rules: Sequence[_params_shared.EmailRuleParam],
        sms_rules: Sequence[_params_shared.SmsRuleParam],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.VirtualSendersAddResult:
        """Create a virtual sender.

        Access: Smart accounts only.

        Args:
            name: (string) Name.
            email_rules: (EmailRule[]) Rules for email; the first one that fits counts, `default`
                comes last.
            sms_rules: (SmsRule[]) Rules for SMS.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new virtual sender.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.virtual_senders.add(
                name="New virtual sender",
                email_rules=[
                    {
                        "senders": [
                            {
                                "from_email": "",
                                "from_name": "",
                                "percent": 100,
                                "replyto_email": "",
                                "sender_id": 3,
                            },
                        ],
                        "type": "default",
                        "value": "",
                    },
                ],
                sms_rules=[],
            )

        The documentation of the answer was not seen. What is missing is inferred from
        `virtual_senders.clone`. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/senders/virtual-senders/2195769
        """
        return self._call(
            _ADD,
            {
                "name": name,
                "email_rules": email_rules,
                "sms_rules": sms_rules,
            },
            extra,
            options,
            _types.VirtualSendersAddResult,
        )

    def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        email_rules: Sequence[_params_shared.EmailRuleParam] | NotGiven = NOT_GIVEN,
        sms_rules: Sequence[_params_shared.SmsRuleParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.VirtualSendersUpdateResult:
        """Update a virtual sender.

        Access: Smart accounts only.

        Args:
            id: (int) Virtual sender ID. Inferred from `virtual_senders.get`. Whether it is required
                is not documented.
            name: (string) Name. Inferred from `virtual_senders.add`. Whether it is required is not
                documented.
            email_rules: (EmailRule[]) Rules for email; the first one that fits counts, `default`
                comes last. Inferred from `virtual_senders.add`. Whether it is required is not
                documented.
            sms_rules: (SmsRule[]) Rules for SMS. Inferred from `virtual_senders.add`. Whether it is
                required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the updated virtual sender.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.virtual_senders.update(
                id=6,
                name="New virtual sender",
                email_rules=[
                    {
                        "senders": [
                            {
                                "from_email": "",
                                "from_name": "",
                                "percent": 100,
                                "replyto_email": "",
                                "sender_id": 3,
                            },
                        ],
                        "type": "default",
                        "value": "",
                    },
                ],
                sms_rules=[],
            )

        No documentation page of this call was found. What is missing is inferred from
        `virtual_senders.add`. Not seen: The whole page.
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
                "email_rules": email_rules,
                "sms_rules": sms_rules,
            },
            extra,
            options,
            _types.VirtualSendersUpdateResult,
        )

    def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.VirtualSendersGetResult:
        """Get a virtual sender with its rules.

        Access: Smart accounts only.

        Args:
            id: (int) Virtual sender ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the virtual sender.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.virtual_senders.get(id=1)

        Read from the documentation of version 72. The documentation of the answer was only seen in
        part. What is missing is inferred from `virtual_senders.add`. Not seen: The example of the
        answer after the first key of a sender of the first rule.

        Documentation:
        https://guides.altcraft.com/en/v72/developer-guide/senders/virtual-senders/2195765
        """
        return self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _types.VirtualSendersGetResult,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.VirtualSendersListItem]:
        """List the virtual senders of the account.

        Access: Smart accounts only.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.virtual_senders.list(limit=2)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/senders/virtual-senders/2195762
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
            },
            extra,
            options,
            _types.VirtualSendersListItem,
        )

    def clone(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.VirtualSendersCloneResult:
        """Copy a virtual sender.

        Access: Smart accounts only.

        Args:
            id: (int) Virtual sender ID.
            name: (string) Name of the copy. Default: `Clone of ...`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the copy.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.virtual_senders.clone(id=3, name="Copy of virtual sender #99")

        Note: The guide for administrators documents the same call with a further required parameter
        `account_id` (int).

        Documentation:
        https://guides.altcraft.com/en/developer-guide/senders/virtual-senders/2195767
        """
        return self._call(
            _CLONE,
            {
                "id": id,
                "name": name,
            },
            extra,
            options,
            _types.VirtualSendersCloneResult,
        )

    def delete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete a virtual sender.

        Access: Smart accounts only.

        Deletes for good.

        Args:
            id: (int) Virtual sender ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.virtual_senders.delete(id=12)

        Note: The guide for administrators documents the same call with a further required parameter
        `account_id` (int).

        Documentation:
        https://guides.altcraft.com/en/developer-guide/senders/virtual-senders/2195773
        """
        return self._call(
            _DELETE,
            {
                "id": id,
            },
            extra,
            options,
            OpenRecord,
        )


class AsyncVirtualSenders(AsyncResource):
    """Virtual senders of Smart accounts."""

    async def add(
        self,
        *,
        name: str,
        email_rules: Sequence[_params_shared.EmailRuleParam],
        sms_rules: Sequence[_params_shared.SmsRuleParam],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.VirtualSendersAddResult:
        """Create a virtual sender.

        Access: Smart accounts only.

        Args:
            name: (string) Name.
            email_rules: (EmailRule[]) Rules for email; the first one that fits counts, `default`
                comes last.
            sms_rules: (SmsRule[]) Rules for SMS.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new virtual sender.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.virtual_senders.add(
                name="New virtual sender",
                email_rules=[
                    {
                        "senders": [
                            {
                                "from_email": "",
                                "from_name": "",
                                "percent": 100,
                                "replyto_email": "",
                                "sender_id": 3,
                            },
                        ],
                        "type": "default",
                        "value": "",
                    },
                ],
                sms_rules=[],
            )

        The documentation of the answer was not seen. What is missing is inferred from
        `virtual_senders.clone`. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/senders/virtual-senders/2195769
        """
        return await self._call(
            _ADD,
            {
                "name": name,
                "email_rules": email_rules,
                "sms_rules": sms_rules,
            },
            extra,
            options,
            _types.VirtualSendersAddResult,
        )

    async def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        email_rules: Sequence[_params_shared.EmailRuleParam] | NotGiven = NOT_GIVEN,
        sms_rules: Sequence[_params_shared.SmsRuleParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.VirtualSendersUpdateResult:
        """Update a virtual sender.

        Access: Smart accounts only.

        Args:
            id: (int) Virtual sender ID. Inferred from `virtual_senders.get`. Whether it is required
                is not documented.
            name: (string) Name. Inferred from `virtual_senders.add`. Whether it is required is not
                documented.
            email_rules: (EmailRule[]) Rules for email; the first one that fits counts, `default`
                comes last. Inferred from `virtual_senders.add`. Whether it is required is not
                documented.
            sms_rules: (SmsRule[]) Rules for SMS. Inferred from `virtual_senders.add`. Whether it is
                required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the updated virtual sender.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.virtual_senders.update(
                id=6,
                name="New virtual sender",
                email_rules=[
                    {
                        "senders": [
                            {
                                "from_email": "",
                                "from_name": "",
                                "percent": 100,
                                "replyto_email": "",
                                "sender_id": 3,
                            },
                        ],
                        "type": "default",
                        "value": "",
                    },
                ],
                sms_rules=[],
            )

        No documentation page of this call was found. What is missing is inferred from
        `virtual_senders.add`. Not seen: The whole page.
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
                "email_rules": email_rules,
                "sms_rules": sms_rules,
            },
            extra,
            options,
            _types.VirtualSendersUpdateResult,
        )

    async def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.VirtualSendersGetResult:
        """Get a virtual sender with its rules.

        Access: Smart accounts only.

        Args:
            id: (int) Virtual sender ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the virtual sender.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.virtual_senders.get(id=1)

        Read from the documentation of version 72. The documentation of the answer was only seen in
        part. What is missing is inferred from `virtual_senders.add`. Not seen: The example of the
        answer after the first key of a sender of the first rule.

        Documentation:
        https://guides.altcraft.com/en/v72/developer-guide/senders/virtual-senders/2195765
        """
        return await self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _types.VirtualSendersGetResult,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.VirtualSendersListItem]:
        """List the virtual senders of the account.

        Access: Smart accounts only.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.virtual_senders.list(limit=2)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/senders/virtual-senders/2195762
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
            },
            extra,
            options,
            _types.VirtualSendersListItem,
        )

    async def clone(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.VirtualSendersCloneResult:
        """Copy a virtual sender.

        Access: Smart accounts only.

        Args:
            id: (int) Virtual sender ID.
            name: (string) Name of the copy. Default: `Clone of ...`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the copy.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.virtual_senders.clone(id=3, name="Copy of virtual sender #99")

        Note: The guide for administrators documents the same call with a further required parameter
        `account_id` (int).

        Documentation:
        https://guides.altcraft.com/en/developer-guide/senders/virtual-senders/2195767
        """
        return await self._call(
            _CLONE,
            {
                "id": id,
                "name": name,
            },
            extra,
            options,
            _types.VirtualSendersCloneResult,
        )

    async def delete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete a virtual sender.

        Access: Smart accounts only.

        Deletes for good.

        Args:
            id: (int) Virtual sender ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.virtual_senders.delete(id=12)

        Note: The guide for administrators documents the same call with a further required parameter
        `account_id` (int).

        Documentation:
        https://guides.altcraft.com/en/developer-guide/senders/virtual-senders/2195773
        """
        return await self._call(
            _DELETE,
            {
                "id": id,
            },
            extra,
            options,
            OpenRecord,
        )


RESOURCE = VirtualSenders
ASYNC_RESOURCE = AsyncVirtualSenders
