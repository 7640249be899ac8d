package vn.lienketvung.reliability;

import java.util.UUID;

/** Ý kiến riêng: what a leader who answers for commitments of a record says to it in their own words, beside the province’s reply. */
public class LeaderReply {

    private UUID id;
    private UUID leader;
    private Reply said;

    LeaderReply(UUID leader, Reply said) {
        this.id = UUID.randomUUID();
        this.leader = leader;
        this.said = said;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected LeaderReply() {}

    public UUID id() {
        return id;
    }

    /** The account of the leader whose words these are; a deputy may have sent them. */
    public UUID leader() {
        return leader;
    }

    public Reply said() {
        return said;
    }
}
