package vn.lienketvung.agreement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.WithdrawFile;
import vn.lienketvung.shared.web.Refusals;

/**
 * What the page of a withdrawal shows of the file.
 *
 * @param against why it must stay, each a message and what it names
 * @param standing what stands on it, and so needs another file in its place; null when nothing does
 */
record FileProspect(
        FiledDocument file, boolean mayWithdraw, List<Line> against, @Nullable String standing) {

    record Line(String key, Object[] arguments) {}

    static FileProspect of(WithdrawFile.Prospect prospect, Refusals refusals) {
        return new FileProspect(
                prospect.document(),
                prospect.mayWithdraw(),
                prospect.against().stream()
                        .map(each -> new Line(each.rule(), refusals.arguments(each)))
                        .toList(),
                prospect.standing());
    }

    /** Whether the form stands on the page. */
    public boolean open() {
        return mayWithdraw && against.isEmpty();
    }

    /** In thousands of 1,024 bytes, rounded up. */
    public long kilobytes() {
        return (file.size() + 1023) / 1024;
    }

    public String accepted() {
        return AcceptedType.acceptAttribute();
    }
}
