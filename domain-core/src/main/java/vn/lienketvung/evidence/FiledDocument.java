package vn.lienketvung.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** A file once filed: what it is, who filed it, and the digest that shows it was never changed. */
@AggregateRoot
public class FiledDocument {

    @Identity private FileId id;
    private UUID dossier;
    private String name;
    private AcceptedType type;
    private long size;
    private String sha256;
    private UUID filedByAccount;
    private String filedBy;
    private String filedByOrganisation;
    private @Nullable UUID filedByBody;
    private Instant filedAt;
    private @Nullable Withdrawal withdrawal;
    private @Nullable Long version;

    FiledDocument(
            UUID dossier, String name, AcceptedType type, Blob blob, Official by, Instant at) {
        this.id = FileId.random();
        this.dossier = dossier;
        this.name = name;
        this.type = type;
        this.size = blob.size();
        this.sha256 = blob.sha256().value();
        this.filedByAccount = by.account().value();
        this.filedBy = by.fullName();
        this.filedByOrganisation = by.organisationName();
        this.filedByBody = by.organisation().value();
        this.filedAt = at;
    }

    protected FiledDocument() {}

    /** Takes a mistaken file out of use, for good. */
    FileWithdrawn withdraw(Withdrawal by) {
        if (withdrawal != null) throw new IllegalStateException(id + " is withdrawn already");
        withdrawal = by;
        return new FileWithdrawn(
                id,
                Trace.of("file", id)
                        .moved("FILED", "WITHDRAWN")
                        .because(by.reason())
                        .hashed(sha256, null));
    }

    public FileId id() {
        return id;
    }

    /** The agreement whose readers may read this file. */
    public UUID dossier() {
        return dossier;
    }

    public String name() {
        return name;
    }

    public AcceptedType type() {
        return type;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public Sha256 sha256() {
        return new Sha256(sha256);
    }

    public UUID filedByAccount() {
        return filedByAccount;
    }

    public String filedBy() {
        return filedBy;
    }

    public String filedByOrganisation() {
        return filedByOrganisation;
    }

    /** The organisation that filed it; empty for files of a time when only its name was kept. */
    public Optional<OrganisationId> filedByBody() {
        return Optional.ofNullable(filedByBody).map(OrganisationId::new);
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** Who took it out of use, when and why; empty while it stands. */
    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }
}
