/// A row was asked for what it does not hold: a fault of ours between a statement and the code that reads its answer.
public struct RowError: Error, Equatable, CustomStringConvertible {
    public enum Fault: Sendable, Equatable {
        /// The answer has no column of that name.
        case noColumn(known: [String])

        /// The column holds another type, or `NULL` where none was expected.
        case otherType(found: String, wanted: String)
    }

    public let fault: Fault
    public let column: String

    /// The statement, without values.
    public let sql: String

    public var description: String {
        switch fault {
        case .noColumn(let known):
            "no column “\(column)” in the answer (it has \(known.joined(separator: ", "))) of: \(sql)"
        case .otherType(let found, let wanted):
            "column “\(column)” holds \(found), the program wants \(wanted), in the answer of: \(sql)"
        }
    }
}
