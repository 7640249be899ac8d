package vn.lienketvung.escalation;

import java.util.UUID;

/** Somebody who was told of a step, in one capacity, as they then were. */
public record Told(
        LadderStep step, Addressee capacity, UUID account, String person, String organisation) {}
