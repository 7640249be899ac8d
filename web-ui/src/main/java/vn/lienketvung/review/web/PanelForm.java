package vn.lienketvung.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.Typed;

/** A panel as it was typed: the ids of its members' accounts, the chair's, and a day. */
record PanelForm(
        @Nullable List<String> members, @Nullable String chair, @Nullable String concludeBy) {

    /** A chair is a member, ticked or not. */
    List<UUID> accounts() {
        var ids =
                (members == null ? List.<String>of() : members)
                        .stream().map(Typed::id).filter(Objects::nonNull).distinct().toList();
        var head = Typed.id(chair);
        if (head == null || ids.contains(head)) return ids;
        var all = new ArrayList<>(ids);
        all.add(head);
        return all;
    }
}
