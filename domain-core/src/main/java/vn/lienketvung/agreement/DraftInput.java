package vn.lienketvung.agreement;

import java.time.Instant;
import java.util.Map;

/**
 * What one person has typed into one section of a draft and not saved yet: kept as it was typed, readable or not,
 * and shown to nobody else.
 *
 * @param baseVersion {@link Agreement#version} of the text it was typed on
 * @param typed every value by its field name, such as {@code commitments[0].target}
 */
public record DraftInput(Section section, long baseVersion, Map<String, String> typed, Instant at) {

    public DraftInput {
        typed = Map.copyOf(typed);
    }
}
