package vn.ocop.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The Kafka topic on which all events of a sealed family are told.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ToldOn {
    /// The topic, for example `ocop.registration`.
    String value();

    /// The service that tells them, for example `registration`.
    String by();
}
