package vn.lienketvung.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.product.Products;

/** Invented products on every part of the way from a dossier to a certificate, and beyond it. */
@Component
@Order(265)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoDossiers implements DemoData {

    /** How many days after it was begun the province decides on a dossier. */
    static final int DECIDED_AFTER = 16;

    private final DemoStage stage;
    private final DemoPeople people;
    private final DemoProductTurns products;
    private final DemoDossierPapers papers;
    private final DemoDossierStory story;
    private final DemoCertificates certificates;
    private final Products known;
    private final boolean small;

    DemoDossiers(
            DemoStage stage,
            DemoPeople people,
            DemoProductTurns products,
            DemoDossierPapers papers,
            DemoDossierStory story,
            DemoCertificates certificates,
            Products known,
            @Value("${portal.demo.volume:full}") String volume) {
        this.stage = stage;
        this.people = people;
        this.products = products;
        this.papers = papers;
        this.story = story;
        this.certificates = certificates;
        this.known = known;
        this.small = volume.equals("small");
    }

    @Override
    public boolean isThere() {
        var maker = people.find(DemoPerson.COOPERATIVE_REPRESENTATIVE).organisation();
        var first = texts().getFirst().product().name();
        return known.of(new EstablishmentId(maker.value())).stream()
                .anyMatch(each -> each.name().equals(first));
    }

    @Override
    public void add() {
        for (var text : texts()) {
            var dossier = begun(text);
            story.tell(dossier, text);
            certificates.tell(dossier, text);
        }
    }

    /** The dossier of a product that is described and shown first. */
    private DossierId begun(DemoDossierText text) {
        var product = new ArrayList<ProductId>();
        var dossier = new ArrayList<DossierId>();
        stage.play(
                text.product().daysAgo(),
                DemoPerson.COOPERATIVE_REPRESENTATIVE,
                by -> product.add(products.play(text.product(), stage.today(), by)));
        stage.play(
                text.daysAgo(),
                DemoPerson.COOPERATIVE_REPRESENTATIVE,
                by -> dossier.add(papers.begin(product.getFirst().value(), null, by)));
        return dossier.getFirst();
    }

    private List<DemoDossierText> texts() {
        try {
            return new ClassPathResource("demo/dossiers.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> DemoDossierText.of(line, stage.today()))
                    .filter(each -> each.small() || !small)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
