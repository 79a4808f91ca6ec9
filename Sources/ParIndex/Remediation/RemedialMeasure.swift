/// What a unit does about points that it lost (biện pháp khắc phục): what, who, until when, with which proof, and what came
/// of it.
public struct RemedialMeasure: Hashable, Sendable {
    /// A random id of our own.
    public var id: String
    /// Where the points were lost.
    public var code: Code
    /// Grows by one with every change: who saves says which version they saw.
    public var version: Int
    /// What is written of it.
    public var terms: Terms
    /// Who changed it last.
    public var changed: Authorship

    public init(id: String, code: Code, version: Int, terms: Terms, changed: Authorship) {
        (self.id, self.code, self.version, self.terms, self.changed) = (id, code, version, terms, changed)
    }

    /// What is written of a measure.
    public struct Terms: Hashable, Sendable {
        /// What is to be done.
        public var action: String
        /// Name and office of who sees to it; empty while nobody does.
        public var responsible: String
        /// The last day for it.
        public var due: Day?
        /// What will show that it was done.
        public var proof: String
        /// Points that it is to bring back, up to what was lost.
        public var expected: Points?
        public var state: State
        /// What was done since.
        public var outcome: String
        /// When it was done.
        public var doneOn: Day?

        public init(
            action: String, responsible: String = "", due: Day? = nil, proof: String = "", expected: Points? = nil,
            state: State = .planned, outcome: String = "", doneOn: Day? = nil
        ) {
            (self.action, self.responsible, self.due, self.proof) = (action, responsible, due, proof)
            (self.expected, self.state, self.outcome, self.doneOn) = (expected, state, outcome, doneOn)
        }

        /// The texts that may quote figures.
        var texts: [String] { [action, proof, outcome] }
    }

    /// How far a measure has come.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Nothing was done yet.
        case planned
        /// It is being done.
        case underway
        /// It was done.
        case done
    }

    /// What a measure still lacks to be followed up.
    public var gaps: [RemediationGap] {
        var gaps: [RemediationGap] = []
        if !terms.responsible.holdsWords { gaps.append(.responsible) }
        if terms.due == nil { gaps.append(.due) }
        if !terms.proof.holdsWords { gaps.append(.proof) }
        return gaps
    }
}

/// What is missing where points were lost (nội dung còn thiếu).
public enum RemediationGap: String, Hashable, Sendable, CaseIterable {
    /// Nothing is planned.
    case measure
    /// Nobody sees to a measure.
    case responsible
    /// A measure has no last day.
    case due
    /// Nothing is named that will show a measure.
    case proof
}
