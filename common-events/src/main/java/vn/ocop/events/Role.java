package vn.ocop.events;

/// What a person may do in a unit, by a grant that registration-service tells everybody.
public enum Role {
    /// Registers products and dossiers on behalf of the producers of a commune, and writes the commune's report.
    COMMUNE_OFFICER,
    /// Receives, checks, returns and admits dossiers at the district.
    DISTRICT_OFFICER,
    /// Receives, checks, returns and admits dossiers at the province, and keeps its rounds and councils.
    PROVINCE_OFFICER,
    /// Runs a council's session: attendance, recusals, closing of passes. Never scores.
    COUNCIL_SECRETARY,
    /// Scores products in a council of the unit; whether as chair or member is said by the council.
    COUNCIL_MEMBER,
    /// Prepares proposals and decisions of the People's Committee.
    DECISION_PREPARER,
    /// Signs decisions that somebody else prepared.
    DECISION_SIGNER,
    /// Keeps units, grants and policies. Sees no scores.
    ADMINISTRATOR,
    /// Watches topics, quarantine and journals. Decides nothing.
    OPERATOR,
    /// Follows certificates of the unit back to what they rest on. Sees scores of closed passes; changes nothing.
    AUDITOR,
    /// Follows the dossiers of their own; may withdraw them.
    PRODUCER,
    /// A service that acts on a fact told by another one. Never granted to a person.
    SYSTEM
}
