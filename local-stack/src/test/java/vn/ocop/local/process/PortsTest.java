package vn.ocop.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aPortThatSomebodyListensOnIsTakenAndItsHolderIsNamed() throws IOException {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(listening.getLocalPort())).isFalse();
            assertThat(PortHolder.of(listening.getLocalPort()))
                    .hasValueSatisfying(holder -> assertThat(holder)
                            .startsWith("java")
                            .endsWith("process " + ProcessHandle.current().pid()));
        }
    }

    @Test
    void aFreePortHasNoHolder() {
        int port = Ports.free();

        assertThat(Ports.isFree(port)).isTrue();
        assertThat(PortHolder.of(port)).isEmpty();
    }
}
