/// The file of a report that states points given by somebody else (tệp báo cáo kết quả chấm).
public struct GivenReport: Hashable, Sendable {
    /// A random id of our own.
    public var id: String
    /// The slug of the round that it was brought in for.
    public var round: String
    public var file: EvidenceFile
    public var added: Authorship

    public init(id: String, round: String, file: EvidenceFile, added: Authorship) {
        (self.id, self.round, self.file, self.added) = (id, round, file, added)
    }
}

extension Round {
    /// Refuses where the person can not bring in what others gave or published, or the round does not take it now.
    public func expectImports(by actor: Actor) throws(CycleRefusal) {
        try RoundCourse.authorize(.importParts, actor, subject)
        try course.expect(.selfAssessment, .appraisal, .explanation, .secondAppraisal)
    }
}
