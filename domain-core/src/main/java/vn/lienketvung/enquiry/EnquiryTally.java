package vn.lienketvung.enquiry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the enquiries about one product went; nothing of who asked.
 *
 * @param ended declined, taken back or closed
 * @param oldest when the one that waits longest was asked; null when none waits
 * @param medianHours from the question to the answer; null without an answer
 */
public record EnquiryTally(
        UUID product,
        String productName,
        String producerName,
        long open,
        long agreed,
        long declined,
        long lapsed,
        long ended,
        @Nullable Instant oldest,
        @Nullable Long medianHours) {}
