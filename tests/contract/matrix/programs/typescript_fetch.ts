import { Configuration, Matching, ProfilesApi, SegmentsApi } from "./client/index.js";

const settings = new Configuration({
  basePath: process.env.ALTCRAFT_URL,
  accessToken: process.env.ALTCRAFT_TOKEN,
});
const segments = new SegmentsApi(settings);
const profiles = new ProfilesApi(settings);

const segment = await segments.segmentsGet({ segmentsGetRequest: { id: 3 } });

const names: (string | undefined)[] = [];
let from_id: number | undefined;
do {
  const page = await segments.segmentsList({ segmentsListRequest: { limit: 2, from_id } });
  names.push(...(page.data ?? []).map((one) => one.name));
  from_id = page.data?.length ? page.next_from_id : undefined;
} while (from_id !== undefined);

const key = { db_id: 5_000_000_000, matching: Matching.Email, email: "ann@example.com" };
const imported = await profiles.profilesImportOne({
  profilesImportOneRequest: {
    ...key,
    data: {
      email: "ann@example.com",
      _fname: "Ann",
      city: "Minsk",
      bonus: 12,
      subscriptions: [
        { resource_id: 7, channel: "email", email: "ann@example.com" },
        { resource_id: 8, channel: "sms", phone: "+79000000000" },
      ],
    },
  },
});
const profile = (await profiles.profilesGet({ profilesGetRequest: key })).data;

const refused = await segments.segmentsGet({ segmentsGetRequest: { id: 999 } });
console.log(
  JSON.stringify({
    segment: segment.data?.name,
    names,
    imported: imported.profile_id,
    first_name: profile?._fname,
    city: profile?.city,
    bonus: profile?.bonus,
    channels: profile?.subscriptions?.map((one) => one.channel),
    error: refused.error,
  }),
);
