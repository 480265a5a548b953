package vn.ocop.registration.notice;

import java.util.Optional;

/// The addresses of offices.
public interface Contacts {
    /// Keeps an address in place of the unit's earlier one.
    void keep(Contact contact);

    /// The unit's own address.
    Optional<Contact> find(String unitCode);

    /// The address that serves the unit now: its own, or that of the unit that took it over.
    Optional<String> serving(String unitCode);

    /// How the unit of the code is called now, or was called last.
    Optional<String> nameOf(String unitCode);
}
