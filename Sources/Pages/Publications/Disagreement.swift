import Markup
import ParIndex
import Wording

/// A line on which members of the council differed, or on which the unit still differs after explaining (ý kiến khác nhau).
public struct Disagreement: Hashable, Sendable {
    /// What one member gave.
    public struct View: Hashable, Sendable {
        public var member: String
        public var points: Points

        public init(member: String, points: Points) {
            (self.member, self.points) = (member, points)
        }
    }

    public var unit: String
    public var code: Code
    public var own: Points?
    /// Empty where members did not score apart.
    public var views: [View]
    public var final: Points?

    public init(unit: String, code: Code, own: Points?, views: [View], final: Points?) {
        (self.unit, self.code, self.own) = (unit, code, own)
        (self.views, self.final) = (views, final)
    }

    /// The line as minutes state it.
    public var text: Bilingual { Bilingual(vi: sentence(in: .vi), en: sentence(in: .en)) }

    private func sentence(in language: Language) -> String {
        let points = { (points: Points?) in points.map { Numbers.points($0, in: language) } ?? "–" }
        let views = views.map { "\($0.member) \(points($0.points))" }.joined(separator: ", ")
        let parts = [
            language("đơn vị tự chấm \(points(own))", "the unit \(points(own))"),
            views.isEmpty ? nil : language("thành viên chấm: \(views)", "members: \(views)"),
            language("Hội đồng thống nhất \(points(final))", "the council \(points(final))"),
        ]
        return "\(unit), \(code): " + parts.compactMap(\.self).joined(separator: "; ") + "."
    }

    /// All of them, for whoever writes the minutes.
    static func list(_ all: [Disagreement], in language: Language) -> Markup? {
        guard !all.isEmpty else { return nil }
        let items = all.map { line -> Markup in "<li>\(line.text.text(in: language))</li>" }
        return """
            <details class="more"><summary>\(language("Nội dung còn ý kiến khác nhau", "Lines on which views differ")) (\(all.count))</summary>
            <ul>\(items)</ul></details>
            """
    }
}
