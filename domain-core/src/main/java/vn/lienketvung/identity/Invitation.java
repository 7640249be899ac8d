package vn.lienketvung.identity;

import java.time.Instant;

/** A fresh one-time link, to be handed to the person it is for: shown once to whoever asked for it. */
public record Invitation(AccountId account, ActivationToken token, Instant expiresAt) {}
