@testable import Documents

/// The words that a paper says in one format or another.
enum PaperWords {
    /// Words between blanks of any kind, marks that no one sees left out.
    static func words(_ text: String) -> [String] {
        let seen = text.unicodeScalars.filter { !["\u{200B}", "\u{200E}", "\u{200F}", "\u{C}"].contains($0) }
        return String(String.UnicodeScalarView(seen)).split { $0.isWhitespace }.map(String.init)
    }

    /// Of the text of a DOCX file.
    static func ofDocx(_ root: XMLTree) -> [String] {
        root.all("w:p").flatMap { words($0.all("w:t").map(\.text).joined()) }
    }

    /// Of a page: every paragraph, heading and cell without paragraphs.
    static func ofPage(_ root: XMLTree) -> [String] {
        let blocks: Set<String> = ["p", "h3", "h4", "h5", "th", "td"]
        return root.all.filter { blocks.contains($0.name) && $0.all.filter { blocks.contains($0.name) }.count == 1 }
            .flatMap { words($0.flowingText) }
    }

    /// How often each word stands.
    static func counts(_ words: [String]) -> [String: Int] { words.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
