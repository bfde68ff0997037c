import { Configuration, Matching, ProfilesApi, SegmentsApi } from "./client/index.js";

const settings = new Configuration({
  basePath: process.env.ALTCRAFT_URL,
  accessToken: process.env.ALTCRAFT_TOKEN,
});
const segments = new SegmentsApi(settings);
const profiles = new ProfilesApi(settings);

const segment = await segments.segmentsGet({ segmentsGetRequest: { id: 3 } });

const names: (string | undefined)[] = [];
let fromId: number | undefined;
do {
  const page = await segments.segmentsList({ segmentsListRequest: { limit: 2, fromId } });
  names.push(...(page.data ?? []).map((one) => one.name));
  fromId = page.data?.length ? page.nextFromId : undefined;
} while (fromId !== undefined);

const key = { dbId: 5_000_000_000, matching: Matching.Email, email: "ann@example.com" };
const imported = await profiles.profilesImportOne({
  profilesImportOneRequest: {
    ...key,
    data: {
      email: "ann@example.com",
      fname: "Ann",
      city: "Minsk",
      bonus: 12,
      subscriptions: [
        { resourceId: 7, channel: "email", email: "ann@example.com" },
        { resourceId: 8, channel: "sms", phone: "+79000000000" },
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
    imported: imported.profileId,
    first_name: profile?.fname,
    city: profile?.city,
    bonus: profile?.bonus,
    channels: profile?.subscriptions?.map((one) => one.channel),
    error: refused.error,
  }),
);
