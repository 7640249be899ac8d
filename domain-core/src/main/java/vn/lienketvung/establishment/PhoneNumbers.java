package vn.lienketvung.establishment;

import java.util.Optional;

/** Knows which telephone numbers there are. */
public interface PhoneNumbers {

    /** Reads what somebody typed, the way numbers are written in Vietnam; empty when there can be no such number. */
    Optional<PhoneNumber> read(String typed);

    /** As people in Vietnam write it, such as {@code 0912 345 678}. */
    String written(PhoneNumber number);
}
