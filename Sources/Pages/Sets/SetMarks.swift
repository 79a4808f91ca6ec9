import Markup
import ParIndex
import Wording

/// How far a set may be relied upon, as a mark beside its title.
enum SetMarks {
    static func markup(_ set: CriteriaSet, in language: Language) -> Markup? {
        switch set.standing {
        case .issued: nil
        case .model: "<span class=\"mark warn\">\(language("mô hình", "model"))</span>"
        case .test: "<span class=\"mark warn\">\(language("bộ thử", "test set"))</span>"
        }
    }

    /// The notice on top of the page of a set that is no legal text.
    static func notice(_ set: CriteriaSet, in language: Language) -> Markup? {
        switch set.standing {
        case .issued: nil
        case .model:
            notice(
                language("MÔ HÌNH – không phải văn bản pháp luật", "MODEL – not a legal text"),
                language(
                    "Bộ này để tham khảo khi xây dựng bộ tiêu chí; chỉ quyết định của cơ quan có thẩm quyền có hiệu lực.",
                    "A pattern to start from; only a decision of the competent authority is in force."))
        case .test:
            notice(
                language("BỘ THỬ – chỉ để kiểm tra phần mềm", "TEST SET – only for testing the program"),
                language("Không dùng để đánh giá.", "Not for assessment."))
        }
    }

    private static func notice(_ what: String, _ why: String) -> Markup {
        "<p class=\"notice\" role=\"note\"><strong>\(what)</strong> \(why)</p>\n"
    }
}
