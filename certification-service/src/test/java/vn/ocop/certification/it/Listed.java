package vn.ocop.certification.it;

import java.util.List;

/// A product on a prepared decision of its own.
record Listed(Ranked product, Seen decision) {
    /// So many products with four stars, each on its decision.
    static List<Listed> prepared(int products) {
        return Ranked.told(products, 4).stream().map(Listed::prepared).toList();
    }

    private static Listed prepared(Ranked product) {
        var dossiers = List.of(product.dossier());
        return new Listed(product, Scene.PREPARER.prepare("27", dossiers, Scene.number(), "2020-12-08"));
    }

    /// Signs, and signs again where the database was too busy to answer.
    Seen sign() {
        var answer = Scene.SIGNER.sign(decision);
        return answer.status() == 503 ? sign() : answer;
    }

    /// The state of the candidate.
    String state() {
        return Scene.state(product.dossier());
    }

    /// How many rows of a table meet a condition, whose parameter is the product's dossier.
    int count(String table, String condition) {
        return Running.shared()
                .jdbc()
                .sql("SELECT count(*) FROM " + table + " WHERE " + condition)
                .param(product.dossier().value())
                .query(Integer.class)
                .single();
    }
}
