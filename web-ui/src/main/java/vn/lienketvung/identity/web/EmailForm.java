package vn.lienketvung.identity.web;

import org.jspecify.annotations.Nullable;

/** An e-mail address as typed. */
record EmailForm(@Nullable String email) {}
