package vn.lienketvung.register;

import java.util.UUID;
import vn.lienketvung.identity.AccountId;

/**
 * Góc nhìn đã lưu: filters and an order of the register under a name.
 *
 * @param owner who saved it and alone may change it
 * @param query the filters and the order as they stand in the address, without the question mark
 * @param shared whether everybody of the owner's body sees it too
 * @param preferred whether the register opens with it for whoever asks
 */
public record SavedView(
        UUID id, AccountId owner, String name, String query, boolean shared, boolean preferred) {

    /** A name is at least so long. */
    public static final int SHORTEST_NAME = 2;

    /** A name is at most so long. */
    public static final int LONGEST_NAME = 60;

    /** A person keeps at most so many; more would be no tabs any longer. */
    public static final int MOST = 12;

    public boolean belongsTo(AccountId account) {
        return owner.equals(account);
    }

    /** The same filters under another name, for more or fewer people. */
    public SavedView revised(String newName, boolean forUnit) {
        return new SavedView(id, owner, newName, query, forUnit, preferred);
    }
}
