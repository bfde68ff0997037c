"""What opens addresses of the web for the commands that do."""

import urllib.request


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """Leaves it to the caller to follow: where a server leads may be out of bounds."""

    def redirect_request(self, *_: object) -> None:
        return None


def make_opener() -> urllib.request.OpenerDirector:
    """Return an opener that follows no redirect, so that what is sent reaches no other server."""
    return urllib.request.build_opener(_NoRedirects)
