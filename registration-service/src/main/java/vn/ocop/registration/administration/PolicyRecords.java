package vn.ocop.registration.administration;

import java.util.List;
import vn.ocop.web.administration.Policy;

/// The policies that a province is about to add one to.
public interface PolicyRecords {
    /// The province's policies, latest version first; nobody else adds one until the transaction ends.
    List<Policy> locked(String provinceCode);
}
