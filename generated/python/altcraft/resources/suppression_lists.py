"""Suppression lists.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._core.answers.records import OpenRecord
from .._core.calls.operation import Operation, Paging, Rule, TaskInfo
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import suppression_lists as _types
from ..types import shared as _shared

if TYPE_CHECKING:
    from .._core import paging as _paging
    from .._core.tasks import tasks as _tasks
    from ..types import tasks as _types_tasks
else:
    _paging = LazyModule("_core.paging")
    _tasks = LazyModule("_core.tasks.tasks")
    _types_tasks = LazyModule("types.tasks")

_ADD = Operation(
    name="suppression_lists.add",
    method="POST",
    path="/api/v1.1/suppresses/add",
    effect="modify",
    idempotent=False,
    payload="data",
    required=("name",),
    dedup="documented",
)
_UPDATE = Operation(
    name="suppression_lists.update",
    method="POST",
    path="/api/v1.1/suppresses/update",
    effect="modify",
    idempotent=True,
    rules=(Rule("all_of", ("id",), firm=False),),
)
_GET = Operation(
    name="suppression_lists.get",
    method="POST",
    path="/api/v1.1/suppresses/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)
_LIST = Operation(
    name="suppression_lists.list",
    method="POST",
    path="/api/v1.1/suppresses/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
    paging=Paging(
        cursor="from_id", items="data", limit="limit", key="id", total="total_count", size=1000
    ),
)
_DELETE = Operation(
    name="suppression_lists.delete",
    method="POST",
    path="/api/v1.1/suppresses/delete",
    effect="delete",
    idempotent=True,
    required=("id",),
)
_EXPORT = Operation(
    name="suppression_lists.export",
    method="POST",
    path="/api/v1.1/suppresses/export",
    effect="modify",
    idempotent=False,
    required=("id",),
    task=TaskInfo(id="data.task_id", collect="tasks.get_status", download="files.download"),
)
_CHECK_EMAIL = Operation(
    name="suppression_lists.check_email",
    method="POST",
    path="/api/v1.1/suppresses/email_check",
    effect="read",
    idempotent=True,
    required=("id", "email"),
    dedup="unknown",
)
_ADD_EMAIL = Operation(
    name="suppression_lists.add_email",
    method="POST",
    path="/api/v1.1/suppresses/email_add",
    effect="modify",
    idempotent=True,
    payload="data",
    required=("id", "email"),
)
_ADD_EMAILS = Operation(
    name="suppression_lists.add_emails",
    method="POST",
    path="/api/v1.1/suppresses/emails_add",
    effect="modify",
    idempotent=True,
    required=("id", "emails"),
)
_REMOVE_EMAIL = Operation(
    name="suppression_lists.remove_email",
    method="POST",
    path="/api/v1.1/suppresses/email_remove",
    effect="modify",
    idempotent=True,
    required=("id", "email"),
)
_REMOVE_ALL_EMAILS = Operation(
    name="suppression_lists.remove_all_emails",
    method="POST",
    path="/api/v1.1/suppresses/emails_remove",
    effect="delete",
    idempotent=True,
    required=("id",),
)
_CHECK_DOMAIN = Operation(
    name="suppression_lists.check_domain",
    method="POST",
    path="/api/v1.1/suppresses/domain_check",
    effect="read",
    idempotent=True,
    required=("id", "domain"),
    dedup="unknown",
)
_ADD_DOMAIN = Operation(
    name="suppression_lists.add_domain",
    method="POST",
    path="/api/v1.1/suppresses/domain_add",
    effect="modify",
    idempotent=True,
    payload="data",
    required=("id", "domain"),
)
_ADD_DOMAINS = Operation(
    name="suppression_lists.add_domains",
    method="POST",
    path="/api/v1.1/suppresses/domains_add",
    effect="modify",
    idempotent=True,
    required=("id", "domains"),
)
_REMOVE_DOMAIN = Operation(
    name="suppression_lists.remove_domain",
    method="POST",
    path="/api/v1.1/suppresses/domain_remove",
    effect="modify",
    idempotent=True,
    required=("id", "domain"),
)
_REMOVE_ALL_DOMAINS = Operation(
    name="suppression_lists.remove_all_domains",
    method="POST",
    path="/api/v1.1/suppresses/domains_remove",
    effect="delete",
    idempotent=True,
    required=("id",),
)
_CHECK_PHONE = Operation(
    name="suppression_lists.check_phone",
    method="POST",
    path="/api/v1.1/suppresses/phone_check",
    effect="read",
    idempotent=True,
    required=("id", "value"),
    dedup="unknown",
)
_ADD_PHONE = Operation(
    name="suppression_lists.add_phone",
    method="POST",
    path="/api/v1.1/suppresses/phone_add",
    effect="modify",
    idempotent=True,
    payload="data",
    required=("id", "value"),
)
_ADD_PHONES = Operation(
    name="suppression_lists.add_phones",
    method="POST",
    path="/api/v1.1/suppresses/phones_add",
    effect="modify",
    idempotent=True,
    required=("id", "values"),
)
_REMOVE_PHONE = Operation(
    name="suppression_lists.remove_phone",
    method="POST",
    path="/api/v1.1/suppresses/phone_remove",
    effect="modify",
    idempotent=True,
    required=("id", "value"),
)
_REMOVE_ALL_PHONES = Operation(
    name="suppression_lists.remove_all_phones",
    method="POST",
    path="/api/v1.1/suppresses/phones_remove",
    effect="delete",
    idempotent=True,
    required=("id",),
)


class SuppressionLists(Resource):
    """Addresses, domains and phone numbers that get no messages."""

    def add(
        self,
        *,
        name: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsAddResult:
        """Create an empty suppression list.

        Args:
            name: (string) Name of the list.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new list.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.add(name="New suppression list")

        Documentation: https://guides.altcraft.com/en/developer-guide/suppression-lists/2195613
        """
        return self._call(
            _ADD,
            {
                "name": name,
            },
            extra,
            options,
            _types.SuppressionListsAddResult,
        )

    def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Update a suppression list.

        Args:
            id: (int) Suppression list ID. Inferred from `suppression_lists.get`. That it must be
                sent is inferred.
            name: (string) New name of the list. Inferred from `suppression_lists.add`. Whether it
                is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.update(id=1, name="New suppression list")

        No documentation page of this call was found. What is missing is inferred from
        `suppression_lists.add`. Not seen: The whole page: which properties can be changed, and what
        the call answers.
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
            },
            extra,
            options,
            OpenRecord,
        )

    def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.SuppressionList:
        """Get the properties of a suppression list.

        Args:
            id: (int) Suppression list ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the suppression list.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.get(id=3)

        Documentation: https://guides.altcraft.com/en/developer-guide/suppression-lists/2195617
        """
        return self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _shared.SuppressionList,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.SuppressionListsListItem]:
        """List the suppression lists.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
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
            client.suppression_lists.list(from_id=1, limit=2)

        Documentation: https://guides.altcraft.com/en/developer-guide/suppression-lists/2195619
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
            },
            extra,
            options,
            _types.SuppressionListsListItem,
        )

    def delete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete a suppression list.

        Deletes for good.

        Args:
            id: (int) Suppression list ID. Inferred from `suppression_lists.get`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.delete(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `suppression_lists.get`. Not seen: The whole page.
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

    def export(
        self,
        *,
        id: int,
        type: Literal["emails", "phones", "domains", "all"] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.Task[_types_tasks.TasksGetStatusResult]:
        """Start the export of a suppression list to a CSV file of MD5 hashes.

        When the task is done, `tasks.get_status` answers the path of the file in
        `result.hashed_file`, and `files.download` fetches it, zipped in the example.

        Args:
            id: (int) Suppression list ID.
            type: (string) What to export. Values: `emails`: Email addresses; `phones`: Phone
                numbers; `domains`: Email domains; `all`: Everything. Default: `all`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it, then `download()` its files.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = client.suppression_lists.export(id=1, type="emails")
            task.wait()
            task.download(".")

        Documentation: https://guides.altcraft.com/en/developer-guide/suppression-lists/76809125
        """
        return self._start(
            _EXPORT,
            {
                "id": id,
                "type": type,
            },
            extra,
            options,
        )

    def check_email(
        self,
        *,
        id: int,
        email: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsCheckEmailAnswer:
        """Check if an email address or its domain is in a suppression list.

        Args:
            id: (int) Suppression list ID.
            email: (string) Email address.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.check_email(email="john@example.com", id=1)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195633
        """
        return self._call(
            _CHECK_EMAIL,
            {
                "id": id,
                "email": email,
            },
            extra,
            options,
            _types.SuppressionListsCheckEmailAnswer,
        )

    def add_email(
        self,
        *,
        id: int,
        email: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Add an email address to a suppression list.

        Args:
            id: (int) Suppression list ID.
            email: (string) Email address.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the address with `true`, or `false`, whose meaning is not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.add_email(email="john@example.com", id=1)

        Note: A GET with the parameters in the URL, without JSON, works as well.

        Not seen: What `false` in the answer means.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195625
        """
        return self._call(
            _ADD_EMAIL,
            {
                "id": id,
                "email": email,
            },
            extra,
            options,
            OpenRecord,
        )

    def add_emails(
        self,
        *,
        id: int,
        emails: Sequence[str],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsAddEmailsAnswer:
        """Add email addresses to a suppression list.

        Args:
            id: (int) Suppression list ID.
            emails: (string[]) Email addresses.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.add_emails(emails=["john@example.com"], id=1)

        Not seen: Largest number of addresses.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195627
        """
        return self._call(
            _ADD_EMAILS,
            {
                "id": id,
                "emails": emails,
            },
            extra,
            options,
            _types.SuppressionListsAddEmailsAnswer,
        )

    def remove_email(
        self,
        *,
        id: int,
        email: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Remove an email address from a suppression list.

        Args:
            id: (int) Suppression list ID.
            email: (string) Email address or its MD5 hash.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.remove_email(email="john@example.com", id=1)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195637
        """
        return self._call(
            _REMOVE_EMAIL,
            {
                "id": id,
                "email": email,
            },
            extra,
            options,
            OpenRecord,
        )

    def remove_all_emails(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsRemoveAllEmailsAnswer:
        """Remove all email addresses from a suppression list.

        Deletes for good.

        Args:
            id: (int) Suppression list ID. Inferred from `suppression_lists.remove_all_phones`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.remove_all_emails(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `suppression_lists.remove_all_phones`. Not seen: The whole page.
        """
        return self._call(
            _REMOVE_ALL_EMAILS,
            {
                "id": id,
            },
            extra,
            options,
            _types.SuppressionListsRemoveAllEmailsAnswer,
        )

    def check_domain(
        self,
        *,
        id: int,
        domain: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsCheckDomainAnswer:
        """Check if an email domain is in a suppression list.

        Args:
            id: (int) Suppression list ID.
            domain: (string) Email domain.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.check_domain(domain="example.com", id=1)

        Read from the documentation of version 72. Not seen: The current page was not found.

        Documentation:
        https://easy.altcraft.com/en/v72/developer-guide/suppression-lists/suppression-list-actions/2195635
        """
        return self._call(
            _CHECK_DOMAIN,
            {
                "id": id,
                "domain": domain,
            },
            extra,
            options,
            _types.SuppressionListsCheckDomainAnswer,
        )

    def add_domain(
        self,
        *,
        id: int,
        domain: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Add an email domain to a suppression list.

        Args:
            id: (int) Suppression list ID.
            domain: (string) Email domain.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the domain with `true`, or `false`, whose meaning is not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.add_domain(domain="example.com", id=1)

        Not seen: What `false` in the answer means.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195629
        """
        return self._call(
            _ADD_DOMAIN,
            {
                "id": id,
                "domain": domain,
            },
            extra,
            options,
            OpenRecord,
        )

    def add_domains(
        self,
        *,
        id: int,
        domains: Sequence[str],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsAddDomainsAnswer:
        """Add email domains to a suppression list.

        Args:
            id: (int) Suppression list ID.
            domains: (string[]) Email domains.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.add_domains(domains=["example.com"], id=1)

        Not seen: Largest number of domains.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195631
        """
        return self._call(
            _ADD_DOMAINS,
            {
                "id": id,
                "domains": domains,
            },
            extra,
            options,
            _types.SuppressionListsAddDomainsAnswer,
        )

    def remove_domain(
        self,
        *,
        id: int,
        domain: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsRemoveDomainAnswer:
        """Remove an email domain from a suppression list.

        Args:
            id: (int) Suppression list ID.
            domain: (string) Email domain or its MD5 hash.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.remove_domain(domain="example.com", id=3)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195639
        """
        return self._call(
            _REMOVE_DOMAIN,
            {
                "id": id,
                "domain": domain,
            },
            extra,
            options,
            _types.SuppressionListsRemoveDomainAnswer,
        )

    def remove_all_domains(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsRemoveAllDomainsAnswer:
        """Remove all email domains from a suppression list.

        Deletes for good.

        Args:
            id: (int) Suppression list ID. Inferred from `suppression_lists.remove_all_phones`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.remove_all_domains(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `suppression_lists.remove_all_phones`. Not seen: The whole page.
        """
        return self._call(
            _REMOVE_ALL_DOMAINS,
            {
                "id": id,
            },
            extra,
            options,
            _types.SuppressionListsRemoveAllDomainsAnswer,
        )

    def check_phone(
        self,
        *,
        id: int,
        value: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsCheckPhoneAnswer:
        """Check if a phone number is in a suppression list.

        Args:
            id: (int) Suppression list ID.
            value: (string) Phone number.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.check_phone(id=1, value="+79000000001")

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/76809084
        """
        return self._call(
            _CHECK_PHONE,
            {
                "id": id,
                "value": value,
            },
            extra,
            options,
            _types.SuppressionListsCheckPhoneAnswer,
        )

    def add_phone(
        self,
        *,
        id: int,
        value: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Add a phone number to a suppression list.

        Args:
            id: (int) Suppression list ID.
            value: (string) Phone number.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the phone number with `true`.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.add_phone(id=1, value="+79000000001")

        Not seen: What the value in the answer means.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/76809087
        """
        return self._call(
            _ADD_PHONE,
            {
                "id": id,
                "value": value,
            },
            extra,
            options,
            OpenRecord,
        )

    def add_phones(
        self,
        *,
        id: int,
        values: Sequence[str],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsAddPhonesAnswer:
        """Add phone numbers to a suppression list.

        Args:
            id: (int) Suppression list ID.
            values: (string[]) Phone numbers.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.add_phones(id=1, values=["+79009009001", "+79009009002"])

        Not seen: Largest number of phone numbers.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/76809091
        """
        return self._call(
            _ADD_PHONES,
            {
                "id": id,
                "values": values,
            },
            extra,
            options,
            _types.SuppressionListsAddPhonesAnswer,
        )

    def remove_phone(
        self,
        *,
        id: int,
        value: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsRemovePhoneAnswer:
        """Remove a phone number from a suppression list.

        Args:
            id: (int) Suppression list ID.
            value: (string) Phone number.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.remove_phone(id=1, value="+79009009001")

        Note: MD5 hashes are only documented for addresses and domains.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/76809096
        """
        return self._call(
            _REMOVE_PHONE,
            {
                "id": id,
                "value": value,
            },
            extra,
            options,
            _types.SuppressionListsRemovePhoneAnswer,
        )

    def remove_all_phones(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsRemoveAllPhonesAnswer:
        """Remove all phone numbers from a suppression list.

        Deletes for good.

        Args:
            id: (int) Suppression list ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.suppression_lists.remove_all_phones(id=1)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/76809100
        """
        return self._call(
            _REMOVE_ALL_PHONES,
            {
                "id": id,
            },
            extra,
            options,
            _types.SuppressionListsRemoveAllPhonesAnswer,
        )


class AsyncSuppressionLists(AsyncResource):
    """Addresses, domains and phone numbers that get no messages."""

    async def add(
        self,
        *,
        name: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsAddResult:
        """Create an empty suppression list.

        Args:
            name: (string) Name of the list.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new list.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.add(name="New suppression list")

        Documentation: https://guides.altcraft.com/en/developer-guide/suppression-lists/2195613
        """
        return await self._call(
            _ADD,
            {
                "name": name,
            },
            extra,
            options,
            _types.SuppressionListsAddResult,
        )

    async def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Update a suppression list.

        Args:
            id: (int) Suppression list ID. Inferred from `suppression_lists.get`. That it must be
                sent is inferred.
            name: (string) New name of the list. Inferred from `suppression_lists.add`. Whether it
                is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.update(id=1, name="New suppression list")

        No documentation page of this call was found. What is missing is inferred from
        `suppression_lists.add`. Not seen: The whole page: which properties can be changed, and what
        the call answers.
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
            },
            extra,
            options,
            OpenRecord,
        )

    async def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.SuppressionList:
        """Get the properties of a suppression list.

        Args:
            id: (int) Suppression list ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the suppression list.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.get(id=3)

        Documentation: https://guides.altcraft.com/en/developer-guide/suppression-lists/2195617
        """
        return await self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _shared.SuppressionList,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.SuppressionListsListItem]:
        """List the suppression lists.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
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
            client.suppression_lists.list(from_id=1, limit=2)

        Documentation: https://guides.altcraft.com/en/developer-guide/suppression-lists/2195619
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
            },
            extra,
            options,
            _types.SuppressionListsListItem,
        )

    async def delete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete a suppression list.

        Deletes for good.

        Args:
            id: (int) Suppression list ID. Inferred from `suppression_lists.get`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.delete(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `suppression_lists.get`. Not seen: The whole page.
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

    async def export(
        self,
        *,
        id: int,
        type: Literal["emails", "phones", "domains", "all"] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.AsyncTask[_types_tasks.TasksGetStatusResult]:
        """Start the export of a suppression list to a CSV file of MD5 hashes.

        When the task is done, `tasks.get_status` answers the path of the file in
        `result.hashed_file`, and `files.download` fetches it, zipped in the example.

        Args:
            id: (int) Suppression list ID.
            type: (string) What to export. Values: `emails`: Email addresses; `phones`: Phone
                numbers; `domains`: Email domains; `all`: Everything. Default: `all`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it, then `download()` its files.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = await client.suppression_lists.export(id=1, type="emails")
            await task.wait()
            await task.download(".")

        Documentation: https://guides.altcraft.com/en/developer-guide/suppression-lists/76809125
        """
        return await self._start(
            _EXPORT,
            {
                "id": id,
                "type": type,
            },
            extra,
            options,
        )

    async def check_email(
        self,
        *,
        id: int,
        email: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsCheckEmailAnswer:
        """Check if an email address or its domain is in a suppression list.

        Args:
            id: (int) Suppression list ID.
            email: (string) Email address.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.check_email(email="john@example.com", id=1)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195633
        """
        return await self._call(
            _CHECK_EMAIL,
            {
                "id": id,
                "email": email,
            },
            extra,
            options,
            _types.SuppressionListsCheckEmailAnswer,
        )

    async def add_email(
        self,
        *,
        id: int,
        email: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Add an email address to a suppression list.

        Args:
            id: (int) Suppression list ID.
            email: (string) Email address.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the address with `true`, or `false`, whose meaning is not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.add_email(email="john@example.com", id=1)

        Note: A GET with the parameters in the URL, without JSON, works as well.

        Not seen: What `false` in the answer means.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195625
        """
        return await self._call(
            _ADD_EMAIL,
            {
                "id": id,
                "email": email,
            },
            extra,
            options,
            OpenRecord,
        )

    async def add_emails(
        self,
        *,
        id: int,
        emails: Sequence[str],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsAddEmailsAnswer:
        """Add email addresses to a suppression list.

        Args:
            id: (int) Suppression list ID.
            emails: (string[]) Email addresses.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.add_emails(emails=["john@example.com"], id=1)

        Not seen: Largest number of addresses.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195627
        """
        return await self._call(
            _ADD_EMAILS,
            {
                "id": id,
                "emails": emails,
            },
            extra,
            options,
            _types.SuppressionListsAddEmailsAnswer,
        )

    async def remove_email(
        self,
        *,
        id: int,
        email: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Remove an email address from a suppression list.

        Args:
            id: (int) Suppression list ID.
            email: (string) Email address or its MD5 hash.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.remove_email(email="john@example.com", id=1)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195637
        """
        return await self._call(
            _REMOVE_EMAIL,
            {
                "id": id,
                "email": email,
            },
            extra,
            options,
            OpenRecord,
        )

    async def remove_all_emails(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsRemoveAllEmailsAnswer:
        """Remove all email addresses from a suppression list.

        Deletes for good.

        Args:
            id: (int) Suppression list ID. Inferred from `suppression_lists.remove_all_phones`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.remove_all_emails(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `suppression_lists.remove_all_phones`. Not seen: The whole page.
        """
        return await self._call(
            _REMOVE_ALL_EMAILS,
            {
                "id": id,
            },
            extra,
            options,
            _types.SuppressionListsRemoveAllEmailsAnswer,
        )

    async def check_domain(
        self,
        *,
        id: int,
        domain: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsCheckDomainAnswer:
        """Check if an email domain is in a suppression list.

        Args:
            id: (int) Suppression list ID.
            domain: (string) Email domain.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.check_domain(domain="example.com", id=1)

        Read from the documentation of version 72. Not seen: The current page was not found.

        Documentation:
        https://easy.altcraft.com/en/v72/developer-guide/suppression-lists/suppression-list-actions/2195635
        """
        return await self._call(
            _CHECK_DOMAIN,
            {
                "id": id,
                "domain": domain,
            },
            extra,
            options,
            _types.SuppressionListsCheckDomainAnswer,
        )

    async def add_domain(
        self,
        *,
        id: int,
        domain: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Add an email domain to a suppression list.

        Args:
            id: (int) Suppression list ID.
            domain: (string) Email domain.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the domain with `true`, or `false`, whose meaning is not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.add_domain(domain="example.com", id=1)

        Not seen: What `false` in the answer means.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195629
        """
        return await self._call(
            _ADD_DOMAIN,
            {
                "id": id,
                "domain": domain,
            },
            extra,
            options,
            OpenRecord,
        )

    async def add_domains(
        self,
        *,
        id: int,
        domains: Sequence[str],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsAddDomainsAnswer:
        """Add email domains to a suppression list.

        Args:
            id: (int) Suppression list ID.
            domains: (string[]) Email domains.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.add_domains(domains=["example.com"], id=1)

        Not seen: Largest number of domains.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195631
        """
        return await self._call(
            _ADD_DOMAINS,
            {
                "id": id,
                "domains": domains,
            },
            extra,
            options,
            _types.SuppressionListsAddDomainsAnswer,
        )

    async def remove_domain(
        self,
        *,
        id: int,
        domain: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsRemoveDomainAnswer:
        """Remove an email domain from a suppression list.

        Args:
            id: (int) Suppression list ID.
            domain: (string) Email domain or its MD5 hash.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.remove_domain(domain="example.com", id=3)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/2195639
        """
        return await self._call(
            _REMOVE_DOMAIN,
            {
                "id": id,
                "domain": domain,
            },
            extra,
            options,
            _types.SuppressionListsRemoveDomainAnswer,
        )

    async def remove_all_domains(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsRemoveAllDomainsAnswer:
        """Remove all email domains from a suppression list.

        Deletes for good.

        Args:
            id: (int) Suppression list ID. Inferred from `suppression_lists.remove_all_phones`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.remove_all_domains(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `suppression_lists.remove_all_phones`. Not seen: The whole page.
        """
        return await self._call(
            _REMOVE_ALL_DOMAINS,
            {
                "id": id,
            },
            extra,
            options,
            _types.SuppressionListsRemoveAllDomainsAnswer,
        )

    async def check_phone(
        self,
        *,
        id: int,
        value: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsCheckPhoneAnswer:
        """Check if a phone number is in a suppression list.

        Args:
            id: (int) Suppression list ID.
            value: (string) Phone number.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.check_phone(id=1, value="+79000000001")

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/76809084
        """
        return await self._call(
            _CHECK_PHONE,
            {
                "id": id,
                "value": value,
            },
            extra,
            options,
            _types.SuppressionListsCheckPhoneAnswer,
        )

    async def add_phone(
        self,
        *,
        id: int,
        value: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Add a phone number to a suppression list.

        Args:
            id: (int) Suppression list ID.
            value: (string) Phone number.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the phone number with `true`.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.add_phone(id=1, value="+79000000001")

        Not seen: What the value in the answer means.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/76809087
        """
        return await self._call(
            _ADD_PHONE,
            {
                "id": id,
                "value": value,
            },
            extra,
            options,
            OpenRecord,
        )

    async def add_phones(
        self,
        *,
        id: int,
        values: Sequence[str],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsAddPhonesAnswer:
        """Add phone numbers to a suppression list.

        Args:
            id: (int) Suppression list ID.
            values: (string[]) Phone numbers.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.add_phones(id=1, values=["+79009009001", "+79009009002"])

        Not seen: Largest number of phone numbers.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/76809091
        """
        return await self._call(
            _ADD_PHONES,
            {
                "id": id,
                "values": values,
            },
            extra,
            options,
            _types.SuppressionListsAddPhonesAnswer,
        )

    async def remove_phone(
        self,
        *,
        id: int,
        value: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsRemovePhoneAnswer:
        """Remove a phone number from a suppression list.

        Args:
            id: (int) Suppression list ID.
            value: (string) Phone number.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.remove_phone(id=1, value="+79009009001")

        Note: MD5 hashes are only documented for addresses and domains.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/76809096
        """
        return await self._call(
            _REMOVE_PHONE,
            {
                "id": id,
                "value": value,
            },
            extra,
            options,
            _types.SuppressionListsRemovePhoneAnswer,
        )

    async def remove_all_phones(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SuppressionListsRemoveAllPhonesAnswer:
        """Remove all phone numbers from a suppression list.

        Deletes for good.

        Args:
            id: (int) Suppression list ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.suppression_lists.remove_all_phones(id=1)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/suppression-lists/suppression-list-actions/76809100
        """
        return await self._call(
            _REMOVE_ALL_PHONES,
            {
                "id": id,
            },
            extra,
            options,
            _types.SuppressionListsRemoveAllPhonesAnswer,
        )


RESOURCE = SuppressionLists
ASYNC_RESOURCE = AsyncSuppressionLists
