package vn.lienketvung.audit;

import org.jspecify.annotations.Nullable;

/** The result of checking one chain: how many rows it has and the first broken one, if any. */
public record ChainReport(String chain, long events, @Nullable BrokenRow broken) {}
