package vn.lienketvung.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.organisation.OrganisationId;

/** Work that waits for people by name, in every context; for whoever keeps accounts. */
public interface PersonalWork {

    /** By kind, then by day. */
    List<OpenWork> of(AccountId person);

    /** Whether anything waits, or will, for those who act for the body. */
    boolean waitsAt(OrganisationId body);

    /**
     * The record notes it in its own history, where it has one.
     *
     * @param to null for work that needs no successor
     * @param why for what falls vacant
     * @return whether the successor may take it; nothing happens otherwise
     */
    boolean handOn(OpenWork work, AccountId from, @Nullable AccountId to, String why, Instant at);
}
