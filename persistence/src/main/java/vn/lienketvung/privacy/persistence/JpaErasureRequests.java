package vn.lienketvung.privacy.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.privacy.ErasureRequest;
import vn.lienketvung.privacy.ErasureRequestId;
import vn.lienketvung.privacy.ErasureRequests;

@Transactional(readOnly = true)
interface JpaErasureRequests extends ErasureRequests, Repository<ErasureRequest, ErasureRequestId> {

    @Override
    @Transactional
    ErasureRequest save(ErasureRequest request);

    @Override
    @Query("select r from ErasureRequest r where r.id = :id")
    Optional<ErasureRequest> findById(ErasureRequestId id);

    @Override
    @Query(
            "select r from ErasureRequest r where r.account = :account order by r.askedAt desc limit 1")
    Optional<ErasureRequest> latestOf(AccountId account);

    @Override
    @Query(
            """
            select r from ErasureRequest r
             order by case when r.state = ErasureState.ASKED then 0 else 1 end,
                      case when r.state = ErasureState.ASKED then r.dueOn end, r.askedAt desc
             limit 50
            """)
    List<ErasureRequest> newest();

    @Override
    @Query(
            "select r from ErasureRequest r where r.state = ErasureState.ASKED and r.dueOn <= :day order by r.dueOn, r.askedAt")
    List<ErasureRequest> waitingUntil(LocalDate day);
}
