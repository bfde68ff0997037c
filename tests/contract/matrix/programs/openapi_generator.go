package main

import (
	"context"
	"encoding/json"
	"os"

	altcraft "example.com/altcraft/client"
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	settings := altcraft.NewConfiguration()
	settings.Servers = altcraft.ServerConfigurations{{URL: os.Getenv("ALTCRAFT_URL")}}
	client := altcraft.NewAPIClient(settings)
	token := context.WithValue(context.Background(), altcraft.ContextAccessToken, os.Getenv("ALTCRAFT_TOKEN"))
	getSegment := func(id int64) *altcraft.SegmentsGetResponse {
		request := altcraft.SegmentsGetRequest{Id: &id}
		answer, _, err := client.SegmentsAPI.SegmentsGet(token).SegmentsGetRequest(request).Execute()
		return must(answer, err)
	}

	segment := getSegment(3).GetData()

	names := []string{}
	page := altcraft.SegmentsListRequest{Limit: altcraft.PtrInt64(2)}
	for {
		answer, _, err := client.SegmentsAPI.SegmentsList(token).SegmentsListRequest(page).Execute()
		for _, one := range must(answer, err).Data {
			names = append(names, one.GetName())
		}
		if page.FromId = answer.NextFromId; page.FromId == nil || len(answer.Data) == 0 {
			break
		}
	}

	database, email, matching := int64(5_000_000_000), "ann@example.com", altcraft.MATCHING_EMAIL
	data := altcraft.Profile{
		Email: &altcraft.TextOrFieldAction{String: &email},
		Fname: &altcraft.TextOrFieldAction{String: altcraft.PtrString("Ann")},
		Subscriptions: []altcraft.Subscription{
			{ResourceId: altcraft.PtrInt64(7), Channel: altcraft.PtrString("email"), Email: &email},
			{ResourceId: altcraft.PtrInt64(8), Channel: altcraft.PtrString("sms"), Phone: altcraft.PtrString("+79000000000")},
		},
		AdditionalProperties: map[string]interface{}{"city": "Minsk", "bonus": 12},
	}
	request := altcraft.ProfilesImportOneRequest{DbId: database, Matching: &matching, Email: &email, Data: data}
	imported, _, err := client.ProfilesAPI.ProfilesImportOne(token).ProfilesImportOneRequest(request).Execute()
	id := must(imported, err).GetProfileId()

	key := altcraft.ProfilesGetRequest{DbId: database, Matching: &matching, Email: &email}
	found, _, err := client.ProfilesAPI.ProfilesGet(token).ProfilesGetRequest(key).Execute()
	profile := must(found, err).GetData()
	channels := []string{}
	for _, one := range profile.Subscriptions {
		channels = append(channels, one.GetChannel())
	}

	refused := getSegment(999)
	json.NewEncoder(os.Stdout).Encode(map[string]any{
		"segment": segment.GetName(), "names": names, "imported": id, "first_name": profile.GetFname(),
		"city": profile.AdditionalProperties["city"], "bonus": profile.AdditionalProperties["bonus"],
		"channels": channels, "error": refused.Error,
	})
}
