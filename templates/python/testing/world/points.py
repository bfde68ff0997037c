"""Accounts of points: transactions and the sums that follow from them.

An account is a member of a programme in one currency. The member is told by what the request
matches by; the calls name no database to look profiles up in.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from ..clock import as_seconds, as_text
from ..profiles.matching import mode_of
from .records import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .act import Act
    from .records import Collection, Record

_BAD_REQUEST, _NOT_FOUND = 400, 404
_CURRENCIES = ("points_currency_eid", "points_currency_iid")
_ENTRIES = "points_entries"


def _account(act: Act) -> str:
    params = act.params
    currency = next((str(params[one]) for one in _CURRENCIES if params.get(one)), "")
    mode = mode_of(params)
    name = {"custom": "field_value", "email_phone": "email"}.get(mode, mode)
    name = name if params.get(name) else "email"
    return "|".join((str(params.get("loyalty_program_id")), currency, f"{name}={params.get(name)}"))


def _entries(act: Act) -> Collection:
    return act.world.read(_ENTRIES)


def _of_account(entries: Collection, account: str) -> Iterator[Record]:
    by_account = entries.index("account", lambda one: [one["~account"]])
    for key in by_account.find(account):
        yield entries.get(key) or {}


def _sums(act: Act, entries: Collection, account: str) -> tuple[Decimal, Decimal]:
    """Return all points of an account, and those that can be used now."""
    now = act.world.clock.now()
    total = active = Decimal(0)
    for one in _of_account(entries, account):
        if one["~gone"] or _has_run_out(one, now):
            continue
        amount = one["~amount"]
        is_taken = amount < 0
        if is_taken or not one["~temporary"]:
            active += amount if is_taken or one["~from"] <= now else 0
        if not (is_taken and one["~temporary"]):
            total += amount
    return total, active


def _has_run_out(entry: Record, now: float) -> bool:
    until = entry["~until"]
    return until is not None and until <= now


def _enter(act: Act, sign: int) -> dict[str, Any]:
    params, now = act.params, act.world.clock.now()
    try:
        amount = Decimal(str(params["amount"]).replace(",", "."))
    except (InvalidOperation, KeyError):
        raise Refusal(_BAD_REQUEST, "amount: it is not a number") from None
    if amount <= 0:
        raise Refusal(_BAD_REQUEST, "amount: it must be more than 0")
    entries, account = act.world.written(_ENTRIES), _account(act)
    external = params.get("transaction_eid")
    if external and entries.index("eid", _eid).find(external):
        raise Refusal(_BAD_REQUEST, "transaction_eid: another transaction has it")
    total, active = _sums(act, entries, account)
    if sign < 0 and amount > active:
        raise Refusal(_BAD_REQUEST, "amount: there are not enough points")
    is_temporary = bool(params.get("is_temp"))
    until = as_seconds(params.get("expiration_date"))
    if is_temporary and params.get("temp_timeout_sec"):
        until = now + float(params["temp_timeout_sec"])
    key = act.world.new_uuid()
    entry = {
        "transaction_id": key,
        "transaction_eid": external,
        "created_at": params.get("created_at") or as_text(now),
        "transaction_type": "accrual" if sign > 0 else "redemption",
        "amount": str(amount),
        "balance_before": str(total),
        "balance_after": str(total + sign * amount),
        "promo_eid": params.get("promotion_id"),
        "activation_date": params.get("activation_date"),
        "expiration_date": params.get("expiration_date"),
        "~account": account,
        "~amount": sign * amount,
        "~temporary": is_temporary,
        "~from": as_seconds(params.get("activation_date")) or 0.0,
        "~until": until,
        "~gone": False,
    }
    entries.put(
        key, {name: one for name, one in entry.items() if one is not None or name[0] == "~"}
    )
    return {}


def _eid(entry: Record) -> list[Any]:
    return [entry["transaction_eid"]] if "transaction_eid" in entry else []


def add(act: Act) -> dict[str, Any]:
    """Put points on an account."""
    return _enter(act, 1)


def take(act: Act) -> dict[str, Any]:
    """Take points from an account."""
    return _enter(act, -1)


def balance(act: Act) -> dict[str, Any]:
    """Return the sums of an account."""
    total, active = _sums(act, _entries(act), _account(act))
    return {"data": {"total_balance": _money(total), "active_balance": _money(active)}}


def entries(act: Act) -> dict[str, Any]:
    """Return a page of the transactions of an account."""
    account = _account(act)
    return act.page_of(
        _entries(act),
        lambda _, one: bool(one["~account"] == account),
        lambda _, one: {name: value for name, value in one.items() if name[0] != "~"},
    )


def expiring(act: Act) -> dict[str, Any]:
    """Return how many points of an account run out between two times."""
    first = as_seconds(act.params.get("date_from")) or 0.0
    last = as_seconds(act.params.get("date_to")) or float("inf")
    found = sum(
        (
            one["~amount"]
            for one in _of_account(_entries(act), _account(act))
            if not one["~gone"] and one["~until"] and first <= one["~until"] <= last
        ),
        Decimal(0),
    )
    return {"data": {"expiring_points": _money(found)}}


def _settle(act: Act, *, temporary: bool, gone: bool) -> dict[str, Any]:
    collection = _entries(act)
    key = act.params.get("transaction_id")
    if key is None:
        found = collection.index("eid", _eid).find(act.params.get("transaction_eid"))
        key = found[0] if found else None
    entry = collection.get(key)
    now = act.world.clock.now()
    if entry is None or entry["~gone"] or _has_run_out(entry, now):
        raise Refusal(_NOT_FOUND, "transaction: not found")
    if entry["~temporary"] != temporary:
        what = "not temporary" if temporary else "temporary"
        raise Refusal(_BAD_REQUEST, f"transaction: it is {what}")
    until = as_seconds(entry.get("expiration_date"))
    collection.put(key, {**entry, "~temporary": False, "~gone": gone, "~until": until})
    total, _ = _sums(act, collection, entry["~account"])
    return {"data": {"transaction_id": key, "balance": _money(total)}}


def commit(act: Act) -> dict[str, Any]:
    """Make a temporary transaction final."""
    return _settle(act, temporary=True, gone=False)


def rollback(act: Act) -> dict[str, Any]:
    """Undo a temporary transaction."""
    return _settle(act, temporary=True, gone=True)


def cancel(act: Act) -> dict[str, Any]:
    """Undo a final transaction."""
    return _settle(act, temporary=False, gone=True)


def _money(value: Decimal) -> str:
    return f"{value:.2f}"


POINTS_ACTIONS: dict[str, Callable[[Act], Any]] = {
    "add": add,
    "take": take,
    "balance": balance,
    "entries": entries,
    "expiring": expiring,
    "cancel": cancel,
    "commit": commit,
    "rollback": rollback,
}
