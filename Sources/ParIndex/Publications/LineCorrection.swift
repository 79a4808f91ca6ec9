/// Points of one line that a correction of a publication changes (đính chính điểm), with the reason.
public struct LineCorrection: Hashable, Sendable {
    public var unit: UnitKey
    public var code: Code
    public var points: Points
    /// For unit and council; the public reads the reason of the correction as a whole.
    public var reason: String

    public init(unit: UnitKey, code: Code, points: Points, reason: String) {
        (self.unit, self.code, self.points, self.reason) = (unit, code, points, reason)
    }

    /// The line with the corrected points as the council's final view; what it had concluded stays beside them, also
    /// when a line is corrected again.
    public func applied(to line: SheetLine, by: Authorship) -> SheetLine {
        var changed = line
        if changed.concluded == nil { (changed.concluded, changed.concludedGround) = (line.appraisal, line.ground) }
        changed.appraisal = .awarded(points, reason: reason)
        changed.ground = AppraisalGround(category: .other, text: reason)
        changed.appraised = by
        changed.version += 1
        return changed
    }
}
