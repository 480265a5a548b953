package vn.ocop.messaging;

/// The names of the record headers: CloudEvents 1.0 in binary form, and what the consumers check besides.
public final class Headers {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    /// The told_seq within the stream.
    public static final String SEQUENCE = "ce_sequence";

    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACEPARENT = "traceparent";
    public static final String TOPIC = "ocop_topic";
    /// Of the value, in lower-case hexadecimal digits.
    public static final String SHA256 = "ocop_sha256";

    public static final String SCHEMA_VERSION = "ocop_schemaversion";
    public static final String ACTOR = "ocop_actor";
    public static final String CAUSED_BY = "ocop_causedby";

    private Headers() {}
}
