import ParIndex

extension QuotedTextFault {
    /// What is wrong, with the place as it was written.
    public var sentence: Bilingual {
        let shown = written.count > 60 ? String(written.prefix(60)) + "…" : written
        switch self {
        case .unclosed:
            return Bilingual(vi: "“\(shown)” thiếu dấu đóng ngoặc “}”.", en: "“\(shown)” lacks the closing brace.")
        case .unopened:
            return Bilingual(vi: "Dấu “}” không có dấu mở ngoặc “{”.", en: "A “}” closes nothing.")
        case .unknown:
            return Bilingual(vi: "Không có số liệu nào tên “\(shown)”.", en: "There is no figure named “\(shown)”.")
        case .unknownCode(let code, _):
            return Bilingual(
                vi: "“\(shown)”: bộ tiêu chí không có mã \(code).", en: "“\(shown)”: the set has no code \(code).")
        }
    }

    /// What is wrong with the references of a text, and how they are written.
    public static func problem(_ faults: [QuotedTextFault]) -> Problem {
        let known = QuotedWords.samples.joined(separator: ", ")
        return Problem(
            code: "papertext.quoted",
            what: Bilingual(
                vi: faults.map(\.sentence.vi).joined(separator: " "),
                en: faults.map(\.sentence.en).joined(separator: " ")),
            remedy: Bilingual(vi: "Viết theo mẫu: \(known).", en: "Write it as one of: \(known)."))
    }
}
