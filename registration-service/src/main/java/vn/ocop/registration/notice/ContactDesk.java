package vn.ocop.registration.notice;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.Role;
import vn.ocop.registration.administration.Jurisdiction;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Keeps the addresses of offices.
@Component
public class ContactDesk {
    private static final Set<Role> OFFICERS =
            EnumSet.of(Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER);

    private final Contacts contacts;
    private final Jurisdiction jurisdiction;
    private final InstantSource time;

    ContactDesk(Contacts contacts, Jurisdiction jurisdiction, InstantSource time) {
        this.contacts = contacts;
        this.jurisdiction = jurisdiction;
        this.time = time;
    }

    /// Says where the unit reads its mail.
    ///
    /// @throws vn.ocop.web.problem.Problem 403, 404 for all but the unit's officers and its administrators
    @Transactional
    public Contact set(Actor actor, String unitCode, String email) {
        check(actor, unitCode);
        var contact = new Contact(unitCode, email, actor.person(), time.instant());
        contacts.keep(contact);
        return contact;
    }

    /// Where the unit reads its mail.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 too where no address is on record
    @Transactional(readOnly = true)
    public Contact of(Actor actor, String unitCode) {
        check(actor, unitCode);
        return contacts.find(unitCode).orElseThrow(Problems::notFound);
    }

    private void check(Actor actor, String unitCode) {
        if (!actor.unitsWith(OFFICERS).contains(unitCode)) {
            jurisdiction.require(actor, unitCode);
        }
    }
}
