package vn.lienketvung.notification;

import java.util.UUID;

/** The identity of a mail; its Message-ID is made of it, so a second copy can be told as one. */
public record MailId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
