package vn.lienketvung.establishment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Establishments without a database. */
public class InMemoryEstablishments implements Establishments {

    private final Map<EstablishmentId, Establishment> all = new LinkedHashMap<>();

    @Override
    public Establishment save(Establishment establishment) {
        all.put(establishment.id(), establishment);
        return establishment;
    }

    @Override
    public void release(Establishment establishment) {
        save(establishment);
    }

    @Override
    public void remove(Establishment declared) {
        all.remove(declared.id());
    }

    @Override
    public Optional<Establishment> findById(EstablishmentId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Establishment> findByReceipt(ReceiptCode receipt) {
        return all.values().stream().filter(each -> each.receipt().equals(receipt)).findFirst();
    }

    @Override
    public List<EstablishmentId> dueAnAccount() {
        return all.values().stream()
                .filter(Establishment::isDueAnAccount)
                .map(Establishment::id)
                .toList();
    }

    @Override
    public Optional<EstablishmentId> bearerOf(TaxCode taxCode) {
        return all.values().stream()
                .filter(each -> taxCode.equals(each.taxCode()))
                .filter(each -> each.state().isOpen())
                .map(Establishment::id)
                .findFirst();
    }
}
