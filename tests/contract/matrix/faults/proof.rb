require "json"
require "openapi_client"

person = OpenapiClient::Person.build_from_hash({ name: "Ann", city: "Minsk" })
puts JSON.generate(person.to_hash)
