package vn.lienketvung.review;

import java.util.Collection;
import java.util.List;
import vn.lienketvung.geography.ProvinceCode;

/** Finds the working people who may sit on a panel. */
public interface Candidates {

    /** Reviewers and coordinators whose role reaches one of these provinces today, by name. */
    List<Candidate> reaching(Collection<ProvinceCode> provinces);
}
