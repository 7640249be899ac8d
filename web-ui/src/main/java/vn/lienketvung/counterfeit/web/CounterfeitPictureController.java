package vn.lienketvung.counterfeit.web;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.lienketvung.counterfeit.BrowseCounterfeits;
import vn.lienketvung.counterfeit.CounterfeitReportId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Sha256;

/** A reporter's photo. No browser keeps it: it is deleted here one day. */
@Controller
class CounterfeitPictureController {

    private static final String SEALED = "default-src 'none'; sandbox";

    private final BrowseCounterfeits browse;

    CounterfeitPictureController(BrowseCounterfeits browse) {
        this.browse = browse;
    }

    @GetMapping(CounterfeitAddress.ROOT + "/{id:[0-9a-f-]{36}}/anh/{picture}")
    ResponseEntity<InputStreamResource> show(
            @PathVariable UUID id, @PathVariable String picture, Official by) {
        if (!picture.matches("[0-9a-f]{64}")) throw new NotFound("photo", picture);
        var bytes = browse.photo(new CounterfeitReportId(id), new Sha256(picture), by);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", SEALED)
                .header("Content-Disposition", "inline; filename=\"" + picture + ".jpg\"")
                .body(new InputStreamResource(bytes));
    }
}
