package vn.lienketvung.escalation;

import java.util.List;

/** What the regional coordinating council has before it: every ladder that reached its last step and still climbs. */
public interface CouncilAgenda {

    /** Those the acting person may see, the longest overdue first. */
    List<CouncilItem> items();
}
