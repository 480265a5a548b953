package vn.ocop.verifier.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/// Status lists that were downloaded (W3C Bitstring Status List).
record StatusLists(List<JsonNode> lists) {
    private static final int HIGHEST = 0x80;
    private static final int DAY = 10;
    private static final int LONGEST = 1 << 24;

    /// Opens the files.
    ///
    /// @throws IllegalArgumentException for one that the issuer did not sign
    static StatusLists read(List<Path> files, KeySet keys) {
        var lists = new ArrayList<JsonNode>();
        for (var file : files) {
            try {
                lists.add(Signed.open(Files.readString(file).strip(), keys).says());
            } catch (Forged forged) {
                throw new IllegalArgumentException(file + ": " + forged.getMessage(), forged);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new StatusLists(lists);
    }

    /// Whether the credential's bit for this purpose is set; empty where no list here tells, or the list is too old for
    /// that day.
    Optional<Boolean> isSet(JsonNode credential, String purpose, LocalDate at) {
        return credential
                .path("credentialStatus")
                .valueStream()
                .filter(entry -> entry.path("statusPurpose").asString("").equals(purpose))
                .findFirst()
                .flatMap(entry -> list(entry, at).map(list -> bit(list, entry)));
    }

    private Optional<JsonNode> list(JsonNode entry, LocalDate at) {
        var purpose = entry.path("statusPurpose").asString("");
        return lists.stream()
                .filter(list -> list.path("id").equals(entry.path("statusListCredential")))
                .filter(list -> list.path("credentialSubject")
                        .path("statusPurpose")
                        .asString("")
                        .equals(purpose))
                .filter(list -> !at.isAfter(
                        LocalDate.parse(list.path("validUntil").asString("").substring(0, DAY))))
                .findFirst();
    }

    private static boolean bit(JsonNode list, JsonNode entry) {
        var encoded = list.path("credentialSubject").path("encodedList").asString("");
        int index = Integer.parseInt(entry.path("statusListIndex").asString(""));
        var compressed = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            var bytes = gzip.readNBytes(LONGEST);
            return (bytes[index / Byte.SIZE] & HIGHEST >> index % Byte.SIZE) != 0;
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("danh sách trạng thái hỏng / a broken status list", e);
        }
    }
}
