package vn.ocop.local.supervise;

/// How a program of the stack stands.
enum UnitState {
    WAITING,
    STARTING,
    READY,
    RESTARTING,
    STOPPED
}
