"""Starts, makes one call and ends: `first_answer.py ours|httpx2|http.client URL`."""

import sys
import warnings

PATH = "/api/v1.1/segments/get"
HEADERS = {"Authorization": "Bearer t"}


def main(way: str, url: str) -> None:
    """Make one call."""
    if way == "ours":
        warnings.simplefilter("ignore")
        from altcraft import Altcraft

        with Altcraft(url, "t") as client:
            assert client.segments.get(id=1).id == 1
        return
    import json

    if way == "httpx2":
        import httpx2

        with httpx2.Client() as http:
            content = http.post(url + PATH, json={"id": 1}, headers=HEADERS).content
    else:
        from http.client import HTTPConnection
        from urllib.parse import urlsplit

        parts = urlsplit(url)
        connection = HTTPConnection(str(parts.hostname), parts.port)
        connection.request("POST", PATH, b'{"id":1}', HEADERS)
        content = connection.getresponse().read()
    assert json.loads(content)["data"]["id"] == 1


if __name__ == "__main__":
    main(*sys.argv[1:])
