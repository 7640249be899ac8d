package vn.lienketvung.enquiry;

import org.jspecify.annotations.Nullable;

/**
 * What the producer said.
 *
 * @param person who answered for it
 * @param declined why; null when it agreed
 * @param words null for none
 */
public record ProducerAnswer(
        String person, @Nullable DeclineReason declined, @Nullable String words) {}
