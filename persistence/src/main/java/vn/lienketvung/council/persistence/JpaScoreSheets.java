package vn.lienketvung.council.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.council.CouncilId;
import vn.lienketvung.council.ScoreSheet;
import vn.lienketvung.council.ScoreSheets;
import vn.lienketvung.identity.AccountId;

/** The sheets that row-level security shows: the own, and those that lie open. */
@Transactional(readOnly = true)
interface JpaScoreSheets extends ScoreSheets, Repository<ScoreSheet, UUID> {

    @Override
    @Transactional
    ScoreSheet save(ScoreSheet sheet);

    @Override
    default Optional<ScoreSheet> of(CouncilId council, AccountId account, int round) {
        return one(council.value(), account.value(), round);
    }

    @Override
    default List<ScoreSheet> handedIn(CouncilId council, int round) {
        return open(council.value(), round);
    }

    @Query(
            "select s from ScoreSheet s where s.council = :council and s.account = :account and s.round = :round")
    Optional<ScoreSheet> one(UUID council, UUID account, int round);

    @Query(
            "select s from ScoreSheet s where s.council = :council and s.round = :round and s.handedInAt is not null")
    List<ScoreSheet> open(UUID council, int round);
}
