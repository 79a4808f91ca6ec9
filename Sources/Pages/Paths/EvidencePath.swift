import ParIndex

/// Places of evidence (minh chứng): binders, documents, and what proves a sheet.
public enum EvidencePath: Hashable, Sendable {
    /// A unit's binder, searched for a text; `replaced` shows older versions too.
    case binder(UnitKey, search: String = "")
    /// Takes files into a binder.
    case uploads(UnitKey)
    /// Takes a file piece by piece.
    case pieces(UnitKey)
    /// A document, shown at one of its pages.
    case document(String, page: Int = 1)
    /// Takes a new version.
    case version(String)
    case original(String)
    /// A picture of one page.
    case picture(String, page: Int)
    /// What proves one criterion of a sheet.
    case criterion(round: String, unit: UnitKey, Code)
    /// What proves a whole sheet.
    case list(round: String, unit: UnitKey)
    case workbook(round: String, unit: UnitKey)
    case archive(round: String, unit: UnitKey)

    var pattern: PathPattern {
        switch self {
        case .binder: .binder
        case .uploads: .uploads
        case .pieces: .uploadPieces
        case .document: .document
        case .version: .documentVersion
        case .original: .documentOriginal
        case .picture: .documentPicture
        case .criterion: .evidence
        case .list: .evidenceList
        case .workbook: .evidenceWorkbook
        case .archive: .evidenceArchive
        }
    }

    /// What fills the pattern's names, in order.
    var values: [String] {
        switch self {
        case .binder(let unit, _), .uploads(let unit), .pieces(let unit): [unit.description]
        case .document(let id, _), .version(let id), .original(let id): [id]
        case .picture(let id, let page): [id, String(page)]
        case .criterion(let round, let unit, let code): [round, unit.description, code.text]
        case .list(let round, let unit), .workbook(let round, let unit), .archive(let round, let unit):
            [round, unit.description]
        }
    }

    var items: [(name: String, value: String)] {
        switch self {
        case .binder(_, let search): search.isEmpty ? [] : [(Path.searchName, search)]
        case .document(_, let page): page > 1 ? [(Self.pageName, String(page))] : []
        default: []
        }
    }

    /// The name of the query item that holds a page of a document.
    public static let pageName = "trang"
}
