package vn.lienketvung.enquiry.web;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.enquiry.SaidByProducer;
import vn.lienketvung.shared.web.Typed;

/** What a producer that agrees typed. */
record AgreeForm(
        @Nullable String price,
        @Nullable String unit,
        @Nullable String minimum,
        @Nullable String validUntil,
        @Nullable String words,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email) {

    SaidByProducer said() {
        return new SaidByProducer(
                Typed.number(price),
                unit,
                Typed.number(minimum),
                Typed.day(validUntil),
                unreadable(),
                words,
                name,
                phone,
                email);
    }

    private Set<String> unreadable() {
        var fields = new HashSet<String>();
        if (price != null && Typed.number(price) == null) fields.add("price");
        if (minimum != null && Typed.number(minimum) == null) fields.add("minimum");
        if (validUntil != null && Typed.day(validUntil) == null) fields.add("validUntil");
        return fields;
    }
}
