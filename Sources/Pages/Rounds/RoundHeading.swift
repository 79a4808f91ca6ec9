import Markup
import ParIndex
import Wording

/// A round as lists and headings name it (đợt đánh giá).
public struct RoundHeading: Hashable, Sendable {
    /// How far a round has come.
    public enum State: String, Hashable, Sendable, CaseIterable {
        case prepared
        case open
        case appraisal
        case explanation
        case secondAppraisal
        case concluded
        case published
    }

    public var id: String
    /// The year assessed.
    public var year: Int
    public var title: String
    /// Who assesses.
    public var authority: String
    public var setSlug: String
    public var setTitle: String
    /// How many units take part.
    public var unitCount: Int
    public var state: State
    /// The decision that published the result, such as "Quyết định số 202/QĐ-UBND ngày 15/01/2024".
    public var decision: String?
    /// Whether the scores are made up.
    public var isSimulated: Bool
    /// Whether the round is for practice.
    public var isPractice: Bool
    /// The number of the last publication made here.
    public var publication: Int?

    public init(
        id: String, year: Int, title: String, authority: String, setSlug: String, setTitle: String, unitCount: Int,
        state: State, decision: String? = nil, isSimulated: Bool, isPractice: Bool = false, publication: Int? = nil
    ) {
        (self.id, self.year, self.title, self.authority) = (id, year, title, authority)
        (self.setSlug, self.setTitle, self.unitCount) = (setSlug, setTitle, unitCount)
        (self.state, self.decision, self.isSimulated) = (state, decision, isSimulated)
        (self.isPractice, self.publication) = (isPractice, publication)
    }
}

extension RoundHeading.State {
    func text(in language: Language) -> String {
        switch self {
        case .prepared: language("Đang chuẩn bị", "In preparation")
        case .open: language("Đang tự đánh giá", "Self-assessment")
        case .appraisal: language("Đang thẩm định", "Appraisal")
        case .explanation: language("Đang giải trình", "Explanation")
        case .secondAppraisal: language("Đang thẩm định lần 2", "Second appraisal")
        case .concluded: language("Đã kết luận", "Concluded")
        case .published: language("Đã công bố", "Published")
        }
    }
}

extension RoundHeading {
    /// The state and, where the scores are made up, a mark that says so.
    func marks(in language: Language) -> Markup {
        let simulated: Markup = "<span class=\"mark warn\">\(language("Mô phỏng", "Simulated"))</span>"
        return """
            <span class="mark \(state == .published ? "good" : "calm")">\(state.text(in: language))</span>\
            \(isSimulated ? simulated : Markup())\(isPractice ? RunningRound.practiceMark(in: language) : Markup())
            """
    }
}

extension RoundHeading {
    /// The way to what anybody may reuse and check, where the round was published here.
    func openData(in language: Language) -> Markup? {
        publication.map { number in
            """
            <span><a href="\(Path.publishing(.publication(id, number)).text)">\(language(
                "Dữ liệu mở, tệp kiểm chứng", "Open data and verification file"))</a></span>
            """
        }
    }

    /// The decision, leading to the publication where it was made here.
    var decisionMarkup: Markup? {
        guard let decision else { return nil }
        guard let publication else { return "\(decision)" }
        return "<a href=\"\(Path.publishing(.publication(id, publication)).text)\">\(decision)</a>"
    }
}
