package vn.lienketvung.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;

/** Panels without a database, and the people who may sit on them. */
public class InMemoryReviewPanels implements ReviewPanels, Candidates {

    private final Map<PanelId, ReviewPanel> panels = new LinkedHashMap<>();
    private final List<Candidate> people = new ArrayList<>();

    public static Candidate candidate(Official official) {
        return new Candidate(
                official.account(),
                official.fullName(),
                official.position(),
                official.organisation(),
                official.organisationName(),
                official.province());
    }

    /** Lets these people sit on panels. */
    public InMemoryReviewPanels with(Official... officials) {
        for (var each : officials) people.add(candidate(each));
        return this;
    }

    @Override
    public ReviewPanel save(ReviewPanel panel) {
        panels.put(panel.id(), panel);
        return panel;
    }

    @Override
    public Optional<ReviewPanel> findById(PanelId id) {
        return Optional.ofNullable(panels.get(id));
    }

    @Override
    public List<ReviewPanel> of(AgreementId agreement) {
        return panels.values().stream()
                .filter(panel -> panel.agreement().equals(agreement))
                .sorted(Comparator.comparing(ReviewPanel::round))
                .toList();
    }

    @Override
    public List<Candidate> reaching(Collection<ProvinceCode> provinces) {
        return List.copyOf(people);
    }
}
