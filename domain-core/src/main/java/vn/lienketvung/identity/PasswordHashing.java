package vn.lienketvung.identity;

/** How passwords are kept: salted, slow, never readable. */
public interface PasswordHashing {

    /** Each call gives another text, which names its algorithm. */
    String hash(String password);

    boolean matches(String password, String hash);
}
