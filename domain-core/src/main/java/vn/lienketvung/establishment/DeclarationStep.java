package vn.lienketvung.establishment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The short steps of a declaration. */
public enum DeclarationStep {
    /** Cơ sở: what it is and how it is called. */
    BODY,
    /** Địa chỉ: where it is. */
    PLACE,
    /** Hoạt động: since when it works, in what, with how many. */
    WORK,
    /** Người đại diện: who speaks for it and how to reach them. */
    CONTACT;

    /** What it asks. */
    public List<Question> questions() {
        return Arrays.stream(Question.values()).filter(each -> each.step() == this).toList();
    }

    /** Empty after the last. */
    public Optional<DeclarationStep> next() {
        return ordinal() + 1 < values().length
                ? Optional.of(values()[ordinal() + 1])
                : Optional.empty();
    }
}
