package vn.lienketvung.reliability;

import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** What one person may do with records: the province replies, never who draws up and decides. */
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
        return record.state() == RecordState.AWAITING_REPLY && speaksForProvince();
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
