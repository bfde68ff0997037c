"""Profile relations.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.answers.records import RecordList
from .._core.calls.operation import Condition, Operation, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import relations as _types
from ..types import shared as _shared

if TYPE_CHECKING:
    from ..params import enums as _enums
    from ..params import shared as _params_shared
else:
    _enums = LazyModule("params.enums")
    _params_shared = LazyModule("params.shared")

_ATTACH = Operation(
    name="relations.attach",
    method="POST",
    path="/api/v1.1/relations/attach",
    effect="modify",
    idempotent=False,
    rules=(Rule("all_of", ("rel_id", "profile_a", "profile_b"), firm=False),),
)
_DETACH = Operation(
    name="relations.detach",
    method="POST",
    path="/api/v1.1/relations/detach",
    effect="delete",
    idempotent=True,
    required=("rel_id", "profile_a", "profile_b"),
)
_STRENGTHEN = Operation(
    name="relations.strengthen",
    method="POST",
    path="/api/v1.1/relations/strengthen",
    effect="modify",
    idempotent=False,
    required=("rel_id", "profile_a", "profile_b", "weights"),
)
_EDIT = Operation(
    name="relations.edit",
    method="POST",
    path="/api/v1.1/relations/edit",
    effect="modify",
    idempotent=True,
    required=("rel_id", "profile_a", "profile_b", "weights"),
)
_GET_COUNTER = Operation(
    name="relations.get_counter",
    method="POST",
    path="/api/v1.1/relations/get_counter",
    effect="read",
    idempotent=True,
    payload="data",
    required=("rel_id",),
    dedup="unknown",
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email", "email_profile")),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
        Rule("any_of", ("profile_id", "email", "phone", "field_name"), firm=False),
    ),
)
_LIST = Operation(
    name="relations.list",
    method="POST",
    path="/api/v1.1/relations/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("rel_id",),
    dedup="unknown",
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email", "email_profile")),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
        Rule("any_of", ("profile_id", "email", "phone", "field_name"), firm=False),
    ),
)


class Relations(Resource):
    """Relations between profiles."""

    def attach(
        self,
        *,
        rel_id: int | NotGiven = NOT_GIVEN,
        profile_a: _params_shared.RelationProfileParam | NotGiven = NOT_GIVEN,
        profile_b: _params_shared.RelationProfileParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.RelationsAttachAnswer:
        """Attach a relation between two profiles.

        `relations.edit` and `relations.strengthen` make the relation, too, and give it properties.

        Args:
            rel_id: (int) Relation ID. Inferred from `relations.detach`. That it must be sent is
                inferred.
            profile_a: (RelationProfile) Profile of database A: the recipient (object) of the
                relation. Inferred from `relations.detach`. That it must be sent is inferred.
            profile_b: (RelationProfile) Profile of database B: the initiator (subject) of the
                relation. Inferred from `relations.detach`. That it must be sent is inferred.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.relations.attach(
                rel_id=3,
                profile_a={"profile_id": "5d63dbdb439e7306b596c5d0"},
                profile_b={"profile_id": "5d441038439e7363f3c26539"},
            )

        Read from the documentation of version 74. The documentation of the parameters was not seen.
        The documentation of the answer was not seen. What is missing is inferred from
        `relations.detach`. Not seen: The whole page; above all whether the call takes `weights`, as
        `relations.edit` and `relations.strengthen` do.

        Documentation:
        https://guides.altcraft.com/developer-guide/profiles/profile-relations/9406148
        """
        return self._call(
            _ATTACH,
            {
                "rel_id": rel_id,
                "profile_a": profile_a,
                "profile_b": profile_b,
            },
            extra,
            options,
            _types.RelationsAttachAnswer,
        )

    def detach(
        self,
        *,
        rel_id: int,
        profile_a: _params_shared.RelationProfileParam,
        profile_b: _params_shared.RelationProfileParam,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.RelationsDetachAnswer:
        """Remove the relation between two profiles.

        Deletes for good.

        Args:
            rel_id: (int) Relation ID.
            profile_a: (RelationProfile) Profile of database A: the recipient (object) of the
                relation.
            profile_b: (RelationProfile) Profile of database B: the initiator (subject) of the
                relation.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.relations.detach(
                rel_id=3,
                profile_a={"profile_id": "5d63dbdb439e7306b596c5d0"},
                profile_b={"profile_id": "5d441038439e7363f3c26539"},
            )

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/profile-relations/9406152
        """
        return self._call(
            _DETACH,
            {
                "rel_id": rel_id,
                "profile_a": profile_a,
                "profile_b": profile_b,
            },
            extra,
            options,
            _types.RelationsDetachAnswer,
        )

    def strengthen(
        self,
        *,
        rel_id: int,
        profile_a: _params_shared.RelationProfileParam,
        profile_b: _params_shared.RelationProfileParam,
        weights: Mapping[str, Any],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.RelationsStrengthenAnswer:
        """Increase or decrease the properties of a relation.

        Adds the weights to the values of the properties; negative weights weaken them. The relation
        is made when the two profiles have none. To set the values, use `relations.edit`.

        Args:
            rel_id: (int) Relation ID.
            profile_a: (RelationProfile) Profile of database A: the recipient (object) of the
                relation.
            profile_b: (RelationProfile) Profile of database B: the initiator (subject) of the
                relation.
            weights: (map<any>) What to add to each property of the relation, by its name; negative
                numbers weaken it.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.relations.strengthen(
                rel_id=3,
                profile_a={"profile_id": "5d63dbdb439e7306b596c5d0"},
                profile_b={"profile_id": "5d441038439e7363f3c26539"},
                weights={"user_like": -2, "donate": -343},
            )

        The documentation of the answer was not seen. What is missing is inferred from
        `relations.detach`. Not seen: The end of the request example and the answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/profile-relations/9406155
        """
        return self._call(
            _STRENGTHEN,
            {
                "rel_id": rel_id,
                "profile_a": profile_a,
                "profile_b": profile_b,
                "weights": weights,
            },
            extra,
            options,
            _types.RelationsStrengthenAnswer,
        )

    def edit(
        self,
        *,
        rel_id: int,
        profile_a: _params_shared.RelationProfileParam,
        profile_b: _params_shared.RelationProfileParam,
        weights: Mapping[str, Any],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.RelationsEditAnswer:
        """Replace the values of the properties of a relation.

        The relation is made when the two profiles have none. To add to the values or subtract from
        them, use `relations.strengthen`.

        Args:
            rel_id: (int) Relation ID.
            profile_a: (RelationProfile) Profile of database A: the recipient (object) of the
                relation.
            profile_b: (RelationProfile) Profile of database B: the initiator (subject) of the
                relation.
            weights: (map<any>) New values of the properties of the relation, by their names.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.relations.edit(
                rel_id=3,
                profile_a={"profile_id": "5d63dbdb439e7306b596c5d0"},
                profile_b={"profile_id": "5d441038439e7363f3c26539"},
                weights={"user_like": 2, "donate": 343, "is_online": True},
            )

        The documentation of the answer was only seen in part. What is missing is inferred from
        `relations.detach`. Not seen: The answer after `profile_a`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/profile-relations/9406157
        """
        return self._call(
            _EDIT,
            {
                "rel_id": rel_id,
                "profile_a": profile_a,
                "profile_b": profile_b,
                "weights": weights,
            },
            extra,
            options,
            _types.RelationsEditAnswer,
        )

    def get_counter(
        self,
        *,
        rel_id: int,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.RelationsGetCounterResult:
        """Get the totals of a profile's relations.

        Counts the relations that profiles of database B have with one profile of database A, and
        gives totals, sums and the foremost profiles for each property.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `profile_id`, `email`, `phone` and `field_name` is required. Inferred from
          the tables, which list the ways to search without a level; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            rel_id: (int) Relation ID.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email or by `profile_id`. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource whose subscriptions are searched by email or phone.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: totals of the relations.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.relations.get_counter(
                rel_id=3,
                matching="profile_id",
                profile_id="5d63dbdb439e7306b596c5d0",
            )

        Note: Only `profile_id` was seen inside `profile_a` and `profile_b`; that the others go
        there as well is an assumption.

        The documentation of the answer was only seen in part. Not seen: The table of the answer
        after `data.props`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/profile-relations/9406159
        """
        return self._call(
            _GET_COUNTER,
            {
                "rel_id": rel_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _types.RelationsGetCounterResult,
        )

    def list(
        self,
        *,
        rel_id: int,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.ProfileRelation]:
        """List the relations of a profile.

        Lists the profiles of database B that have relations with one profile of database A, and the
        properties of each relation.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `profile_id`, `email`, `phone` and `field_name` is required. Inferred from
          the tables, which list the ways to search without a level; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            rel_id: (int) Relation ID.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email or by `profile_id`. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource whose subscriptions are searched by email or phone.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: relations of the profile.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.relations.list(rel_id=2, profile_id="669e6968ebf4ac52b623a997")

        Note: The answer has `total_count`, but no parameters for paging are documented.

        Note: Only `profile_id` was seen inside `profile_a` and `profile_b`; that the others go
        there as well is an assumption.

        The documentation of the answer was only seen in part. Not seen: The table of the answer
        after `data.profile_id_a`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/profile-relations/get-relations-list
        """
        return self._list(
            _LIST,
            {
                "rel_id": rel_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ProfileRelation,
        )


class AsyncRelations(AsyncResource):
    """Relations between profiles."""

    async def attach(
        self,
        *,
        rel_id: int | NotGiven = NOT_GIVEN,
        profile_a: _params_shared.RelationProfileParam | NotGiven = NOT_GIVEN,
        profile_b: _params_shared.RelationProfileParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.RelationsAttachAnswer:
        """Attach a relation between two profiles.

        `relations.edit` and `relations.strengthen` make the relation, too, and give it properties.

        Args:
            rel_id: (int) Relation ID. Inferred from `relations.detach`. That it must be sent is
                inferred.
            profile_a: (RelationProfile) Profile of database A: the recipient (object) of the
                relation. Inferred from `relations.detach`. That it must be sent is inferred.
            profile_b: (RelationProfile) Profile of database B: the initiator (subject) of the
                relation. Inferred from `relations.detach`. That it must be sent is inferred.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.relations.attach(
                rel_id=3,
                profile_a={"profile_id": "5d63dbdb439e7306b596c5d0"},
                profile_b={"profile_id": "5d441038439e7363f3c26539"},
            )

        Read from the documentation of version 74. The documentation of the parameters was not seen.
        The documentation of the answer was not seen. What is missing is inferred from
        `relations.detach`. Not seen: The whole page; above all whether the call takes `weights`, as
        `relations.edit` and `relations.strengthen` do.

        Documentation:
        https://guides.altcraft.com/developer-guide/profiles/profile-relations/9406148
        """
        return await self._call(
            _ATTACH,
            {
                "rel_id": rel_id,
                "profile_a": profile_a,
                "profile_b": profile_b,
            },
            extra,
            options,
            _types.RelationsAttachAnswer,
        )

    async def detach(
        self,
        *,
        rel_id: int,
        profile_a: _params_shared.RelationProfileParam,
        profile_b: _params_shared.RelationProfileParam,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.RelationsDetachAnswer:
        """Remove the relation between two profiles.

        Deletes for good.

        Args:
            rel_id: (int) Relation ID.
            profile_a: (RelationProfile) Profile of database A: the recipient (object) of the
                relation.
            profile_b: (RelationProfile) Profile of database B: the initiator (subject) of the
                relation.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.relations.detach(
                rel_id=3,
                profile_a={"profile_id": "5d63dbdb439e7306b596c5d0"},
                profile_b={"profile_id": "5d441038439e7363f3c26539"},
            )

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/profile-relations/9406152
        """
        return await self._call(
            _DETACH,
            {
                "rel_id": rel_id,
                "profile_a": profile_a,
                "profile_b": profile_b,
            },
            extra,
            options,
            _types.RelationsDetachAnswer,
        )

    async def strengthen(
        self,
        *,
        rel_id: int,
        profile_a: _params_shared.RelationProfileParam,
        profile_b: _params_shared.RelationProfileParam,
        weights: Mapping[str, Any],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.RelationsStrengthenAnswer:
        """Increase or decrease the properties of a relation.

        Adds the weights to the values of the properties; negative weights weaken them. The relation
        is made when the two profiles have none. To set the values, use `relations.edit`.

        Args:
            rel_id: (int) Relation ID.
            profile_a: (RelationProfile) Profile of database A: the recipient (object) of the
                relation.
            profile_b: (RelationProfile) Profile of database B: the initiator (subject) of the
                relation.
            weights: (map<any>) What to add to each property of the relation, by its name; negative
                numbers weaken it.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.relations.strengthen(
                rel_id=3,
                profile_a={"profile_id": "5d63dbdb439e7306b596c5d0"},
                profile_b={"profile_id": "5d441038439e7363f3c26539"},
                weights={"user_like": -2, "donate": -343},
            )

        The documentation of the answer was not seen. What is missing is inferred from
        `relations.detach`. Not seen: The end of the request example and the answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/profile-relations/9406155
        """
        return await self._call(
            _STRENGTHEN,
            {
                "rel_id": rel_id,
                "profile_a": profile_a,
                "profile_b": profile_b,
                "weights": weights,
            },
            extra,
            options,
            _types.RelationsStrengthenAnswer,
        )

    async def edit(
        self,
        *,
        rel_id: int,
        profile_a: _params_shared.RelationProfileParam,
        profile_b: _params_shared.RelationProfileParam,
        weights: Mapping[str, Any],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.RelationsEditAnswer:
        """Replace the values of the properties of a relation.

        The relation is made when the two profiles have none. To add to the values or subtract from
        them, use `relations.strengthen`.

        Args:
            rel_id: (int) Relation ID.
            profile_a: (RelationProfile) Profile of database A: the recipient (object) of the
                relation.
            profile_b: (RelationProfile) Profile of database B: the initiator (subject) of the
                relation.
            weights: (map<any>) New values of the properties of the relation, by their names.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.relations.edit(
                rel_id=3,
                profile_a={"profile_id": "5d63dbdb439e7306b596c5d0"},
                profile_b={"profile_id": "5d441038439e7363f3c26539"},
                weights={"user_like": 2, "donate": 343, "is_online": True},
            )

        The documentation of the answer was only seen in part. What is missing is inferred from
        `relations.detach`. Not seen: The answer after `profile_a`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/profile-relations/9406157
        """
        return await self._call(
            _EDIT,
            {
                "rel_id": rel_id,
                "profile_a": profile_a,
                "profile_b": profile_b,
                "weights": weights,
            },
            extra,
            options,
            _types.RelationsEditAnswer,
        )

    async def get_counter(
        self,
        *,
        rel_id: int,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.RelationsGetCounterResult:
        """Get the totals of a profile's relations.

        Counts the relations that profiles of database B have with one profile of database A, and
        gives totals, sums and the foremost profiles for each property.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `profile_id`, `email`, `phone` and `field_name` is required. Inferred from
          the tables, which list the ways to search without a level; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            rel_id: (int) Relation ID.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email or by `profile_id`. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource whose subscriptions are searched by email or phone.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: totals of the relations.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.relations.get_counter(
                rel_id=3,
                matching="profile_id",
                profile_id="5d63dbdb439e7306b596c5d0",
            )

        Note: Only `profile_id` was seen inside `profile_a` and `profile_b`; that the others go
        there as well is an assumption.

        The documentation of the answer was only seen in part. Not seen: The table of the answer
        after `data.props`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/profile-relations/9406159
        """
        return await self._call(
            _GET_COUNTER,
            {
                "rel_id": rel_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _types.RelationsGetCounterResult,
        )

    async def list(
        self,
        *,
        rel_id: int,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.ProfileRelation]:
        """List the relations of a profile.

        Lists the profiles of database B that have relations with one profile of database A, and the
        properties of each relation.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `profile_id`, `email`, `phone` and `field_name` is required. Inferred from
          the tables, which list the ways to search without a level; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            rel_id: (int) Relation ID.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email or by `profile_id`. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource whose subscriptions are searched by email or phone.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: relations of the profile.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.relations.list(rel_id=2, profile_id="669e6968ebf4ac52b623a997")

        Note: The answer has `total_count`, but no parameters for paging are documented.

        Note: Only `profile_id` was seen inside `profile_a` and `profile_b`; that the others go
        there as well is an assumption.

        The documentation of the answer was only seen in part. Not seen: The table of the answer
        after `data.profile_id_a`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/profile-relations/get-relations-list
        """
        return await self._list(
            _LIST,
            {
                "rel_id": rel_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ProfileRelation,
        )


RESOURCE = Relations
ASYNC_RESOURCE = AsyncRelations
