package vn.lienketvung.enquiry.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.enquiry.BrowseEnquiries;
import vn.lienketvung.enquiry.EnquiryId;
import vn.lienketvung.enquiry.EnquiryState;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.OneReading;

/** What buyers ask of somebody's own establishment, one enquiry, and the counts of the administration. */
@Controller
@RequestMapping(EnquiryAddress.ROOT)
class EnquiryController {

    /** The filters as they stand in the address. */
    record Filters(@Nullable String trangThai, @Nullable String trang) {

        /** One that makes no sense is left out, as if it had not been set. */
        @Nullable EnquiryState state() {
            return EnquiryChoices.oneOf(EnquiryState.values(), trangThai);
        }

        int page() {
            return numberOf(trang);
        }
    }

    private final BrowseEnquiries browse;
    private final EnquiryPages pages;
    private final Reckonings reckonings;

    EnquiryController(BrowseEnquiries browse, EnquiryPages pages, Reckonings reckonings) {
        this.browse = browse;
        this.pages = pages;
        this.reckonings = reckonings;
    }

    @GetMapping
    @OneReading
    ModelAndView list(@ModelAttribute("filters") Filters filters, Official by) {
        return new ModelAndView("enquiry/list")
                .addObject("found", browse.own(filters.state(), filters.page(), by))
                .addObject("reckoning", reckonings.now());
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by) {
        return pages.show(new EnquiryId(id), by);
    }

    @GetMapping("/tong-hop")
    @OneReading
    ModelAndView tally(
            @RequestParam(name = "trang", required = false) @Nullable String page, Official by) {
        return new ModelAndView("enquiry/tally", "found", browse.tally(numberOf(page), by));
    }

    private static int numberOf(@Nullable String page) {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}
