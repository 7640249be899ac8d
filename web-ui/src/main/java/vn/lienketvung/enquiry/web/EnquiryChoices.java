package vn.lienketvung.enquiry.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.enquiry.BuyerKind;
import vn.lienketvung.enquiry.DeclineReason;
import vn.lienketvung.enquiry.EnquiryPurpose;
import vn.lienketvung.enquiry.EnquiryState;
import vn.lienketvung.enquiry.TradeOutcome;
import vn.lienketvung.enquiry.ValueBand;
import vn.lienketvung.shared.web.Choice;

/** What the fields of these pages offer; templates reach it as {@code @enquiryChoices}. */
@Component("enquiryChoices")
class EnquiryChoices {

    private final MessageSource messages;

    EnquiryChoices(MessageSource messages) {
        this.messages = messages;
    }

    public List<Choice> getPurposes() {
        return of(EnquiryPurpose.values());
    }

    public List<Choice> getKinds() {
        return of(BuyerKind.values());
    }

    public List<Choice> getStates() {
        return of(EnquiryState.values());
    }

    public List<Choice> getReasons() {
        return of(DeclineReason.values());
    }

    public List<Choice> getOutcomes() {
        return of(TradeOutcome.values());
    }

    public List<Choice> getValues() {
        return of(ValueBand.values());
    }

    /** Null for nothing chosen, and for what is not offered. */
    static <E extends Enum<E>> @Nullable E oneOf(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private List<Choice> of(Enum<?>[] values) {
        return Arrays.stream(values).map(this::choice).toList();
    }

    private Choice choice(Enum<?> value) {
        var key = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return new Choice(
                value.name(), messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
