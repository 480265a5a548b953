package vn.ocop.certification.certificate;

/// In what office a person signs for a People's Committee, as papers print it (Decree 30/2020/ND-CP, appendix I).
public enum SigningTitle {
    CHAIR,
    /// In the chair's place (KT. CHỦ TỊCH).
    VICE_CHAIR
}
