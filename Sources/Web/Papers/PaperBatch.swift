import Documents
import Foundation
import Hummingbird
import ParIndex
import Store
import Wording

/// One kind of paper for every unit of a round (lập văn bản hàng loạt): a file each, in one archive.
struct PaperBatch {
    let program: Program
    let kind: PaperKind
    let format: PaperFormat
    let reader: PaperReader

    /// Papers that are drafted and set together: as many as one child of the typesetter takes at once.
    private static let together = 50

    /// What happened to the paper of one unit.
    struct Outcome: Sendable {
        let unit: Participant
        /// Where it was written; `nil` where there are no data for it, or the reader may not see them.
        let path: String?
        /// Whether the reader may see the unit's sheet.
        let isSeen: Bool
    }

    /// Writes the papers of all units of the round into a folder, and tells of each stretch that is done. What stands in
    /// the folder already is left as it is, so that a batch that was broken off goes on where it stopped.
    func write(
        _ round: Round, into folder: String, telling: (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) async throws -> [Outcome] {
        let units = round.tables.flatMap(\.participants)
        guard let listing = try await program.store.round(round.slug) else { return [] }
        var outcomes: [Outcome] = []
        for start in stride(from: 0, to: units.count, by: Self.together) {
            let stretch = units[start..<min(start + Self.together, units.count)]
            outcomes += try await write(Array(stretch), listing, into: folder)
            telling(outcomes.count, units.count)
        }
        return outcomes
    }

    private func write(
        _ units: [Participant], _ listing: RoundListing, into folder: String
    ) async throws -> [Outcome] {
        let paths = units.map { "\(folder)/\(fileName(of: $0, in: listing.round))" }
        var drafts: [(path: String, document: Document)] = []
        var hidden: Set<UnitKey> = []
        for (unit, path) in zip(units, paths) where !FileManager.default.fileExists(atPath: path) {
            let found = try await program.unitPapers([kind], listing, unit.unit, for: reader)
            if found == nil { hidden.insert(unit.unit) }
            if let paper = found?.papers.first { drafts.append((path, paper.document)) }
        }
        let files = try await program.press.files(drafts.map(\.document), as: format)
        for (draft, bytes) in zip(drafts, files) {
            // Whole or not at all: a broken-off run leaves no half of a file behind.
            try Data(bytes).write(to: URL(fileURLWithPath: draft.path), options: .atomic)
        }
        return zip(units, paths).map { unit, path in
            Outcome(
                unit: unit, path: FileManager.default.fileExists(atPath: path) ? path : nil,
                isSeen: !hidden.contains(unit.unit))
        }
    }

    /// The units without a file among what was written; `nil` where there is one of each.
    func leftOut(_ outcomes: [Outcome], of round: Round) -> LeftOutUnits? {
        let missing = outcomes.filter { $0.path == nil }
        return LeftOutUnits(
            kind, roundTitle: round.title, of: outcomes.count, empty: missing.filter(\.isSeen).map(\.unit),
            hidden: missing.filter { !$0.isSeen }.map(\.unit))
    }

    private func fileName(of unit: Participant, in round: Round) -> String {
        "\(kind.fileName)-\(round.slug)-\(unit.unit.code).\(format.rawValue)"
    }
}

extension Program {
    /// Papers of one kind for all units of a round, for whoever runs the installation, a file each in a folder that is there.
    ///
    /// - Returns: how many files the folder holds of it, and the units for which there are no data; `nil` where there is no
    ///   such round, or it has not come far enough.
    public func papers(
        _ kind: PaperKind, round slug: String, as format: PaperFormat, into folder: String,
        telling: (_ done: Int, _ all: Int) -> Void
    ) async throws -> (written: Int, missing: [String])? {
        guard let round = try await store.wholeRound(slug), kind.isOfUnit, kind.isReady(in: round.course) else {
            return nil
        }
        let batch = PaperBatch(program: self, kind: kind, format: format, reader: .installation)
        let outcomes = try await batch.write(round, into: folder, telling: telling)
        let missing = outcomes.filter { $0.path == nil }.map(\.unit.name)
        return (outcomes.count - missing.count, missing)
    }
}
