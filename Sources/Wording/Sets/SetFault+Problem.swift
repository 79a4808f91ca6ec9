import ParIndex

extension SetFault {
    /// What is wrong and how to mend it, beginning with the criterion that it concerns.
    public var problem: Problem {
        guard let code else { return kind.problem }
        return Problem(kind.problem, atVi: "Tiêu chí \(code)", en: "Criterion \(code)")
    }

    /// How much the fault weighs: a set with an error is not used.
    public var severity: Diagnostic.Severity {
        switch kind {
        case .tree(.codeMissing), .tree(.codeOrder), .points(.zeroMaximum): .warning
        case .tree, .points, .rule: .error
        case .remark(let remark): remark.severity
        }
    }
}

extension SetFault.Kind {
    fileprivate var problem: Problem {
        switch self {
        case .tree(let fault): fault.problem
        case .points(let fault): fault.problem
        case .rule(let fault): fault.problem
        case .remark(let remark): remark.problem
        }
    }
}

extension SetRemark {
    fileprivate var severity: Diagnostic.Severity {
        switch self {
        case .unknownRules, .rests, .deductionStops, .aliasIsCode: .note
        case .aliasTwice, .noEvidence, .noDepartment: .warning
        }
    }
}
