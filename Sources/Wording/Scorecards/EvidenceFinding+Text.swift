import ParIndex

extension EvidenceFinding {
    /// The finding in a sentence or two, with what to do.
    public var text: Bilingual {
        switch self {
        case .outsideWindow(let file, let date, let window):
            Bilingual(
                vi: "“\(file)” đề ngày \(Dates.short(date)), ngoài thời gian tính điểm của tiêu chí "
                    + "(\(Dates.short(window.from)) – \(Dates.short(window.to))). Kiểm tra lại ngày hoặc thay tài liệu.",
                en: "“\(file)” is dated \(Dates.short(date, in: .en)), outside the days that count "
                    + "(\(Dates.short(window.from, in: .en)) – \(Dates.short(window.to, in: .en))). Check the date or replace it."
            )
        case .pageMissing(let file, let criteria):
            Bilingual(
                vi:
                    "“\(file)” dùng cho \(criteria) tiêu chí nhưng chưa ghi trang dẫn chiếu. Ghi trang, mục chứng minh tiêu chí này.",
                en: "“\(file)” serves \(criteria) criteria and no page is cited. Give the page that proves this one.")
        }
    }
}
