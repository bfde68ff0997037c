"""Messages.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.calls.operation import Operation
from .._core.calls.options import Extra, Options
from .._core.resource import AsyncResource, Resource
from ..types import messages as _types

_GET_WEB_VERSION = Operation(
    name="messages.get_web_version",
    method="POST",
    path="/api/v1.1/webver/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("send_message_id",),
    dedup="unknown",
)


class Messages(Resource):
    """Messages that were sent."""

    def get_web_version(
        self,
        *,
        send_message_id: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.MessagesGetWebVersionResult:
        """Get the web version of an email that was sent.

        Args:
            send_message_id: (string) ID of the web version. The admin guide names the ID with which
                web versions are saved: it begins with `u` and action hooks carry it as
                `send_message_id`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the web version.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.messages.get_web_version(send_message_id="abcdefghijklmnqrstuvwxyz")

        Read from the documentation of version 72. The documentation of the answer was only seen in
        part. Not seen: The fields of `email`: the example is cut at a key that begins with `from_`.
        Not seen: The table of the answer.

        Documentation: https://guides.altcraft.com/en/v72/developer-guide/miscellaneous/2196089
        """
        return self._call(
            _GET_WEB_VERSION,
            {
                "send_message_id": send_message_id,
            },
            extra,
            options,
            _types.MessagesGetWebVersionResult,
        )


class AsyncMessages(AsyncResource):
    """Messages that were sent."""

    async def get_web_version(
        self,
        *,
        send_message_id: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.MessagesGetWebVersionResult:
        """Get the web version of an email that was sent.

        Args:
            send_message_id: (string) ID of the web version. The admin guide names the ID with which
                web versions are saved: it begins with `u` and action hooks carry it as
                `send_message_id`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the web version.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.messages.get_web_version(send_message_id="abcdefghijklmnqrstuvwxyz")

        Read from the documentation of version 72. The documentation of the answer was only seen in
        part. Not seen: The fields of `email`: the example is cut at a key that begins with `from_`.
        Not seen: The table of the answer.

        Documentation: https://guides.altcraft.com/en/v72/developer-guide/miscellaneous/2196089
        """
        return await self._call(
            _GET_WEB_VERSION,
            {
                "send_message_id": send_message_id,
            },
            extra,
            options,
            _types.MessagesGetWebVersionResult,
        )


RESOURCE = Messages
ASYNC_RESOURCE = AsyncMessages
