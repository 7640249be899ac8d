package vn.lienketvung.certificate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.identity.Official;

/** One decision on a dossier that was scored; it never changes. */
@AggregateRoot
public class Ruling {

    static final int LONGEST_WORDS = 2000;

    @Identity private UUID id;
    private UUID dossier;
    private Outcome outcome;
    private Decision decision;
    private BigDecimal score;
    private @Nullable String words;
    private @Nullable UUID scan;
    private @Nullable String scanName;
    private UUID account;
    private String person;
    private String organisation;
    private Instant at;
    private @Nullable Long version;

    Ruling(
            DossierId dossier,
            DecideDossier.Verdict verdict,
            DecisionScan scan,
            Official by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.dossier = dossier.value();
        this.outcome = verdict.outcome();
        this.decision = verdict.decision();
        this.score = verdict.score();
        this.words = verdict.words().isEmpty() ? null : verdict.words();
        this.scan = scan.file().value();
        this.scanName = scan.fileName();
        this.account = by.account().value();
        this.person = by.fullName();
        this.organisation = by.organisationName();
        this.at = at;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected Ruling() {}

    public UUID id() {
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    public Outcome outcome() {
        return outcome;
    }

    public Decision decision() {
        return decision;
    }

    /** The council's. */
    public BigDecimal score() {
        return score;
    }

    public @Nullable String words() {
        return words;
    }

    /** The signed paper; null for a decision entered before scans were asked for. */
    public @Nullable DecisionScan scan() {
        return DecisionScan.read(scan, scanName);
    }

    public UUID account() {
        return account;
    }

    /** Who entered it. */
    public String person() {
        return person;
    }

    public String organisation() {
        return organisation;
    }

    public Instant at() {
        return at;
    }

    public @Nullable Long version() {
        return version;
    }
}
