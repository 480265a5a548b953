package vn.ocop.local.process;

/// Answers whether a started program can do its work. Never throws: not yet reachable is "not ready".
@FunctionalInterface
public interface Readiness {
    boolean ready();
}
