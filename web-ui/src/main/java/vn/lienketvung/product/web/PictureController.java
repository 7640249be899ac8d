package vn.lienketvung.product.web;

import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.product.OpenPhoto;
import vn.lienketvung.product.ProductId;

/**
 * A picture of a product. Its address names its bytes, so it may be kept as long as anybody likes, by the person's own browser
 * alone: a draft is nobody else's business.
 */
@Controller
class PictureController {

    private static final String SEALED = "default-src 'none'; sandbox";

    private final OpenPhoto opening;

    PictureController(OpenPhoto opening) {
        this.opening = opening;
    }

    @GetMapping(ProductController.ADDRESS + "/{id}/anh/{picture}")
    ResponseEntity<InputStreamResource> show(
            @PathVariable UUID id, @PathVariable String picture, Official by) {
        var digest = PhotoController.digest(picture);
        var bytes = opening.open(new ProductId(id), digest, by);
        return kept(picture).body(new InputStreamResource(bytes));
    }

    /** Small enough for a list of them on a telephone. */
    @GetMapping(value = ProductController.ADDRESS + "/{id}/anh/{picture}", params = "nho")
    ResponseEntity<byte[]> showTiny(
            @PathVariable UUID id, @PathVariable String picture, Official by) {
        var digest = PhotoController.digest(picture);
        return kept(picture).body(opening.thumbnail(new ProductId(id), digest, by));
    }

    private static ResponseEntity.BodyBuilder kept(String picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header("Content-Security-Policy", SEALED)
                .header("Content-Disposition", "inline; filename=\"" + picture + ".jpg\"");
    }
}
