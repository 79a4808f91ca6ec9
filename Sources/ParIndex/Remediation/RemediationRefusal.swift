/// Why a measure can not be kept.
public enum RemediationRefusal: Error, Hashable, Sendable {
    /// Nothing was lost there.
    case nothingLost(Code)
    /// A measure without words.
    case actionMissing
    /// More points than were lost, with those of the other measures, or less than none.
    case expectedTooMany(Points, lost: Points)
    /// What was done has to be told first.
    case outcomeMissing
    /// A day that has not come yet can not be the one on which it was done.
    case doneLater(Day)
    /// A figure is quoted in a way that can not be read.
    case quoted([QuotedTextFault])
    /// Somebody changed the measure meanwhile: what it now holds.
    case stale(RemedialMeasure)
    /// Somebody removed the measure meanwhile.
    case removed

    /// Whether somebody else was faster.
    public var isStale: Bool {
        switch self {
        case .stale, .removed: true
        default: false
        }
    }
}
