package vn.lienketvung.identity;

/** Whether sign-in asks for a code beside the password. */
public enum SecondFactorMode {
    /** Nobody is asked, whatever they set up. */
    OFF,
    /** Who has set one up is asked. */
    OPTIONAL,
    /** As optional, and whoever has none must set one up before anything else. */
    REQUIRED_FOR_OFFICIALS
}
