package vn.lienketvung.task;

import java.util.List;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.identity.Official;

/**
 * A number that tells an official how their own side stands.
 *
 * @param kind what is counted, the message key of its name, such as {@code commitment.figure.overdue}
 * @param alarming whether anything above zero calls for action
 * @param more whether it is more than {@code value}, to which it was counted
 */
public record KeyFigure(String kind, long value, boolean alarming, boolean more) {

    public KeyFigure(String kind, long value, boolean alarming) {
        this(kind, value, alarming, false);
    }

    /** A context that counts something for an official's own province. */
    public interface Source {

        /** Empty for somebody without a province. */
        List<KeyFigure> figuresOf(Official official, Reckoning reckoning);
    }
}
