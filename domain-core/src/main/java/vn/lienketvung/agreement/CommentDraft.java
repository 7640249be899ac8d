package vn.lienketvung.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A comment as typed.
 *
 * @param number of the commitment or clause, from 1; 0 for the whole
 * @param reach null when nobody chose
 * @param answerBy the day by which an answer is asked for
 * @param corrects the own comment that this one corrects; it keeps that one's subject and reach
 */
public record CommentDraft(
        CommentSubject.Kind about,
        int number,
        String body,
        @Nullable CommentReach reach,
        @Nullable LocalDate answerBy,
        @Nullable CommentId corrects) {}
