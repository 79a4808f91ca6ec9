import Foundation
import Pages
import ParIndex
import Store
import Uploads
import Wording

/// Takes received files into a unit's binder (nhận minh chứng): each is checked, kept, and shown for its criterion.
///
/// A file that is refused says why; the others of the same drop are kept.
struct Intake {
    /// What the files are shown for.
    struct Target {
        let round: OpenRound
        let set: CriteriaSet
        /// The criterion that all are for; `nil` where each name says it.
        var code: Code?
        var page = ""
    }

    let program: Program
    let unit: UnitKey
    let occasion: Occasion
    var target: Target?
    /// The document whose new version comes.
    var replaces: String?
    var particulars = EvidenceDocument.Particulars()

    /// Takes one received file; a carrier becomes many.
    func take(_ file: Reception.File, in folder: String) async throws -> [UploadReport.Line] {
        let name = file.name.lastPathPart
        if let fault = file.fault {
            return [UploadReport.Line(name: name, outcome: .refused(UploadRefusal(name, fault).problem))]
        }
        let unpacked = folder + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: unpacked, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: unpacked) }
        var lines: [UploadReport.Line] = []
        let outcomes = await program.evidence.inspection.checkDrop(name, at: file.path, unpackingInto: unpacked)
        for outcome in outcomes {
            let folders = file.name.dropLast(name.count) + (outcome.folder.isEmpty ? "" : outcome.folder + "/")
            lines.append(try await take(outcome, folders: String(folders)))
        }
        return lines
    }

    private func take(_ outcome: UploadOutcome, folders: String) async throws -> UploadReport.Line {
        let checked: CheckedFile
        switch outcome.result {
        case .failure(let refusal): return UploadReport.Line(name: refusal.name, outcome: .refused(refusal.problem))
        case .success(let file): checked = file
        }
        let used = try await program.store.binderBytes(of: unit)
        guard used + checked.size <= program.evidence.quota else {
            let problem = EvidenceRefusal.binderFull(limit: program.evidence.quota).problem
            return UploadReport.Line(name: checked.name, outcome: .refused(problem))
        }
        try await program.evidence.keep(outcome.path, checked)
        guard let document = try await program.store.add(document(checked), on: occasion) else {
            return UploadReport.Line(name: checked.name, outcome: .refused(ErrorPage.notFound.problem))
        }
        return try await prove(by: document, named: folders + checked.name)
    }

    private func document(_ file: CheckedFile) -> EvidenceDocument {
        EvidenceDocument(
            id: UUID().uuidString.lowercased(), unit: unit,
            file: EvidenceFile(file), particulars: particulars, added: Authorship(by: occasion), replaces: replaces)
    }

    /// Shows a kept document for its criterion; where that is refused, it stays in the binder.
    private func prove(by document: EvidenceDocument, named path: String) async throws -> UploadReport.Line {
        var line = UploadReport.Line(name: document.file.name, outcome: .kept(document: document.id))
        guard let target else { return line }
        guard let code = target.code ?? Code.meant(by: path, among: target.codes) else { return line }
        do {
            let proof = try await program.store.prove(
                code, target.round.slug, unit, by: document.id, page: target.page, sets: program.setFinder,
                on: occasion)
            if proof != nil { line.code = code }
        } catch let refusal as CycleRefusal {
            line.remark = refusal.problem
        }
        return line
    }
}

extension Intake.Target {
    /// The criteria that can be answered.
    fileprivate var codes: Set<Code> { Set(set.lines.map(\.code)) }
}

extension Authorship {
    /// Whoever does it now.
    init(by occasion: Occasion) {
        self.init(person: occasion.actor.person.id, name: occasion.actor.person.name, at: occasion.at)
    }
}
