package vn.lienketvung.enquiry.persistence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.enquiry.Enquiries;
import vn.lienketvung.enquiry.Enquiry;
import vn.lienketvung.enquiry.EnquiryId;
import vn.lienketvung.establishment.ReceiptCode;

/** What the timers take they hold until they are done with it, so that two portals never tell, remind or end the same. */
@Transactional(readOnly = true)
interface JpaEnquiries extends Enquiries, Repository<Enquiry, EnquiryId> {

    @Override
    @Transactional
    Enquiry save(Enquiry enquiry);

    @Override
    @Query("select e from Enquiry e where e.id = :id")
    Optional<Enquiry> findById(EnquiryId id);

    @Override
    default Optional<Enquiry> findByReceipt(ReceiptCode receipt) {
        return withReceipt(receipt.value());
    }

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select e from Enquiry e
             where e.state = OPEN and e.remindedAt is null and e.remindOn <= :today order by e.askedAt limit 500
            """)
    List<Enquiry> toRemind(LocalDate today);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select e from Enquiry e where e.state = OPEN and e.dueOn <= :ended order by e.askedAt limit 500")
    List<Enquiry> overdue(LocalDate ended);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enquiry e where e.news is not null order by e.askedAt limit 500")
    List<Enquiry> withNews();

    @Override
    @Query(
            """
            select e from Enquiry e
             where e.forgottenAt is null and e.endedAt < :endedBefore order by e.endedAt limit 500
            """)
    List<Enquiry> toForget(Instant endedBefore);

    @Query("select e from Enquiry e where e.receipt = :receipt")
    Optional<Enquiry> withReceipt(String receipt);
}
