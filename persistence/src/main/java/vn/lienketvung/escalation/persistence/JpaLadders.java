package vn.lienketvung.escalation.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.escalation.Candidate;
import vn.lienketvung.escalation.Ladder;
import vn.lienketvung.escalation.LadderId;
import vn.lienketvung.escalation.LadderStep;
import vn.lienketvung.escalation.Ladders;

/** A ladder is always loaded whole. */
@Transactional(readOnly = true)
interface JpaLadders extends Ladders, Repository<Ladder, LadderId> {

    @Override
    @Transactional
    Ladder save(Ladder ladder);

    @Override
    default Optional<Ladder> findById(LadderId id) {
        return withId(id).map(JpaLadders::whole);
    }

    @Override
    default Optional<Ladder> openOf(CommitmentId commitment) {
        return notClosed(commitment).map(JpaLadders::whole);
    }

    @Override
    default Optional<Ladder> latestOf(CommitmentId commitment) {
        return latestFirst(commitment).stream().findFirst().map(JpaLadders::whole);
    }

    @Query("select l from Ladder l where l.id = :id")
    Optional<Ladder> withId(LadderId id);

    @Query("select l from Ladder l where l.commitment = :commitment and l.status <> CLOSED")
    Optional<Ladder> notClosed(CommitmentId commitment);

    @Query(
            "select l from Ladder l where l.commitment = :commitment order by l.openedAt desc, l.status")
    List<Ladder> latestFirst(CommitmentId commitment);

    @Override
    default List<Candidate> candidates(LocalDate horizon) {
        return candidateRows(horizon).stream().map(JpaLadders::candidate).toList();
    }

    @Override
    @Transactional
    default boolean hold(CommitmentId commitment, boolean wait) {
        return !(wait ? held(commitment.value()) : heldUnlessTaken(commitment.value())).isEmpty();
    }

    @Query(nativeQuery = true, value = "select due_on from commitment where id = :id for update")
    List<Object> held(UUID id);

    @Query(
            nativeQuery = true,
            value = "select due_on from commitment where id = :id for update skip locked")
    List<Object> heldUnlessTaken(UUID id);

    @Query(
            nativeQuery = true,
            value =
                    """
                    select cast(c.id as text), cast(c.due_on as text),
                           cast(coalesce(l.since, (select cast(h.at at time zone 'Asia/Ho_Chi_Minh' as date)
                                                     from commitment_history h
                                                    where h.commitment_id = c.id and h.position = 0)) as text),
                           cast(l.id is null or (l.due_on = c.due_on and l.status = 'CLIMBING' and c.status = 'ACTIVE')
                                as text),
                           coalesce((select string_agg(s.step, ',') from ladder_step s where s.ladder_id = l.id), '')
                      from commitment c left join ladder l on l.commitment_id = c.id and l.status <> 'CLOSED'
                     where (c.status = 'ACTIVE' and c.due_on <= :horizon) or l.status = 'CLIMBING'
                     order by c.due_on, c.id
                    """)
    List<Object[]> candidateRows(LocalDate horizon);

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                new CommitmentId(UUID.fromString((String) row[0])),
                LocalDate.parse((String) row[1]),
                LocalDate.parse((String) row[2]),
                Boolean.parseBoolean((String) row[3]),
                Arrays.stream(((String) row[4]).split(","))
                        .filter(step -> !step.isEmpty())
                        .map(LadderStep::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Ladder whole(Ladder ladder) {
        // Pages read the lists after the transaction has ended.
        ladder.steps();
        ladder.told();
        ladder.vacancies();
        return ladder;
    }
}
