package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        var stored = section.storedIn(agreement).values();
        return show(agreement, section.address(agreement.id()), mine, stored, locale);
    }

    /**
     * As above, for a form that is no section of the editor.
     *
     * @param address of the form's page; what was chosen goes to {@code /hop-nhat} below it
     */
    ModelAndView show(
            Agreement agreement,
            String address,
            Map<String, String> mine,
            Map<String, String> theirs,
            Locale locale) {
        var differences = FieldMerge.of(mine, theirs).differences();
        return new ConflictPage(
                        agreement.title(),
                        lastChange(agreement, locale),
                        differences.stream().map(each -> row(each, locale)).toList(),
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
                MergeChoices.CHOICE + each.key(),
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

    private @Nullable String lastChange(Agreement agreement, Locale locale) {
        var history = agreement.history();
        if (history.isEmpty()) return null;
        var last = history.getLast();
        return messages.getMessage(
                "editor.conflict.by",
                new Object[] {last.person(), last.organisation(), fmt.moment(last.at())},
                locale);
    }

    private @Nullable String shown(String name, String value, Locale locale) {
        if (value.isEmpty()) return null;
        if (name.equals("kind"))
            return messages.getMessage("AgreementKind." + value, null, value, locale);
        if (name.endsWith(".capacity"))
            return messages.getMessage("SigningCapacity." + value, null, value, locale);
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
