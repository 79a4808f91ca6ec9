import Crypto
import Database
import ParIndex

extension Notice.Kind: Storable {}
extension Duty.Work: Storable {}

/// A notice of a person as it is kept, with whether it was read.
public struct KeptNotice: Hashable, Sendable {
    /// The name of the notice in addresses.
    public var id: String
    public var notice: Notice
    public var read: Instant?

    init(_ row: Row) throws {
        (id, read) = (try row["id"], try row["read_at"])
        notice = Notice(
            key: try Notice.Key(row), roundTitle: try row["round_title"], unitName: try row["unit_name"],
            count: try row["items"], due: try row["due_at"], made: try row["made_at"])
    }
}

extension Notice.Key {
    init(_ row: Row) throws {
        let (work, unit): (String, String) = (try row["work"], try row["unit"])
        self.init(
            kind: try row["kind"], work: Duty.Work(rawValue: work), round: try row["round"],
            unit: UnitKey(parsing: unit), occurrence: try row["occurrence"])
    }

    /// What stands for the key and its person in addresses: it tells neither.
    func id(of person: String) -> String {
        let parts = [person, kind.rawValue, work?.rawValue ?? "", round, unit?.description ?? "", occurrence]
        return SHA256.hash(data: Array(parts.joined(separator: "\n").utf8)).prefix(12).hexadecimal
    }
}
