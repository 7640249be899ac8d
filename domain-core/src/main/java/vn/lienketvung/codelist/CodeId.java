package vn.lienketvung.codelist;

/**
 * Names an entry for good, whatever it is called later.
 *
 * @param code small letters, digits and hyphens, such as {@code diem-ban}; once in its list
 * @param list the code of the list
 */
public record CodeId(String code, String list) {

    @Override
    public String toString() {
        return list + "/" + code;
    }
}
