/// The first entry at which the record is not what it must be.
public enum RecordFault: Error, Hashable, Sendable {
    /// Entry `seq` is not there, later ones are.
    case gap(seq: Int64)

    /// Entry `seq` stands there twice or after a later one.
    case outOfOrder(seq: Int64)

    /// A field of entry `seq` is not the one its hash was made of.
    case changed(seq: Int64)

    /// Entry `seq` continues the same entry as the one before it does: two chains.
    case fork(seq: Int64)

    /// Entry `seq` continues another entry than the one before it, so that one or this one was made anew.
    case brokenLink(seq: Int64)

    /// The record ends before entry `seq`, which the expected head names.
    case truncated(seq: Int64)

    /// Entry `seq` has another hash than the expected head: it or one before it was made anew.
    case replaced(seq: Int64)

    /// The number of the entry.
    public var seq: Int64 {
        switch self {
        case .gap(let seq), .outOfOrder(let seq), .changed(let seq), .fork(let seq), .brokenLink(let seq),
            .truncated(let seq), .replaced(let seq):
            seq
        }
    }
}
