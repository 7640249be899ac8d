package vn.lienketvung.audit;

/** What is wrong with a row of the trail. */
public enum Fault {
    /** The row with this number is gone. */
    MISSING,
    /** A row stands where the order of numbers leaves no room for one. */
    OUT_OF_ORDER,
    /** The row does not follow from the one before it: edited, inserted or moved. */
    HASH,
    /** The stored bytes are not an audit entry. */
    BODY,
    /** A readable column says something else than the stored bytes. */
    COLUMN,
    /** A row after the end of the chain that its head states. */
    BEYOND_HEAD,
    /** The head states another hash than its row has. */
    HEAD,
    /** The head of the chain is gone. */
    NO_HEAD,
    /** The row has another hash than a head exported earlier: the chain was made anew. */
    EXPORTED_HASH,
    /** A head exported earlier is further on than the chain: its tail was cut, or an old backup restored. */
    EXPORTED_END,
    /** What is kept of the record is not what this entry says of it: changed or removed beside the portal. */
    RECORD,
    /** Of a record there is something that no entry speaks of: added beside the portal. */
    UNTOLD,
    /** There is no such chain. */
    UNKNOWN_CHAIN
}
