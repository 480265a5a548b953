package vn.ocop.certification.record.web;

import vn.ocop.certification.certificate.Certificate;
import vn.ocop.events.CertificateId;
import vn.ocop.events.ProductId;

/// A recorded certificate, and the code by which the public finds it.
record RecordedView(CertificateId certificateId, String number, ProductId productId, String lookupCode) {
    static RecordedView of(Certificate certificate) {
        var content = certificate.content();
        return new RecordedView(
                certificate.id(), content.number(), content.product().id(), content.lookupCode());
    }
}
