package vn.lienketvung.exchange;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.Sight;

/**
 * Who sent a table, by value: the portal works on it later, in that name.
 *
 * @param province whose records may come of it; null for the whole nation
 */
public record ImportSender(AccountId account, Actor actor, @Nullable ProvinceCode province) {

    static ImportSender acting(AccountId account, @Nullable ProvinceCode province) {
        return new ImportSender(account, Acting.actor(), province);
    }

    /** The portal's own hands, in the sender's name. */
    public Sight sight() {
        return new Sight(actor, Audience.PORTAL, Audience.PORTAL);
    }
}
