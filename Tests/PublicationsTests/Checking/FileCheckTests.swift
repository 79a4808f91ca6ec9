import ParIndex
import Testing

@testable import Publications

struct FileCheckTests {
    private let payload: JSONValue

    init() throws {
        payload = try JSONValue(encoding: VerificationFile(try SamplePublication.published)).sealed
    }

    private func signed(_ payload: JSONValue, with key: SigningKey = SamplePublication.key) throws -> [UInt8] {
        try SignedFile(payload: payload, with: key).bytes
    }

    @Test func `a file as it was issued has no findings`() throws {
        let check = try FileCheck(
            try signed(payload), key: SamplePublication.key.publicKey.fingerprint,
            head: String(repeating: "cd", count: 32), evidence: [String(repeating: "ab", count: 32)])
        #expect(check.findings == [])
    }

    @Test func `every single value that is changed is found and its place named`() throws {
        let root = try JSONValue(reading: try signed(payload))
        let places = root["payload"]?.leaves ?? []
        try #require(places.count > 150)
        for place in places {
            let changed = root.changing(["payload"] + place)
            let payload = try #require(changed["payload"])
            let seal = SealCheck(root: changed, payload: payload, bytes: changed.canonical + [0x0A], key: nil)
            #expect(seal.findings.contains(.signature), "\(place)")
            let container = "/payload" + place.dropLast().map { "/\($0)" }.joined()
            let isNamed = seal.findings.contains { finding in
                if case .digest(let named) = finding {
                    changed.place(of: ["payload"] + place.dropLast()) == named
                } else {
                    false
                }
            }
            #expect(isNamed, "\(container): \(seal.findings)")
        }
    }

    @Test func `a forger with a key of his own is found by computing again`() throws {
        let forger = SigningKey()
        let computed = payload.leaves.filter { Self.isComputed($0) }
        try #require(computed.count > 60)
        for place in computed {
            let forged = try signed(payload.changing(place), with: forger)
            guard let check = try? FileCheck(forged) else { continue }
            #expect(!check.findings.isEmpty, "\(place)")
            #expect(!check.findings.contains(.signature))
        }
    }

    @Test func `a forger is found by the fingerprint where nothing can be computed`() throws {
        let forged = try signed(payload.changing(["publication", "signer"]), with: SigningKey())
        let expected = SamplePublication.key.publicKey.fingerprint
        #expect(try FileCheck(forged).findings == [])
        let findings = try FileCheck(forged, key: expected).findings
        #expect(findings.count == 1)
    }

    @Test func `a changed score names unit and criterion, what is stated and what is computed`() throws {
        var file = VerificationFile(try SamplePublication.published)
        file.units[0].lines[0].finalPoints = "1"
        file.units[1].result.grade = "Tốt"
        file.units[2].result.domains[0].rank = "1/2"
        let findings = try FileCheck(try SignedFile(file, with: SigningKey()).bytes).findings
        #expect(
            findings == [
                .differs(place: "/payload/units/01@/lines/1.1/finalPoints", stated: "1", computed: "2"),
                .differs(place: "/payload/units/02@/result/grade", stated: "Tốt", computed: "Khá"),
                .differs(place: "/payload/units/03@/result/domains/1/rank", stated: "1/2", computed: "2/2"),
            ])
    }

    @Test func `a register's figure that is changed shows in the points that follow from it`() throws {
        var published = try SamplePublication.published
        published.lines[SamplePublication.units[0].unit]?["2.2"] = SheetLine(code: "2.2", appraisal: .facts([:]))
        published.registerSources = ["sipas": "Báo cáo số 3 ngày 01/12/2024"]
        var file = VerificationFile(published)
        #expect(file.units[0].lines.last?.finalPoints == "3")
        #expect(try FileCheck(try SignedFile(file, with: SigningKey()).bytes).findings == [])
        file.registers["sipas"]?["01"] = "70"
        let findings = try FileCheck(try SignedFile(file, with: SigningKey()).bytes).findings
        #expect(
            findings.contains(
                .differs(place: "/payload/units/01@/lines/2.2/finalPoints", stated: "3", computed: "0")))
    }

    @Test func `another head and evidence that is not at hand are found`() throws {
        let findings = try FileCheck(try signed(payload), head: "13:" + String(repeating: "0", count: 64), evidence: [])
            .findings
        #expect(findings.map(\.problem.code) == ["verification.head", "verification.evidence"])
    }

    @Test func `blanks and repeated members are found`() throws {
        let bytes = try signed(payload)
        #expect(try FileCheck([0x20] + bytes).findings == [.notCanonical])
        let twice = Array("{\"format\":\"parindex-verification/1\",".utf8) + bytes.dropFirst()
        #expect(try FileCheck(twice).findings.contains(.notCanonical))
    }

    @Test func `what is no such file can not be checked`() throws {
        #expect(throws: FileCheck.Unreadable.self) { try FileCheck(Array("{}".utf8)) }
        #expect(throws: FileCheck.Unreadable.self) { try FileCheck([0xFF]) }
        let other = JSONValue.object(["format": .text("parindex-verification/9"), "payload": .object([:])]).canonical
        #expect(throws: FileCheck.Unreadable.otherFormat("parindex-verification/9")) { try FileCheck(other) }
    }

    /// Values that follow from others: points of lines, results, and the texts of the set.
    private static func isComputed(_ place: [String]) -> Bool {
        guard place.last != JSONValue.digestKey else { return false }
        let isPoints = place.last?.hasSuffix("Points") == true
        return isPoints || place.contains("result")
            || place.first == "sets" && place.last != "name"
                && place.last != "slug"
    }
}

extension JSONValue {
    /// The paths of all values that hold no others.
    fileprivate var leaves: [[String]] {
        switch self {
        case .object(let members):
            members.sorted { $0.key < $1.key }.flatMap { key, value in value.leaves.map { [key] + $0 } }
        case .list(let items): items.enumerated().flatMap { place, value in value.leaves.map { ["\(place)"] + $0 } }
        default: [[]]
        }
    }

    /// The value with another one at that path.
    fileprivate func changing(_ path: [String]) -> JSONValue {
        guard let first = path.first else { return changed }
        let rest = Array(path.dropFirst())
        switch self {
        case .object(var members):
            members[first] = members[first]?.changing(rest)
            return .object(members)
        case .list(var items):
            if let place = Int(first), items.indices.contains(place) { items[place] = items[place].changing(rest) }
            return .list(items)
        default: return self
        }
    }

    private var changed: JSONValue {
        switch self {
        case .text(let text): .text(text == "1" ? "2" : text.last == "1" ? text.dropLast() + "2" : text + "1")
        case .number(let number): .number(number + 1)
        case .bool(let flag): .bool(!flag)
        default: self
        }
    }

    /// The place as findings name it, in which items of lists go by their names; of the nearest object around the path.
    fileprivate func place(of path: [String]) -> String {
        var (value, names, nearest) = (self, "", "")
        for part in path {
            if case .list(let items) = value, let place = Int(part), items.indices.contains(place) {
                value = items[place]
                names +=
                    "/" + (["unit", "code", "slug", "name"].lazy.compactMap { self.text(value[$0]) }.first ?? part)
            } else if let member = value[part] {
                value = member
                names += "/" + part
            }
            if case .object = value { nearest = names }
        }
        return nearest
    }

    private func text(_ value: JSONValue?) -> String? {
        if case .text(let text)? = value { text } else { nil }
    }
}
