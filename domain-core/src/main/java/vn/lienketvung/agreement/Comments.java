package vn.lienketvung.agreement;

import java.util.List;
import java.util.Optional;

/** All comments that the acting person may read. */
public interface Comments {

    Comment save(Comment comment);

    Optional<Comment> findById(CommentId id);

    /** Oldest first. */
    List<Comment> findByAgreementOrderByAt(AgreementId agreement);
}
