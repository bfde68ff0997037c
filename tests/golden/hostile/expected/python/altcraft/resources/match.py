"""\"Import".

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.calls.operation import Condition, Operation, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import shared as _shared

if TYPE_CHECKING:
    from ..params import match as _params
    from ..params import shared as _params_shared
else:
    _params = LazyModule("params.match")
    _params_shared = LazyModule("params.shared")

_TRY_IT = Operation(
    name="match.try_it",
    method="POST",
    path="/../etc/'\"{pass}\"'/x",
    effect="modify",
    idempotent=False,
    payload='data"',
    places={"pass": "path"},
    required=("pass", "data"),
    rules=(Rule("at_most_one_of", ('x"y', "extra"), (Condition("lambda", ('"', "\\")),)),),
)


class Match(Resource):
    """Ends with a quote " """

    def try_it(
        self,
        *,
        pass_: str,
        data: _params_shared.None_Param,
        id: int | NotGiven = NOT_GIVEN,
        self_: int | NotGiven = NOT_GIVEN,
        extra_: str | NotGiven = NOT_GIVEN,
        options_: str | NotGiven = NOT_GIVEN,
        lambda_: (
            Literal['"', "'", '"""', "\\", "{{ x }}", "a|b", "`", "None", "true", "1"] | NotGiven
        ) = NOT_GIVEN,
        x_y: _params.MatchTryItXYParam | NotGiven = NOT_GIVEN,
        default: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.None_:
        """Try "it" with {{ braces }}, \\backslashes\\ and \""".

        Ends with a quote "

        indented \""" code \\

        - item " */
        - item '''

        - If `lambda` is `"` or `\\`, at most one of `x"y` and `extra` may be sent. "Why" \\.

        Deprecated: Do not "use" \\ this.

        Args:
            pass_: (string) Of "path".
            data: (None) Object "None".
            id: (int) ID "of" \\ it.
            self_: (int) self. Default: `3`.
            extra_: (string) {{ extra }}.
            options_: (string) options.
            lambda_: (string) Values " with ' quotes. Values: `"`; `'`; `\"""`; `\\`; `{{ x }}`;
                `a|b`; `` ` ``; `None`; `true`; `1`.
            x_y: (object) Nested.
            default: (string) A default. Default: `"); import os #`.
            extra: \"""Further\""" fields \\ Given by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: "Data" \\.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.match.try_it(
                pass_='../../"x"',
                id=7,
                lambda_='\"""',
                data={"a b\\"c'd\\\\e": 1, "{{ x }}": 2},
                extra={"<script>": {"alert('x')": {"__class__": "</script>"}}},
            )

        Note: \"""

        Note: Note \\

        Note: - list

        Note: ` `` ```

        No documentation page of this call was found. Not seen: \""". Not seen: x\\.

        Documentation: https://docs.example.com/")\\'
        """
        return self._call(
            _TRY_IT,
            {
                "pass": pass_,
                "data": data,
                "id": id,
                "self": self_,
                "extra": extra_,
                "options": options_,
                "lambda": lambda_,
                'x"y': x_y,
                "default": default,
            },
            extra,
            options,
            _shared.None_,
        )


class AsyncMatch(AsyncResource):
    """Ends with a quote " """

    async def try_it(
        self,
        *,
        pass_: str,
        data: _params_shared.None_Param,
        id: int | NotGiven = NOT_GIVEN,
        self_: int | NotGiven = NOT_GIVEN,
        extra_: str | NotGiven = NOT_GIVEN,
        options_: str | NotGiven = NOT_GIVEN,
        lambda_: (
            Literal['"', "'", '"""', "\\", "{{ x }}", "a|b", "`", "None", "true", "1"] | NotGiven
        ) = NOT_GIVEN,
        x_y: _params.MatchTryItXYParam | NotGiven = NOT_GIVEN,
        default: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.None_:
        """Try "it" with {{ braces }}, \\backslashes\\ and \""".

        Ends with a quote "

        indented \""" code \\

        - item " */
        - item '''

        - If `lambda` is `"` or `\\`, at most one of `x"y` and `extra` may be sent. "Why" \\.

        Deprecated: Do not "use" \\ this.

        Args:
            pass_: (string) Of "path".
            data: (None) Object "None".
            id: (int) ID "of" \\ it.
            self_: (int) self. Default: `3`.
            extra_: (string) {{ extra }}.
            options_: (string) options.
            lambda_: (string) Values " with ' quotes. Values: `"`; `'`; `\"""`; `\\`; `{{ x }}`;
                `a|b`; `` ` ``; `None`; `true`; `1`.
            x_y: (object) Nested.
            default: (string) A default. Default: `"); import os #`.
            extra: \"""Further\""" fields \\ Given by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: "Data" \\.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.match.try_it(
                pass_='../../"x"',
                id=7,
                lambda_='\"""',
                data={"a b\\"c'd\\\\e": 1, "{{ x }}": 2},
                extra={"<script>": {"alert('x')": {"__class__": "</script>"}}},
            )

        Note: \"""

        Note: Note \\

        Note: - list

        Note: ` `` ```

        No documentation page of this call was found. Not seen: \""". Not seen: x\\.

        Documentation: https://docs.example.com/")\\'
        """
        return await self._call(
            _TRY_IT,
            {
                "pass": pass_,
                "data": data,
                "id": id,
                "self": self_,
                "extra": extra_,
                "options": options_,
                "lambda": lambda_,
                'x"y': x_y,
                "default": default,
            },
            extra,
            options,
            _shared.None_,
        )


RESOURCE = Match
ASYNC_RESOURCE = AsyncMatch
