import CShipped
import Documents

/// The layout that the program ships.
public enum ShippedLayout {
    /// Its file's text.
    public static var text: String {
        var count = 0
        guard let bytes = shipped_find("paper-layout.tsv", &count) else { return "" }
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    /// The layout; throws what is wrong with the file.
    public static func read() throws -> PageLayout { try PageLayout(parsing: text) }
}
