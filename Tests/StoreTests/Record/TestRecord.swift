import Database
import ParIndex
import Store

extension Doer {
    static let lan = Doer(id: "p1", name: "Hoàng Thị Lan", role: "unitCoordinator", seat: "don-vi:06502@")
}

extension Instant {
    static let noon = Instant("2023-12-15", secondOfDay: 12 * 3600)
}

extension Store {
    func note(_ deeds: Deed...) async throws {
        try await record(by: .lan, at: .noon, request: "r1") { _, noted in
            for deed in deeds { noted.note(deed) }
        }
    }

    func entries(of object: String = "", before seq: Int64? = nil, limit: Int = 100) async throws -> [RecordEntry] {
        try await recordEntries(of: object, before: seq, limit: limit, by: .lan, at: .noon, request: "r2")
    }
}

/// Runs thirty at once and tells which of them threw.
func thirty(_ body: @escaping @Sendable (Int) async throws -> Void) async -> [Int] {
    await withTaskGroup { group in
        for number in 1...30 {
            group.addTask {
                do {
                    try await body(number)
                    return Int?.none
                } catch {
                    return number
                }
            }
        }
        return await group.reduce(into: []) { if let number = $1 { $0.append(number) } }
    }
}
