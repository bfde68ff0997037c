require "json"
require "openapi_client"

OpenapiClient.configure do |settings|
  settings.scheme, settings.host = ENV.fetch("ALTCRAFT_URL").split("://")
  settings.server_index = nil
  settings.access_token = ENV.fetch("ALTCRAFT_TOKEN")
end
segments = OpenapiClient::SegmentsApi.new
profiles = OpenapiClient::ProfilesApi.new

segment = segments.segments_get(OpenapiClient::SegmentsGetRequest.new(id: 3)).data

names = []
page = OpenapiClient::SegmentsListRequest.new(limit: 2)
loop do
  answer = segments.segments_list(page)
  names += (answer.data || []).map(&:name)
  break if answer.next_from_id.nil? || answer.data.empty?

  page.from_id = answer.next_from_id
end

key = { db_id: 5_000_000_000, matching: OpenapiClient::Matching::EMAIL, email: "ann@example.com" }
data = {
  email: "ann@example.com",
  _fname: "Ann",
  city: "Minsk",
  bonus: 12,
  subscriptions: [
    OpenapiClient::Subscription.new(resource_id: 7, channel: "email", email: "ann@example.com"),
    OpenapiClient::Subscription.new(resource_id: 8, channel: "sms", phone: "+79000000000"),
  ],
}
imported = profiles.profiles_import_one(OpenapiClient::ProfilesImportOneRequest.new(**key, data: data))
profile = profiles.profiles_get(OpenapiClient::ProfilesGetRequest.new(key)).data

refused = segments.segments_get(OpenapiClient::SegmentsGetRequest.new(id: 999))
puts JSON.generate(
  segment: segment.name,
  names: names,
  imported: imported.profile_id,
  first_name: profile._fname,
  channels: profile.subscriptions.map(&:channel),
  error: refused.error,
)
