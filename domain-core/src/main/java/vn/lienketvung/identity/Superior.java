package vn.lienketvung.identity;

/** Somebody who is away, to the deputy who holds the role meanwhile. */
public record Superior(AccountId account, String name) {}
