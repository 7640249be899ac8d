package vn.lienketvung.enquiry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An enquiry in its producer's list. */
public record EnquiryLine(
        EnquiryId id,
        String product,
        EnquiryPurpose purpose,
        BuyerKind kind,
        @Nullable String organisation,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        EnquiryState state,
        Instant askedAt,
        LocalDate dueOn) {}
