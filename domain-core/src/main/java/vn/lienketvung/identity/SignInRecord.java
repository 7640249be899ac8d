package vn.lienketvung.identity;

/**
 * What sign-in checks a password against.
 *
 * @param passwordHash an encoded password that names its algorithm, such as {@code {bcrypt}…}
 * @param mayEnter false while the account is suspended or not yet activated
 */
public record SignInRecord(
        AccountId account, String username, String passwordHash, boolean mayEnter) {

    @Override
    public String toString() {
        return "SignInRecord[" + account + "]";
    }
}
