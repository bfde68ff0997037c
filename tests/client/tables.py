"""Operations for tests, of every kind that the client knows."""

from altcraft._core.calls.operation import Batch, Condition, Operation, Paging, Rule

READ = Operation("things.get", "POST", "/api/get", "read", True, payload="data", required=("id",))
MODIFY = Operation(
    "things.update", "POST", "/api/update", "modify", False, payload="data", dedup="documented"
)
WHOLE = Operation("things.whole", "POST", "/api/whole", "read", True)
FOREIGN = Operation("things.push", "POST", "/push", "modify", False, auth="none", server="push")
UNSAFE_GET = Operation("things.hit", "GET", "/api/hit", "modify", False)
SEARCH = Operation("things.search", "GET", "/api/search", "read", True)
QUERY_TOKEN = Operation(
    "things.suspend",
    "POST",
    "/v1/lists/{list_id}/suspend",
    "modify",
    True,
    auth="query",
    answer="json",
    places={"list_id": "path"},
    required=("list_id",),
    dedup="documented",
)
FORM = Operation(
    "things.quick", "POST", "/quick", "modify", False, auth="body", encoding="form", answer="text"
)
FILE = Operation(
    "things.download",
    "GET",
    "/files/{+path}",
    "read",
    True,
    answer="file",
    places={"path": "path"},
    required=("path",),
)
RULES = Operation(
    "things.rules",
    "POST",
    "/api/rules",
    "modify",
    False,
    required=("id",),
    rules=(
        Rule("one_of", ("iid", "eid")),
        Rule("any_of", ("a", "b")),
        Rule("at_most_one_of", ("x", "y")),
        Rule("together", ("from", "to")),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
    ),
)
POINTER = Operation(
    "things.list",
    "POST",
    "/api/list",
    "read",
    True,
    payload="data",
    paging=Paging("from_id", "data", limit="limit", next="next_from_id", total="total_count"),
)
LAST_ID = Operation(
    "things.list_by_id",
    "POST",
    "/api/list_by_id",
    "read",
    True,
    payload="data",
    paging=Paging("from_id", "data", limit="limit", key="id", total="total_count"),
)
BATCH = Operation(
    "things.import_batch",
    "POST",
    "/api/import_batch",
    "modify",
    False,
    payload="result",
    batch=Batch("data", "result"),
    dedup="documented",
)
