import Pages
import ParIndex
import Store
import Uploads
import Wording

extension Program {
    /// The page of a document for whoever asks, shown at one of its pages.
    func documentPage(_ line: BinderLine, at number: Int, _ context: AppContext) async throws -> DocumentPage {
        let document = line.document
        var page = DocumentPage(
            document: document, unitName: try await unitName(document.unit), replacedBy: line.replacedBy,
            uses: line.uses.map { BinderPage.Use(round: $0.round, code: $0.proof.code) },
            preview: await preview(document.file, at: number), signatures: await signatures(document.file),
            remarks: document.file.remarks.compactMap { UploadRemark(rawValue: $0)?.text },
            isKeeper: context.session?.actor.keepsBinder(of: document.unit) == true,
            seen: document.particulars.mark.text)
        page.isFrozen = line.isFrozen
        return page
    }

    /// The issued paper of a sheet with who signed it; `nil` where there is none.
    func issuedPaper(of sheet: Sheet, for actor: Actor) async throws -> IssuedPaperPart? {
        guard let paper = sheet.issued, let document = try await store.document(paper.document, for: actor) else {
            return nil
        }
        return IssuedPaperPart(paper: paper, document: document, signatures: await signatures(document.file))
    }

    private func preview(_ file: EvidenceFile, at number: Int) async -> DocumentPage.Preview {
        let path: String
        do { path = try evidence.original(file) } catch { return .none(error.problem.what) }
        switch UploadKind(extensionOf: file.name) {
        case .pdf: return .page(min(number, file.pages ?? number), of: file.pages)
        case .png, .jpeg: return .picture
        case .docx: return await text(path)
        case .xlsx: return await EvidenceFolder.workers.run { WorkbookPreview.read(path) }
        default: return .unknownKind
        }
    }

    private func text(_ path: String) async -> DocumentPage.Preview {
        let read = await EvidenceFolder.workers.run { Result { () throws(UploadFault) in try DocumentText.read(path) } }
        switch read {
        case .success(let text): return .text(text.blocks.map(DocumentPage.Block.init), isCut: text.isCut)
        case .failure(let fault): return .none(UploadRefusal("", fault).problem.what)
        }
    }

    /// None where the server has no program that looks into them.
    private func signatures(_ file: EvidenceFile) async -> [DocumentPage.Signature]? {
        guard UploadKind(extensionOf: file.name) == .pdf, let path = try? evidence.original(file) else { return [] }
        guard let found = try? await evidence.signatures.signatures(file.digest, at: path) else { return nil }
        return found.map {
            DocumentPage.Signature(signer: $0.signer, at: $0.signedAt, isIntact: $0.isIntact, remark: $0.remark)
        }
    }
}

extension DocumentPage.Block {
    fileprivate init(_ block: TextPreview.Block) {
        switch block {
        case .paragraph(let text): self = .paragraph(text)
        case .table(let rows): self = .table(rows)
        }
    }
}
