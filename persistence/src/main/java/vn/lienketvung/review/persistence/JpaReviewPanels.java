package vn.lienketvung.review.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.review.PanelId;
import vn.lienketvung.review.ReviewPanel;
import vn.lienketvung.review.ReviewPanels;

/** Panels with their members. */
@Transactional(readOnly = true)
interface JpaReviewPanels extends ReviewPanels, Repository<ReviewPanel, PanelId> {

    @Override
    @Transactional
    ReviewPanel save(ReviewPanel panel);

    @Override
    @Query("select p from ReviewPanel p left join fetch p.members where p.id = :id")
    Optional<ReviewPanel> findById(PanelId id);

    @Override
    @Query(
            "select distinct p from ReviewPanel p left join fetch p.members where p.agreement = :agreement order by p.round")
    List<ReviewPanel> of(AgreementId agreement);
}
