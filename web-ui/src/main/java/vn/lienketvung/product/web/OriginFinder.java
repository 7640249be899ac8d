package vn.lienketvung.product.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.lienketvung.geography.CommuneNames;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.product.Origin;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.Choice;

/** Finds the commune that was meant; templates reach it as {@code @originFinder}. */
@Component("originFinder")
class OriginFinder {

    /** More communes than this are no choice; then more of the name is asked for. */
    private static final int MOST_OFFERED = 12;

    private final Territory territory;
    private final Clock clock;

    OriginFinder(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    public List<Choice> getProvinces() {
        return territory.provincesOn(today()).stream()
                .map(each -> new Choice(each.code(), each.nearest(today()).name()))
                .toList();
    }

    /** How the commune is called today. */
    String communeOf(Origin origin) {
        return territory
                .find(origin.commune())
                .map(unit -> unit.nearest(today()).fullName())
                .orElse(origin.commune().toString());
    }

    String provinceOf(Origin origin) {
        return territory
                .provinceOn(origin.province(), today())
                .map(unit -> unit.nearest(today()).name())
                .orElse(origin.province().value());
    }

    /** What answers to what was typed; more than one is offered to choose from. */
    List<Choice> offered(ProductForm form) {
        var found = found(form);
        return found.size() < 2 || found.size() > MOST_OFFERED ? List.of() : found;
    }

    /** Empty when nothing was typed, or when it names no commune or several: then the form says so. */
    Optional<Origin> read(ProductForm form, BindingResult errors) {
        if (form.communeName() == null) return Optional.empty();
        var province = form.province();
        if (province == null || !province.matches("\\d{2}")) {
            errors.rejectValue("province", "product.origin.province-missing");
            return Optional.empty();
        }
        var found = found(form);
        var chosen =
                found.stream()
                        .filter(each -> found.size() == 1 || each.value().equals(form.commune()))
                        .findFirst();
        if (chosen.isEmpty())
            errors.rejectValue(
                    "communeName",
                    found.isEmpty()
                            ? "product.origin.none"
                            : found.size() > MOST_OFFERED
                                    ? "product.origin.many"
                                    : "product.origin.several");
        return chosen.map(each -> new Origin(new ProvinceCode(province), UnitId.of(each.value())));
    }

    private List<Choice> found(ProductForm form) {
        return found(form.province(), form.communeName());
    }

    private List<Choice> found(@Nullable String province, @Nullable String typed) {
        if (province == null || typed == null) return List.of();
        return CommuneNames.find(territory, province, typed, today()).stream()
                .map(each -> new Choice(each.id().toString(), each.nearest(today()).fullName()))
                .toList();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
