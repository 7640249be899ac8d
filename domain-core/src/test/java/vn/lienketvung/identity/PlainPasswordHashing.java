package vn.lienketvung.identity;

/** Passwords as they are, so that tests are quick. */
public class PlainPasswordHashing implements PasswordHashing {

    @Override
    public String hash(String password) {
        return "{plain}" + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        return hash(password).equals(hash);
    }
}
