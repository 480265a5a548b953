package vn.ocop.certification.certificate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Course;
import vn.ocop.certification.certificate.Suspension;

/// Days on which a certificate did not hold, the oldest first, and the decision that extended it.
record CourseView(List<Suspension> suspensions, @Nullable ExtensionView extension) {
    static CourseView of(Course course) {
        return new CourseView(course.suspensions(), ExtensionView.ofNullable(course.extension()));
    }
}
