package vn.ocop.certification.paper.pades;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;

/// The signature of a file, checked without the library that made it.
final class SignedFile {
    private SignedFile() {}

    static PDSignature signature(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return document.getLastSignatureDictionary();
        }
    }

    /// The name in the signer's certificate.
    static String signer(byte[] file) throws Exception {
        return holder(new CMSSignedData(signature(file).getContents(file)))
                .getSubject()
                .toString();
    }

    /// Whether what the signature covers is what was signed.
    static boolean isTrue(byte[] file, PDSignature signature) throws Exception {
        var content = new CMSProcessableByteArray(signature.getSignedContent(file));
        var cms = new CMSSignedData(content, signature.getContents(file));
        try {
            return cms.getSignerInfos()
                    .getSigners()
                    .iterator()
                    .next()
                    .verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder(cms)));
        } catch (CMSException untrue) {
            return false;
        }
    }

    private static X509CertificateHolder holder(CMSSignedData cms) {
        return cms.getCertificates().getMatches(null).iterator().next();
    }
}
