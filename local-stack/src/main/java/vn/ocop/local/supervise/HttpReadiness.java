package vn.ocop.local.supervise;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import vn.ocop.local.process.Readiness;

/// Ready once a GET of the address answers 200.
record HttpReadiness(String address) implements Readiness {
    private static final int MILLIS = 2_000;

    @Override
    public boolean ready() {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
