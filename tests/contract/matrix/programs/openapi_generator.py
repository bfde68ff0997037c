import json
import os

from openapi_client import (
    ApiClient,
    Configuration,
    Matching,
    Profile,
    ProfilesApi,
    ProfilesGetRequest,
    ProfilesImportOneRequest,
    SegmentsApi,
    SegmentsGetRequest,
    SegmentsListRequest,
    Subscription,
    TextOrFieldAction,
)

settings = Configuration(os.environ["ALTCRAFT_URL"], access_token=os.environ["ALTCRAFT_TOKEN"])
with ApiClient(settings) as client:
    segments, profiles = SegmentsApi(client), ProfilesApi(client)
    segment = segments.segments_get(SegmentsGetRequest(id=3)).data

    names = []
    page = SegmentsListRequest(limit=2)
    while True:
        answer = segments.segments_list(page)
        names += [one.name for one in answer.data or ()]
        if not answer.next_from_id or not answer.data:
            break
        page.from_id = answer.next_from_id

    key = {"db_id": 5_000_000_000, "matching": Matching.EMAIL, "email": "ann@example.com"}
    data = Profile(
        email=TextOrFieldAction("ann@example.com"),
        fname=TextOrFieldAction("Ann"),
        subscriptions=[
            Subscription(resource_id=7, channel="email", email="ann@example.com"),
            Subscription(resource_id=8, channel="sms", phone="+79000000000"),
        ],
        additional_properties={"city": "Minsk", "bonus": 12},
    )
    request = ProfilesImportOneRequest(**key, data=data)
    imported = profiles.profiles_import_one(request)
    profile = profiles.profiles_get(ProfilesGetRequest(**key)).data

    refused = segments.segments_get(SegmentsGetRequest(id=999))
    print(
        json.dumps(
            {
                "segment": segment.name,
                "names": names,
                "imported": imported.profile_id,
                "first_name": profile.fname,
                "city": profile.additional_properties["city"],
                "bonus": profile.additional_properties["bonus"],
                "channels": [one.channel for one in profile.subscriptions],
                "error": refused.error,
            }
        )
    )
