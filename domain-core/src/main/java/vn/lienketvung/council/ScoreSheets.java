package vn.lienketvung.council;

import java.util.List;
import java.util.Optional;
import vn.lienketvung.identity.AccountId;

/** The sheets that the acting person may see: the own ones, and those of rounds that were laid open. */
public interface ScoreSheets {

    ScoreSheet save(ScoreSheet sheet);

    Optional<ScoreSheet> of(CouncilId council, AccountId account, int round);

    /** Those of the round that were handed in and lie open. */
    List<ScoreSheet> handedIn(CouncilId council, int round);
}
