package vn.ocop.certification.paper.pades;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.paper.CertificatePress;
import vn.ocop.certification.paper.Samples;

/// How long one thread takes to print and to sign certificates: `./ocop benchmark papers`. The QR code holds as many
/// characters as a signed record. Every paper is printed anew; the database is left out.
public final class PapersBenchmark {
    private static final int BATCH = 33;
    private static final int WARM_UP = Integer.getInteger("warm-up", 330);
    private static final int PAPERS = Integer.getInteger("papers", 1_000);
    private static final Instant AT = Instant.parse("2026-11-28T03:00:00Z");
    private static final String RECORD = "https://ocop.example/v/7QF2-0ZKM-9T4B-XW3H?r=" + "eyJhbGciOi_-".repeat(36);

    private final CertificatePress press = new CertificatePress(_ -> RECORD);
    private final PadesSigner signer =
            (PadesSigner) SigningConfiguration.trial("a seed of the benchmark".getBytes(StandardCharsets.US_ASCII));
    private final Certificate certificate = Samples.aCertificate();

    private PapersBenchmark() {}

    /// Measures and says what was found.
    public static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        new PapersBenchmark().run();
    }

    private void run() {
        var first = System.nanoTime();
        batch();
        System.out.printf("first batch of %d, cold: %.0f ms%n", BATCH, (System.nanoTime() - first) / 1e6);
        for (int i = 0; i < WARM_UP; i++) {
            sign(print());
        }
        var file = print();
        System.out.printf("print  %s%n", measured(this::print));
        System.out.printf("sign   %s%n", measured(() -> sign(file)));
        var warm = System.nanoTime();
        batch();
        System.out.printf("batch of %d, warm: %.0f ms%n", BATCH, (System.nanoTime() - warm) / 1e6);
        System.out.printf("print %,d bytes, signed %,d bytes%n", file.length, sign(file).length);
    }

    private void batch() {
        for (int i = 0; i < BATCH; i++) {
            sign(print());
        }
    }

    private byte[] print() {
        return press.print(certificate, false, true);
    }

    private byte[] sign(byte[] print) {
        return signer.sign(print, AT);
    }

    /// Milliseconds by the clock, and of the processor: what others do on the machine is only in the former.
    private static String measured(Supplier<byte[]> work) {
        LongSupplier processor = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        var times = new double[PAPERS];
        var used = processor.getAsLong();
        for (int i = 0; i < PAPERS; i++) {
            var begun = System.nanoTime();
            var _ = work.get();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        var mean = (processor.getAsLong() - used) / 1e6 / PAPERS;
        Arrays.sort(times);
        return "%,d: p50 %.1f ms, p99 %.1f ms, processor %.1f ms each"
                .formatted(PAPERS, times[PAPERS / 2], times[PAPERS * 99 / 100], mean);
    }
}
