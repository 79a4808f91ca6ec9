import Markup
import ParIndex
import Wording

/// Where a table is given as a file or as rows pasted from one; the file counts where both are there.
public struct TableInput: Sendable {
    /// The field of the pasted rows.
    public var name: String
    public var label: String
    public var hint: String?
    /// What only those who paste need to know.
    public var pasteHint: String?
    public var text: String
    public var rows: Int
    /// The kinds of file, as the browser's chooser takes them.
    public var accept: String

    public init(
        _ name: String, label: String, hint: String? = nil, pasteHint: String? = nil, text: String = "", rows: Int = 8,
        accept: String = ".xlsx,.csv,.txt"
    ) {
        (self.name, self.label, self.hint, self.pasteHint) = (name, label, hint, pasteHint)
        (self.text, self.rows, self.accept) = (text, rows, accept)
    }

    /// The field of the file beside the field `name`.
    public static func fileName(_ name: String) -> String { name + "-tep" }

    func markup(in language: Language) -> Markup {
        """
        <label class="wide"><span>\(label): \(language("chọn tệp", "choose a file")) (\(accept.replacing(",", with: ", ")))</span>\
        \(hint.map { hint -> Markup in "<small>\(hint)</small>" })\
        <input type="file" name="\(Self.fileName(name))" accept="\(accept)"></label>
        <label class="wide"><span>\(language("hoặc dán vào đây", "or paste it here"))<span class="quiet">: \(label)</span></span>\
        \(pasteHint.map { hint -> Markup in "<small>\(hint)</small>" })\
        <textarea name="\(name)" rows="\(rows)" spellcheck="false">
        \(text)</textarea></label>

        """
    }
}

extension Frame {
    /// How a form is sent that brings files along: its token stands in the address, where it is read before the files.
    func sendingFiles(to path: Path) -> Markup {
        " method=\"post\" enctype=\"multipart/form-data\" action=\"\(path.text(token: formToken))\""
    }
}
