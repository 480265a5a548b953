package vn.ocop.inspector.check;

import java.util.List;
import vn.ocop.audit.CheckpointFolder;
import vn.ocop.audit.LedgerAudit;
import vn.ocop.inspector.jdbc.AuditedRows;
import vn.ocop.inspector.jdbc.Service;

/// I18: the chains are unbroken, they lead to what was sealed outside the database, and every row is as its last audit
/// entry left it.
final class AuditHolds implements Invariant {
    private final AuditedRows rows;
    private final Service service;

    AuditHolds(AuditedRows rows, Service service) {
        this.rows = rows;
        this.service = service;
    }

    @Override
    public String code() {
        return "I18 " + service.id();
    }

    @Override
    public String statement() {
        return "Chuỗi kiểm toán liền mạch, khớp niêm phong và khớp dữ liệu / "
                + "The audit chain is unbroken, as it was sealed, and every row is as it was left";
    }

    @Override
    public List<String> violations() {
        var folder = rows.sealedOutside(service).orElse(CheckpointFolder.NONE);
        return new LedgerAudit(rows.ledger(service), folder).findings(rows.digests(service));
    }
}
