package vn.lienketvung.exchange.persistence.table;

import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** The file is not read on; the rule says why, and what helps. */
final class RefusedTable extends ActionRefused {

    RefusedTable(String rule, Object... arguments) {
        super(Refusal.at("file", "exchange.rule." + rule, arguments));
    }
}
