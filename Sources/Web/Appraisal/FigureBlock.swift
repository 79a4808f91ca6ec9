import ParIndex
import Tables
import Wording

/// Points of many units as pasted from a spreadsheet or read from a file (bảng số liệu của cơ quan theo dõi).
///
/// A row begins with the unit's code or name; points follow, in the order of the criteria or under their codes in the
/// first row, and for a single criterion the reason.
struct FigureBlock {
    struct Figure: Hashable {
        let unit: UnitKey
        let code: Code
        let text: String
        let reason: String?
    }

    private(set) var figures: [Figure] = []
    private(set) var faults: [AppraisalFault] = []

    /// - Parameters:
    ///   - rows: cells as they are shown.
    ///   - units: the units of the table by key with their names.
    init(_ rows: [[String]], criteria: [Code], units: [(key: UnitKey, name: String)]) {
        let filled = rows.enumerated().filter { !$0.element.allSatisfy(\.isEmpty) }
        let names = UnitFinder(units)
        var (columns, seen) = (criteria, Set<UnitKey>())
        for (place, cells) in filled {
            if let head = Self.head(cells, criteria) {
                columns = head
                continue
            }
            take(cells, row: place + 1, columns, names, &seen)
        }
        if figures.isEmpty, faults.isEmpty { faults = [.nothing] }
    }

    private mutating func take(
        _ cells: [String], row: Int, _ columns: [Code], _ names: UnitFinder, _ seen: inout Set<UnitKey>
    ) {
        let name = cells.first ?? ""
        let found = names.units(name)
        guard let unit = found.first, found.count == 1 else {
            faults.append(found.isEmpty ? .unknownUnit(name, row: row) : .severalUnits(name, row: row))
            return
        }
        guard seen.insert(unit).inserted else { return faults.append(.twice(name, row: row)) }
        let values = Array(cells.dropFirst())
        let reason = columns.count == 1 && values.count > 1 ? values[1] : nil
        guard values.count <= columns.count || (columns.count == 1 && values.count == 2) else {
            return faults.append(.tooWide(row: row))
        }
        for (code, text) in zip(columns, values) where !text.isEmpty {
            figures.append(Figure(unit: unit, code: code, text: text, reason: reason))
        }
    }

    /// The codes of a first row that names them.
    private static func head(_ cells: [String], _ criteria: [Code]) -> [Code]? {
        let codes = cells.dropFirst().compactMap { Code($0) }
        guard !codes.isEmpty, codes.count == cells.count - 1, codes.allSatisfy(criteria.contains) else { return nil }
        return codes
    }
}

/// Finds units by key, code or folded name.
private struct UnitFinder {
    private var found: [String: [UnitKey]] = [:]

    init(_ units: [(key: UnitKey, name: String)]) {
        for (key, name) in units {
            for word in Set([key.description, key.code, Folding.fold(name)]) { found[word, default: []].append(key) }
        }
    }

    func units(_ text: String) -> [UnitKey] { found[text] ?? found[Folding.fold(text)] ?? [] }
}
