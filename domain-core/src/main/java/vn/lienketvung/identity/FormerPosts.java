package vn.lienketvung.identity;

import java.time.Instant;
import java.util.List;

/** The posts people have left; none is ever changed or forgotten. */
public interface FormerPosts {

    void add(FormerPost post, Instant at);

    /** The latest first. */
    List<FormerPost> of(AccountId account);
}
