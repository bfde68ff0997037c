"""Books.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from .._core.calls.custom import Unlisted
from .._core.calls.operation import Condition, Operation, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import books as _types

if TYPE_CHECKING:
    from ..params import enums as _enums
    from ..params import shared as _params_shared
else:
    _enums = LazyModule("params.enums")
    _params_shared = LazyModule("params.shared")

_GET = Operation(
    name="books.get",
    method="POST",
    path="/books/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)
_ADD = Operation(
    name="books.add",
    method="POST",
    path="/books/add",
    effect="modify",
    idempotent=True,
    payload="data",
    required=("title",),
    rules=(
        Rule("all_of", ("size",), (Condition("kind", ("file",)),)),
        Rule("at_most_one_of", ("price", "rating")),
        Rule("together", ("published", "price"), (Condition("kind", ("paper",)),)),
    ),
)


class Books(Resource):
    """Books of the library."""

    def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.BooksGetResult:
        """Get a book.

        Args:
            id: (int) Book ID. At least 1.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the book.

        Raises:
            NotFoundError: There is no book of this ID. (code 404)
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.books.get(id=7)

        Documentation: https://docs.example.com/en/books/get
        """
        return self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _types.BooksGetResult,
        )

    def add(
        self,
        *,
        title: str,
        class_: str | NotGiven = NOT_GIVEN,
        from_: str | _dt.datetime | NotGiven = NOT_GIVEN,
        kind: Literal["paper", "file", "other"] | NotGiven = NOT_GIVEN,
        genre: _enums.Genre | Unlisted | NotGiven = NOT_GIVEN,
        genres: Sequence[_enums.Genre | Unlisted] | NotGiven = NOT_GIVEN,
        color: Literal["red", "blue"] | Unlisted | NotGiven = NOT_GIVEN,
        rating: float | NotGiven = NOT_GIVEN,
        pages: int | NotGiven = NOT_GIVEN,
        levels: Sequence[Literal[1, 2, 3]] | NotGiven = NOT_GIVEN,
        price: str | Decimal | NotGiven = NOT_GIVEN,
        sold: bool | NotGiven = NOT_GIVEN,
        published: str | _dt.date | NotGiven = NOT_GIVEN,
        mail: str | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        shelf: str | NotGiven = NOT_GIVEN,
        author: _params_shared.AuthorParam | NotGiven = NOT_GIVEN,
        tags: Mapping[str, str] | NotGiven = NOT_GIVEN,
        anything: Any | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.BooksAddResult:
        """Add a book.

        Adds a book. See `books.get`.

        1. First
        2. Second

        - If `kind` is `file`, `size` is required.
        - At most one of `price` and `rating` may be sent.
        - If `kind` is `paper`, `published` and `price` are sent together or not at all. Neither
          without the other.
        - Left out, `kind` means `paper`.

        Deprecated: Use `books.add_many`.

        Access: administrator.

        Since 2.1.

        Args:
            title: (string) Title. At most 200 characters.
            class_: (string) A keyword of Python.
            from_: (datetime) Another one.
            kind: (string) What it is made of. Values: `paper`: A book of paper; `file`: A file;
                `other`. Default: `paper`.
            genre: (Genre) Kind.
            genres: (Genre[]) Kinds.
            color: (string) Color. Among the values: `red`; `blue`.
            rating: (float) Rating. In stars. At least 0. At most 5.5.
            pages: (int) Pages. Default: `100`. Whether it is required is not documented.
            levels: (int[]) Levels. Values: `1`; `2`; `3`. At least 1 item. At most 3 items.
            price: (decimal) Price.
            sold: (bool) Whether it is sold. Default: `false`. Deprecated: Not used any more.
            published: (date) Day. Since 2.2. Inferred from `books.get`.
            mail: (string) Where to write to. Format: `email`.
            size: (int) Size of the file.
            shelf: (string) Shelf. Needed for books of paper.
            author: (Author) Author.
            tags: (map<string>) Tags.
            anything: (any) Anything at all.
            extra: Custom fields of the library. Given by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: what was added.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.books.add(title="Notes")

        Note: The title must be unique.

        Read from the documentation of version 72. The documentation of the parameters was only seen
        in part. The documentation of the answer was only seen in part. What is missing is inferred
        from `books.get`. Not seen: The limits of texts.

        Documentation: https://other.example.com/add
        """
        return self._call(
            _ADD,
            {
                "title": title,
                "class": class_,
                "from": from_,
                "kind": kind,
                "genre": genre,
                "genres": genres,
                "color": color,
                "rating": rating,
                "pages": pages,
                "levels": levels,
                "price": price,
                "sold": sold,
                "published": published,
                "mail": mail,
                "size": size,
                "shelf": shelf,
                "author": author,
                "tags": tags,
                "anything": anything,
            },
            extra,
            options,
            _types.BooksAddResult,
        )


class AsyncBooks(AsyncResource):
    """Books of the library."""

    async def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.BooksGetResult:
        """Get a book.

        Args:
            id: (int) Book ID. At least 1.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the book.

        Raises:
            NotFoundError: There is no book of this ID. (code 404)
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.books.get(id=7)

        Documentation: https://docs.example.com/en/books/get
        """
        return await self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _types.BooksGetResult,
        )

    async def add(
        self,
        *,
        title: str,
        class_: str | NotGiven = NOT_GIVEN,
        from_: str | _dt.datetime | NotGiven = NOT_GIVEN,
        kind: Literal["paper", "file", "other"] | NotGiven = NOT_GIVEN,
        genre: _enums.Genre | Unlisted | NotGiven = NOT_GIVEN,
        genres: Sequence[_enums.Genre | Unlisted] | NotGiven = NOT_GIVEN,
        color: Literal["red", "blue"] | Unlisted | NotGiven = NOT_GIVEN,
        rating: float | NotGiven = NOT_GIVEN,
        pages: int | NotGiven = NOT_GIVEN,
        levels: Sequence[Literal[1, 2, 3]] | NotGiven = NOT_GIVEN,
        price: str | Decimal | NotGiven = NOT_GIVEN,
        sold: bool | NotGiven = NOT_GIVEN,
        published: str | _dt.date | NotGiven = NOT_GIVEN,
        mail: str | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        shelf: str | NotGiven = NOT_GIVEN,
        author: _params_shared.AuthorParam | NotGiven = NOT_GIVEN,
        tags: Mapping[str, str] | NotGiven = NOT_GIVEN,
        anything: Any | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.BooksAddResult:
        """Add a book.

        Adds a book. See `books.get`.

        1. First
        2. Second

        - If `kind` is `file`, `size` is required.
        - At most one of `price` and `rating` may be sent.
        - If `kind` is `paper`, `published` and `price` are sent together or not at all. Neither
          without the other.
        - Left out, `kind` means `paper`.

        Deprecated: Use `books.add_many`.

        Access: administrator.

        Since 2.1.

        Args:
            title: (string) Title. At most 200 characters.
            class_: (string) A keyword of Python.
            from_: (datetime) Another one.
            kind: (string) What it is made of. Values: `paper`: A book of paper; `file`: A file;
                `other`. Default: `paper`.
            genre: (Genre) Kind.
            genres: (Genre[]) Kinds.
            color: (string) Color. Among the values: `red`; `blue`.
            rating: (float) Rating. In stars. At least 0. At most 5.5.
            pages: (int) Pages. Default: `100`. Whether it is required is not documented.
            levels: (int[]) Levels. Values: `1`; `2`; `3`. At least 1 item. At most 3 items.
            price: (decimal) Price.
            sold: (bool) Whether it is sold. Default: `false`. Deprecated: Not used any more.
            published: (date) Day. Since 2.2. Inferred from `books.get`.
            mail: (string) Where to write to. Format: `email`.
            size: (int) Size of the file.
            shelf: (string) Shelf. Needed for books of paper.
            author: (Author) Author.
            tags: (map<string>) Tags.
            anything: (any) Anything at all.
            extra: Custom fields of the library. Given by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: what was added.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.books.add(title="Notes")

        Note: The title must be unique.

        Read from the documentation of version 72. The documentation of the parameters was only seen
        in part. The documentation of the answer was only seen in part. What is missing is inferred
        from `books.get`. Not seen: The limits of texts.

        Documentation: https://other.example.com/add
        """
        return await self._call(
            _ADD,
            {
                "title": title,
                "class": class_,
                "from": from_,
                "kind": kind,
                "genre": genre,
                "genres": genres,
                "color": color,
                "rating": rating,
                "pages": pages,
                "levels": levels,
                "price": price,
                "sold": sold,
                "published": published,
                "mail": mail,
                "size": size,
                "shelf": shelf,
                "author": author,
                "tags": tags,
                "anything": anything,
            },
            extra,
            options,
            _types.BooksAddResult,
        )


RESOURCE = Books
ASYNC_RESOURCE = AsyncBooks
