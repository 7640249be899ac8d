package vn.lienketvung.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.shared.Sha256;

/** Filing without disk or database; content that begins with {@code %PDF} is a PDF, everything else unknown. */
public class InMemoryFiling implements FiledDocuments, BlobStore, ContentInspection {

    private final Map<FileId, FiledDocument> documents = new LinkedHashMap<>();
    private final Map<Sha256, byte[]> blobs = new HashMap<>();

    public Filing filing(Clock clock) {
        return new Filing(this, this, this, FilingLimits.DEFAULT, clock);
    }

    /** A small PDF as a person would choose it. */
    public static Upload pdf(String name) {
        return upload(name, "%PDF-1.7 " + name);
    }

    /** What stands for a Word text here. */
    public static Upload docx(String name) {
        return upload(name, "DOCX " + name);
    }

    public static Upload upload(String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    @Override
    public FiledDocument save(FiledDocument document) {
        documents.put(document.id(), document);
        return document;
    }

    @Override
    public Optional<FiledDocument> findById(FileId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public List<FiledDocument> findByDossierOrderByFiledAt(UUID dossier) {
        return documents.values().stream().filter(each -> each.dossier().equals(dossier)).toList();
    }

    @Override
    public List<FiledDocument> findByIdIn(Collection<FileId> ids) {
        return documents.values().stream().filter(each -> ids.contains(each.id())).toList();
    }

    @Override
    public Blob put(InputStream bytes, long limit) throws IOException {
        var content = bytes.readAllBytes();
        if (content.length > limit) throw new IOException("too much");
        var sha256 = Sha256.of(content);
        blobs.put(sha256, content);
        return new Blob(sha256, content.length);
    }

    @Override
    public boolean existsBySha256AndWithdrawalAtIsNull(String sha256) {
        return documents.values().stream()
                .filter(each -> !each.isWithdrawn())
                .anyMatch(each -> each.sha256().value().equals(sha256));
    }

    /** Without a clock: everything counts as untouched. */
    @Override
    public List<Sha256> untouchedSince(Instant moment) {
        return List.copyOf(blobs.keySet());
    }

    @Override
    public boolean removeIfUntouched(Sha256 sha256, Instant since) {
        return blobs.remove(sha256) != null;
    }

    public boolean keepsNothing() {
        return blobs.isEmpty() && documents.isEmpty();
    }

    @Override
    public InputStream open(Sha256 sha256) {
        return new ByteArrayInputStream(blobs.get(sha256));
    }

    /** A document that says "MACRO" holds one. */
    @Override
    public Optional<Danger> dangerIn(Upload upload, AcceptedType type) throws IOException {
        try (var bytes = upload.content().open()) {
            var text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return text.contains("MACRO") ? Optional.of(Danger.PROGRAM) : Optional.empty();
        }
    }

    @Override
    public String mediaTypeOf(Upload upload) throws IOException {
        try (var bytes = upload.content().open()) {
            var head = new String(bytes.readNBytes(4), StandardCharsets.UTF_8);
            return switch (head) {
                case "%PDF" -> "application/pdf";
                case "DOCX" -> AcceptedType.DOCX.mediaType();
                default -> "application/octet-stream";
            };
        }
    }
}
