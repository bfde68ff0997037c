"""A purchase paid with points: from preorder to commit.

The points are only held while the customer pays (`is_temp`): they cannot be spent twice, and come
back by themselves when `temp_timeout_sec` is over. Transaction IDs of your own make it possible to
commit or roll back without having kept the answer.
"""

from typing import Any

from altcraft import Altcraft

PROGRAM: dict[str, Any] = {"loyalty_program_id": 1, "points_currency_eid": "stars"}
WHO: dict[str, Any] = {"matching": "email", "email": "ann@example.com"}
ORDER: Any = {
    "endpoint": "website",
    "status": "new",
    "currency": "RUB",
    "total_price": "2500.00",
    "final_total_price": "2400.00",
    "lines": [{"external_id": "line-1", "product": "mug"}],
}


def show(client: Altcraft, when: str) -> None:
    """Print what the customer has."""
    balance = client.loyalty.get_balance(**PROGRAM, **WHO)
    print(f"{when}: {balance.total_balance} points, {balance.active_balance} to spend")


with Altcraft() as client:
    client.loyalty.accrue_points(amount="300", **PROGRAM, **WHO)
    show(client, "before")

    client.orders.preorder(external_id="order-1", data=ORDER, **WHO)
    client.loyalty.redeem_points(
        amount="100",
        is_temp=True,
        temp_timeout_sec=900,
        transaction_eid="order-1-points",
        **PROGRAM,
        **WHO,
    )
    show(client, "while paying")

    client.orders.commit_preorder(external_id="order-1", email=WHO["email"], data=ORDER)
    client.loyalty.commit_transaction(transaction_eid="order-1-points")
    show(client, "paid")
