package vn.lienketvung.audit;

import java.util.Map;

/**
 * A row of the trail exactly as the database gives it, believed in nothing.
 *
 * @param columns the readable columns by name; empty ones are absent
 * @param body the canonical form of the entry
 * @param hash lower-case hex
 */
public record AuditRecord(
        String chain, long seq, Map<String, Object> columns, byte[] body, String hash) {}
