package vn.lienketvung.audit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.lienketvung.audit.RecordedEntry;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.web.Fmt;

/** Puts the codes of the trail into words; a code without words stays as it is, for nothing may be hidden. */
@Component
class AuditWords {

    private static final int SHORT_HASH = 12;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /** Who stands in for which role: the role, the days when it begins, and the deputy's account. */
    private static final Pattern DELEGATION =
            Pattern.compile("([A-Z_]+) (?:([0-9-]{10})/([0-9-]{10}) )?([0-9a-f-]{36})");

    /** A broken rule, and at which field. */
    private static final Pattern RULE = Pattern.compile("([\\w.-]+\\.rule\\.[\\w.-]+)( at \\S+)?");

    /** The place of a fact in the words of a rule; the trail keeps the rule alone. */
    private static final Pattern FACT = Pattern.compile("\\{\\d+}");

    /** The enumerations whose constants stand as reasons. */
    private static final List<String> CODED =
            List.of(
                    "Role",
                    "Section",
                    "ReturnCode",
                    "OrganisationKind",
                    "Verdict",
                    "CommentReach",
                    "LadderStep",
                    "ProposalKind",
                    "NonPerformanceCause",
                    "DayKind",
                    "audit.word");

    private final MessageSource messages;
    private final Fmt fmt;

    AuditWords(MessageSource messages, Fmt fmt) {
        this.messages = messages;
        this.fmt = fmt;
    }

    AuditLine line(RecordedEntry recorded) {
        var entry = recorded.entry();
        Trace trace = entry.trace();
        return new AuditLine(
                entry.at(),
                person(entry.actor()),
                roles(entry.actor().role()),
                entry.actor().organisation(),
                kind(entry.kind()),
                entry.outcome(),
                say("audit.subject." + trace.subjectKind(), trace.subjectKind()),
                trace.subjectId(),
                change(trace),
                reason(trace.reason()),
                hashes(trace),
                entry.chain(),
                recorded.seq());
    }

    /** The name of a kind; that of a refusal comes from the use case that refused. */
    String kind(String kind) {
        if (!kind.startsWith("refused:"))
            return say("audit.kind." + kind.replace("read:", "read."), kind);
        String action = kind.substring("refused:".length());
        return say("audit.refused", kind, say("audit.action." + action, action));
    }

    private String person(Actor actor) {
        if (actor.equals(Actor.ANONYMOUS)) return say("audit.anonymous", actor.account());
        if (actor.role().equals("SYSTEM")) return say("audit.system", actor.name(), actor.name());
        return actor.name();
    }

    private String roles(String roles) {
        return Stream.of(roles.split(","))
                .map(String::strip)
                .filter(role -> !role.isEmpty() && !role.equals("SYSTEM"))
                .map(this::role)
                .collect(Collectors.joining(", "));
    }

    /** A deputy's role comes with the name of whoever is away. */
    private String role(String held) {
        int at = held.indexOf('@');
        if (at < 0) return say("Role." + held, held);
        var role = held.substring(0, at);
        return say("audit.role.deputy", held, say("Role." + role, role), held.substring(at + 1));
    }

    private @Nullable String change(Trace trace) {
        if (trace.to() == null) return null;
        return say("audit.change", "→", state(trace, trace.from()), state(trace, trace.to()));
    }

    private String state(Trace trace, @Nullable String state) {
        if (state == null) return say("audit.none", "–");
        return say(
                StringUtils.capitalize(trace.subjectKind()) + "Status." + state, decodedAll(state));
    }

    /** Codes, one or several with commas between, in words; what a person wrote as it was written. */
    private @Nullable String reason(@Nullable String reason) {
        if (reason == null) return null;
        var delegation = DELEGATION.matcher(reason);
        return delegation.matches() ? deputy(delegation) : decodedAll(reason);
    }

    private String deputy(MatchResult told) {
        var role = decoded(told.group(1));
        if (told.group(2) == null) return say("audit.deputy", told.group(), role, told.group(4));
        return say(
                "audit.deputy.days",
                told.group(),
                role,
                fmt.date(LocalDate.parse(told.group(2))),
                fmt.date(LocalDate.parse(told.group(3))),
                told.group(4));
    }

    private String decodedAll(String text) {
        return Stream.of(text.split(",")).map(this::decoded).collect(Collectors.joining(", "));
    }

    private String decoded(String part) {
        var word = word(part.strip());
        if (!word.isEmpty()) return word;
        var rule = RULE.matcher(part.strip());
        if (rule.matches()) return rule(rule);
        var code = part.strip().split(":", 2);
        if (code.length == 2 && code[0].equals("not permitted"))
            return word(code[0]) + " (" + code[1].strip() + ")";
        if (!CODE.matcher(code[0]).matches()) return part.strip();
        var words =
                CODED.stream()
                        .map(type -> say(type + "." + code[0], ""))
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(code[0]);
        return code.length == 1 || code[1].isEmpty() ? words : words + " (" + code[1] + ")";
    }

    private String word(String code) {
        return say("audit.word." + code.replace(' ', '-'), "");
    }

    /** The words the person read, with the code by which the trail knows them. */
    private String rule(MatchResult broken) {
        var words = say(broken.group(1), "");
        return words.isEmpty()
                ? broken.group()
                : FACT.matcher(words).replaceAll("…") + " (" + broken.group() + ")";
    }

    private @Nullable String hashes(Trace trace) {
        if (trace.hashBefore() == null && trace.hashAfter() == null) return null;
        return say("audit.hashes", "", shortened(trace.hashBefore()), shortened(trace.hashAfter()));
    }

    private String shortened(@Nullable String hash) {
        if (hash == null) return say("audit.none", "–");
        return hash.length() <= SHORT_HASH ? hash : hash.substring(0, SHORT_HASH);
    }

    private String say(String key, String otherwise, Object... facts) {
        Locale locale = LocaleContextHolder.getLocale();
        String words = messages.getMessage(key, facts, otherwise, locale);
        return words == null ? otherwise : words;
    }
}
