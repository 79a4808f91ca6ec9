import Foundation
import HTTPTypes
import Pages

/// A line of `Tests/Rights/routes.tsv`: a route in a state, and what comes of it for whom.
struct RightsLine: Sendable, CustomStringConvertible {
    enum Outcome: String {
        /// A page, or done and put on record.
        case yes
        /// Allowed, and nothing changes that belongs on record.
        case quiet
        /// What was looked at or refused is itself put on record.
        case noted
        /// Refused with a sentence.
        case refused
        /// Not found.
        case none
        /// Led to the sign-in.
        case away
    }

    let number: Int
    let method: HTTPRequest.Method
    let pattern: String
    let state: String
    let outcomes: [String: Outcome]
    let needsSecondFactor: Bool
    let fields: [(name: String, value: String)]
    let file: String?
    let query: String
    private let places: [String: String]

    var description: String { "routes.tsv:\(number) \(method) \(pattern) \(state)" }

    static func all() throws -> [RightsLine] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: tests.appending(path: "Rights/routes.tsv"), encoding: .utf8)
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { place, line in
            line.isEmpty || line.hasPrefix("#") ? nil : RightsLine(place + 1, line)
        }
    }

    private init(_ number: Int, _ line: Substring) {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        let sent = cells.count > 5 ? cells[5] : ""
        (self.number, method, pattern, state) = (number, cells[0] == "GET" ? .get : .post, cells[1], cells[2])
        outcomes = Self.outcomes(cells[3])
        needsSecondFactor = cells.count > 4 && cells[4] == "2"
        var (fields, places): ([(String, String)], [String: String]) = ([], [:])
        for part in sent.split(separator: "&") where !part.hasPrefix("@") && !part.hasPrefix("?") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if pair[0].hasSuffix(":") {
                places[String(pair[0].dropLast())] = pair[1]
            } else {
                fields.append((pair[0], pair[1]))
            }
        }
        let isQuery = sent.hasPrefix("?")
        (self.fields, self.places) = (isQuery ? [] : fields, places)
        query = isQuery ? String(sent.dropFirst()) : ""
        file = sent.split(separator: "&").first { $0.hasPrefix("@") }.map { String($0.dropFirst()) }
    }

    private static func outcomes(_ text: String) -> [String: Outcome] {
        var outcomes: [String: Outcome] = [:]
        for group in text.split(separator: ",") {
            let words = group.split(separator: " ").map(String.init)
            guard let outcome = words.last.flatMap(Outcome.init) else { continue }
            let names = words.dropLast() == ["all"] ? Persona.usual.map(\.id) + ["P"] : Array(words.dropLast())
            for name in names { outcomes[name] = outcome }
        }
        return outcomes
    }

    /// What is asked of whom: everybody of the usual ones, those who are named, and whoever may, without the second factor.
    /// Where nobody from elsewhere is named, somebody is asked who is everything elsewhere.
    var questions: [(who: String, outcome: Outcome)] {
        let elsewhere = Set(Persona.usual.filter(\.isElsewhere).map(\.id))
        let isNamed = outcomes.keys.contains(where: elsewhere.contains)
        let usual = Persona.usual.map(\.id).filter { isNamed || !elsewhere.contains($0) }
        let asked = Set(usual + ["P"] + (isNamed ? [] : [Persona.everythingElsewhere.id])).union(outcomes.keys)
        return asked.sorted().flatMap { who -> [(String, Outcome)] in
            let outcome = outcomes[who] ?? (who == "P" ? .away : .none)
            guard who.count == 1, who != "P", outcomes[who + "-"] == nil, [.yes, .quiet, .noted].contains(outcome)
            else { return [(who, outcome)] }
            return [(who, outcome), (who + "-", needsSecondFactor ? .refused : outcome)]
        }
    }

    /// The address, with what stands for the names of its pattern.
    func path(_ known: [String: String]) -> String {
        let parts = pattern.split(separator: "/").map { part -> String in
            guard part.hasPrefix(":") else { return String(part) }
            let name = String(part.dropFirst())
            let value = places[name] ?? known[name] ?? (name == "round" ? state : "?")
            return value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        }
        let items = method == .get ? form([:]) : query
        return "/" + parts.joined(separator: "/") + (items.isEmpty ? "" : "?" + items)
    }

    /// The fields as a browser writes them; `known` fills what stands in braces.
    func form(_ known: [String: String]) -> String {
        fields.map { name, value in
            let value = known.reduce(value) { $0.replacing("{\($1.key)}", with: $1.value) }
            return [name, value].map { $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
                .joined(separator: "=")
        }.joined(separator: "&")
    }
}
