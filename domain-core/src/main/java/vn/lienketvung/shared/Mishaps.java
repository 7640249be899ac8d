package vn.lienketvung.shared;

/**
 * Where what the portal does by itself says that something went wrong and the rest went on. Each mishap goes to the
 * log under a reference, and the last one of each timer stands on the page of health with it.
 */
public interface Mishaps {

    /**
     * @param timer the class, such as {@code ClimbLadders}
     * @param what could not be done, in English, for operators
     */
    void happened(Class<?> timer, String what, Exception cause);
}
