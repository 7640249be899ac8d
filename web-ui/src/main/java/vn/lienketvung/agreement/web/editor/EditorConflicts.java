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
    private final MessageSource messages;
    private final Fmt fmt;

    EditorConflicts(OrganisationChoices organisations, MessageSource messages, Fmt fmt) {
        this.organisations = organisations;
        this.messages = messages;
        this.fmt = fmt;
    }

    /**
     * @param mine as typed now
     * @param theirs the section as stored now
     */
    ModelAndView show(
            Agreement agreement,
            EditorSection section,
            SectionForm<?> mine,
            SectionForm<?> theirs,
            Locale locale) {
        return show(agreement, section.address(agreement.id()), mine, theirs, locale);
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
        var resend = new LinkedHashMap<String, List<String>>();
        mine.values().forEach((name, value) -> resend.put(name, List.of(value)));
        resend.put("version", List.of(String.valueOf(agreement.version())));
        resend.put("action", List.of("save"));
        return new ConflictPage(
                        agreement.title(),
                        lastChange(agreement, locale),
                        rows(mine.values(), theirs.values(), locale),
                        address,
                        address + "?" + SectionEditor.STORED + "=1",
                        resend)
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
        return organisations.nameOf(value);
    }

    private String label(String name, Locale locale) {
        return messages.getMessage(FieldLabel.of(name), locale);
    }
}
