package vn.ocop.certification.paper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.certification.qr.QrSeal;

/// What the papers' QR code says: the check page's address with the signed record in it.
@Configuration(proxyBeanMethods = false)
class PaperConfiguration {
    @Bean
    QrContent qrContent(QrSeal seal) {
        return seal::text;
    }
}
