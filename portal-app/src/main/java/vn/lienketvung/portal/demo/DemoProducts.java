package vn.lienketvung.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.product.Products;

/** What the cooperative of the cast makes, all invented: two products it shows, one half described, one with a name alone. */
@Component
@Order(260)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoProducts implements DemoData {

    private final DemoStage stage;
    private final DemoPeople people;
    private final DemoProductTurns turns;
    private final Products products;

    DemoProducts(DemoStage stage, DemoPeople people, DemoProductTurns turns, Products products) {
        this.stage = stage;
        this.people = people;
        this.turns = turns;
        this.products = products;
    }

    @Override
    public boolean isThere() {
        var maker = people.find(DemoPerson.COOPERATIVE_REPRESENTATIVE).organisation();
        return !products.of(new EstablishmentId(maker.value())).isEmpty();
    }

    @Override
    public void add() {
        for (var line : lines()) {
            var text = new DemoProductText(line.split("\\|", -1));
            stage.play(
                    text.daysAgo(),
                    DemoPerson.COOPERATIVE_REPRESENTATIVE,
                    by -> turns.play(text, stage.today(), by));
        }
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("demo/products.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
