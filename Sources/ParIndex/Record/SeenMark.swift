/// What stood somewhere when somebody opened its form, short enough to be sent along (dấu bản đã xem).
///
/// Two editors of one thing are told of each other by it. It is no protection against forgery.
public struct SeenMark: Hashable, Sendable {
    public let text: String

    /// The mark of a text: FNV-1a of 64 bits.
    public init(of text: String) {
        let mark = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        self.text = String(mark, radix: 36)
    }

    /// A mark as a form brings it along.
    public init(sent text: String) {
        self.text = text
    }
}
