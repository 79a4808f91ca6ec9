/// All that is wrong in a table, in order of line, up to a number worth reading.
public struct TableFaults: Error, Hashable, Sendable {
    /// How many faults are kept; beyond, they are only counted.
    public static let kept = 1000

    /// The faults kept, in order of line.
    public private(set) var list: [TableFault] = []
    /// How many there are in all.
    public private(set) var count = 0

    public init(_ faults: [TableFault] = []) {
        for fault in faults { append(fault) }
    }

    /// Adds a fault.
    public mutating func append(_ fault: TableFault) {
        count += 1
        if list.count < Self.kept { list.append(fault) }
    }
}
