package vn.lienketvung.catalogue.web;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import vn.lienketvung.catalogue.OpenCatalogue;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.PublicCache;

/** A public product, its pictures, and whoever makes it. An address with an older name leads to the one of today. */
@Controller
class PublicProductController {

    private static final String SEALED = "default-src 'none'; sandbox";

    /** A picture that is withdrawn is gone from other people's browsers soon. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final OpenCatalogue catalogue;
    private final Clock clock;

    PublicProductController(OpenCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/san-pham/{address:[a-z0-9-]{1,100}}")
    @OneReading
    @Nullable String product(
            @PathVariable String address,
            @Nullable Official official,
            ServletWebRequest request,
            Model model) {
        var product = catalogue.product(address);
        var card = product.card();
        if (!card.address().equals(address)) return "redirect:/san-pham/" + card.address();
        var today = VietnamTime.today(clock);
        if (PublicCache.isFresh(request, official != null, product + "/" + today)) return null;
        model.addAttribute("product", product).addAttribute("today", today);
        return "catalogue/product";
    }

    @GetMapping("/san-pham/{address:[a-z0-9-]{1,100}}/anh/{picture}")
    ResponseEntity<InputStreamResource> picture(
            @PathVariable String address, @PathVariable String picture) {
        if (!picture.matches("[0-9a-f]{64}")) throw new NotFound("photo", picture);
        var bytes = catalogue.picture(address, new Sha256(picture));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .header("Content-Security-Policy", SEALED)
                .header("Content-Disposition", "inline; filename=\"" + picture + ".jpg\"")
                .body(new InputStreamResource(bytes));
    }

    @GetMapping("/hop-tac-xa/{address:[a-z0-9-]{1,100}}")
    @OneReading
    @Nullable String producer(
            @PathVariable String address,
            @Nullable Official official,
            ServletWebRequest request,
            Model model) {
        var producer = catalogue.producer(address);
        if (!producer.address().equals(address))
            return "redirect:/hop-tac-xa/" + producer.address();
        var today = VietnamTime.today(clock);
        if (PublicCache.isFresh(request, official != null, producer + "/" + today)) return null;
        model.addAttribute("producer", producer).addAttribute("today", today);
        return "catalogue/producer";
    }
}
