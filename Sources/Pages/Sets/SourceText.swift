import Markup
import ParIndex

/// Where a rule comes from, without repeating the set's own document.
enum SourceText {
    /// The place in the set's document, or the other document with its place; `nil` where there is nothing to add.
    static func markup(_ source: Source, within set: CriteriaSet) -> Markup? {
        let document = source.document == set.source.document ? nil : source.document
        let remark = source.remark == set.source.remark ? nil : source.remark
        let parts = [source.place, document, remark].compactMap { $0 }.map { Markup(text: $0) }
        return parts.isEmpty ? nil : "<cite>\(Markup(joining: parts, by: "; "))</cite>"
    }
}
