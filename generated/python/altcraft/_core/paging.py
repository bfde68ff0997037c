# Copied from templates/python/core/paging.py by `altcraft-gen build`; changes made here are lost.
"""Lists that page by themselves.

The end of a list is what the server shows, an empty page or no further cursor, and never a count:
a wrong count would silently lose items. A cursor that does not move is an error, not followed. Nor
does a list end in silence: a full page without a cursor, or a total that is larger than what came,
is an error once the items were given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .answers.records import RecordList
from .common.errors import PagingError
from .common.json_values import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

    from .caller import AsyncCaller, Caller
    from .calls.invocation import Invocation
    from .calls.operation import Paging
    from .common.meta import Answer, AnswerMeta

T = TypeVar("T")


class Page(RecordList[T]):
    """The items of one page.

    Attributes:
        total: How many items the server says there are in all, if it says so.
        next_cursor: Where the next page begins, or None after the last page.
    """

    __slots__ = ("next_cursor", "total")

    total: int | None
    next_cursor: Any


class _Walk(Generic[T]):
    """The way from page to page; knows what to ask for, and makes pages of the answers."""

    def __init__(
        self,
        invocation: Invocation,
        cls: Callable[[Any, AnswerMeta | None], T],
    ) -> None:
        operation = invocation.operation
        if operation.paging is None:
            raise PagingError("the call has no pages", operation=operation.name)
        self._paging: Paging = operation.paging
        self._first = invocation
        self._given = invocation.given()
        self._cls = cls
        self._cursor: Any = None
        self._seen: set[Any] = set()
        self._count = 0
        self._before: list[Any] = []
        self._cut: PagingError | None = None

    def end(self) -> None:
        """End the list.

        Raises:
            PagingError: There are more items than came, and no way to them.
        """
        if self._cut is not None:
            raise self._cut

    def call(self) -> Invocation:
        """Return the call for the next page."""
        if self._cursor is None:
            return self._first
        params = self._given | {self._paging.cursor: self._cursor}
        options = self._first.options
        if options and "request_id" in options:  # that of the first page alone
            options = options.copy()
            del options["request_id"]
        return self._first._replace(params=params, extra=None, options=options)

    def page(self, answer: Answer) -> Page[T]:
        """Make a page of an answer, and find where the next one begins."""
        paging = self._paging
        items = self._items(answer)
        new = self._new(items)
        self._count += len(new)
        page = Page[T](new, self._cls, answer.meta)
        total = answer.payload(paging.total) if paging.total else None
        page.total = total if isinstance(total, int) else None
        page.next_cursor = self._next(answer, items, page.total)
        if page.next_cursor is None and items and paging.key is None:
            self._cut = self._missing(answer, page)
        self._before = items
        self._cursor = page.next_cursor
        return page

    def _items(self, answer: Answer) -> list[Any]:
        name = self._paging.items
        items = answer.payload(name)
        if items is None:
            return []
        if not is_list(items):
            kind = type(items).__name__
            raise self._failure(f"{name!r} should be a list, not {kind}", answer)
        return items

    def _new(self, items: list[Any]) -> list[Any]:
        """Return what the page before did not have.

        Whether a cursor includes the item that it names is not always documented, so it is seen:
        a page may begin with the last item of the page before it, or even be that page again.
        """
        if not items or self._cursor is None:
            return items
        if items == self._before:
            return []
        key = self._paging.key
        if key is not None:
            again = _key(items[0], key) == self._cursor
        else:
            again = items[0] == self._before[-1] and _carries(items[0], self._cursor)
        return items[1:] if again else items

    def _next(self, answer: Answer, items: list[Any], total: int | None) -> Any:
        paging = self._paging
        if not items:
            return None
        cursor = answer.payload(paging.next) if paging.next else None
        if paging.key is not None:
            cursor = _key(items[-1], paging.key)
            if cursor is None:
                raise self._failure(f"the last item of a page has no {paging.key!r}", answer)
        if not cursor:  # 0 and "" are no place to begin
            return None
        if is_list(cursor) or is_object(cursor):
            raise self._failure("the next cursor is neither a number nor text", answer)
        start = self._given.get(paging.cursor) if self._cursor is None else self._cursor
        if cursor == start or cursor in self._seen:
            # A page that brings nothing but the item it begins at is the last one - unless pages
            # have one item, and can bring nothing else.
            alone = len(items) == 1 and _carries(items[0], cursor) and self._limit() != 1
            if alone or self._complete(total):
                return None
            raise self._failure(f"the cursor does not move on from {cursor!r}", answer)
        self._seen.add(cursor)
        return cursor

    def _missing(self, answer: Answer, page: Page[T]) -> PagingError | None:
        """Return the error for a list that ends although it seems to go on."""
        if page.total is not None and self._given.get(self._paging.cursor) is None:
            if self._count >= page.total:
                return None
            text = f"{self._count} of {page.total} items came, and no cursor for the next page"
        else:
            size = self._limit()
            size = self._paging.size if size is None else size
            if not isinstance(size, int) or len(page) < size:
                return None
            text = f"a full page of {len(page)} items came, and no cursor for the next one"
        error = self._failure(text, answer)
        error.items, error.count = page, self._count
        return error

    def _limit(self) -> Any:
        return self._given.get(self._paging.limit or "")

    def _complete(self, total: int | None) -> bool:
        return total is not None and self._count >= total

    def _failure(self, text: str, answer: Answer) -> PagingError:
        meta = answer.meta
        return PagingError(text, operation=meta.operation, request_id=meta.request_id, meta=meta)


def _carries(item: Any, cursor: Any) -> bool:
    return is_object(item) and cursor in item.values()


def _key(item: Any, key: str) -> Any:
    return item.get(key) if is_object(item) else None


class Pager(Generic[T]):
    """A list of the platform. Iterating over it fetches page after page, each time anew.

    `pages()` yields the pages, and `first()` fetches the first one alone.
    """

    def __init__(
        self,
        caller: Caller,
        invocation: Invocation,
        cls: Callable[[Any, AnswerMeta | None], T],
    ) -> None:
        self._caller = caller
        self._name = invocation.operation.name
        self._walk: Callable[[], _Walk[T]] = lambda: _Walk(invocation, cls)

    def __repr__(self) -> str:
        return f"Pager({self._name})"

    def __iter__(self) -> Generator[T, None, None]:
        for page in self.pages():
            yield from page

    def pages(self) -> Generator[Page[T], None, None]:
        """Fetch and yield the pages; the last one may be empty."""
        walk = self._walk()
        while True:
            page = self._fetch(walk)
            yield page
            if page.next_cursor is None:
                walk.end()
                return

    def first(self) -> Page[T]:
        """Fetch the first page; `next_cursor` says where the second one begins."""
        return self._fetch(self._walk())

    def _fetch(self, walk: _Walk[T]) -> Page[T]:
        return walk.page(self._caller.run(walk.call()))


class AsyncPager(Generic[T]):
    """A list of the platform. `async for` fetches page after page, each time anew.

    `pages()` yields the pages, and `await` fetches the first one alone.
    """

    def __init__(
        self,
        caller: AsyncCaller,
        invocation: Invocation,
        cls: Callable[[Any, AnswerMeta | None], T],
    ) -> None:
        self._caller = caller
        self._name = invocation.operation.name
        self._walk: Callable[[], _Walk[T]] = lambda: _Walk(invocation, cls)

    def __repr__(self) -> str:
        return f"AsyncPager({self._name})"

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async for page in self.pages():
            for item in page:
                yield item

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """Fetch and yield the pages; the last one may be empty."""
        walk = self._walk()
        while True:
            page = await self._fetch(walk)
            yield page
            if page.next_cursor is None:
                walk.end()
                return

    async def first(self) -> Page[T]:
        """Fetch the first page; `next_cursor` says where the second one begins."""
        return await self._fetch(self._walk())

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self.first().__await__()

    async def _fetch(self, walk: _Walk[T]) -> Page[T]:
        return walk.page(await self._caller.run(walk.call()))
