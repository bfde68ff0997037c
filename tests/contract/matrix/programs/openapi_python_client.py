import json
import os

from made_client import AuthenticatedClient
from made_client.api.profiles import profiles_get, profiles_import_one
from made_client.api.segments import segments_get, segments_list
from made_client.models import (
    Matching,
    Profile,
    ProfilesGetRequest,
    ProfilesImportOneRequest,
    SegmentsGetRequest,
    SegmentsListRequest,
    Subscription,
)

with AuthenticatedClient(os.environ["ALTCRAFT_URL"], os.environ["ALTCRAFT_TOKEN"]) as client:
    segment = segments_get.sync(client=client, body=SegmentsGetRequest(id=3))

    names = []
    page = SegmentsListRequest(limit=2)
    while True:
        answer = segments_list.sync(client=client, body=page)
        names += [one.name for one in answer.data or ()]
        if not answer.next_from_id or not answer.data:
            break
        page.from_id = answer.next_from_id

    key = {"db_id": 5_000_000_000, "matching": Matching.EMAIL, "email": "ann@example.com"}
    data = Profile(
        email="ann@example.com",
        field_fname="Ann",
        subscriptions=[
            Subscription(resource_id=7, channel="email", email="ann@example.com"),
            Subscription(resource_id=8, channel="sms", phone="+79000000000"),
        ],
    )
    data["city"], data["bonus"] = "Minsk", 12
    request = ProfilesImportOneRequest(**key, data=data)
    imported = profiles_import_one.sync(client=client, body=request)
    profile = profiles_get.sync(client=client, body=ProfilesGetRequest(**key)).data

    refused = segments_get.sync(client=client, body=SegmentsGetRequest(id=999))
    print(
        json.dumps(
            {
                "segment": segment.data.name,
                "names": names,
                "imported": imported.profile_id,
                "first_name": profile.field_fname,
                "city": profile["city"],
                "bonus": profile["bonus"],
                "channels": [one.channel for one in profile.subscriptions],
                "error": refused.error,
            }
        )
    )
