import axios from "axios";
import { profilesGet, profilesImportOne, segmentsGet, segmentsList } from "./client/client.js";

axios.defaults.baseURL = process.env.ALTCRAFT_URL;
axios.defaults.headers.common.Authorization = `Bearer ${process.env.ALTCRAFT_TOKEN}`;

const segment = await segmentsGet({ id: 3 });

const names: (string | undefined)[] = [];
let from_id: number | undefined;
do {
  const { data: page } = await segmentsList({ limit: 2, from_id });
  names.push(...(page.data ?? []).map((one) => one.name));
  from_id = page.data?.length ? page.next_from_id : undefined;
} while (from_id !== undefined);

const key = { db_id: 5_000_000_000, matching: "email", email: "ann@example.com" } as const;
const imported = await profilesImportOne({
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
});
const profile = (await profilesGet(key)).data.data;

const refused = await segmentsGet({ id: 999 });
console.log(
  JSON.stringify({
    segment: segment.data.data?.name,
    names,
    imported: imported.data.profile_id,
    first_name: profile?._fname,
    city: profile?.city,
    bonus: profile?.bonus,
    channels: profile?.subscriptions?.map((one) => one.channel),
    error: refused.data.error,
  }),
);
