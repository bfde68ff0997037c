"""Links to files, in all the shapes that answers give them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from ..calls.request import refusal
from ..common.origin import origin

if TYPE_CHECKING:
    from ..caller import BaseCaller
    from ..calls.call import Call
    from ..calls.invocation import Invocation


def file_call(caller: BaseCaller, invocation: Invocation) -> Call:
    """Build the call that fetches a file; its path may be given as a link.

    Raises:
        InvalidRequestError: The link does not lead to a file of this server.
    """
    operation, params, *_ = invocation
    prefix, _, rest = operation.path.partition("{+")
    name = rest.partition("}")[0]
    value = params.get(name)
    if isinstance(value, str):
        try:
            path = _path_of(value, prefix, caller.settings.url)
        except ValueError as error:
            raise refusal(operation, [f"{name}: {error}"]) from None
        invocation = invocation._replace(params={**params, name: path})
    return caller.build(invocation)


def _path_of(link: str, prefix: str, url: str) -> str:
    """Return what follows the prefix of downloads in a link; anything but a link stays as it is."""
    if "://" not in link and not link.startswith(("/", prefix[1:])):
        return link
    address = urljoin(f"{url}/", link)
    # The token goes with the request, so a link must not lead to another server.
    if origin(address) != origin(url):
        raise ValueError("the link leads to another server")
    path = unquote(urlsplit(address).path).removeprefix(unquote(urlsplit(url).path))
    if not path.startswith(prefix):
        raise ValueError(f"a link to a file begins with {prefix}; or give what follows that")
    return path.removeprefix(prefix)
