package vn.ocop.events;

import java.util.UUID;

/// A fact that one service tells the others. It is told once, never changed, and carries all that its readers need.
public sealed interface OcopEvent permits RegistrationEvent, EvaluationEvent, CertificationEvent, AdministrationEvent {
    /// The stream whose order counts: the dossier, or for facts about no dossier the unit, grant or policy itself.
    /// It is the Kafka key, and `told_seq` counts within it.
    UUID stream();
}
