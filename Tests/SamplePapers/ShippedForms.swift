import CShipped
import Documents
import Papers

/// The check of layouts as the program ships it.
public enum ShippedForms {
    /// The file of forms.
    public static var text: String {
        var count = 0
        guard let bytes = shipped_find("paper-forms.tsv", &count) else { return "" }
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    /// By the shipped measures and forms; throws what is wrong with the files.
    public static func check() throws -> LayoutCheck {
        LayoutCheck(try ShippedLayout.read(), try PaperForms(parsing: text))
    }

    /// What departs in a paper once it is written and read back, in words.
    public static func departures(_ paper: Document) throws -> [String] {
        let bytes = try DocxWriter(ShippedLayout.read()).write(paper)
        return try check().findings(in: DocxReader.read(bytes)).map(\.problem.what.vi)
    }
}
