package vn.lienketvung.review;

import java.time.LocalDate;
import java.util.List;

/**
 * Who shall sit on a panel.
 *
 * @param members the chair among them
 * @param concludeBy the day by which the panel is asked to conclude
 */
record Naming(List<Candidate> members, Candidate chair, LocalDate concludeBy) {

    Naming {
        members = List.copyOf(members);
    }
}
