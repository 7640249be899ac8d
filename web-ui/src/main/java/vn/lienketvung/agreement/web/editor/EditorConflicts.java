package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.shared.web.ConflictPage;
import vn.lienketvung.shared.web.Fmt;

/** Shows both versions when somebody else saved a section first, and keeps every word typed. */
@Component
class EditorConflicts {

    private final OrganisationChoices organisations;
    private final LeaderChoices leaders;
    private final MessageSource messages;
    private final Fmt fmt;

    EditorConflicts(
            OrganisationChoices organisations,
            LeaderChoices leaders,
            MessageSource messages,
            Fmt fmt) {
        this.organisations = organisations;
        this.leaders = leaders;
        this.messages = messages;
        this.fmt = fmt;
    }

    /**
     * Each field to choose on its own; what is chosen is put together by {@link EditorMergeController}.
     *
     * @param mine as typed now, by the names of the fields
     */
    ModelAndView show(
            Agreement agreement, EditorSection section, Map<String, String> mine, Locale locale) {
        var rows = new ArrayList<ConflictPage.Row>();
        var merge = FieldMerge.of(mine, section.storedIn(agreement).values());
        for (var each : merge.differences()) rows.add(row(each, locale));
        var address = section.address(agreement.id());
        return new ConflictPage(
                        agreement.title(),
                        lastChange(agreement, locale),
                        rows,
                        address + "/hop-nhat",
                        address + "?" + SectionEditor.STORED + "=1",
                        resend(agreement, mine))
                .view();
    }

    private ConflictPage.Row row(FieldMerge.Difference each, Locale locale) {
        var label = each.isRow() ? rowLabel(each, locale) : label(each.key(), locale);
        return new ConflictPage.Row(
                label,
                words(each, each.mine(), locale),
                words(each, each.theirs(), locale),
                EditorMergeController.CHOICE + each.key(),
                each.takesTheirsAtFirst());
    }

    private String rowLabel(FieldMerge.Difference each, Locale locale) {
        var row = label(each.key() + ".row", locale);
        var key = each.mine().isEmpty() ? "editor.conflict.added" : "editor.conflict.only-mine";
        return messages.getMessage(key, new Object[] {row}, locale);
    }

    private @Nullable String words(
            FieldMerge.Difference each, Map<String, String> side, Locale locale) {
        if (!each.isRow()) {
            var value = side.values().iterator().next();
            return shown(each.key(), value, locale);
        }
        var lines = new ArrayList<String>();
        side.forEach((name, value) -> {
            var words = shown(each.key() + "." + name, value, locale);
            if (words != null && !name.equals("id"))
                lines.add(label(name.substring(name.lastIndexOf('.') + 1), locale) + ": " + words);
        });
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static Map<String, List<String>> resend(Agreement agreement, Map<String, String> mine) {
        var resend = new LinkedHashMap<String, List<String>>();
        mine.forEach((name, value) -> resend.put(name, List.of(value)));
        resend.put("version", List.of(String.valueOf(agreement.version())));
        resend.put("action", List.of("save"));
        return resend;
    }

    /**
     * @param address where the form was sent
     */
    ModelAndView show(
            Agreement agreement,
            String address,
            SectionForm<?> mine,
            SectionForm<?> theirs,
            Locale locale) {
        return new ConflictPage(
                        agreement.title(),
                        lastChange(agreement, locale),
                        rows(mine.values(), theirs.values(), locale),
                        address,
                        address + "?" + SectionEditor.STORED + "=1",
                        resend(agreement, mine.values()))
                .view();
    }

    private @Nullable String lastChange(Agreement agreement, Locale locale) {
        var history = agreement.history();
        if (history.isEmpty()) return null;
        var last = history.getLast();
        return messages.getMessage(
                "editor.conflict.by",
                new Object[] {last.person(), last.organisation(), fmt.moment(last.at())},
                locale);
    }

    private List<ConflictPage.Row> rows(
            Map<String, String> mine, Map<String, String> theirs, Locale locale) {
        var names = new LinkedHashSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        var rows = new ArrayList<ConflictPage.Row>();
        for (var name : names) {
            var own = shown(name, mine.getOrDefault(name, ""), locale);
            var other = shown(name, theirs.getOrDefault(name, ""), locale);
            if (!name.endsWith(".id") && !Objects.equals(own, other))
                rows.add(new ConflictPage.Row(label(name, locale), own, other));
        }
        return rows;
    }

    private @Nullable String shown(String name, String value, Locale locale) {
        if (value.isEmpty()) return null;
        if (name.equals("kind"))
            return messages.getMessage("AgreementKind." + value, null, value, locale);
        if (name.endsWith(".gift"))
            return messages.getMessage("PledgeKind." + value, null, value, locale);
        if (name.equals("field"))
            return messages.getMessage("CooperationField." + value, null, value, locale);
        return name.endsWith(".leader") ? leaders.nameOf(value) : organisations.nameOf(value);
    }

    private String label(String name, Locale locale) {
        return messages.getMessage(FieldLabel.of(name), locale);
    }
}
