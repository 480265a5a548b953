package vn.ocop.demo.http;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The people who act, each signed in once with the local sign-in.
public final class People {
    private static final String GRANT = "urn:ocop:grant:local-person";
    private final Caller caller = new Caller();
    private final Map<String, Person> signedIn = new ConcurrentHashMap<>();
    private final Addresses addresses;

    public People(Addresses addresses) {
        this.addresses = addresses;
    }

    /// The person with this user name.
    public Person person(String username) {
        return signedIn.computeIfAbsent(username, name -> new Person(caller, name, token(name)));
    }

    private String token(String username) {
        var form = "grant_type=" + GRANT + "&client_id=ocop-local&username=" + username;
        var request = HttpRequest.newBuilder(Caller.at(addresses.signIn(), "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return caller.send(request).text("access_token");
    }
}
