package vn.lienketvung.notification;

import java.util.UUID;

/** The identity of one person's notice. */
public record NoticeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
