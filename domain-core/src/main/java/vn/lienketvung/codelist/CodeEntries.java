package vn.lienketvung.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.shared.NotFound;

/** The entries of all lists. */
public interface CodeEntries {

    CodeEntry save(CodeEntry entry);

    Optional<CodeEntry> findById(CodeId id);

    /** The entries of a list, retired ones too, in their order; none for a list that does not exist. */
    List<CodeEntry> of(String list);

    /** A list as it is offered on the day. */
    default CodeBook book(String list, LocalDate day) {
        return new CodeBook(of(list), day);
    }

    /**
     * @throws NotFound when there is none
     */
    default CodeEntry get(CodeId id) {
        return findById(id).orElseThrow(() -> new NotFound(CodeListEvent.SUBJECT, id));
    }
}
