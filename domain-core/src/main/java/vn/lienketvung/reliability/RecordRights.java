package vn.lienketvung.reliability;

import static java.util.Comparator.comparing;

import java.util.Optional;
import java.util.stream.Stream;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** What one person may do with records: the province and its leaders reply, never who draws up and decides. */
public record RecordRights(ReliabilityRecord record, Official official) {

    static final Role[] DECIDING = {Role.REGIONAL_COORDINATOR, Role.MINISTRY_STAFF};

    /** Whether the person looks at records at all: state bodies above the commune only. */
    public static boolean looks(Official official) {
        return official.watches() || official.holds(Role.REGIONAL_COORDINATOR);
    }

    /** Whether the person draws up records, and decides on what is disputed. */
    public static boolean keeps(Official official) {
        return official.holds(Role.MINISTRY_STAFF) || official.holds(Role.REGIONAL_COORDINATOR);
    }

    static boolean keeps(Official official, ProvinceCode province) {
        return official.holds(Role.MINISTRY_STAFF)
                || official.holds(Role.REGIONAL_COORDINATOR, province);
    }

    /** Before it is published only the province itself, its coordinators and the ministry. */
    public boolean maySee() {
        return record.isPublished() ? looks(official) : isInsider();
    }

    /** Whether the person belongs to the province, or keeps its records. */
    boolean isInsider() {
        return keepsIt() || official.seesProvince(record.province());
    }

    /** Whether the person leads the province's committee, or stands in for somebody who does. */
    public boolean mayReply() {
        return record.state() == RecordState.AWAITING_REPLY
                && record.reply() == null
                && speaksForProvince();
    }

    /** The leader in whose own words the person may still reply, oneself before those one stands in for. */
    public Optional<Answerable> mayReplyFor() {
        return record.state() == RecordState.AWAITING_REPLY
                ? answering().filter(each -> record.replyOf(each) == null).findFirst()
                : Optional.empty();
    }

    /** The leaders named in the record for whom the person speaks, oneself first. */
    Stream<Answerable> answering() {
        return record.leaders().stream()
                .filter(this::speaksFor)
                .sorted(comparing(each -> !official.account().value().equals(each.account())));
    }

    private boolean speaksFor(Answerable leader) {
        var account = leader.account();
        return account != null && official.actsFor(new AccountId(account));
    }

    public boolean mayDecide() {
        return record.state() == RecordState.DISPUTED && keepsIt();
    }

    public boolean mayPublish() {
        return record.state() == RecordState.READY && keepsIt();
    }

    boolean keepsIt() {
        return keeps(official, record.province());
    }

    boolean speaksForProvince() {
        return official.holds(Role.PROVINCE_LEADER, record.province());
    }
}
