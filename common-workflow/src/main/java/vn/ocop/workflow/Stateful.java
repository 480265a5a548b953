package vn.ocop.workflow;

/// An aggregate that stands somewhere in its lifecycle.
public interface Stateful<S> {
    /// Where it stands now.
    S state();
}
