package vn.ocop.certification.register.web;

import org.jspecify.annotations.Nullable;
import vn.ocop.certification.qr.RecordFinding;
import vn.ocop.certification.register.Verdict;

/// What a label is worth.
///
/// @param verdictText the verdict in words, Vietnamese unless English is asked for
/// @param record what the signed record is worth; absent where none came along
/// @param trialKey whether a trial key signed the record: then it proves nothing
/// @param certificate the certificate of the code; absent for what is forged or unknown
record CheckView(
        Verdict verdict,
        String verdictText,
        @Nullable RecordFinding record,
        @Nullable String recordText,
        boolean trialKey,
        @Nullable PublicCertificateView certificate) {}
