package vn.ocop.verifier.record;

import java.util.List;
import vn.ocop.verifier.verify.Claim;

/// Whether what the issuer signed holds on a day, as far as anybody here can tell.
record StatusOf(Claim claim, Signed signed, Facts facts) {
    private static final List<Purpose> PURPOSES = List.of(
            new Purpose("refresh", Answer.SUPERSEDED),
            new Purpose("revocation", Answer.REVOKED),
            new Purpose("suspension", Answer.SUSPENDED));

    /// What a set bit in the list of this name says.
    private record Purpose(String name, Answer answer) {}

    /// An answer and why it is given.
    record Found(Answer answer, String why) {}

    Found found(String text, StatusLists lists) {
        var service = claim.service();
        if (service != null) {
            return asked(new AskedRegister(service), text);
        }
        if (claim.at().isBefore(facts.from())) {
            return new Found(Answer.NOT_YET_VALID, "ngày / on " + claim.at());
        }
        return listed(lists);
    }

    private Found asked(AskedRegister register, String text) {
        var answer = register.check(text, claim.at());
        var verdict = Answer.valueOf(answer.path("verdict").asString("NOT_CHECKED"));
        return new Found(verdict, "sổ trả lời, ngày / the register's answer, on " + claim.at());
    }

    private Found listed(StatusLists lists) {
        for (var purpose : PURPOSES) {
            var set = lists.isSet(signed.says(), purpose.name(), claim.at());
            if (set.isEmpty()) {
                return unlisted();
            }
            if (set.get()) {
                return new Found(purpose.answer(), "theo danh sách trạng thái / by the status lists");
            }
        }
        return isTermOver()
                ? termOver()
                : new Found(
                        Answer.VALID, "ngày / on " + claim.at() + ", theo danh sách trạng thái / by the status lists");
    }

    private Found unlisted() {
        return isTermOver()
                ? termOver()
                : new Found(
                        Answer.NOT_CHECKED,
                        "chữ ký đúng, trong thời hạn ngày " + claim.at()
                                + ", nhưng có thể đã bị thu hồi / signed and within its dates, but perhaps revoked");
    }

    private boolean isTermOver() {
        return claim.at().isAfter(facts.through());
    }

    /// What was signed never learns of an extension, so that an end in it is not certain.
    private Found termOver() {
        return new Found(
                Answer.TERM_OVER,
                "ngày / on " + claim.at() + "; nếu đã gia hạn, chỉ sổ biết: hãy thêm --service"
                        + " / an extension only the register knows: add --service");
    }
}
