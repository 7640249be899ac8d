package vn.lienketvung.audit;

import java.util.List;

/** All chains as they are kept, for checking. */
public interface RecordedChains {

    /** Shows the check every head, then every row by chain and number, all of one moment. */
    void show(AuditCheck check);

    /** The heads of one moment, by chain. */
    List<ChainHead> heads();
}
