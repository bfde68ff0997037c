"""Tell errors apart.

What may be sent again is sent again by the client. What reaches you has a class, a code, and the
request ID that the platform's support asks for.
"""

from altcraft import Altcraft, InvalidRequestError, NotFoundError

with Altcraft() as client:
    try:
        client.segments.get(id=404)
    except NotFoundError as error:
        print(type(error).__name__, error.code, "try again" if error.retryable else "final")
    try:
        client.profiles.get(db_id=1, matching="phone")
    except InvalidRequestError as error:
        print(error)
        print("nothing was sent")
