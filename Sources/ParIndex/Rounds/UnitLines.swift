/// A list of units as people paste it, a unit on each line: an official code, a name, or both (danh sách đơn vị dán vào).
///
/// A line that begins with "x-" names a unit without official code: "x- Xã Bản Mẫu", or "x-ban-mau Xã Bản Mẫu".
public struct UnitLines: Hashable, Sendable {
    /// A line that could not be taken.
    public struct Fault: Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            /// No unit of that code or name lies below the authority in that year.
            case unknown
            /// Several units bear the name; their codes.
            case ambiguous([String])
            /// The unit stands in an earlier line.
            case twice
            /// Code and name belong to different units; the name of the code.
            case mismatch(String)
            /// A unit without code needs a name that begins with what it is.
            case nameless
        }

        /// Counted from 1.
        public var line: Int
        public var text: String
        public var kind: Kind

        public init(line: Int, text: String, kind: Kind) {
            (self.line, self.text, self.kind) = (line, text, kind)
        }
    }

    public private(set) var participants: [Participant] = []
    public private(set) var faults: [Fault] = []

    private let communes: [Commune]
    private let authority: Authority
    private let province: Authority
    private let areMadeUp: Bool

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - communes: those below the authority in the year assessed.
    ///   - areMadeUp: whether units without official code are made up for a trial.
    public init(
        _ text: String, among communes: [Commune], of authority: Authority, in province: Authority, areMadeUp: Bool
    ) {
        (self.communes, self.authority, self.province, self.areMadeUp) = (communes, authority, province, areMadeUp)
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (place, line) in lines.enumerated() {
            let words = line.split { $0.isWhitespace || $0 == ";" || $0 == "," }.map(String.init)
            if !words.isEmpty { take(words, line: place + 1) }
        }
    }

    private mutating func take(_ words: [String], line: Int) {
        let text = words.joined(separator: " ")
        do throws(Refusal) {
            let participant = try participant(words)
            guard !participants.contains(where: { $0.unit == participant.unit }) else { throw Refusal(kind: .twice) }
            participants.append(participant)
        } catch {
            faults.append(Fault(line: line, text: text, kind: error.kind))
        }
    }

    private struct Refusal: Error {
        let kind: Fault.Kind
    }

    private func participant(_ words: [String]) throws(Refusal) -> Participant {
        let first = words[0]
        if first.lowercased().hasPrefix("x-") { return try uncoded(first, Array(words.dropFirst())) }
        guard first.allSatisfy(\.isNumber) else { return try named(words.joined(separator: " ")) }
        guard let commune = communes.first(where: { $0.key.code == first }) else { throw Refusal(kind: .unknown) }
        let name = words.dropFirst().joined(separator: " ")
        guard name.isEmpty || commune.bears(name) else { throw Refusal(kind: .mismatch(commune.fullName)) }
        return Participant(commune)
    }

    private func named(_ name: String) throws(Refusal) -> Participant {
        let found = communes.filter { $0.bears(name) }
        let exact = found.filter { Folding.fold($0.fullName) == Folding.fold(name) }
        let fitting = exact.isEmpty ? found : exact
        guard let commune = fitting.first else { throw Refusal(kind: .unknown) }
        guard fitting.count == 1 else { throw Refusal(kind: .ambiguous(fitting.map(\.key.code))) }
        return Participant(commune)
    }

    private func uncoded(_ code: String, _ words: [String]) throws(Refusal) -> Participant {
        let name = words.joined(separator: " ")
        guard let kind = Participant.Kind(ofName: name) else { throw Refusal(kind: .nameless) }
        let given = Slug.proposed(for: code.dropFirst(2))
        let slug = given.isEmpty ? Slug.proposed(for: name) : given
        return Participant(
            unit: UnitKey("x-" + slug, from: nil), name: name, kind: kind,
            superior: NamedKey(authority.key.code, authority.name),
            province: NamedKey(province.key.code, province.name), isMadeUp: areMadeUp)
    }
}

extension Commune {
    /// Whether people may call it so: with or without what it is, with or without marks.
    fileprivate func bears(_ name: String) -> Bool {
        let folded = Folding.fold(name)
        return folded == Folding.fold(fullName) || folded == Folding.fold(self.name)
    }
}

extension Participant {
    /// A commune of the gazetteer as it takes part in a round.
    public init(_ commune: Commune) {
        self.init(
            unit: commune.key, name: commune.fullName, kind: Kind(commune.kind),
            superior: NamedKey(commune.superior.key.code, commune.superior.name),
            province: NamedKey(commune.province.key.code, commune.province.name))
    }
}

extension Participant.Kind {
    fileprivate init(_ kind: Commune.Kind) {
        self =
            switch kind {
            case .rural: .commune
            case .ward: .ward
            case .township: .township
            case .specialZone: .specialZone
            }
    }

    /// The kind that the first words of a name say: "Thị trấn Đồng Mỏ"; `nil` where there are none besides.
    init?(ofName name: String) {
        let words = Folding.fold(name).split(separator: " ")
        guard words.count >= 2 else { return nil }
        switch (words[0], words[1]) {
        case ("xa", _): self = .commune
        case ("phuong", _): self = .ward
        case ("thi", "tran"): self = .township
        case ("dac", "khu"): self = .specialZone
        case ("phong", _): self = .localAgency
        // "Ban Dân tộc" is an agency, "Bản Mẫu" a place.
        case ("ban", _) where name.lowercased().hasPrefix("ban "): self = .provincialAgency
        case ("so", _), ("thanh", "tra"), ("van", "phong"): self = .provincialAgency
        default: return nil
        }
    }
}
