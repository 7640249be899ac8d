package vn.lienketvung.identity;

/** Keeps secrets that must be readable again, sealed with a key that is not in the database. */
public interface SecretBox {

    /** Each call gives another text. */
    String seal(String secret);

    /**
     * @throws IllegalStateException when it was sealed with another key, or changed since
     */
    String open(String sealed);
}
