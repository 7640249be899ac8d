package vn.lienketvung.counterfeit.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.counterfeit.CounterfeitReport;
import vn.lienketvung.counterfeit.CounterfeitReportId;
import vn.lienketvung.counterfeit.CounterfeitReports;
import vn.lienketvung.establishment.ReceiptCode;

@Transactional(readOnly = true)
interface JpaCounterfeitReports
        extends CounterfeitReports, Repository<CounterfeitReport, CounterfeitReportId> {

    @Override
    @Transactional
    CounterfeitReport save(CounterfeitReport report);

    @Override
    @Query("select r from CounterfeitReport r where r.id = :id")
    Optional<CounterfeitReport> findById(CounterfeitReportId id);

    @Override
    default Optional<CounterfeitReport> findByReceipt(ReceiptCode receipt) {
        return withReceipt(receipt.value());
    }

    @Override
    @Query(
            """
            select r from CounterfeitReport r
             where r.forgottenAt is null and (r.determination.at < :answeredBefore or r.reportedAt < :reportedBefore)
             order by r.reportedAt limit 500
            """)
    List<CounterfeitReport> toForget(Instant answeredBefore, Instant reportedBefore);

    @Query("select r from CounterfeitReport r where r.receipt = :receipt")
    Optional<CounterfeitReport> withReceipt(String receipt);
}
