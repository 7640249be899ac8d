package vn.lienketvung.privacy;

import vn.lienketvung.identity.AccountId;
import vn.lienketvung.shared.SensitiveRead;
import vn.lienketvung.shared.Trace;

/** What people do about their own data. */
public sealed interface PrivacyEvent extends SensitiveRead {

    /** Somebody took along what the portal holds of them. */
    record Exported(AccountId account) implements PrivacyEvent {

        @Override
        public String kind() {
            return "privacy.exported";
        }

        @Override
        public Trace trace() {
            return Trace.of("account", account);
        }
    }
}
