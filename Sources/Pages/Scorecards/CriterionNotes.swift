import Markup
import ParIndex
import Wording

/// What a sheet says under every criterion, whoever looks (cách chấm): the rule in words, the evidence asked for, the remark
/// of the set. It follows from the set alone, so it is written once for as long as the set is at hand.
public struct CriterionNotes: Hashable, Sendable {
    private let vi: Markup
    private let en: Markup

    public init(_ criterion: Criterion) {
        (vi, en) = (Self.markup(criterion, in: .vi), Self.markup(criterion, in: .en))
    }

    func markup(in language: Language) -> Markup { language == .vi ? vi : en }

    private static func markup(_ criterion: Criterion, in language: Language) -> Markup {
        """
        <details class="more"><summary>\(language("Cách chấm, tài liệu kiểm chứng", "Rule and evidence"))</summary>
        <p>\(criterion.ruleText.text(in: language))</p>\
        \(criterion.whenNothingText.map { text -> Markup in "<p>\(text.text(in: language))</p>" })\
        \(evidence(criterion, in: language))\
        \(criterion.note.map { note -> Markup in "<p><small>\(note)</small></p>" })</details>
        """
    }

    private static func evidence(_ criterion: Criterion, in language: Language) -> Markup? {
        guard !criterion.evidence.isEmpty else { return nil }
        return """
            <p>\(language("Tài liệu kiểm chứng", "Evidence")):</p>\
            <ul>\(criterion.evidence.map { text -> Markup in "<li>\(text)</li>" })</ul>
            """
    }
}
