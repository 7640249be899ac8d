package vn.lienketvung.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/**
 * Files an uploaded document into a dossier: size, content, name, and what the content might do are checked before a
 * byte is kept. Until then the upload is its own quarantine: it lies in a place that no page reads and that is
 * emptied with the request, and nobody is handed a file that was not checked.
 */
@UseCase
public class Filing {

    private final FiledDocuments documents;
    private final BlobStore blobs;
    private final ContentInspection inspection;
    private final FilingLimits limits;
    private final Clock clock;

    public Filing(
            FiledDocuments documents,
            BlobStore blobs,
            ContentInspection inspection,
            FilingLimits limits,
            Clock clock) {
        this.documents = documents;
        this.blobs = blobs;
        this.inspection = inspection;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param field the form field that carried the file, for the message
     * @throws ActionRefused when the file is missing, too big, of a kind not taken, or named as another kind
     */
    public FiledDocument file(Upload upload, String field, UUID dossier, Official by) {
        return file(upload, field, dossier, by, EnumSet.allOf(AcceptedType.class));
    }

    /**
     * As {@link #file(Upload, String, UUID, Official)}.
     *
     * @param taken the kinds of file that make sense here
     */
    public FiledDocument file(
            Upload upload, String field, UUID dossier, Official by, Set<AcceptedType> taken) {
        try {
            var name = FileName.of(upload.fileName()).value();
            var type = typeOf(upload, name, field);
            if (!taken.contains(type)) {
                throw new ActionRefused(
                        Refusal.at(field, "evidence.rule.file-type-here", namesOf(taken)));
            }
            refuseDanger(upload, type, field);
            try (var bytes = upload.content().open()) {
                var blob = blobs.put(bytes, limits.maxBytes());
                return documents.save(
                        new FiledDocument(dossier, name, type, blob, by, clock.instant()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be kept", e);
        }
    }

    private void refuseDanger(Upload upload, AcceptedType type, String field) throws IOException {
        var danger = inspection.dangerIn(upload, type);
        if (danger.isPresent())
            throw new ActionRefused(
                    Refusal.at(field, "evidence.rule.danger." + danger.get().name()));
    }

    private static String namesOf(Set<AcceptedType> types) {
        return String.join(", ", types.stream().map(AcceptedType::name).toList());
    }

    private AcceptedType typeOf(Upload upload, String name, String field) throws IOException {
        if (upload.size() == 0)
            throw new ActionRefused(Refusal.at(field, "evidence.rule.file-missing"));
        if (upload.size() > limits.maxBytes()) {
            throw new ActionRefused(
                    Refusal.at(field, "evidence.rule.file-too-big", limits.maxMegabytes()));
        }
        var type =
                AcceptedType.ofMediaType(inspection.mediaTypeOf(upload))
                        .orElseThrow(() ->
                                new ActionRefused(Refusal.at(field, "evidence.rule.file-type")));
        if (!type.suits(name)) {
            throw new ActionRefused(
                    Refusal.at(field, "evidence.rule.file-name-disagrees", name, type.name()));
        }
        return type;
    }
}
