import Markup
import ParIndex
import Wording

/// What the council sent back for supplement (nội dung trả lại để bổ sung): which lines, why, until when.
enum SupplementNotice {
    /// For the unit, with the way to each line; `nil` where nothing was sent back.
    static func markup(_ sheet: Sheet, in language: Language) -> Markup? {
        sheet.supplement.map { supplement in
            let links = supplement.codes.map { code -> Markup in
                let path = Path.sheet(round: sheet.round, unit: sheet.unit, at: code, part: .all)
                return "<a href=\"\(path.text)\">\(code.text)</a>"
            }
            let isSupplied = sheet.state == .awaitingApproval
            let what =
                isSupplied
                ? language(
                    "Đã bổ sung theo yêu cầu của Hội đồng, chờ lãnh đạo đơn vị duyệt",
                    "Supplied as the council asked, to be approved by the head of the unit")
                : language("Hội đồng trả lại để bổ sung", "The council sent back for supplement")
            return """
                <p class="notice\(isSupplied ? " done" : "")"><span><strong>\(what)</strong> \(lines(supplement, links, in: language)), \
                \(due(supplement, in: language)). \(quoted(supplement, in: language))</span></p>

                """
        }
    }

    /// For the council: nothing can be said of the sheet until it comes back.
    static func waiting(_ supplement: Supplement, in language: Language) -> Markup {
        let codes = supplement.codes.map { code -> Markup in "\(code.text)" }
        let after = language(
            "Thẩm định tiếp khi đơn vị nộp lại hoặc khi hết hạn.",
            "The appraisal goes on once the unit hands in again, or the time is over.")
        return """
            <p class="notice done"><span>\(language("Đã trả lại", "Sent back:")) \(lines(supplement, codes, in: language)), \
            \(due(supplement, in: language)). \(quoted(supplement, in: language)) \(after)</span></p>

            """
    }

    private static func lines(_ supplement: Supplement, _ codes: [Markup], in language: Language) -> Markup {
        guard !codes.isEmpty else { return "\(language("cả phiếu", "the whole sheet"))" }
        let count = codes.count
        let list = codes.enumerated().map { place, code -> Markup in place == 0 ? code : ", \(code)" }
        return "\(language("\(count) tiêu chí", count == 1 ? "1 line" : "\(count) lines")): \(list)"
    }

    private static func quoted(_ supplement: Supplement, in language: Language) -> Markup {
        "\(language("Nội dung", "What")): “\(supplement.reason)”."
    }

    private static func due(_ supplement: Supplement, in language: Language) -> Markup {
        "\(language("hạn", "due")) <b>\(Dates.moment(supplement.due, in: language))</b>"
    }
}
