package vn.lienketvung.codelist;

import java.util.List;
import vn.lienketvung.shared.NotFound;

/** The lists there are. */
public interface CodeLists {

    /** In the order of their names. */
    List<CodeList> all();

    /**
     * @throws NotFound when there is no such list
     */
    default CodeList get(String code) {
        return all().stream()
                .filter(list -> list.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("codelist", code));
    }
}
