package vn.lienketvung.pledge.web;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.pledge.EntryDraft;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedDay;
import vn.lienketvung.shared.web.TypedMoney;
import vn.lienketvung.shared.web.TypedNumber;

/**
 * What was given or used, as typed.
 *
 * @param unit for money how it is counted: đồng, million or thousand million; nothing for other kinds
 * @param receiver the party it was given to; nothing for what was used
 */
record LedgerForm(
        @NotBlank(message = "{shared.typed.required}") @TypedNumber @Nullable String amount,
        @Nullable String unit,
        @NotBlank(message = "{shared.typed.required}") @TypedDay @Nullable String day,
        @Nullable String receiver,
        @Nullable String note,
        @Nullable MultipartFile document) {

    /** With the one receiver there is chosen already. */
    static LedgerForm on(LocalDate today, @Nullable OrganisationId only) {
        var receiver = only == null ? null : only.value().toString();
        return new LedgerForm(null, "đồng", Fmt.typed(today), receiver, null, null);
    }

    void check(PledgeKind kind, BindingResult errors) {
        if (kind == PledgeKind.MONEY && new TypedMoney(amount, unit).factor() == null)
            errors.rejectValue("unit", "pledge.rule.money-unit");
    }

    /** Only of a form without errors. */
    EntryDraft draft(PledgeKind kind) {
        return new EntryDraft(
                Objects.requireNonNull(amountOf(kind)),
                Objects.requireNonNull(Typed.day(day)),
                note == null ? "" : note,
                upload());
    }

    @Nullable OrganisationId receiverChosen() {
        var id = Typed.id(receiver);
        return id == null ? null : new OrganisationId(id);
    }

    private @Nullable BigDecimal amountOf(PledgeKind kind) {
        return kind == PledgeKind.MONEY
                ? new TypedMoney(amount, unit).dong()
                : Typed.number(amount);
    }

    /** The file that was chosen; null when none was. */
    @Nullable Upload upload() {
        if (document == null || document.isEmpty()) return null;
        var name = Objects.requireNonNullElse(document.getOriginalFilename(), "");
        return new Upload(name, document.getSize(), document::getInputStream);
    }
}
