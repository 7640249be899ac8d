package vn.lienketvung.agreement.persistence;

import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.Comment;
import vn.lienketvung.agreement.CommentId;
import vn.lienketvung.agreement.Comments;

/** Comments in the database, which shows internal ones to their own side alone. */
@Transactional(readOnly = true)
interface JpaComments extends Comments, Repository<Comment, CommentId> {

    @Override
    @Transactional
    Comment save(Comment comment);
}
