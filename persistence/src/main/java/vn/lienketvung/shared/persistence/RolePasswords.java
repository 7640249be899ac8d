package vn.lienketvung.shared.persistence;

/** The passwords of the two roles the portal signs in with. */
public record RolePasswords(String migrator, String runtime) {

    @Override
    public String toString() {
        return "RolePasswords[hidden]";
    }
}
