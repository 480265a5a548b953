package vn.ocop.registration.notice.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ocop.registration.notice.Letter;
import vn.ocop.registration.notice.NoticeSettings;
import vn.ocop.registration.notice.NoticeStatus;
import vn.ocop.registration.notice.Post;
import vn.ocop.registration.notice.PostAway;

/// A folder of letters as text files, for installations without a mail server. A letter that comes again takes the
/// place of itself.
@Component
@Order(2)
class FolderPost implements Post {
    private final String folder;
    private final String from;

    FolderPost(NoticeSettings settings) {
        this.folder = settings.folder();
        this.from = settings.from();
    }

    @Override
    public boolean isOpen() {
        return !folder.isBlank();
    }

    @Override
    public NoticeStatus accepted() {
        return NoticeStatus.FILED;
    }

    @Override
    public void send(Letter letter) {
        var text = "Message-ID: %s\nFrom: %s\nTo: %s\nSubject: %s\n\n%s\n"
                .formatted(letter.messageId(), from, letter.email(), letter.subject(), letter.body());
        try {
            var place = Files.createDirectories(Path.of(folder)).resolve(letter.id() + ".txt");
            var aside = place.resolveSibling(
                    "." + letter.id() + "." + ProcessHandle.current().pid());
            Files.writeString(aside, text, StandardCharsets.UTF_8);
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new PostAway(unwritable.getClass().getSimpleName(), unwritable);
        }
    }
}
