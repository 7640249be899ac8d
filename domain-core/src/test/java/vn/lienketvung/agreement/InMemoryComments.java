package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comments without a database; everybody reads all of them. */
public class InMemoryComments implements Comments {

    private final List<Comment> comments = new ArrayList<>();

    @Override
    public Comment save(Comment comment) {
        comments.add(comment);
        return comment;
    }

    @Override
    public Optional<Comment> findById(CommentId id) {
        return comments.stream().filter(comment -> comment.id().equals(id)).findFirst();
    }

    @Override
    public List<Comment> findByAgreementOrderByAt(AgreementId agreement) {
        return comments.stream().filter(each -> each.agreement().equals(agreement)).toList();
    }
}
