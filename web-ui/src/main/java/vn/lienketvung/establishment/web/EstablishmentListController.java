package vn.lienketvung.establishment.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.establishment.BrowseEstablishments;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.EstablishmentQuery;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.exchange.ImportRights;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.web.OneReading;

/** The register, with its filters in the address. */
@Controller
class EstablishmentListController {

    /** The filters as they stand in the address. */
    record Filters(
            @Nullable String q,
            @Nullable String trangThai,
            @Nullable String loai,
            @Nullable String tinh,
            @Nullable String xa,
            @Nullable String trang) {

        /** A filter that makes no sense is left out, as if it had not been set. */
        EstablishmentQuery query() {
            return new EstablishmentQuery(
                    q,
                    oneOf(EstablishmentState.values(), trangThai),
                    oneOf(EstablishmentKind.values(), loai),
                    tinh != null && tinh.matches("\\d{2}") ? new ProvinceCode(tinh) : null,
                    xa,
                    trang != null && trang.matches("\\d{1,6}") ? Integer.parseInt(trang) : 1);
        }

        /** How many are set. */
        public long count() {
            return Stream.of(
                            Optional.ofNullable(q),
                            Optional.ofNullable(trangThai),
                            Optional.ofNullable(loai),
                            Optional.ofNullable(tinh),
                            Optional.ofNullable(xa))
                    .filter(Optional::isPresent)
                    .count();
        }

        private static <E extends Enum<E>> @Nullable E oneOf(E[] values, @Nullable String name) {
            return Arrays.stream(values)
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final BrowseEstablishments browse;

    private final Reckonings reckonings;

    EstablishmentListController(BrowseEstablishments browse, Reckonings reckonings) {
        this.browse = browse;
        this.reckonings = reckonings;
    }

    @GetMapping("/lam-viec/co-so")
    @OneReading
    ModelAndView list(@ModelAttribute("filters") Filters filters, Official by) {
        return new ModelAndView("establishment/list")
                .addObject("found", browse.search(filters.query(), by))
                .addObject("reckoning", reckonings.now())
                .addObject(
                        "mayDeclare",
                        by.holds(Role.COMMUNE_FOCAL_POINT) || by.holds(Role.PROVINCIAL_OFFICIAL))
                .addObject("mayImport", new ImportRights(by).mayImport())
                .addObject("everywhere", by.holds(Role.MINISTRY_STAFF));
    }
}
