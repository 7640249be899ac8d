package vn.lienketvung.portal.demo;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.Official;
import vn.lienketvung.product.CertifyProduct;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.product.PublishProduct;
import vn.lienketvung.product.RecordBatch;

/** Certificates and batches of an invented product, and its publication. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoProductPapers {

    private final CertifyProduct certifying;
    private final RecordBatch recording;
    private final PublishProduct publishing;

    DemoProductPapers(CertifyProduct certifying, RecordBatch recording, PublishProduct publishing) {
        this.certifying = certifying;
        this.recording = recording;
        this.publishing = publishing;
    }

    void add(ProductId id, DemoProductText text, LocalDate today, Official by) {
        for (var certificate : text.certificates(today)) certifying.certify(id, certificate, by);
        for (var batch : text.batches(today)) recording.record(id, batch, by);
        if (text.isPublished()) publishing.publish(id, by);
    }
}
