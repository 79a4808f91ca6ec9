import ParIndex

/// Which units an archive of papers has none of, and why (đơn vị không có tệp): a text that lies in the archive itself.
public struct LeftOutUnits: Hashable, Sendable {
    private let kind: PaperKind
    private let roundTitle: String
    /// All units that were asked for.
    private let all: Int
    /// Units without data, and units whose sheet the reader may not see.
    private let (empty, hidden): ([Participant], [Participant])

    /// `nil` where no unit is left out.
    public init?(_ kind: PaperKind, roundTitle: String, of all: Int, empty: [Participant], hidden: [Participant]) {
        guard !empty.isEmpty || !hidden.isEmpty else { return nil }
        (self.kind, self.roundTitle, self.all) = (kind, roundTitle, all)
        (self.empty, self.hidden) = (empty, hidden)
    }

    /// In Vietnamese only, as the papers are.
    public var text: String {
        let count = "\(all - empty.count - hidden.count)/\(all)"
        return "\(kind.title.vi) – \(roundTitle)\nTệp ZIP này có văn bản của \(count) đơn vị.\n"
            + Self.list(empty, why: kind.absence.vi)
            + Self.list(hidden, why: "tài khoản tải tệp không được xem phiếu của đơn vị")
    }

    private static func list(_ units: [Participant], why: String) -> String {
        guard !units.isEmpty else { return "" }
        let names = units.map { "- \($0.name) (\($0.unit.code))\n" }.joined()
        return "\nKhông có tệp của \(units.count) đơn vị, vì \(why):\n\(names)"
    }
}
