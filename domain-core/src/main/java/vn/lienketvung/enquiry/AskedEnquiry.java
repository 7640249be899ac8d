package vn.lienketvung.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.product.ProductId;

/** What was asked, of whom, by when an answer is due; nothing of it changes, but that the buyer's name goes with its contact. */
public abstract class AskedEnquiry {

    private String receipt;
    private AskedAbout subject;
    private Wish wish;
    private Introduction buyer;
    private Instant askedAt;
    private LocalDate remindOn;
    private LocalDate dueOn;

    AskedEnquiry(
            AskedAbout subject,
            Wish wish,
            Introduction buyer,
            Instant askedAt,
            LocalDate remindOn,
            LocalDate dueOn) {
        this.receipt = ReceiptCode.random().value();
        this.subject = subject;
        this.wish = wish;
        this.buyer = buyer;
        this.askedAt = askedAt;
        this.remindOn = remindOn;
        this.dueOn = dueOn;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected AskedEnquiry() {}

    void forgetOrganisation() {
        buyer = new Introduction(buyer.kind(), null);
    }

    /** What the buyer follows it by. */
    public ReceiptCode receipt() {
        return new ReceiptCode(receipt);
    }

    public AskedAbout subject() {
        return subject;
    }

    public ProductId product() {
        return subject.productId();
    }

    public Wish wish() {
        return wish;
    }

    /** What the producer learns of the buyer before it answers. */
    public Introduction buyer() {
        return buyer;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The day on which the producer is reminded. */
    public LocalDate remindOn() {
        return remindOn;
    }

    /** The last day for an answer. */
    public LocalDate dueOn() {
        return dueOn;
    }
}
