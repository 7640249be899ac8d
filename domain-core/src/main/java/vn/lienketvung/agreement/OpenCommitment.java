package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commitment of an agreement that is not closed yet.
 *
 * @param number from 1, as the agreement's text counts
 * @param whose the body whose turn it is; null when the coordinator's answer is awaited
 */
public record OpenCommitment(
        UUID id, int number, String text, LocalDate dueOn, NextMove move, @Nullable String whose) {}
