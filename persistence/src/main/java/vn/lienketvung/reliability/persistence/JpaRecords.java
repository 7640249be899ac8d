package vn.lienketvung.reliability.persistence;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.reliability.RecordId;
import vn.lienketvung.reliability.RecordPeriod;
import vn.lienketvung.reliability.Records;
import vn.lienketvung.reliability.ReliabilityRecord;

/** Records with their commitments. What the timer takes it holds until it is done, so that two portals never let the same lapse. */
@Transactional(readOnly = true)
interface JpaRecords extends Records, Repository<ReliabilityRecord, RecordId> {

    @Override
    @Transactional
    ReliabilityRecord save(ReliabilityRecord record);

    @Override
    @Query("select r from ReliabilityRecord r left join fetch r.items where r.id = :id")
    Optional<ReliabilityRecord> findById(RecordId id);

    @Override
    default void drawUpAlone() {
        lockDrawingUp();
    }

    @Query(
            nativeQuery = true,
            value =
                    "select 1 from (select pg_advisory_xact_lock(hashtext('reliability records'))) held")
    int lockDrawingUp();

    @Override
    default Set<ProvinceCode> drawnUp(Collection<ProvinceCode> provinces, RecordPeriod period) {
        return withRecord(period.text()).stream()
                .map(ProvinceCode::new)
                .filter(provinces::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Query(
            nativeQuery = true,
            value = "select province from reliability_record where period = :period")
    List<String> withRecord(String period);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select r from ReliabilityRecord r
             where r.state = AWAITING_REPLY and r.replyBy <= :ended order by r.replyBy, r.id limit 500
            """)
    List<ReliabilityRecord> unanswered(LocalDate ended);
}
