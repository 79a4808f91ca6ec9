import Pages
import Tables
import Wording

extension FormFields {
    /// The rows that a form brings: those of its file where one was chosen, those of the pasted text otherwise.
    func rows(_ name: String) throws(WorkbookFault) -> [[TableCell]] {
        guard let bytes = file(TableInput.fileName(name)) else { return try PastedTable(self[name] ?? "").rows }
        guard let text = Self.text(bytes) else { return try Workbook(bytes).visibleSheets.first?.rows ?? [] }
        return try PastedTable(text).rows
    }

    /// The same as text to be looked through and sent once more: the pasted one as it stands, tabs between the cells of a file.
    func block(_ name: String) throws(WorkbookFault) -> String {
        guard let bytes = file(TableInput.fileName(name)) else { return self[name] ?? "" }
        if let text = Self.text(bytes) { return text }
        return PastedTable.text(of: try rows(name))
    }

    /// The text that a form brings, of its file or typed; `nil` where the file is none.
    func text(orFileOf name: String) -> String? {
        guard let bytes = file(TableInput.fileName(name)) else { return self[name] ?? "" }
        return Self.text(bytes)
    }

    /// The text of a file; `nil` where it is none, as a spreadsheet or a small PDF, whose bytes can all be letters.
    private static func text(_ bytes: [UInt8]) -> String? {
        guard !bytes.isEmpty, !bytes.contains(0), !bytes.starts(with: "%PDF-".utf8),
            let text = String(validating: bytes, as: UTF8.self)
        else {
            return nil
        }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
}
