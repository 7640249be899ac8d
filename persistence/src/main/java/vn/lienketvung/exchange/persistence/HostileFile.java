package vn.lienketvung.exchange.persistence;

import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** The file is not opened; the rule says why, and what helps. */
final class HostileFile extends ActionRefused {

    HostileFile(String rule, Object... arguments) {
        super(Refusal.at("file", rule, arguments));
    }
}
