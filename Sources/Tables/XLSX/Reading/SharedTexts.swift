/// The texts that the cells of a workbook share, each written once.
final class SharedTexts: XMLHandler {
    private(set) var texts: [String] = []
    private let limit: Int
    private var text = RichText()

    init(limit: Int) {
        self.limit = limit
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFault) {
        if name == "si" { text = RichText() } else { text.begin(name) }
        if texts.count >= limit { throw .tooLarge(.texts(limit: limit)) }
    }

    func end(_ name: XMLName, text: UnsafeRawBufferPointer) {
        if name == "si" { texts.append(self.text.value) } else { self.text.end(name, text) }
    }
}

/// A text put together from runs of different look; how an Asian text is pronounced is no part of it.
struct RichText {
    private var bytes: [UInt8] = []
    private var isPronunciation = false

    /// The whole text.
    var value: String { String(escaped: bytes) }

    mutating func begin(_ name: XMLName) {
        if name == "rPh" { isPronunciation = true }
    }

    mutating func end(_ name: XMLName, _ text: UnsafeRawBufferPointer) {
        if name == "rPh" { isPronunciation = false }
        if name == "t", !isPronunciation { bytes.append(contentsOf: text) }
    }
}

extension String {
    /// A text of a workbook, where "_x000D_" stands for the character with that number, which XML could not hold.
    init(escaped bytes: some Collection<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.count >= 7, text.contains("_x") else {
            self = text
            return
        }
        self = text.replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
            UInt16(match.1, radix: 16).flatMap { UnicodeScalar($0) }.map { String($0) } ?? String(match.0)
        }
    }
}
