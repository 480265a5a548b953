package vn.ocop.web.actor;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.ocop.events.Role;

/// Says on a controller or its method who has the function: 403 for all others, before anything of the request
/// is read. Which units and objects, is for the method to say.
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyFor {
    /// One of these roles, in any unit.
    Role[] value();
}
