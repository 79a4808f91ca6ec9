extension Answer {
    /// One line that holds the answer exactly: the form in which answers are stored and hashed.
    ///
    /// "nothing" · "facts part=190;whole=192" · "judged 1.5 reason" · "given 8 proof" · "awarded 1 reason" ·
    /// "published 1.5" with a reason behind it where there is one. In the keys of facts and levels every byte but ASCII letters, digits, "-", "_" and
    /// "." stands as "%" with two digits, so that no key can break the line. `init(text:)` reads it back.
    public var text: String {
        switch self {
        case .nothingArose: "nothing"
        case .facts(let facts): "facts " + facts.sorted { $0.key < $1.key }.map(Self.pair).joined(separator: ";")
        case .judged(let points, let reason): "judged \(points) \(reason)"
        case .given(let points, let proof): "given \(points) \(proof)"
        case .awarded(let points, let reason): "awarded \(points) \(reason)"
        case .published(let points, let reason): "published \(points)" + (reason.map { " " + $0 } ?? "")
        }
    }

    /// The answer that `text` holds; `nil` for anything else.
    public init?(text: some StringProtocol) {
        let (kind, rest) = Substring(text).cut(at: UInt8(ascii: " "))
        switch (kind, rest) {
        case ("nothing", nil): self = .nothingArose
        case ("facts", let pairs?): self.init(pairs: pairs)
        case (_, let rest?):
            let (number, words) = rest.cut(at: UInt8(ascii: " "))
            self.init(kind: kind, number, words: words.map(String.init))
        default: return nil
        }
    }

    private init?(pairs: Substring) {
        var facts: [String: Fact] = [:]
        for pair in pairs.split(separator: ";") {
            let (role, value) = pair.cut(at: UInt8(ascii: "="))
            guard let role = Key.unescaped(role), let fact = value.flatMap(Fact.init(text:)) else { return nil }
            facts[role] = fact
        }
        self = .facts(facts)
    }

    private init?(kind: Substring, _ number: Substring, words: String?) {
        guard let points = Points(number) else { return nil }
        switch (kind, words) {
        case ("judged", let reason?): self = .judged(points, reason: reason)
        case ("given", let proof?): self = .given(points, proof: proof)
        case ("awarded", let reason?): self = .awarded(points, reason: reason)
        case ("published", let reason): self = .published(points, reason: reason)
        default: return nil
        }
    }

    private static func pair(_ role: String, _ fact: Fact) -> String {
        "\(Key.escaped(role))=\(fact.text)"
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
        case .level(let key): "level:" + Key.escaped(key)
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
            let (kind, key) = text.cut(at: UInt8(ascii: ":"))
            if let key {
                guard kind == "level", let level = Key.unescaped(key) else { return nil }
                self = .level(level)
                return
            }
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

/// Keys of facts and levels as they stand in the text of an answer.
private enum Key {
    static func escaped(_ key: String) -> String {
        key.utf8.reduce(into: "") { text, byte in
            if isPlain(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%" + hexadecimal(byte)
            }
        }
    }

    static func unescaped(_ text: Substring) -> String? {
        // Nearly every key is plain.
        guard text.utf8.contains(where: { !isPlain($0) }) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8
        while let first = rest.popFirst() {
            if isPlain(first) {
                bytes.append(first)
            } else {
                let digits = Substring(rest.prefix(2))
                guard first == UInt8(ascii: "%"), let byte = UInt8(digits, radix: 16), digits == hexadecimal(byte)
                else {
                    return nil
                }
                bytes.append(byte)
                rest = rest.dropFirst(2)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
        default: false
        }
    }
}

extension Substring {
    /// What stands before and after the first such byte; `after` is `nil` where there is none. By bytes and not by
    /// characters, since a mark behind a blank would make one character with it.
    fileprivate func cut(at mark: UInt8) -> (before: Substring, after: Substring?) {
        guard let place = utf8.firstIndex(of: mark) else { return (self, nil) }
        return (self[..<place], self[utf8.index(after: place)...])
    }
}
