"""Encrypted connections to a real broker: trusted only where they may be."""

import asyncio
from typing import Any

import pytest
from altcraft import Altcraft, APIConnectionError, AsyncAltcraft
from altcraft.testing import PlatformConsumer

from tests.broker.node import Node
from tests.broker.support import EMAIL, known

pytestmark = pytest.mark.broker


def ask(client_class: Any, node: Node, url: str, **options: Any) -> Any:
    async def asking() -> Any:
        client = client_class(broker=url, timeout=30, retries=0, **options)
        found = client.profiles.get(db_id=1, email=EMAIL)
        if client_class is AsyncAltcraft:
            found = await found
            await client.aclose()
        else:
            client.close()
        return found.raw

    if not node.certificate.exists():
        pytest.skip("needs openssl")
    with PlatformConsumer(node.url) as consumer:
        known(consumer)
        return asyncio.run(asking())


@pytest.mark.parametrize("client_class", [Altcraft, AsyncAltcraft])
def test_certificate_that_is_trusted(node: Node, client_class: Any) -> None:
    found = ask(client_class, node, node.tls_url, token="token", verify=node.certificate)
    assert found["email"] == EMAIL


@pytest.mark.parametrize("client_class", [Altcraft, AsyncAltcraft])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_certificate_of_others_is_refused(node: Node, client_class: Any, host: str) -> None:
    """The system knows nothing of it; and it is not for the name `localhost`."""
    verify: Any = True if host == "127.0.0.1" else node.certificate
    url = node.tls_url.replace("127.0.0.1", host)
    with pytest.raises(APIConnectionError, match=r"(?i)certificate") as caught:
        ask(client_class, node, url, token="token", verify=verify)
    assert caught.value.unsent
