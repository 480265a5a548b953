package vn.ocop.registration.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Knows by which way letters leave: by the mail server where one is set up, else into a folder, else not at all.
@Component
class PostOffice {
    private final List<Post> posts;

    PostOffice(List<Post> posts) {
        this.posts = List.copyOf(posts);
    }

    Optional<Post> open() {
        return posts.stream().filter(Post::isOpen).findFirst();
    }
}
