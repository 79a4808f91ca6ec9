import Markup
import Wording

/// The list of all rounds (danh sách đợt đánh giá).
public struct RoundsPage: Sendable {
    public var rounds: [RoundHeading]
    /// Whether the person may set up a new one.
    public var maySetUp: Bool

    public init(rounds: [RoundHeading], maySetUp: Bool = false) {
        (self.rounds, self.maySetUp) = (rounds, maySetUp)
    }

    public func markup(in frame: Frame) -> Markup {
        let title = frame.language("Đợt đánh giá", "Assessment rounds")
        let setUp: Markup = """
            <p><a class="button" href="\(Path.running(.newRound()).text)">\(frame.language("Tạo đợt đánh giá", "New round"))</a></p>
            """
        return frame.page(
            title: title, section: .rounds,
            main: "<h1>\(title)</h1>\(maySetUp ? setUp : Markup())\(list(in: frame.language))")
    }

    private func list(in language: Language) -> Markup {
        guard !rounds.isEmpty else {
            return EmptyState.markup(
                language("Chưa có đợt đánh giá nào.", "There is no round yet."),
                language(
                    "Cơ quan cấp trên mở đợt đánh giá; khi đó đợt sẽ hiện ở đây.",
                    "The superior authority opens a round; it will then be shown here."))
        }
        return RoundList.markup(rounds, in: language)
    }
}
