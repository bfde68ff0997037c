import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.ProfilesApi;
import org.openapitools.client.api.SegmentsApi;
import org.openapitools.client.model.*;

public class Program {
    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv("ALTCRAFT_URL"));
        String token = "Bearer " + System.getenv("ALTCRAFT_TOKEN");
        client.setRequestInterceptor(request -> request.header("Authorization", token));
        SegmentsApi segments = new SegmentsApi(client);
        ProfilesApi profiles = new ProfilesApi(client);

        String segment = segments.segmentsGet(new SegmentsGetRequest().id(3L)).getData().getName();

        List<String> names = new ArrayList<>();
        SegmentsListRequest page = new SegmentsListRequest().limit(2L);
        SegmentsListResponse answer;
        do {
            answer = segments.segmentsList(page);
            answer.getData().forEach(one -> names.add(one.getName()));
            page.fromId(answer.getNextFromId());
        } while (answer.getNextFromId() != null && !answer.getData().isEmpty());

        long database = 5_000_000_000L;
        String email = "ann@example.com";
        Profile data = new Profile()
                .email(new TextOrFieldAction(email))
                .fname(new TextOrFieldAction("Ann"))
                .putAdditionalProperty("city", new AnyOrFieldAction((Object) "Minsk"))
                .putAdditionalProperty("bonus", new AnyOrFieldAction((Object) 12))
                .addSubscriptionsItem(new Subscription().resourceId(7L).channel("email").email(email))
                .addSubscriptionsItem(new Subscription().resourceId(8L).channel("sms").phone("+79000000000"));
        ProfilesImportOneRequest request = new ProfilesImportOneRequest()
                .dbId(database).matching(Matching.EMAIL).email(email).data(data);
        String imported = profiles.profilesImportOne(request, null).getProfileId();
        ProfilesGetRequest key = new ProfilesGetRequest()
                .dbId(database).matching(Matching.EMAIL).email(email);
        ProfileAnswer profile = profiles.profilesGet(key).getData();

        int refused = segments.segmentsGet(new SegmentsGetRequest().id(999L)).getError();
        System.out.println(new ObjectMapper().writeValueAsString(Map.of(
                "segment", segment,
                "names", names,
                "imported", imported,
                "first_name", profile.getFname(),
                "city", profile.getAdditionalProperty("city"),
                "bonus", profile.getAdditionalProperty("bonus"),
                "channels", profile.getSubscriptions().stream().map(one -> one.getChannel()).toList(),
                "error", refused)));
    }
}
