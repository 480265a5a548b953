package vn.ocop.messaging;

import vn.ocop.events.OcopEvent;

/// One kind of event as the catalogue lists it.
///
/// @param type the wire name, for example `ocop.dossier.submitted.v1`
/// @param record the Java record
/// @param family the sealed interface of the telling service
/// @param topic where its family is told
public record EventKind(
        String type, Class<? extends OcopEvent> record, Class<? extends OcopEvent> family, String topic) {
    /// The version at the end of the wire name: `1` of `ocop.dossier.submitted.v1`.
    public String schemaVersion() {
        return type.substring(type.lastIndexOf(".v") + 2);
    }
}
