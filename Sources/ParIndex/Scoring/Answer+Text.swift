extension Answer {
    /// One line that holds the answer exactly: the form in which answers are stored and hashed.
    ///
    /// "nothing" · "facts part=190;whole=192" · "judged 1.5 reason" · "given 8 proof" · "published 1.5" with a reason
    /// behind it where there is one. `init(text:)` reads it back.
    public var text: String {
        switch self {
        case .nothingArose: "nothing"
        case .facts(let facts): "facts " + facts.sorted { $0.key < $1.key }.map(Self.pair).joined(separator: ";")
        case .judged(let points, let reason): "judged \(points) \(reason)"
        case .given(let points, let proof): "given \(points) \(proof)"
        case .published(let points, let reason): "published \(points)" + (reason.map { " " + $0 } ?? "")
        }
    }

    /// The answer that `text` holds; `nil` for anything else.
    public init?(text: some StringProtocol) {
        let parts = Substring(text).split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        switch parts[0] {
        case "nothing" where parts.count == 1: self = .nothingArose
        case "facts" where parts.count == 2: self.init(pairs: parts[1])
        default: self.init(kind: parts[0], parts.dropFirst().first, words: parts.count == 3 ? String(parts[2]) : nil)
        }
    }

    private init?(pairs: Substring) {
        var facts: [String: Fact] = [:]
        for pair in pairs.split(separator: ";") {
            guard let mark = pair.firstIndex(of: "="), let fact = Fact(text: pair[pair.index(after: mark)...]) else {
                return nil
            }
            facts[String(pair[..<mark])] = fact
        }
        self = .facts(facts)
    }

    private init?(kind: Substring, _ number: Substring?, words: String?) {
        guard let number, let points = Points(number) else { return nil }
        switch (kind, words) {
        case ("judged", let reason?): self = .judged(points, reason: reason)
        case ("given", let proof?): self = .given(points, proof: proof)
        case ("published", let reason): self = .published(points, reason: reason)
        default: return nil
        }
    }

    private static func pair(_ role: String, _ fact: Fact) -> String {
        "\(role)=\(fact.text)"
    }
}

extension Fact {
    /// "yes", "no", "never", "2.5", "2024-01-30", "[2022-05-01,2023-02-02]" or "level:tot".
    public var text: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .never: "never"
        case .quantity(let quantity): quantity.description
        case .day(let day): day.description
        case .days(let days): "[" + days.map(\.description).joined(separator: ",") + "]"
        case .level(let key): "level:" + key
        }
    }

    /// The fact that `text` holds; `nil` for anything else.
    public init?(text: Substring) {
        switch text {
        case "yes": self = .yes
        case "no": self = .no
        case "never": self = .never
        default:
            if let quantity = Quantity(text) { self = .quantity(quantity); return }
            if text.hasPrefix("level:") { self = .level(String(text.dropFirst(6))); return }
            if text.first == "[", text.last == "]" { self.init(days: text.dropFirst().dropLast()); return }
            guard let day = Day(parsing: text) else { return nil }
            self = .day(day)
        }
    }

    private init?(days text: Substring) {
        let texts = text.split(separator: ",")
        let days = texts.compactMap { Day(parsing: $0) }
        guard days.count == texts.count else { return nil }
        self = .days(days)
    }
}
