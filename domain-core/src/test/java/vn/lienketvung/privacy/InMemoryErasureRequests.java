package vn.lienketvung.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.identity.AccountId;

/** Requests for erasure in a list. */
public final class InMemoryErasureRequests implements ErasureRequests {

    private final List<ErasureRequest> all = new ArrayList<>();

    @Override
    public ErasureRequest save(ErasureRequest request) {
        all.add(request);
        return request;
    }

    @Override
    public Optional<ErasureRequest> findById(ErasureRequestId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ErasureRequest> latestOf(AccountId account) {
        return all.stream()
                .filter(each -> each.account().equals(account))
                .reduce((_, later) -> later);
    }

    @Override
    public List<ErasureRequest> newest() {
        return all.stream()
                .sorted(Comparator.comparing(ErasureRequest::askedAt).reversed())
                .toList();
    }

    @Override
    public List<ErasureRequest> waitingUntil(LocalDate day) {
        return all.stream()
                .filter(ErasureRequest::isOpen)
                .filter(each -> !each.dueOn().isAfter(day))
                .toList();
    }
}
