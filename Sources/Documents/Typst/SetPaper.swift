/// A paper as a PDF (văn bản đã dàn trang).
public struct SetPaper: Hashable, Sendable {
    /// The PDF, tagged, its fonts embedded.
    public let bytes: [UInt8]
    /// "a-2a" for PDF/A-2a; `nil` where a character without a font forbids it.
    public let standard: String?

    /// The part of PDF/A that is asked for: archives, with tags.
    static let archiveStandard = "a-2a"

    /// The answers of the worker, each behind a line "a-2a 46866".
    static func papers(in bytes: [UInt8]) -> [Result<SetPaper, TypesettingFailure>] {
        var (papers, left) = ([Result<SetPaper, TypesettingFailure>](), bytes[...])
        while let end = left.firstIndex(of: UInt8(ascii: "\n")) {
            let words = String(decoding: left[..<end], as: UTF8.self).split(separator: " ")
            let rest = left[(end + 1)...]
            guard words.count == 2, let count = Int(words[1]), count >= 0, count <= rest.count else { break }
            let content = rest.prefix(count)
            papers.append(
                words[0] == "refused"
                    ? .failure(.refused(String(decoding: content, as: UTF8.self)))
                    : .success(SetPaper(bytes: Array(content), standard: words[0] == "pdf" ? nil : String(words[0]))))
            left = rest.dropFirst(count)
        }
        return papers
    }
}
