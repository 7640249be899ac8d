package vn.lienketvung.exchange.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamResource;
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

    /** On disk first: whoever takes long to fetch it holds no transaction, and nothing of it lies in memory. */
    @GetMapping(ImportStartController.HERE + "/{id:[0-9a-f-]{36}}/danh-dau/xuat")
    ResponseEntity<InputStreamResource> marked(@PathVariable UUID id, Locale locale, Official by)
            throws IOException {
        var file = Files.createTempFile("danh-dau-", ".tam");
        try {
            var ending = new String[1];
            following.withFile(id, by, kept -> ending[0] = mark(kept, locale, file));
            long size = Files.size(file);
            var bytes = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            return answer(ending[0], size, bytes);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static ResponseEntity<InputStreamResource> answer(
            String ending, long size, InputStream bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(size)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("danh-dau-loi" + ending, StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .body(new InputStreamResource(bytes));
    }

    private String mark(FollowImports.Kept kept, Locale locale, Path file) {
        try (var bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
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
