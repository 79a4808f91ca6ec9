import Foundation
import Pages
import ParIndex
import Store
import Tables
import Wording

/// A pasted list of people, read and checked row by row; nothing is written here.
struct AccountList {
    /// More at once would not be looked through by anybody.
    static let limit = 2_000

    var rows: [BulkPage.Row] = []
    /// The people of the rows without a fault.
    var people: [Listed] = []
    var problem: Problem?

    typealias Listed = (person: Person, contact: Contact?)

    /// Whether all of it can be made.
    var isWhole: Bool { problem == nil && people.count == rows.count && !people.isEmpty }

    /// - Parameter text: rows of name, unit, role, criteria and contact, with tabs, semicolons or commas between.
    init(_ text: String, _ directory: SeatDirectory, by actor: Actor) {
        let lines = Self.cells(text)
        guard lines.count <= Self.limit else {
            problem = AccountRowFault.tooMany(limit: Self.limit).problem
            return
        }
        var seen: [String: Int] = [:]
        for (number, cells) in lines {
            var row = BulkPage.Row(number: number, cells: cells)
            do {
                let entry = try Self.entry(cells, directory, actor)
                let mark = Folding.fold(entry.person.name) + "|" + (entry.person.appointments.first?.seat.text ?? "")
                if let earlier = seen[mark] { throw AccountRowFault.repeated(row: earlier) }
                seen[mark] = number
                row.appointment = entry.person.appointments.first
                people.append(entry)
            } catch {
                row.problem = (error as? any Explained)?.problem
            }
            rows.append(row)
        }
        if rows.isEmpty { problem = AccountRowFault.empty.problem }
    }

    private static func entry(
        _ cells: [String], _ directory: SeatDirectory, _ actor: Actor
    ) throws -> Listed {
        guard !cells[0].isEmpty else { throw AccountRowFault.nameMissing }
        guard let role = Role(named: cells[2]) else { throw AccountRowFault.roleUnknown(cells[2]) }
        let (seat, seatName) = try directory.seat(cells[1], for: role, by: actor)
        let codes = try cells[3].split { ";, ".contains($0) }.map { text in
            guard let code = Code(String(text)) else { throw AccountRowFault.codeMalformed(String(text)) }
            return code
        }
        var contact: Contact?
        if !cells[4].isEmpty {
            contact = Contact(cells[4])
            if contact == nil { throw AccountRowFault.contactMalformed(cells[4]) }
        }
        let id = Token.make().text
        let appointment = Appointment(id: id, role: role, seat: seat, seatName: seatName, codes: codes)
        return (Person(id: id, name: cells[0], appointments: [appointment]), contact)
    }

    /// The rows with something in them, five cells each, with their numbers; a heading is passed over.
    private static func cells(_ text: String) -> [(Int, [String])] {
        guard text.contains("\t") else {
            return texts(text.split(separator: "\n", omittingEmptySubsequences: false).map { split(String($0)) })
        }
        let table = try? PastedTable(text)
        return texts((table?.rows ?? []).map { $0.map(\.text) })
    }

    private static func texts(_ rows: [[String]]) -> [(Int, [String])] {
        rows.enumerated().compactMap { place, row in
            var cells = row.prefix(5).map {
                $0.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
            }
            cells += Array(repeating: "", count: 5 - cells.count)
            let isHeading = Folding.fold(cells[0]).hasPrefix("ho ") && Folding.fold(cells[0]).hasSuffix("ten")
            return cells.allSatisfy(\.isEmpty) || isHeading ? nil : (place + 1, cells)
        }
    }

    private static func split(_ line: String) -> [String] {
        line.split(separator: line.contains(";") ? ";" : ",", omittingEmptySubsequences: false).map(String.init)
    }
}
