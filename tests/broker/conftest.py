from collections.abc import Iterator

import pytest

from tests.broker.node import Node, scripts


@pytest.fixture(scope="session")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    """A real RabbitMQ, which all tests share."""
    found = scripts()
    if found is None:
        pytest.skip("RabbitMQ is not installed: apt-get install rabbitmq-server")
    node = Node(tmp_path_factory.mktemp("rabbitmq"), found)
    try:
        node.start()
        yield node
    finally:
        node.close()
