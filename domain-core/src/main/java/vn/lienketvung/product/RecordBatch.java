package vn.lienketvung.product;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Its maker enters a batch of a product, and strikes one that was entered by mistake. */
@UseCase
public class RecordBatch {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NOTE = 1000;

    private final ProductDesk desk;
    private final Batches batches;
    private final DomainEvents events;
    private final Clock clock;

    public RecordBatch(ProductDesk desk, Batches batches, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.batches = batches;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused with everything that is wrong
     * @throws vn.lienketvung.shared.NotPermitted unless the person speaks for an establishment that works
     */
    public void record(ProductId id, BatchRecord said, Official by) {
        var product = desk.forMaker(id, by);
        ActionRefused.ifAny(problemsOf(product, said));
        var batch = batches.save(new Batch(id, said, clock.instant()));
        events.announce(batch.recorded());
    }

    /**
     * @throws NotFound when the product has no such batch
     * @throws vn.lienketvung.shared.NotPermitted unless the person speaks for an establishment that works
     */
    public void strike(ProductId id, BatchId batch, Official by) {
        var product = desk.forMaker(id, by);
        var mistaken = batches.get(batch);
        if (!mistaken.product().equals(product.id())) throw new NotFound(Batch.SUBJECT, batch);
        batches.remove(mistaken);
        events.announce(mistaken.struck());
    }

    private List<Refusal> problemsOf(Product product, BatchRecord said) {
        var problems = new ArrayList<Refusal>();
        if (said.code().isBlank()) problems.add(Refusal.at("code", "product.rule.batch-code"));
        tooLong(problems, "code", said.code(), LONGEST_CODE);
        tooLong(problems, "note", said.note(), LONGEST_NOTE);
        tooLong(problems, "unit", said.unit(), DescriptionRule.LONGEST_UNIT);
        if (batches.has(product.id(), said.code()))
            problems.add(Refusal.at("code", "product.rule.batch-known", said.code()));
        if (said.producedOn().isAfter(VietnamTime.today(clock)))
            problems.add(Refusal.at("producedOn", "product.rule.batch-later"));
        if (said.quantity() != null && isOutside(said.quantity()))
            problems.add(Refusal.at("quantity", "product.rule.capacity", DescriptionRule.MOST));
        if (said.quantity() != null && said.unit() == null)
            problems.add(Refusal.at("unit", "product.rule.batch-unit"));
        return problems;
    }

    private static boolean isOutside(BigDecimal quantity) {
        return quantity.signum() <= 0 || quantity.compareTo(DescriptionRule.MOST) > 0;
    }

    private static void tooLong(
            List<Refusal> problems, String field, @Nullable String said, int longest) {
        if (said != null && said.length() > longest)
            problems.add(Refusal.at(field, "product.rule.too-long", longest));
    }
}
