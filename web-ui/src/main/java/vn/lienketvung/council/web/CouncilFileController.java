package vn.lienketvung.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.lienketvung.council.CouncilDesk;
import vn.lienketvung.dossier.DossierEvent;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.OpenFile;
import vn.lienketvung.evidence.web.FiledDownload;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;

/** Hands a piece of evidence to a member of the council, always as a download. */
@Controller
class CouncilFileController {

    private final CouncilDesk desk;
    private final OpenFile files;
    private final FiledDownload download;

    CouncilFileController(CouncilDesk desk, OpenFile files, FiledDownload download) {
        this.desk = desk;
        this.files = files;
        this.download = download;
    }

    @GetMapping(CouncilAddress.ONE + "/tep/{file:[0-9a-f-]{36}}")
    void file(
            @PathVariable UUID id,
            @PathVariable UUID file,
            Official by,
            HttpServletResponse response)
            throws IOException {
        var dossier = desk.open(new DossierId(id), by).dossier();
        var document = files.find(new FileId(file));
        if (!dossier.holds(document)) throw new NotFound(DossierEvent.SUBJECT, file);
        download.send(document, response);
    }
}
