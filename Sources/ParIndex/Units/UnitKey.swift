/// What a unit is known by: its official code and the day from which it bore it (mã đơn vị).
///
/// The code alone is not enough: most codes were given anew on 1 July 2025. A unit without an official code has one
/// that begins with "x-".
public struct UnitKey: Hashable, Sendable {
    /// The official code, "06463"; 5 digits for a commune, 3 or 2 for an authority above it.
    public let code: String

    /// The day from which it bore the code; `nil` where nobody wrote it down, as for every unit before July 2025.
    public let from: Day?

    /// The unit that bears `code` from that day.
    public init(_ code: String, from: Day?) {
        (self.code, self.from) = (code, from)
    }

    /// The key written as ``description`` writes it; `nil` for anything else.
    public init?(parsing text: some StringProtocol) {
        let text = String(text)
        guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "@")), mark > text.startIndex else { return nil }
        let (code, written) = (String(text[..<mark]), text[text.utf8.index(after: mark)...])
        guard !written.isEmpty else {
            self.init(code, from: nil)
            return
        }
        guard let day = Day(parsing: written), day.description == written else { return nil }
        self.init(code, from: day)
    }
}

extension UnitKey: CustomStringConvertible {
    /// "06463@2025-07-01", and "06463@" where the day is not known: the form of files and addresses.
    public var description: String { "\(code)@\(from?.description ?? "")" }
}
