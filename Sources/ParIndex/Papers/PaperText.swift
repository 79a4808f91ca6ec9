/// A text that people write into a unit's paper (đoạn văn bản); it may quote figures (`QuotedText`).
///
/// One paragraph on each line; a line that begins with "-" or "+" is an item of a list, lines that begin with "|" are a
/// table whose first row is its header.
public struct PaperText: Hashable, Sendable {
    /// Where it stands.
    public var place: Place
    public var text: String
    /// Who changed it last.
    public var changed: Authorship

    /// A text longer than this is refused.
    public static let longest = 20_000

    public init(place: Place, text: String, changed: Authorship) {
        (self.place, self.text, self.changed) = (place, text, changed)
    }

    /// By which a form tells over what it was opened.
    public var mark: SeenMark { SeenMark(of: text) }

    /// The mark of a place where nobody wrote anything.
    public static let blankMark = SeenMark(of: "")

    /// Where a text stands (vị trí của đoạn văn bản): in which paper, under which title.
    public enum Place: Hashable, Sendable {
        /// In a paper of a round, by the round's slug.
        case round(String, PaperSpot)
        /// In the report of a period.
        case period(ReportingPeriod, ReportSection)
    }
}

/// To what the texts of a unit's papers belong together (phạm vi của đoạn văn bản).
public enum PaperScope: Hashable, Sendable {
    /// A round, by its slug.
    case round(String)
    case period(ReportingPeriod)

    /// "dot/chi-lang-2023", "ky/2023-q1".
    public var text: String {
        switch self {
        case .round(let slug): "dot/\(slug)"
        case .period(let period): "ky/\(period.text)"
        }
    }
}

extension PaperText.Place {
    public var scope: PaperScope {
        switch self {
        case .round(let slug, _): .round(slug)
        case .period(let period, _): .period(period)
        }
    }

    /// The place within its scope: "remediation-plan.purpose", "strengths".
    public var spot: String {
        switch self {
        case .round(_, let spot): spot.text
        case .period(_, let section): section.rawValue
        }
    }

    /// The place that `spot` names; `nil` for one that papers do not have.
    public init?(_ scope: PaperScope, spot: String) {
        switch scope {
        case .round(let slug):
            guard let spot = PaperSpot(spot) else { return nil }
            self = .round(slug, spot)
        case .period(let period):
            guard let section = ReportSection(rawValue: spot) else { return nil }
            self = .period(period, section)
        }
    }
}

/// Why a text of a paper is not taken.
public enum PaperTextRefusal: Error, Hashable, Sendable {
    case tooLong(PaperText.Place)
    /// Somebody else changed it since the form was opened: what it now holds.
    case changedMeanwhile(PaperText)
    /// A figure is quoted in a way that can not be read.
    case quoted([QuotedTextFault])
    /// The paper has no such section, or the set no such domain.
    case noSuchPlace

    /// Whether somebody else was faster.
    public var isStale: Bool { if case .changedMeanwhile = self { true } else { false } }
}

extension PaperText {
    /// The text as it is kept next; `nil` where the form left it as it was. Without words it is kept empty, and the paper
    /// says what the program drafts.
    ///
    /// - Parameters:
    ///   - before: what is kept at the place; `nil` where nothing is.
    ///   - seen: the mark of what the form was opened over.
    public static func next(
        _ text: String, at place: Place, over before: PaperText?, seen: SeenMark, by author: Authorship
    ) throws(PaperTextRefusal) -> PaperText? {
        guard text.unicodeScalars.count <= longest else { throw .tooLong(place) }
        let new = PaperText(place: place, text: text, changed: author)
        guard new.mark != before?.mark ?? blankMark, new.mark != seen else { return nil }
        if let before, before.mark != seen { throw .changedMeanwhile(before) }
        return new
    }
}
