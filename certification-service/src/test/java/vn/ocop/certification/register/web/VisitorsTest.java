package vn.ocop.certification.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class VisitorsTest {
    private final Visitors visitors = new Visitors(1, Duration.ofHours(1));

    @Test
    void eachAddressHasItsOwnShare() {
        assertThat(visitors.admits("192.0.2.1")).isTrue();
        assertThat(visitors.admits("192.0.2.2")).isTrue();
        assertThat(visitors.admits("192.0.2.1")).isFalse();
    }

    @Test
    void allAddressesOfOneIpv6ConnectionShareOne() {
        assertThat(visitors.admits("2001:db8:0:7::1")).isTrue();
        assertThat(visitors.admits("2001:db8:0:7:ffff:ffff:ffff:ffff")).isFalse();
        assertThat(visitors.admits("2001:db8:0:8::1")).isTrue();
    }
}
