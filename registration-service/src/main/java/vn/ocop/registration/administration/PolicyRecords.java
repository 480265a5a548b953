package vn.ocop.registration.administration;

import java.util.List;
import vn.ocop.web.administration.Policy;

/// All policies that provinces have set.
public interface PolicyRecords {
    /// The province's policies, latest version first; nobody else adds one until the transaction ends.
    List<Policy> locked(String provinceCode);

    /// The province's policies, latest version first.
    List<Policy> of(String provinceCode);
}
