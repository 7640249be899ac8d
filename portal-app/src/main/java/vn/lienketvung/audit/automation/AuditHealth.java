package vn.lienketvung.audit.automation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.audit.AuditState;

/** Remembers, while the portal runs, how the trail was found. */
@Component
class AuditHealth implements AuditState {

    private volatile @Nullable Checked check;
    private volatile @Nullable Instant export;

    void checked(Checked result) {
        check = result;
    }

    void exported(Instant at) {
        export = at;
    }

    @Override
    public Optional<Checked> lastCheck() {
        return Optional.ofNullable(check);
    }

    @Override
    public Optional<Instant> lastExport() {
        return Optional.ofNullable(export);
    }
}
