package vn.lienketvung.establishment.web.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.lienketvung.exchange.FollowImports;
import vn.lienketvung.exchange.TableMarking;
import vn.lienketvung.identity.Official;

/** Gives a table back with the cells marked in which something is wrong. */
@Controller
class MarkedTableController {

    private final FollowImports following;
    private final TableMarking marking;
    private final MessageSource messages;

    MarkedTableController(FollowImports following, TableMarking marking, MessageSource messages) {
        this.following = following;
        this.marking = marking;
        this.messages = messages;
    }

    @GetMapping(ImportStartController.HERE + "/{id:[0-9a-f-]{36}}/danh-dau/xuat")
    ResponseEntity<byte[]> marked(@PathVariable UUID id, Locale locale, Official by) {
        var bytes = new ByteArrayOutputStream();
        var ending = new String[1];
        following.withFile(id, by, kept -> ending[0] = mark(kept, locale, bytes));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("danh-dau-loi" + ending[0], StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }

    private String mark(FollowImports.Kept kept, Locale locale, ByteArrayOutputStream bytes) {
        try {
            return marking.mark(
                    kept,
                    messages.getMessage("intake.marked.heading", null, locale),
                    problem ->
                            messages.getMessage(
                                    problem.rule(), problem.arguments().toArray(), locale),
                    bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The table could not be marked", e);
        }
    }
}
