package vn.lienketvung.reliability.web;

import org.jspecify.annotations.Nullable;

/** The period whose records are to be drawn up. */
record DrawUpForm(@Nullable String period) {}
