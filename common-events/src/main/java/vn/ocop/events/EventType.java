package vn.ocop.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The wire name of an event, `ocop.<noun>.<participle>.v<n>` (CloudEvents `type`). It outlives the Java name.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    /// The wire name, for example `ocop.dossier.submitted.v1`.
    String value();
}
