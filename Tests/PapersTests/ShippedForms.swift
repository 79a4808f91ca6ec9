import CShipped
import Documents
import Papers
import SamplePapers

/// The check as the program ships it.
enum ShippedForms {
    static var text: String {
        var count = 0
        guard let bytes = shipped_find("paper-forms.tsv", &count) else { return "" }
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    static func check() throws -> LayoutCheck {
        LayoutCheck(try ShippedLayout.read(), try PaperForms(parsing: text))
    }
}
